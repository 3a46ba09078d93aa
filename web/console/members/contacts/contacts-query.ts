import { graphql } from '../../../generated/index.ts';

export const CompanyContacts = graphql(`
  query CompanyContacts($id: ID!, $filter: ContactFilter, $sort: ContactSort, $first: Int!, $after: String) {
    customer(id: $id) {
      id
      name
      contacts(filter: $filter, sort: $sort, first: $first, after: $after) {
        nodes {
            title
            department
            role
            preferred
            contact {
              id
              version
              name
              registeredOn
              collector
              entryClerk
              remark
              review {
                state
              }
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
export const AddContact = graphql(`
  mutation AddContactToCompany($input: AddContactInput!) {
    addContact(input: $input) {
      ... on AddContactSuccess {
        contact {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const UpdateContact = graphql(`
  mutation UpdateContactOfCompany($input: UpdateContactInput!) {
    updateContact(input: $input) {
      ... on UpdateContactSuccess {
        reviewDropped
        contact {
          id
          version
          name
          registeredOn
          collector
          entryClerk
          remark
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
        }
      }
      ...RefusalParts
    }
  }
`);
export const LinkContact = graphql(`
  mutation LinkContactToCompany($input: LinkContactInput!) {
    linkContact(input: $input) {
      ... on LinkContactSuccess {
        contact {
          id
          review {
            state
          }
        }
      }
      ...RefusalParts
    }
  }
`);
export const UnlinkContact = graphql(`
  mutation UnlinkContactFromCompany($input: UnlinkContactInput!) {
    unlinkContact(input: $input) {
      ... on UnlinkContactSuccess {
        contact {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const FindContacts = graphql(`
  query FindContacts($text: String!) {
    search(query: $text, first: 30) {
      hits {
        title
        entityType
        entityId
      }
    }
  }
`);
