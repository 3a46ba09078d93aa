import { graphql } from '../../../generated/index.ts';

export const ObjectParts = graphql(`
  fragment ObjectParts on ObjectDefinition {
    id
    key
    entity
    label
    names {
      zhCN
      zhTW
      en
    }
    isRetired
    version
  }
`);

export const ObjectsToSet = graphql(`
  query ObjectsToSet {
    objectDefinitions(withRetired: true) {
      ...ObjectParts
    }
  }
`);

/** The fields of all objects, retired ones among them. */
export const ObjectFieldsToSet = graphql(`
  query ObjectFieldsToSet {
    objectDefinitions(withRetired: true) {
      id
      key
      entity
      label
      isRetired
      fields(withRetired: true) {
        ...FieldDefinitionParts
      }
    }
    dictionaries {
      code
      name
    }
  }
`);

export const DefineObject = graphql(`
  mutation DefineObject($input: DefineObjectInput!) {
    defineObject(input: $input) {
      ... on DefineObjectSuccess {
        object {
          ...ObjectParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ChangeObject = graphql(`
  mutation ChangeObject($input: ChangeObjectInput!) {
    changeObject(input: $input) {
      ... on ChangeObjectSuccess {
        object {
          ...ObjectParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const RetireObject = graphql(`
  mutation RetireObject($input: RetireObjectInput!) {
    retireObject(input: $input) {
      ... on RetireObjectSuccess {
        object {
          ...ObjectParts
        }
      }
      ...RefusalParts
    }
  }
`);
