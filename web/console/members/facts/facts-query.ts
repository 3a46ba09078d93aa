import { graphql } from '../../../generated/index.ts';

/** All that is kept of a customer, as far as the viewer may see it. */
export const CustomerFacts = graphql(`
  fragment CustomerFacts on Customer {
    id
    version
    kind
    name
    language
    updatedAt
    review {
      state
    }
    basic {
      sex
      birthDate
      age
      legalRepresentative
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
      fax {
        typed
        number
        extension
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
    customFields {
      ...FieldValueParts
    }
  }
`);

export const UpdateCustomer = graphql(`
  mutation UpdateCustomerFacts($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      ... on UpdateCustomerSuccess {
        reviewDropped
        customer {
          id
          ...MemberHead
          ...CustomerFacts
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
