import { graphql } from '../../../generated/index.ts';

/** What the viewer was told and has not read, the newest first. */
export const UnreadNotices = graphql(`
  query UnreadNotices {
    notifications(unreadOnly: true, first: 20) {
      nodes {
        id
        text
        subject {
          typename
          id
        }
        at
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      unreadCount
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      ... on MarkNotificationsReadSuccess {
        unreadCount
      }
      ...RefusalParts
    }
  }
`);

/** What the viewer is to do, what is due first at the top. */
export const DueTasks = graphql(`
  query DueTasks($open: TaskFilter, $overdue: TaskFilter) {
    open: tasks(filter: $open, sort: { by: DUE_AT, direction: ASC }, first: 12) {
      nodes {
        id
        title
        dueAt
        overdue
        customer {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      totalCountIsExact
    }
    overdue: tasks(filter: $overdue, first: 1) {
      totalCount
      totalCountIsExact
    }
  }
`);
