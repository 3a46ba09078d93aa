import type { DuplicatePairListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';

export const PossibleDuplicateParts = graphql(`
  fragment PossibleDuplicateParts on PossibleDuplicate {
    customer {
      id
      name
      number
      departmentPath
    }
    departmentPath
    owner {
      id
      name
    }
    score
    evidence {
      kind
      weight
    }
  }
`);

export const PossibleDuplicates = graphql(`
  query PossibleDuplicates($input: PossibleDuplicatesInput!) {
    possibleDuplicates(input: $input) {
      ...PossibleDuplicateParts
    }
  }
`);

export const DuplicatesOfCustomer = graphql(`
  query DuplicatesOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      possibleDuplicates {
        ...PossibleDuplicateParts
      }
    }
  }
`);

export const DuplicatePairList = graphql(`
  query DuplicatePairList($filter: DuplicateFilter, $first: Int!, $after: String, $count: Boolean!) {
    duplicatePairs(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        score
        state
        foundAt
        evidence {
          kind
          weight
        }
        decidedBy {
          id
          name
        }
        first {
          id
          name
          number
          departmentPath
        }
        second {
          id
          name
          number
          departmentPath
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
export type Pair = NonNullable<DuplicatePairListQuery['duplicatePairs']>['nodes'][number];

export const LastDuplicateScan = graphql(`
  query LastDuplicateScan {
    duplicateScan {
      id
      status
      progress
      found
      startedAt
      endedAt
    }
  }
`);

export const StartDuplicateScan = graphql(`
  mutation StartDuplicateScan($input: StartDuplicateScanInput!) {
    startDuplicateScan(input: $input) {
      ... on StartDuplicateScanSuccess {
        scan {
          id
          status
          progress
        }
      }
      ...RefusalParts
    }
  }
`);

export const JudgeDuplicate = graphql(`
  mutation JudgeDuplicate($input: JudgeDuplicateInput!) {
    judgeDuplicate(input: $input) {
      ... on JudgeDuplicateSuccess {
        pair {
          id
          state
          decidedBy {
            id
            name
          }
        }
      }
      ...RefusalParts
    }
  }
`);
