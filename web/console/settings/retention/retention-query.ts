import { graphql } from '../../../generated/index.ts';

export const Retention = graphql(`
  query Retention($after: String) {
    retentionRules {
      kind
      days
      leastDays
      due
      changedBy {
        id
        name
      }
    }
    retentionRuns(first: 10, after: $after) {
      nodes {
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
