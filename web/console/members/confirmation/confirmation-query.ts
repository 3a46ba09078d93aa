import { graphql } from '../../../generated/index.ts';

export const ConfirmationOf = graphql(`
  fragment ConfirmationOf on Customer {
    id
    version
    dataConfirmation {
      state
      cause
      dueSince
      confirmedAt
      way
      confirmedBy {
        id
        name
      }
    }
  }
`);
export const ConfirmationOfCustomer = graphql(`
  query ConfirmationOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      ...ConfirmationOf
    }
  }
`);
export const ConfirmCustomerData = graphql(`
  mutation ConfirmCustomerData($input: ConfirmCustomerDataInput!) {
    confirmCustomerData(input: $input) {
      ... on ConfirmCustomerDataSuccess {
        customer {
          id
          ...ConfirmationOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const AskForConfirmation = graphql(`
  mutation AskForConfirmation($input: AskForConfirmationInput!) {
    askForConfirmation(input: $input) {
      ... on AskForConfirmationSuccess {
        letter
        customer {
          id
          ...ConfirmationOf
        }
      }
      ...RefusalParts
    }
  }
`);
