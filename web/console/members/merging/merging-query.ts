import { graphql } from '../../../generated/index.ts';

/** One of two records, with what would be shown together. */
export const MergeSide = graphql(`
  fragment MergeSide on Customer {
    id
    version
    kind
    name
    number
    stage
    createdAt
    departmentPath
    tags
    parent {
      id
      name
    }
    tier {
      code
      name
    }
    owner {
      id
      name
    }
    source {
      referrer {
        id
        name
      }
    }
    pointsAccount {
      balance
    }
    orderTotals {
      currency
      orders
    }
    requests(first: 1) {
      totalCount
    }
    contacts(first: 1) {
      totalCount
    }
    ...CustomerFacts
  }
`);

export const MergeCompared = graphql(`
  query MergeCompared($first: ID!, $second: ID!) {
    first: customer(id: $first) {
      id
      ...MergeSide
    }
    second: customer(id: $second) {
      id
      ...MergeSide
    }
  }
`);

export const MergeParts = graphql(`
  fragment MergeParts on CustomerMerge {
    id
    reason
    mergedAt
    mergedBy {
      id
      name
    }
    unmergedAt
    unmergedBy {
      id
      name
    }
    absorbed {
      id
      name
      number
      departmentPath
    }
    fields {
      field
      returns
    }
    customFields {
      definition {
        id
        label
      }
      returns
    }
  }
`);

export const MergesOfCustomer = graphql(`
  query MergesOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      merges(first: 50) {
        nodes {
          ...MergeParts
        }
      }
    }
  }
`);

export const MergeCustomers = graphql(`
  mutation MergeCustomers($input: MergeCustomersInput!) {
    mergeCustomers(input: $input) {
      ... on MergeCustomersSuccess {
        customer {
          id
          name
        }
        merge {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const UnmergeCustomers = graphql(`
  mutation UnmergeCustomers($input: UnmergeCustomersInput!) {
    unmergeCustomers(input: $input) {
      ... on UnmergeCustomersSuccess {
        customer {
          id
          name
        }
        restored {
          id
          name
        }
      }
      ...RefusalParts
    }
  }
`);
