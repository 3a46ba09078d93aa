import { graphql } from '../../generated/index.ts';

/** A posting as lists show it. */
export const PostingRow = graphql(`
  fragment PostingRow on Posting {
    id
    kind
    state
    title
    quantity
    price
    validUntil
    isMine
    category {
      code
      name
    }
    subcategory {
      code
      name
    }
    province {
      code
      name
    }
    city {
      code
      name
    }
    postedAt
  }
`);
/** The whole of a posting, with what stands opposite. */
export const PostingParts = graphql(`
  fragment PostingParts on Posting {
    id
    ...PostingRow
    text
    version
    mayChange
    hiddenReason
    opposites(first: 5, after: $after) {
      nodes {
        id
        ...PostingRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const PostingList = graphql(`
  query PostingList($filter: PostingFilter, $first: Int!, $after: String, $count: Boolean!) {
    postings(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        ...PostingRow
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
export const PostingToEdit = graphql(`
  query PostingToEdit($id: ID!, $after: String) {
    posting(id: $id) {
      id
      ...PostingParts
    }
  }
`);
export const PublishPosting = graphql(`
  mutation PublishPosting($input: PublishPostingInput!) {
    publishPosting(input: $input) {
      ... on PublishPostingSuccess {
        posting {
          id
          ...PostingRow
        }
      }
      ...RefusalParts
    }
  }
`);
export const ChangePosting = graphql(`
  mutation ChangePosting($input: ChangePostingInput!, $after: String) {
    changePosting(input: $input) {
      ... on ChangePostingSuccess {
        posting {
          id
          ...PostingParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const WithdrawPosting = graphql(`
  mutation WithdrawPosting($input: WithdrawPostingInput!, $after: String) {
    withdrawPosting(input: $input) {
      ... on WithdrawPostingSuccess {
        posting {
          id
          ...PostingParts
        }
      }
      ...RefusalParts
    }
  }
`);
