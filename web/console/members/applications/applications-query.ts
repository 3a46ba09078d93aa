import type { ApplicationRecordQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';

export const ApplicationList = graphql(`
  query ApplicationList($first: Int!, $after: String, $count: Boolean!) {
    applicationsToReview(first: $first, after: $after) {
      nodes {
        id
        appliedAt
        state
        name
        mail
        mobile
        customer {
          id
          name
        }
        candidates {
          sameName
          sameMail
          sameMobile
          customer {
            id
            name
          }
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
export const ApplicationRecord = graphql(`
  query ApplicationRecord($id: ID!) {
    applicationToReview(id: $id) {
      id
      appliedAt
      state
      name
      mail
      mobile
      customer {
        id
        name
      }
      candidates {
        sameName
        sameMail
        sameMobile
        customer {
          id
          ...ApplicationCandidateFacts
        }
      }
    }
  }
`);
export type Application = NonNullable<ApplicationRecordQuery['applicationToReview']>;
export const ApplicationCandidateFacts = graphql(`
  fragment ApplicationCandidateFacts on Customer {
    id
    name
    number
    stage
    departmentPath
    createdAt
    tier {
      code
      name
    }
    owner {
      id
      name
    }
    basic {
      mobile {
        number
        masked
      }
      mail {
        address
        masked
      }
      city {
        code
        name
      }
    }
    value {
      blacklisted
    }
  }
`);
export const SettleApplication = graphql(`
  mutation SettleApplication($input: SettleApplicationInput!) {
    settleApplication(input: $input) {
      ... on SettleApplicationSuccess {
        applicationId
      }
      ...RefusalParts
    }
  }
`);
