import { graphql } from '../../../generated/index.ts';

export const CustomerTies = graphql(`
  query CustomerTies($id: ID!, $first: Int!, $after: String) {
    customer(id: $id) {
      id
      name
      contacts(first: $first, after: $after) {
        nodes {
          contact {
            id
            name
            companies {
              title
              role
              company {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
