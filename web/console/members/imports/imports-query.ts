import { graphql } from '../../../generated/index.ts';

export const ImportJobParts = graphql(`
  fragment ImportJobParts on ImportJob {
    id
    status
    encoding
    departmentPath
    owner {
      id
      name
    }
    columns {
      header
      field
    }
    absentFields
    records
    good
    faulty
    committed
    progress
    removed
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
  query ImportJobs($first: Int!, $after: String) {
    importJobs(first: $first, after: $after) {
      nodes {
          id
          ...ImportJobParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
