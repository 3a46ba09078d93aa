import { graphql } from '../../generated/index.ts';

/** The objects that the firm defined. */
export const Objects = graphql(`
  query Objects {
    objectDefinitions {
      id
      key
      label
    }
  }
`);

export const ObjectRecords = graphql(`
  query ObjectRecords(
    $object: String!
    $filter: ObjectRecordFilter
    $sort: ObjectRecordSort
    $fields: [String!]
    $withFields: Boolean!
    $first: Int!
    $after: String
    $count: Boolean!
  ) {
    objectRecords(object: $object, filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
        name
        departmentPath
        createdAt
        updatedAt
        owner {
          id
          name
        }
        customFields(keys: $fields) @include(if: $withFields) {
          ...FieldValueParts
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

export const ObjectRecordPage = graphql(`
  query ObjectRecordPage($id: ID!) {
    objectRecord(id: $id) {
      id
      name
      version
      isWritable
      departmentPath
      createdAt
      updatedAt
      owner {
        id
        name
      }
      createdBy {
        id
        name
      }
      object {
        id
        key
        label
        fields {
          ...FieldDefinitionParts
        }
      }
      customFields {
        ...FieldValueParts
      }
    }
  }
`);

/** The records that name one. */
export const ObjectRecordsNaming = graphql(`
  query ObjectRecordsNaming($id: ID!, $after: String) {
    objectRecord(id: $id) {
      id
      objectRecords(first: 5, after: $after) {
        nodes {
          id
          name
          object {
            id
            key
            label
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

/** A page of the changes of one record, latest first. */
export const ObjectRecordChanges = graphql(`
  query ObjectRecordChanges($id: ID!, $first: Int!, $after: String) {
    objectRecord(id: $id) {
      id
      changes(first: $first, after: $after) {
        nodes {
          id
          at
          kind
          actorKind
          by {
            id
            name
          }
          reason
          fields {
            field
            old {
              ...ObjectFieldState
            }
            new {
              ...ObjectFieldState
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

/** A field's value on one side of a change. */
export const ObjectFieldState = graphql(`
  fragment ObjectFieldState on FieldState {
    values
    texts
    employee {
      id
      name
    }
    customers {
      id
      name
    }
  }
`);

export const ObjectRecordBin = graphql(`
  query ObjectRecordBin($object: String!, $text: String, $first: Int!, $after: String, $count: Boolean!) {
    objectRecordBin(object: $object, text: $text, first: $first, after: $after) {
      nodes {
        id
        name
        departmentPath
        binnedAt
        binnedBy {
          id
          name
        }
        reason
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

export const CreateObjectRecord = graphql(`
  mutation CreateObjectRecord($input: CreateObjectRecordInput!) {
    createObjectRecord(input: $input) {
      ... on CreateObjectRecordSuccess {
        record {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const UpdateObjectRecord = graphql(`
  mutation UpdateObjectRecord($input: UpdateObjectRecordInput!) {
    updateObjectRecord(input: $input) {
      ... on UpdateObjectRecordSuccess {
        record {
          id
          version
        }
      }
      ...RefusalParts
    }
  }
`);
export const AssignObjectRecord = graphql(`
  mutation AssignObjectRecord($input: AssignObjectRecordInput!) {
    assignObjectRecord(input: $input) {
      ... on AssignObjectRecordSuccess {
        record {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const DeleteObjectRecord = graphql(`
  mutation DeleteObjectRecord($input: DeleteObjectRecordInput!) {
    deleteObjectRecord(input: $input) {
      ... on DeleteObjectRecordSuccess {
        recordId
      }
      ...RefusalParts
    }
  }
`);
export const RestoreObjectRecord = graphql(`
  mutation RestoreObjectRecord($input: RestoreObjectRecordInput!) {
    restoreObjectRecord(input: $input) {
      ... on RestoreObjectRecordSuccess {
        record {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
