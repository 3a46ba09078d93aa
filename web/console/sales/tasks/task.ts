import { graphql } from '../../../generated/index.ts';

/** A task as every face and its page show it. */
export const TaskParts = graphql(`
  fragment TaskParts on Task {
    id
    title
    description
    status
    assignee {
      id
      name
    }
    creator {
      id
      name
    }
    customer {
      id
      name
    }
    source {
      kind
      number
      request {
        id
      }
    }
    dueAt
    overdue
    result
    createdAt
    acceptedAt
    startedAt
    doneAt
    wordsEndedAt
    version
    mayChange
  }
`);

export const TaskList = graphql(`
  query TaskList($filter: TaskFilter, $first: Int!, $after: String, $count: Boolean!) {
    tasks(filter: $filter, first: $first, after: $after) {
      nodes {
        ...TaskParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);

export const AcceptTask = graphql(`
  mutation AcceptTask($input: AcceptTaskInput!) {
    acceptTask(input: $input) {
      ... on AcceptTaskSuccess {
        task {
          ...TaskParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const StartTask = graphql(`
  mutation StartTask($input: StartTaskInput!) {
    startTask(input: $input) {
      ... on StartTaskSuccess {
        task {
          ...TaskParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const CompleteTask = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      ... on CompleteTaskSuccess {
        task {
          ...TaskParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const CancelTask = graphql(`
  mutation CancelTask($input: CancelTaskInput!) {
    cancelTask(input: $input) {
      ... on CancelTaskSuccess {
        task {
          ...TaskParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ChangeTask = graphql(`
  mutation ChangeTask($input: ChangeTaskInput!) {
    changeTask(input: $input) {
      ... on ChangeTaskSuccess {
        task {
          ...TaskParts
        }
      }
      ...RefusalParts
    }
  }
`);
