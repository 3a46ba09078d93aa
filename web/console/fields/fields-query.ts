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
    object
    formula
    readRoles
    writeRoles
    isWritable
    isRetired
    isEmptied
  }
`);

/** A record of an object as it is named elsewhere. */
export const RecordNamed = graphql(`
  fragment RecordNamed on ObjectRecord {
    id
    name
    object {
      id
      key
    }
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
    record {
      ...RecordNamed
    }
    records {
      ...RecordNamed
    }
    file {
      id
      name
    }
    definition {
      id
      kind
      label
      group
    }
  }
`);

/** What opens the file that a record holds in a field, asked when somebody opens it: it is good for minutes only. */
export const FileTicket = graphql(`
  query FileTicket($type: EntityType!, $id: ID!, $key: String!) {
    node(type: $type, id: $id) {
      ... on Customer {
        id
        customFields(keys: [$key]) {
          key
          file {
            id
            ticket
          }
        }
      }
      ... on Contact {
        id
        customFields(keys: [$key]) {
          key
          file {
            id
            ticket
          }
        }
      }
    }
  }
`);

/** The same of a record of an object. */
export const ObjectFileTicket = graphql(`
  query ObjectFileTicket($recordId: ID!, $key: String!) {
    objectRecord(id: $recordId) {
      id
      customFields(keys: [$key]) {
        key
        file {
          id
          ticket
        }
      }
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
