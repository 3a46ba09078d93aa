import { graphql } from '../../../generated/index.ts';

export const LatestRecordBulkChange = graphql(`
  query LatestRecordBulkChange($object: String!) {
    bulkChanges(object: $object, first: 1) {
      nodes {
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
            record {
              id
              name
            }
            message
          }
        }
        keptCustomers(first: 100) {
          nodes {
            record {
              id
              name
            }
            message
          }
        }
      }
    }
  }
`);
export const StartRecordBulkChange = graphql(`
  mutation StartRecordBulkChange($input: StartRecordBulkChangeInput!) {
    startRecordBulkChange(input: $input) {
      ... on StartRecordBulkChangeSuccess {
        change {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const CancelRecordBulkChange = graphql(`
  mutation CancelRecordBulkChange($input: CancelBulkChangeInput!) {
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
export const UndoRecordBulkChange = graphql(`
  mutation UndoRecordBulkChange($input: UndoBulkChangeInput!) {
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
