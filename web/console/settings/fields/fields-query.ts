import { graphql } from '../../../generated/index.ts';

export const FieldsToSet = graphql(`
  query FieldsToSet($entity: FieldEntity!) {
    customFieldDefinitions(entity: $entity, withRetired: true) {
      ...FieldDefinitionParts
    }
    dictionaries {
      code
      name
    }
  }
`);

export const DefineField = graphql(`
  mutation DefineCustomField($input: DefineCustomFieldInput!) {
    defineCustomField(input: $input) {
      ... on DefineCustomFieldSuccess {
        definition {
          ...FieldDefinitionParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ChangeField = graphql(`
  mutation ChangeCustomField($input: ChangeCustomFieldInput!) {
    changeCustomField(input: $input) {
      ... on ChangeCustomFieldSuccess {
        definition {
          ...FieldDefinitionParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const RetireField = graphql(`
  mutation RetireCustomField($input: RetireCustomFieldInput!) {
    retireCustomField(input: $input) {
      ... on RetireCustomFieldSuccess {
        definition {
          ...FieldDefinitionParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const EmptyField = graphql(`
  mutation EmptyCustomField($input: EmptyCustomFieldInput!) {
    emptyCustomField(input: $input) {
      ... on EmptyCustomFieldSuccess {
        records
        definition {
          ...FieldDefinitionParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const OrderFields = graphql(`
  mutation OrderCustomFields($input: OrderCustomFieldsInput!) {
    orderCustomFields(input: $input) {
      ... on OrderCustomFieldsSuccess {
        definitions {
          ...FieldDefinitionParts
        }
      }
      ...RefusalParts
    }
  }
`);
