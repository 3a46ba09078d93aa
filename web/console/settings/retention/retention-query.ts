import { graphql } from '../../../generated/index.ts';

export const RetentionRuleParts = graphql(`
  fragment RetentionRuleParts on RetentionRule {
    kind
    days
    leastDays
    due
    changedBy {
      id
      name
    }
  }
`);
export const RetentionRunParts = graphql(`
  fragment RetentionRunParts on RetentionRun {
    id
    dry
    at
    by {
      id
      name
    }
    counts {
      kind
      records
      kept
    }
  }
`);
// each service has root fields of its own, which answer the same; here they are called alike
export const Retention = graphql(`
  query Retention($after: String) {
    rules: retentionRules {
      ...RetentionRuleParts
    }
    runs: retentionRuns(first: 10, after: $after) {
      nodes {
        ...RetentionRunParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const RetentionDue = graphql(`
  query RetentionDue($kind: RetentionKind!, $first: Int!, $after: String, $count: Boolean!) {
    due: retentionDue(kind: $kind, first: $first, after: $after) {
      nodes {
        id
        name
        since
        customer {
          id
          name
        }
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
export const SetRetentionRule = graphql(`
  mutation SetRetentionRule($input: SetRetentionRuleInput!) {
    done: setRetentionRule(input: $input) {
      ... on SetRetentionRuleSuccess {
        rule {
          kind
          days
        }
      }
      ...RefusalParts
    }
  }
`);
export const TryRetention = graphql(`
  mutation TryRetention($input: TryRetentionInput!) {
    done: tryRetention(input: $input) {
      ... on TryRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const DeskRetention = graphql(`
  query DeskRetention($after: String) {
    rules: deskRetentionRules {
      ...RetentionRuleParts
    }
    runs: deskRetentionRuns(first: 10, after: $after) {
      nodes {
        ...RetentionRunParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const DeskRetentionDue = graphql(`
  query DeskRetentionDue($kind: RetentionKind!, $first: Int!, $after: String, $count: Boolean!) {
    due: deskRetentionDue(kind: $kind, first: $first, after: $after) {
      nodes {
        id
        name
        since
        customer {
          id
          name
        }
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
export const SetDeskRetentionRule = graphql(`
  mutation SetDeskRetentionRule($input: SetDeskRetentionRuleInput!) {
    done: setDeskRetentionRule(input: $input) {
      ... on SetDeskRetentionRuleSuccess {
        rule {
          kind
          days
        }
      }
      ...RefusalParts
    }
  }
`);
export const TryDeskRetention = graphql(`
  mutation TryDeskRetention($input: TryDeskRetentionInput!) {
    done: tryDeskRetention(input: $input) {
      ... on TryDeskRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const LetterRetention = graphql(`
  query LetterRetention($after: String) {
    rules: letterRetentionRules {
      ...RetentionRuleParts
    }
    runs: letterRetentionRuns(first: 10, after: $after) {
      nodes {
        ...RetentionRunParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const LetterRetentionDue = graphql(`
  query LetterRetentionDue($kind: RetentionKind!, $first: Int!, $after: String, $count: Boolean!) {
    due: letterRetentionDue(kind: $kind, first: $first, after: $after) {
      nodes {
        id
        name
        since
        customer {
          id
          name
        }
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
export const SetLetterRetentionRule = graphql(`
  mutation SetLetterRetentionRule($input: SetLetterRetentionRuleInput!) {
    done: setLetterRetentionRule(input: $input) {
      ... on SetLetterRetentionRuleSuccess {
        rule {
          kind
          days
        }
      }
      ...RefusalParts
    }
  }
`);
export const TryLetterRetention = graphql(`
  mutation TryLetterRetention($input: TryLetterRetentionInput!) {
    done: tryLetterRetention(input: $input) {
      ... on TryLetterRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const TaskRetention = graphql(`
  query TaskRetention($after: String) {
    rules: taskRetentionRules {
      ...RetentionRuleParts
    }
    runs: taskRetentionRuns(first: 10, after: $after) {
      nodes {
        ...RetentionRunParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const TaskRetentionDue = graphql(`
  query TaskRetentionDue($kind: RetentionKind!, $first: Int!, $after: String, $count: Boolean!) {
    due: taskRetentionDue(kind: $kind, first: $first, after: $after) {
      nodes {
        id
        name
        since
        customer {
          id
          name
        }
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
export const SetTaskRetentionRule = graphql(`
  mutation SetTaskRetentionRule($input: SetTaskRetentionRuleInput!) {
    done: setTaskRetentionRule(input: $input) {
      ... on SetTaskRetentionRuleSuccess {
        rule {
          kind
          days
        }
      }
      ...RefusalParts
    }
  }
`);
export const TryTaskRetention = graphql(`
  mutation TryTaskRetention($input: TryTaskRetentionInput!) {
    done: tryTaskRetention(input: $input) {
      ... on TryTaskRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
