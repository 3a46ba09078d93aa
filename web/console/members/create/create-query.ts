import { graphql } from '../../../generated/index.ts';

export const CreateCustomer = graphql(`
  mutation CreateCustomerByHand($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      ... on CreateCustomerSuccess {
        customer {
          id
          name
        }
      }
      ... on DuplicateCustomer {
        departmentPath
        ownerId
      }
      ...RefusalParts
    }
  }
`);
