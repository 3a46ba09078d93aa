import { graphql } from '../../../generated/index.ts';

export const BulkChangeParts = graphql(`
  fragment BulkChangeParts on BulkChange {
    id
    action
    status
    progress
    total
    changed
    unchanged
    refused
    left
    undone
    kept
    createdAt
    refusals(first: 100) {
      nodes {
        customer {
          id
          name
        }
        pair {
          id
          first {
            id
            name
          }
          second {
            id
            name
          }
        }
        message
      }
    }
    keptCustomers(first: 100) {
      nodes {
        customer {
          id
          name
        }
        pair {
          id
          first {
            id
            name
          }
          second {
            id
            name
          }
        }
        message
      }
    }
  }
`);
export const LatestBulkChange = graphql(`
  query LatestBulkChange {
    bulkChanges(first: 1) {
      nodes {
        id
        status
        ...BulkChangeParts
      }
    }
  }
`);
export const StartBulkChange = graphql(`
  mutation StartBulkChange($input: StartBulkChangeInput!) {
    startBulkChange(input: $input) {
      ... on StartBulkChangeSuccess {
        change {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const CancelBulkChange = graphql(`
  mutation CancelBulkChange($input: CancelBulkChangeInput!) {
    cancelBulkChange(input: $input) {
      ... on CancelBulkChangeSuccess {
        change {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
export const UndoBulkChange = graphql(`
  mutation UndoBulkChange($input: UndoBulkChangeInput!) {
    undoBulkChange(input: $input) {
      ... on UndoBulkChangeSuccess {
        change {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
export const CustomerTags = graphql(`
  query CustomerTags($text: String) {
    customerTags(text: $text)
  }
`);
export const TagCustomer = graphql(`
  mutation TagCustomer($input: TagCustomerInput!) {
    tagCustomer(input: $input) {
      ... on TagCustomerSuccess {
        customer {
          id
          version
          tags
        }
      }
      ...RefusalParts
    }
  }
`);
