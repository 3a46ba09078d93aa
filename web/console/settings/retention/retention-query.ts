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
export const Retention = graphql(`
  query Retention($after: String) {
    retentionRules {
      ...RetentionRuleParts
    }
    retentionRuns(first: 10, after: $after) {
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
/** The same of the service desk. */
export const DeskRetention = graphql(`
  query DeskRetention($after: String) {
    deskRetentionRules {
      ...RetentionRuleParts
    }
    deskRetentionRuns(first: 10, after: $after) {
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
    retentionDue(kind: $kind, first: $first, after: $after) {
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
export const DeskRetentionDue = graphql(`
  query DeskRetentionDue($kind: RetentionKind!, $first: Int!, $after: String, $count: Boolean!) {
    deskRetentionDue(kind: $kind, first: $first, after: $after) {
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
    setRetentionRule(input: $input) {
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
export const SetDeskRetentionRule = graphql(`
  mutation SetDeskRetentionRule($input: SetDeskRetentionRuleInput!) {
    setDeskRetentionRule(input: $input) {
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
export const TryRetention = graphql(`
  mutation TryRetention($input: TryRetentionInput!) {
    tryRetention(input: $input) {
      ... on TryRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const TryDeskRetention = graphql(`
  mutation TryDeskRetention($input: TryDeskRetentionInput!) {
    tryDeskRetention(input: $input) {
      ... on TryDeskRetentionSuccess {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
