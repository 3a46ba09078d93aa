import { graphql } from '../../../generated/index.ts';

/** A page of the changes of one customer, latest first. */
export const CustomerChanges = graphql(`
  query CustomerChanges($id: ID!, $fields: [String!], $first: Int!, $after: String) {
    customer(id: $id) {
      id
      name
      kind
      createdAt
      changes(fields: $fields, first: $first, after: $after) {
        nodes {
          id
          at
          kind
          record
          recordName
          actorKind
          by {
            id
            name
          }
          cause
          causeName
          reason
          redacted
          fields {
            field
            old {
              ...ChangedState
            }
            new {
              ...ChangedState
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

/** A field's value on one side of a change. */
export const ChangedState = graphql(`
  fragment ChangedState on FieldState {
    values
    texts
    employee {
      id
      name
    }
    customers {
      id
      name
    }
  }
`);

/** How a record stood at an instant. */
export const PastFacts = graphql(`
  fragment PastFacts on CustomerAsOf {
    at
    validFrom
    kind
    name
    number
    language
    basic {
      sex
      birthDate
      legalRepresentative
      mobile {
        typed
        number
        masked
      }
      phone {
        typed
        number
        masked
      }
      fax {
        typed
        number
        masked
      }
      mail {
        address
        masked
      }
      country {
        code
        name
      }
      province {
        code
        name
      }
      city {
        code
        name
      }
      address
      postcode
    }
    business {
      nature
      type {
        code
        name
      }
      subtype {
        code
        name
      }
      productCategory {
        code
        name
      }
      productSubcategory {
        code
        name
      }
      salesChannels
      brands
      size
    }
    dealings {
      registeredOn
      collector
      entryClerk
      remark
    }
    value {
      credit
      keyAccount
      roles
      blacklisted
    }
    source {
      source
      channel
      campaign
    }
    stage
    tier {
      code
      name
    }
    owner {
      id
      name
    }
    departmentPath
    partners {
      id
      name
    }
    contacts {
      contactId
      name
      title
      preferred
      customFields {
        ...FieldValueParts
      }
    }
    customFields {
      ...FieldValueParts
    }
  }
`);

export const CustomerAtInstant = graphql(`
  query CustomerAtInstant($id: ID!, $at: DateTime!, $other: DateTime!) {
    customer(id: $id) {
      id
      name
      stood: asOf(at: $at) {
        ...PastFacts
      }
      other: asOf(at: $other) {
        ...PastFacts
      }
    }
  }
`);
