import { graphql } from '../../../generated/index.ts';

export const ImportJobParts = graphql(`
  fragment ImportJobParts on ImportJob {
    id
    status
    object {
      id
      key
      label
    }
    encoding
    departmentPath
    owner {
      id
      name
    }
    profile
    columns {
      header
      field
      makes
    }
    absentFields
    people {
      text
      records
      employee {
        id
        name
      }
    }
    reconciliation {
      field
      headers
      records
      sums {
        currency
        amount
      }
      portions {
        where
        records
        sums {
          currency
          amount
        }
      }
    }
    records
    good
    faulty
    changed
    same
    onMatch
    committed
    updated
    skipped
    progress
    removed
    restored
    kept
    problem {
      code
      message
    }
    createdAt
    createdBy {
      id
      name
    }
    committedAt
    undoneAt
  }
`);
export const ImportJobs = graphql(`
  query ImportJobs($object: String, $first: Int!, $after: String, $count: Boolean!) {
    importJobs(object: $object, first: $first, after: $after) {
      nodes {
        id
        status
        departmentPath
        records
        faulty
        committed
        createdAt
        createdBy {
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
export const ImportJobById = graphql(`
  query ImportJobById($id: ID!) {
    importJob(id: $id) {
      id
      status
      ...ImportJobParts
    }
  }
`);
export const ImportFaults = graphql(`
  query ImportFaults($id: ID!, $first: Int!, $after: String) {
    importJob(id: $id) {
      id
      faults(first: $first, after: $after) {
        nodes {
            record
            field
            message
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
export const ImportDifferences = graphql(`
  query ImportDifferences($id: ID!, $first: Int!, $after: String) {
    importJob(id: $id) {
      id
      differences(first: $first, after: $after) {
        nodes {
            record
            decision
            customer {
              id
              name
            }
            objectRecord {
              id
              name
            }
            changes {
              field
              old
              new
              oldPerson {
                id
                name
              }
              newPerson {
                id
                name
              }
            }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
export const PeopleCalled = graphql(`
  query PeopleCalled($named: [String!]!, $first: Int!) {
    employees(filter: { named: $named, active: true }, first: $first) {
      nodes {
        id
        name
        mail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
/** The records of an object that an undo left, for somebody has used them since. */
export const ImportKeptRecords = graphql(`
  query ImportKeptRecords($id: ID!, $first: Int!, $after: String) {
    importJob(id: $id) {
      id
      keptRecords(first: $first, after: $after) {
        nodes {
          id
          name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
export const MapImport = graphql(`
  mutation MapImportColumns($input: MapImportInput!) {
    mapImport(input: $input) {
      ... on MapImportSuccess {
        job {
          id
          ...ImportJobParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const DecideImport = graphql(`
  mutation DecideImportRows($input: DecideImportInput!) {
    decideImport(input: $input) {
      ... on DecideImportSuccess {
        job {
          id
          ...ImportJobParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ImportFaultsFile = graphql(`
  query ImportFaultsFile($id: ID!) {
    importJob(id: $id) {
      id
      faultsCsv
    }
  }
`);
export const StartImport = graphql(`
  mutation StartImportOfFile($input: StartImportInput!) {
    startImport(input: $input) {
      ... on StartImportSuccess {
        job {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const CommitImport = graphql(`
  mutation CommitImportJob($input: CommitImportInput!) {
    commitImport(input: $input) {
      ... on CommitImportSuccess {
        job {
          id
          ...ImportJobParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const UndoImport = graphql(`
  mutation UndoImportJob($input: UndoImportInput!) {
    undoImport(input: $input) {
      ... on UndoImportSuccess {
        job {
          id
          ...ImportJobParts
        }
      }
      ...RefusalParts
    }
  }
`);
