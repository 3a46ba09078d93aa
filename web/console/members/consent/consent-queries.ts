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
        channel
        pending {
          id
        }
      }
      ...ConsentsOf
      ...ConsentHistoryOf
    }
  }
`);
export const AskForConsent = graphql(`
  mutation AskForConsent($input: AskForConsentInput!) {
    askForConsent(input: $input) {
      ... on AskForConsentSuccess {
        customer {
          id
        }
      }
      ...RefusalParts
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
