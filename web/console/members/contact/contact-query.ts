import { graphql } from '../../../generated/index.ts';

export const ContactRecord = graphql(`
  query ContactRecord($id: ID!) {
    node(type: CONTACT, id: $id) {
      ... on Contact {
        id
        name
        interests
        registeredOn
        collector
        entryClerk
        remark
        updatedAt
        customFields {
          ...FieldValueParts
        }
        mobile {
          typed
          number
          masked
        }
        phone {
          typed
          number
          extension
          masked
        }
        mail {
          address
          masked
        }
        companies {
          title
          department
          role
          preferred
          company {
            id
            name
          }
        }
      }
    }
  }
`);
