/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why something was refused. Closed: a client may switch over it. */
export type RefusalCode =
  | 'ALREADY_ENROLLED'
  | 'ALREADY_INVITED'
  | 'ALREADY_RETURNED'
  | 'BLACKLISTED'
  | 'BROKEN_QUOTES'
  | 'CONFLICT'
  | 'CONTROL_CHARACTER'
  | 'CYCLE'
  | 'DUPLICATE'
  | 'EXPIRED'
  | 'INVALID_AMOUNT'
  | 'INVALID_DAY'
  | 'INVALID_ID'
  | 'INVALID_MAIL'
  | 'INVALID_MOBILE'
  | 'INVALID_PHONE'
  | 'INVALID_TIME'
  | 'KNOWN_CUSTOMER'
  | 'LOCKED'
  | 'MALFORMED'
  | 'MISSING_FIELD'
  | 'MISSING_HEADER'
  | 'NOT_ALLOWED_HERE'
  | 'NOT_A_CHILD'
  | 'NOT_ENOUGH_POINTS'
  | 'NOT_ENROLLED'
  | 'NOT_FOUND'
  | 'NOT_ON_SALE'
  | 'NOT_PAID'
  | 'NOT_RESENDABLE'
  | 'NOT_VERIFIED'
  | 'NO_MAIL_ADDRESS'
  | 'NO_PRICE'
  | 'OUT_OF_RANGE'
  | 'OVERPAID'
  | 'OWN_ROLE'
  | 'REPEATED_MUTATION'
  | 'REQUIRED'
  | 'TAKEN'
  | 'TOO_FEW'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNKNOWN_FILE'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_VALUE'
  | 'UNREADABLE_FILE'
  | 'WRONG_COLUMNS'
  | 'WRONG_STATE'
  | 'WRONG_SUM';

type RefusalParts_CallerNotVerified_Fragment = { __typename: 'CallerNotVerified', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_CallerNotVerified_Fragment' };

type RefusalParts_Conflict_Fragment = { __typename: 'Conflict', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_Conflict_Fragment' };

type RefusalParts_CustomerBlacklisted_Fragment = { __typename: 'CustomerBlacklisted', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_CustomerBlacklisted_Fragment' };

type RefusalParts_DuplicateCustomer_Fragment = { __typename: 'DuplicateCustomer', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_DuplicateCustomer_Fragment' };

type RefusalParts_InvalidInput_Fragment = { __typename: 'InvalidInput', code: RefusalCode, message: string, path: Array<string> | null, problems: Array<{ __typename: 'FieldProblem', code: RefusalCode, message: string, path: Array<string> }> } & { ' $fragmentName'?: 'RefusalParts_InvalidInput_Fragment' };

type RefusalParts_MissingField_Fragment = { __typename: 'MissingField', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_MissingField_Fragment' };

type RefusalParts_NotEnoughPoints_Fragment = { __typename: 'NotEnoughPoints', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_NotEnoughPoints_Fragment' };

type RefusalParts_NotFound_Fragment = { __typename: 'NotFound', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_NotFound_Fragment' };

type RefusalParts_NotResendable_Fragment = { __typename: 'NotResendable', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_NotResendable_Fragment' };

type RefusalParts_NotReturnable_Fragment = { __typename: 'NotReturnable', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_NotReturnable_Fragment' };

type RefusalParts_Overpaid_Fragment = { __typename: 'Overpaid', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_Overpaid_Fragment' };

type RefusalParts_RepeatedMutation_Fragment = { __typename: 'RepeatedMutation', code: RefusalCode, message: string, path: Array<string> | null } & { ' $fragmentName'?: 'RefusalParts_RepeatedMutation_Fragment' };

export type RefusalPartsFragment =
  | RefusalParts_CallerNotVerified_Fragment
  | RefusalParts_Conflict_Fragment
  | RefusalParts_CustomerBlacklisted_Fragment
  | RefusalParts_DuplicateCustomer_Fragment
  | RefusalParts_InvalidInput_Fragment
  | RefusalParts_MissingField_Fragment
  | RefusalParts_NotEnoughPoints_Fragment
  | RefusalParts_NotFound_Fragment
  | RefusalParts_NotResendable_Fragment
  | RefusalParts_NotReturnable_Fragment
  | RefusalParts_Overpaid_Fragment
  | RefusalParts_RepeatedMutation_Fragment
;

export type FindRecordsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindRecordsQuery = { __typename: 'Query', search: { __typename: 'SearchResult', missing: Array<string>, hits: Array<{ __typename: 'SearchHit', entityType: string, entityId: string, title: string, service: string }> } | null };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const FindRecordsDocument = {"__meta__":{"hash":"sha256:f7196f9dbf9bc29c3dd2648427b175514d160ef6344d489ebc7bb7a94fa12281"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"service"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<FindRecordsQuery, FindRecordsQueryVariables>;