import { graphql } from '../../../generated/index.ts';

export const CustomerConsent = graphql(`
  query CustomerConsent($id: ID!, $after: String) {
    consentTexts {
      ...ConsentTextParts
    }
    customer(id: $id) {
      id
      name
      consents {
        purpose
      }
      ...ConsentsOf
      ...ConsentHistoryOf
    }
  }
`);
export const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!, $after: String) {
    recordConsent(input: $input) {
      ... on RecordConsentSuccess {
        customer {
          id
          ...ConsentsOf
          ...ConsentHistoryOf
        }
      }
      ...RefusalParts
    }
  }
`);
