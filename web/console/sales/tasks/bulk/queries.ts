import { graphql } from '../../../../generated/index.ts';

export const LatestTaskBulkChange = graphql(`
  query LatestTaskBulkChange {
    taskBulkChanges(first: 1) {
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
            task {
              id
              title
            }
            message
          }
        }
        keptTasks(first: 100) {
          nodes {
            task {
              id
              title
            }
            message
          }
        }
      }
    }
  }
`);
export const StartTaskBulkChange = graphql(`
  mutation StartTaskBulkChange($input: StartTaskBulkChangeInput!) {
    startTaskBulkChange(input: $input) {
      ... on StartTaskBulkChangeSuccess {
        change {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const CancelTaskBulkChange = graphql(`
  mutation CancelTaskBulkChange($input: CancelTaskBulkChangeInput!) {
    cancelTaskBulkChange(input: $input) {
      ... on CancelTaskBulkChangeSuccess {
        change {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
export const UndoTaskBulkChange = graphql(`
  mutation UndoTaskBulkChange($input: UndoTaskBulkChangeInput!) {
    undoTaskBulkChange(input: $input) {
      ... on UndoTaskBulkChangeSuccess {
        change {
          id
          status
        }
      }
      ...RefusalParts
    }
  }
`);
