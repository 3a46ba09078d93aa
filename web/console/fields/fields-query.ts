import { graphql } from '../../generated/index.ts';

/** What a field that the firm added is. */
export const FieldDefinitionParts = graphql(`
  fragment FieldDefinitionParts on FieldDefinition {
    id
    key
    kind
    label
    names {
      zhCN
      zhTW
      en
    }
    group
    isRequired
    isUnique
    isSearched
    min
    max
    pattern
    dictionary
    formula
    readRoles
    writeRoles
    isWritable
    isRetired
    isEmptied
  }
`);

/** What a record holds in one of them. */
export const FieldValueParts = graphql(`
  fragment FieldValueParts on FieldValue {
    key
    text
    number
    money {
      amount
      currency
    }
    date
    choice {
      code
      lowerCode
      path
    }
    person {
      id
      name
    }
    reference {
      id
      name
    }
    references {
      id
      name
    }
    fileId
    definition {
      id
      kind
      label
      group
    }
  }
`);

/** The fields of a kind of record that the viewer may read, in their order. */
export const CustomFields = graphql(`
  query CustomFields($entity: FieldEntity!) {
    customFieldDefinitions(entity: $entity) {
      ...FieldDefinitionParts
    }
  }
`);
