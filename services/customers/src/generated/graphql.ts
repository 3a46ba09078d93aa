import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: Date | string; }
  /** A decimal number as text, at most 15 digits before the point and 4 after it. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** OUTSIDE: past the services, as by an operator's SQL. */
export type ActorKind =
  | 'EMPLOYEE'
  | 'MEMBER'
  | 'OUTSIDE'
  | 'PARTNER'
  | 'SYSTEM';

export type AddContactInput = {
  clientMutationId: Scalars['ID']['input'];
  contact: ContactInput;
  /** Required where contacts belong to companies (the installation's setting). */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields. */
  fields?: InputMaybe<Array<FieldInput>>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<ContactRole>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type AddContactResult = AddContactSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AddContactSuccess = {
  __typename?: 'AddContactSuccess';
  contact: Contact;
};

export type AddDictionaryEntryInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Capital letters, digits and _; at most 40. Made of the English name where it is left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  dictionary: Scalars['String']['input'];
  names: EntryNamesInput;
  /** Code of the upper level; left out on the first. */
  parent?: InputMaybe<Scalars['String']['input']>;
};

export type AddDictionaryEntryResult = AddDictionaryEntrySuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AddDictionaryEntrySuccess = {
  __typename?: 'AddDictionaryEntrySuccess';
  dictionary: Dictionary;
  entry: DictionaryEntry;
};

export type AdjustPointsInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** Below zero takes points; never more than the balance. */
  points: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type AdjustPointsResult = AdjustPointsSuccess | Conflict | InvalidInput | NotEnoughPoints | NotFound | RepeatedMutation;

export type AdjustPointsSuccess = {
  __typename?: 'AdjustPointsSuccess';
  account: PointsAccount;
  customer: Customer;
};

export type AnswerInquiryInput = {
  clientMutationId: Scalars['ID']['input'];
  inquiryId: Scalars['ID']['input'];
  /** True tells both sides name, mobile number and mail address of the other; false declines. */
  share: Scalars['Boolean']['input'];
};

export type AnswerInquiryResult = AnswerInquirySuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AnswerInquirySuccess = {
  __typename?: 'AnswerInquirySuccess';
  posting: Posting;
};

export type ApplicationCandidate = {
  __typename?: 'ApplicationCandidate';
  customer?: Maybe<Customer>;
  sameMail: Scalars['Boolean']['output'];
  sameMobile: Scalars['Boolean']['output'];
  sameName: Scalars['Boolean']['output'];
};

export type ApplicationChoice = {
  __typename?: 'ApplicationChoice';
  channel?: Maybe<ConsentChannel>;
  purpose: ConsentPurpose;
};

/** Somebody applied who may be known already. */
export type ApplicationReview = {
  __typename?: 'ApplicationReview';
  appliedAt: Scalars['DateTime']['output'];
  candidates: Array<ApplicationCandidate>;
  /** The record that he was let in to, or that was made for him. */
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  /** To be recognised and not to be used. */
  mail?: Maybe<Scalars['String']['output']>;
  mobile?: Maybe<Scalars['String']['output']>;
  /** As he wrote it; null where nothing waits for it any more. */
  name?: Maybe<Scalars['String']['output']>;
  state: ApplicationState;
};

export type ApplicationReviewConnection = {
  __typename?: 'ApplicationReviewConnection';
  edges: Array<ApplicationReviewEdge>;
  nodes: Array<ApplicationReview>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ApplicationReviewEdge = {
  __typename?: 'ApplicationReviewEdge';
  cursor: Scalars['String']['output'];
  node: ApplicationReview;
};

/** HELD: no letter leaves before somebody has said who he is. The others have theirs. */
export type ApplicationState =
  | 'COMPLETED'
  | 'HELD'
  | 'INVITED'
  | 'KNOWN'
  | 'LAPSED';

/** SAME: he is the customer that is named. ANOTHER: he is none of them. REFUSE: he gets no letter, only while it is held. */
export type ApplicationVerdict =
  | 'ANOTHER'
  | 'REFUSE'
  | 'SAME';

export type ApplyForMembershipInput = {
  /** What he agrees to; the terms of membership are among it. */
  choices: Array<ConsentChoiceInput>;
  clientMutationId: Scalars['ID']['input'];
  /** Of the letter and of the pages; the caller's where it is left out. */
  language?: InputMaybe<Language>;
  /** The link that completes it goes there. */
  mail: Scalars['String']['input'];
  mobile?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type ApplyForMembershipResult = ApplyForMembershipSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

/** Always the same, whether the address is known or not: what follows is in his mailbox. */
export type ApplyForMembershipSuccess = {
  __typename?: 'ApplyForMembershipSuccess';
  accepted: Scalars['Boolean']['output'];
};

export type AskForConfirmationInput = {
  /** ASKED or POST_RETURNED. */
  cause: ConfirmationCause;
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type AskForConfirmationResult = AskForConfirmationSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AskForConfirmationSuccess = {
  __typename?: 'AskForConfirmationSuccess';
  customer: Customer;
  /** Whether a letter is written: not without a mail address. */
  letter: Scalars['Boolean']['output'];
};

export type AskForConsentInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type AskForConsentResult = AskForConsentSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AskForConsentSuccess = {
  __typename?: 'AskForConsentSuccess';
  customer: Customer;
};

export type AskPosterInput = {
  clientMutationId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  postingId: Scalars['ID']['input'];
};

export type AskPosterResult = AskPosterSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AskPosterSuccess = {
  __typename?: 'AskPosterSuccess';
  posting: Posting;
};

export type AssignCustomerInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** The owner's where it is left out. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Null gives the customer back to the pool. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignCustomerResult = AssignCustomerSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AssignCustomerSuccess = {
  __typename?: 'AssignCustomerSuccess';
  customer: Customer;
};

export type AssignObjectRecordInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The owner's where it is left out. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Nobody where it is left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  recordId: Scalars['ID']['input'];
};

export type AssignObjectRecordResult = AssignObjectRecordSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AssignObjectRecordSuccess = {
  __typename?: 'AssignObjectRecordSuccess';
  record?: Maybe<ObjectRecord>;
};

/** A customer in the bin: found nowhere else, with all that hangs on him kept as it was. */
export type BinnedCustomer = {
  __typename?: 'BinnedCustomer';
  binnedAt: Scalars['DateTime']['output'];
  binnedBy?: Maybe<Employee>;
  /** Contacts who come back with him. */
  contacts: Scalars['Int']['output'];
  departmentPath: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: CustomerKind;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type BinnedCustomerConnection = {
  __typename?: 'BinnedCustomerConnection';
  edges: Array<BinnedCustomerEdge>;
  nodes: Array<BinnedCustomer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type BinnedCustomerEdge = {
  __typename?: 'BinnedCustomerEdge';
  cursor: Scalars['String']['output'];
  node: BinnedCustomer;
};

/** A record that was deleted and may come back. */
export type BinnedObjectRecord = {
  __typename?: 'BinnedObjectRecord';
  binnedAt: Scalars['DateTime']['output'];
  /** Null unless an employee deleted it. */
  binnedBy?: Maybe<Employee>;
  departmentPath: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type BinnedObjectRecordConnection = {
  __typename?: 'BinnedObjectRecordConnection';
  edges: Array<BinnedObjectRecordEdge>;
  nodes: Array<BinnedObjectRecord>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type BinnedObjectRecordEdge = {
  __typename?: 'BinnedObjectRecordEdge';
  cursor: Scalars['String']['output'];
  node: BinnedObjectRecord;
};

export type BulkAction =
  | 'ASSIGN'
  | 'DELETE'
  | 'EDIT'
  /** Of pairs of customers that may be one: what is counted are pairs. */
  | 'MERGE'
  | 'TAG';

export type BulkAssignInput = {
  /** The owner's where it is left out. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Null gives the customers back to the pool. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

export type BulkBasicsInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code, or the country's name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Code, or name; within China one of the list. */
  province?: InputMaybe<Scalars['String']['input']>;
};

/** One change of many customers, or of many records of an object, settled when it began and done in the background, each as if it were changed alone. */
export type BulkChange = {
  __typename?: 'BulkChange';
  action: BulkAction;
  /** Customers that stand as it left them. */
  changed: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Customers that could not be given back, most because somebody has changed them since. */
  kept: Scalars['Int']['output'];
  keptCustomers?: Maybe<BulkRefusalConnection>;
  /** Customers that wait, or that were left when it ended early. */
  left: Scalars['Int']['output'];
  /** Of whose records; null where they are customers. */
  object?: Maybe<ObjectDefinition>;
  /** Of the work that runs, in per cent; 100 when none does. */
  progress: Scalars['Int']['output'];
  refusals?: Maybe<BulkRefusalConnection>;
  refused: Scalars['Int']['output'];
  status: BulkStatus;
  total: Scalars['Int']['output'];
  /** Customers that held all of it already. */
  unchanged: Scalars['Int']['output'];
  /** Customers that were given back what they were. */
  undone: Scalars['Int']['output'];
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One change of many customers, or of many records of an object, settled when it began and done in the background, each as if it were changed alone. */
export type BulkChangeKeptCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One change of many customers, or of many records of an object, settled when it began and done in the background, each as if it were changed alone. */
export type BulkChangeRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BulkChangeConnection = {
  __typename?: 'BulkChangeConnection';
  edges: Array<BulkChangeEdge>;
  nodes: Array<BulkChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type BulkChangeEdge = {
  __typename?: 'BulkChangeEdge';
  cursor: Scalars['String']['output'];
  node: BulkChange;
};

export type BulkDealingsInput = {
  collector?: InputMaybe<Scalars['String']['input']>;
  entryClerk?: InputMaybe<Scalars['String']['input']>;
};

export type BulkDeleteInput = {
  /** Shown in the bin. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What many customers may be given at once. A field that is left out stays; null clears it. A second level goes with its first. */
export type BulkEditInput = {
  basic?: InputMaybe<BulkBasicsInput>;
  business?: InputMaybe<CustomerBusinessInput>;
  dealings?: InputMaybe<BulkDealingsInput>;
  /** Fields that the firm added, but files and those whose values are each customer's own; without a value they are cleared. */
  fields?: InputMaybe<Array<FieldInput>>;
  language?: InputMaybe<Language>;
  value?: InputMaybe<CustomerValueInput>;
};

/** Each field is the survivor's; of what it says nothing, it takes the other's, as far as the caller may fill it. */
export type BulkMergeInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
  rule: MergeRule;
};

/** A customer that was not changed, or not given back, and why. */
export type BulkRefusal = {
  __typename?: 'BulkRefusal';
  code: RefusalCode;
  /** Null where he does not exist for the caller. */
  customer?: Maybe<Customer>;
  message: Scalars['String']['output'];
  /** Where pairs were merged: the pair; null where it does not exist for the caller. */
  pair?: Maybe<DuplicatePair>;
  /** Where they were records of an object; null where it does not exist for the caller. */
  record?: Maybe<ObjectRecord>;
};

export type BulkRefusalConnection = {
  __typename?: 'BulkRefusalConnection';
  edges: Array<BulkRefusalEdge>;
  nodes: Array<BulkRefusal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type BulkRefusalEdge = {
  __typename?: 'BulkRefusalEdge';
  cursor: Scalars['String']['output'];
  node: BulkRefusal;
};

/** RUNNING, then DONE, CANCELLED or, where the work could not go on, STOPPED. After these it may be taken back. */
export type BulkStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  | 'STOPPED'
  | 'UNDOING'
  | 'UNDONE';

export type BulkTagInput = {
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  remove?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CallerAnswerInput = {
  /** As the caller says it. */
  answer: Scalars['String']['input'];
  question: CallerQuestionCode;
};

/**
 * Before anything is told to who calls, he answers questions to which the record holds the answers. Whoever may only
 * identify a customer sees his card with masked contacts until then, and neither birthday nor points.
 */
export type CallerCheck = {
  __typename?: 'CallerCheck';
  attemptsLeft: Scalars['Int']['output'];
  /** Nobody is verified before this, after too many wrong answers. */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many right answers it takes; at least one of a question that not everybody knows. */
  needed: Scalars['Int']['output'];
  /** What can be asked: of what the record holds an answer to. */
  questions: Array<CallerQuestion>;
  /** The viewer's own, while it is valid. */
  verification?: Maybe<CallerVerification>;
};

/** An answer was wrong; which one is not told. It counts, and too many lock the customer for a time. */
export type CallerNotVerified = UserError & {
  __typename?: 'CallerNotVerified';
  attemptsLeft: Scalars['Int']['output'];
  code: RefusalCode;
  customer: Customer;
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type CallerQuestion = {
  __typename?: 'CallerQuestion';
  code: CallerQuestionCode;
  /** Whether others than the customer may well know the answer. */
  weak: Scalars['Boolean']['output'];
};

export type CallerQuestionCode =
  | 'BIRTH_DATE'
  /** What he paid for it. */
  | 'LAST_ORDER_AMOUNT'
  /** The day on which he paid it. */
  | 'LAST_ORDER_DAY'
  /** The number of the order that he paid last. */
  | 'LAST_ORDER_NUMBER'
  | 'MAIL'
  | 'MEMBER_NUMBER'
  | 'MOBILE'
  | 'NAME'
  | 'POSTCODE';

/** Who made sure of whom, when and how. */
export type CallerVerification = {
  __typename?: 'CallerVerification';
  id: Scalars['ID']['output'];
  questions: Array<CallerQuestionCode>;
  /** The version of the rule that decided. */
  ruleVersion: Scalars['String']['output'];
  validUntil: Scalars['DateTime']['output'];
  verifiedAt: Scalars['DateTime']['output'];
  verifiedBy?: Maybe<Employee>;
};

export type CancelBulkChangeInput = {
  bulkId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
};

export type CancelBulkChangeResult = CancelBulkChangeSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CancelBulkChangeSuccess = {
  __typename?: 'CancelBulkChangeSuccess';
  change: BulkChange;
};

/** What a change was made for: a request, a fact, an import, the service's own work, or SQL that came past the services. */
export type ChangeCause =
  | 'EVENT'
  | 'IMPORT'
  | 'OUTSIDE'
  | 'REQUEST'
  | 'WORK';

/** What is left out stays; null or an empty text clears a rule. Key, kind, dictionary, object, formula and uniqueness never change. */
export type ChangeCustomFieldInput = {
  clientMutationId: Scalars['ID']['input'];
  fieldId: Scalars['ID']['input'];
  group?: InputMaybe<Scalars['String']['input']>;
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  isSearched?: InputMaybe<Scalars['Boolean']['input']>;
  max?: InputMaybe<Scalars['String']['input']>;
  min?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<FieldNamesInput>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  readRoles?: InputMaybe<Array<Scalars['String']['input']>>;
  writeRoles?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ChangeCustomFieldResult = ChangeCustomFieldSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangeCustomFieldSuccess = {
  __typename?: 'ChangeCustomFieldSuccess';
  definition: FieldDefinition;
};

export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'REMOVED';

/** A field that is left out stays; an empty note clears it. */
export type ChangeNeedInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fromDay?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  needId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  toDay?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeNeedResult = ChangeNeedSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangeNeedSuccess = {
  __typename?: 'ChangeNeedSuccess';
  customer: Customer;
  need: CustomerNeed;
};

export type ChangeObjectInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  names: FieldNamesInput;
  objectId: Scalars['ID']['input'];
};

export type ChangeObjectResult = ChangeObjectSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangeObjectSuccess = {
  __typename?: 'ChangeObjectSuccess';
  object: ObjectDefinition;
};

/** A field that is left out stays; an empty text clears it. */
export type ChangePostingInput = {
  category?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  clientMutationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  postingId: Scalars['ID']['input'];
  price?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['String']['input']>;
  subcategory?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePostingResult = ChangePostingSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangePostingSuccess = {
  __typename?: 'ChangePostingSuccess';
  posting: Posting;
};

/** The kinds of record whose changes a customer's history tells. */
export type ChangedRecord =
  | 'CONTACT'
  /** The same of a contact; its changes are of `contact.fields.<key>`. */
  | 'CONTACT_FIELD'
  | 'CONTACT_LINK'
  | 'CUSTOMER'
  | 'CUSTOMER_NEED'
  /** A field that the firm added; its changes are of `fields.<key>`. */
  | 'CUSTOM_FIELD'
  | 'POSTING';

export type ChooseByLinkInput = {
  /** With CONSENT only what waits; a no to it is a withdrawal. */
  choices: Array<ConsentChoiceInput>;
  clientMutationId: Scalars['ID']['input'];
  /** As it stands in the link. */
  code: Scalars['String']['input'];
};

export type ChooseByLinkResult = ChooseByLinkSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChooseByLinkSuccess = {
  __typename?: 'ChooseByLinkSuccess';
  choices: Array<LetterChoice>;
};

export type CloseNumberRangeInput = {
  clientMutationId: Scalars['ID']['input'];
  rangeId: Scalars['ID']['input'];
};

export type CloseNumberRangeResult = CloseNumberRangeSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CloseNumberRangeSuccess = {
  __typename?: 'CloseNumberRangeSuccess';
  range: NumberRange;
};

/** A code with its name in the caller's language. */
export type CodedName = {
  __typename?: 'CodedName';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type CommitImportInput = {
  clientMutationId: Scalars['ID']['input'];
  importId: Scalars['ID']['input'];
};

export type CommitImportResult = CommitImportSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CommitImportSuccess = {
  __typename?: 'CommitImportSuccess';
  job: ImportJob;
};

/** What a contact is to one company. */
export type CompanyContact = {
  __typename?: 'CompanyContact';
  company?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  department?: Maybe<Scalars['String']['output']>;
  preferred?: Maybe<Scalars['Boolean']['output']>;
  role?: Maybe<ContactRole>;
  title?: Maybe<Scalars['String']['output']>;
};

export type CompanyContactConnection = {
  __typename?: 'CompanyContactConnection';
  edges: Array<CompanyContactEdge>;
  nodes: Array<CompanyContact>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type CompanyContactEdge = {
  __typename?: 'CompanyContactEdge';
  cursor: Scalars['String']['output'];
  node: CompanyContact;
};

/** 外资, 合资, 国有, 集体, 个体, 其他 */
export type CompanyNature =
  | 'COLLECTIVE'
  | 'FOREIGN'
  | 'INDIVIDUAL'
  | 'JOINT_VENTURE'
  | 'OTHER'
  | 'STATE';

export type CompanySize =
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL';

export type CompleteMembershipInput = {
  /** What he agrees to; the terms of membership are among it. */
  choices: Array<ConsentChoiceInput>;
  clientMutationId: Scalars['ID']['input'];
};

export type CompleteMembershipResult = CompleteMembershipSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CompleteMembershipSuccess = {
  __typename?: 'CompleteMembershipSuccess';
  customer: Customer;
};

/** A field that is left out is right as it is; null or an empty text clears it. */
export type ConfirmByLinkInput = {
  basic?: InputMaybe<CustomerBasicsInput>;
  clientMutationId: Scalars['ID']['input'];
  /** As it stands in the link. */
  code: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmByLinkResult = ConfirmByLinkSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ConfirmByLinkSuccess = {
  __typename?: 'ConfirmByLinkSuccess';
  done: Scalars['Boolean']['output'];
};

export type ConfirmCustomerDataInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** The version that was read to him: what was changed meanwhile is not confirmed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** BY_PHONE or IN_PERSON. */
  way: ConfirmationWay;
};

export type ConfirmCustomerDataResult = ConfirmCustomerDataSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ConfirmCustomerDataSuccess = {
  __typename?: 'ConfirmCustomerDataSuccess';
  customer: Customer;
};

/** Why data are to be confirmed. */
export type ConfirmationCause =
  | 'ASKED'
  /** Somebody else than the customer changed what he had confirmed. */
  | 'CONTACT_CHANGED'
  /** The first order of a record that nobody had confirmed. */
  | 'FIRST_ORDER'
  /** A letter came back, or its mail server was away for too long. */
  | 'MAIL_RETURNED'
  /** The quarter or the half year is over. */
  | 'PERIOD'
  | 'POST_RETURNED';

/** 未确认, 已确认, 待确认 */
export type ConfirmationState =
  | 'CONFIRMED'
  | 'DUE'
  /** Nobody has confirmed the data, and nothing asks for it yet. */
  | 'NEW';

export type ConfirmationWay =
  | 'BY_PHONE'
  | 'IN_PERSON'
  | 'LETTER_LINK'
  | 'MEMBER_PAGE';

/** The state of the record does not allow it. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** How it stands with one purpose on one channel: what was said last. */
export type Consent = {
  __typename?: 'Consent';
  /** Null: the purpose as a whole. */
  channel?: Maybe<ConsentChannel>;
  /** False also where nothing was ever said. */
  granted: Scalars['Boolean']['output'];
  /** What was put down for him since, and allows nothing before he has followed the link of a letter. */
  pending?: Maybe<ConsentRecord>;
  purpose: ConsentPurpose;
  /** Null where nothing was ever said. */
  record?: Maybe<ConsentRecord>;
};

export type ConsentChannel =
  | 'MAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type ConsentChoiceInput = {
  channel?: InputMaybe<ConsentChannel>;
  granted: Scalars['Boolean']['input'];
  purpose: ConsentPurpose;
  /** The version that he was shown. Needed where he agrees; a member agrees to the one in force. */
  textVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody agrees to. MEMBERSHIP, the terms of the programme, is agreed to as a whole, the others for each channel. */
export type ConsentPurpose =
  | 'MARKETING'
  | 'MEMBERSHIP'
  | 'SURVEY';

/** One thing said, as it was put down. Records are added and never changed. */
export type ConsentRecord = {
  __typename?: 'ConsentRecord';
  /** The application by which it was put down. */
  application: Scalars['String']['output'];
  channel?: Maybe<ConsentChannel>;
  /** What proves it, such as the number of a form; for staff only. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** False: withdrawn. */
  granted: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whether he put it down himself. */
  own: Scalars['Boolean']['output'];
  /** A first step: staff put it down for him. Where he confirmed it, that is a record of its own. */
  pending: Scalars['Boolean']['output'];
  purpose: ConsentPurpose;
  recordedAt: Scalars['DateTime']['output'];
  /** Who put it down for him; for staff only. */
  recordedBy?: Maybe<Employee>;
  /** When he said it. */
  saidAt: Scalars['DateTime']['output'];
  /** The text that he agreed to; null of a withdrawal. */
  text?: Maybe<ConsentText>;
  way: ConsentWay;
};

export type ConsentRecordConnection = {
  __typename?: 'ConsentRecordConnection';
  edges: Array<ConsentRecordEdge>;
  nodes: Array<ConsentRecord>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ConsentRecordEdge = {
  __typename?: 'ConsentRecordEdge';
  cursor: Scalars['String']['output'];
  node: ConsentRecord;
};

/** The words of a purpose. Versions are added and never changed. */
export type ConsentText = {
  __typename?: 'ConsentText';
  inForceFrom: Scalars['Date']['output'];
  purpose: ConsentPurpose;
  /** In the caller's language. */
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** How he said it. The first two are his own act, signed in, the next two his own by a letter; the others are what staff put down for him. */
export type ConsentWay =
  | 'BY_MAIL'
  | 'BY_PHONE'
  | 'IN_PERSON'
  | 'LETTER_LINK'
  | 'MEMBER_PAGE'
  | 'ONE_CLICK'
  | 'ON_PAPER'
  | 'SIGN_UP';

/** A person who speaks for one or more companies. */
export type Contact = {
  __typename?: 'Contact';
  address?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Who gathered the data; for staff only. */
  collector?: Maybe<Scalars['String']['output']>;
  /** The companies he serves, as far as the caller may see them. */
  companies?: Maybe<Array<CompanyContact>>;
  /** For staff only. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** As of customers. For staff only. */
  customFields?: Maybe<Array<FieldValue>>;
  /** Who entered them; for staff only. */
  entryClerk?: Maybe<Scalars['String']['output']>;
  fax?: Maybe<PhoneNumber>;
  /** The same, typed, as of customers. For staff only. */
  fields?: Maybe<ContactFields>;
  id: Scalars['ID']['output'];
  interests?: Maybe<Scalars['String']['output']>;
  language?: Maybe<Language>;
  mail?: Maybe<MailAddress>;
  mobile?: Maybe<PhoneNumber>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<PhoneNumber>;
  postcode?: Maybe<Scalars['String']['output']>;
  /** For staff only. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  /** How far he is reviewed; for staff only. */
  review?: Maybe<Review>;
  /** Marks given, returns and changes after them, the latest first; for staff only. */
  reviewSteps?: Maybe<ReviewStepConnection>;
  sex?: Maybe<Sex>;
  /** For staff only. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};


/** A person who speaks for one or more companies. */
export type ContactCustomFieldsArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A person who speaks for one or more companies. */
export type ContactReviewStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A contact as he was at an instant, and what he was to the company. */
export type ContactAsOf = {
  __typename?: 'ContactAsOf';
  address?: Maybe<Scalars['String']['output']>;
  contactId: Scalars['ID']['output'];
  /** What he held in the fields that the firm added to contacts. */
  customFields?: Maybe<Array<FieldValue>>;
  department?: Maybe<Scalars['String']['output']>;
  fax?: Maybe<PhoneNumber>;
  interests?: Maybe<Scalars['String']['output']>;
  mail?: Maybe<MailAddress>;
  mobile?: Maybe<PhoneNumber>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<PhoneNumber>;
  postcode?: Maybe<Scalars['String']['output']>;
  preferred?: Maybe<Scalars['Boolean']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  role?: Maybe<ContactRole>;
  sex?: Maybe<Sex>;
  title?: Maybe<Scalars['String']['output']>;
};

/** Through what the customer came to us. */
export type ContactChannel =
  | 'FAX'
  | 'IN_PERSON'
  | 'MAIL'
  | 'MEDIA'
  | 'SMS'
  | 'TELEPHONE';

/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFields = {
  __typename?: 'ContactFields';
  asChoice?: Maybe<FieldChoice>;
  asDate?: Maybe<Scalars['Date']['output']>;
  asFile?: Maybe<FieldFile>;
  asMoney?: Maybe<Money>;
  /** Of a number and a formula. */
  asNumber?: Maybe<Scalars['Decimal']['output']>;
  asPerson?: Maybe<Employee>;
  asReference?: Maybe<Customer>;
  asReferences?: Maybe<Array<Customer>>;
  asText?: Maybe<Scalars['String']['output']>;
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsChoiceArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsDateArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsFileArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsMoneyArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsNumberArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsPersonArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsReferenceArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsReferencesArgs = {
  key: Scalars['String']['input'];
};


/** What a contact holds in the fields that the firm added, as `CustomerFields`. */
export type ContactFieldsAsTextArgs = {
  key: Scalars['String']['input'];
};

export type ContactFilter = {
  /** Custom fields of contacts. */
  fields?: InputMaybe<Array<FieldCondition>>;
  /** How far they are reviewed: any of these. */
  reviews?: InputMaybe<Array<ReviewState>>;
};

export type ContactInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  collector?: InputMaybe<Scalars['String']['input']>;
  entryClerk?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  interests?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  mail?: InputMaybe<Scalars['String']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
};

export type ContactRole =
  | 'BUYER'
  | 'DECISION_MAKER'
  | 'FINANCE'
  | 'INFLUENCER'
  | 'OTHER'
  | 'USER';

export type ContactSort = {
  /** The custom field of contacts by which they stand; those without a value come last. */
  customField: Scalars['String']['input'];
  direction?: SortDirection;
};

/** Paid gross less tax and returns of the orders paid within twelve months, today included. */
export type Contribution = {
  __typename?: 'Contribution';
  amount: Money;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

export type CountGroup = {
  __typename?: 'CountGroup';
  count: Scalars['Int']['output'];
  /** The filter that yields these records, as JSON for the list's `filter`. */
  filter: Scalars['String']['output'];
  /** The value, as the list's filter takes it. */
  key: Scalars['String']['output'];
};

/** Figures of a list under the viewer's rights. Each opens the list that its filter yields, and equals its length. */
export type Counts = {
  __typename?: 'Counts';
  asOf: Scalars['DateTime']['output'];
  /** What was counted, as a code such as `customers.STAGE`; clients word it. */
  definition: Scalars['String']['output'];
  /** The largest first; at most 200. Records without a value are in none. */
  groups: Array<CountGroup>;
  /** The sum of the groups. */
  total: Scalars['Int']['output'];
};

export type CreateCustomerInput = {
  /** Create the record although its mobile number is known. */
  allowDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  basic?: InputMaybe<CustomerBasicsInput>;
  business?: InputMaybe<CustomerBusinessInput>;
  clientMutationId: Scalars['ID']['input'];
  dealings?: InputMaybe<CustomerDealingsInput>;
  /** The creator's own where it is left out. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields. */
  fields?: InputMaybe<Array<FieldInput>>;
  kind: CustomerKind;
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
  /** Channel, source and campaign are set here and never later. */
  source?: InputMaybe<CustomerSourceInput>;
  value?: InputMaybe<CustomerValueInput>;
};

export type CreateCustomerResult = Conflict | CreateCustomerSuccess | DuplicateCustomer | InvalidInput | NotFound | RepeatedMutation;

export type CreateCustomerSuccess = {
  __typename?: 'CreateCustomerSuccess';
  customer: Customer;
};

export type CreateDictionaryInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Capital letters, digits and _; at most 40. */
  code: Scalars['String']['input'];
  names: EntryNamesInput;
};

export type CreateDictionaryResult = Conflict | CreateDictionarySuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateDictionarySuccess = {
  __typename?: 'CreateDictionarySuccess';
  dictionary: Dictionary;
};

export type CreateObjectRecordInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The caller's own where it is left out. Sellers become the owner. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Array<FieldInput>>;
  name: Scalars['String']['input'];
  /** The key of the object. */
  object: Scalars['String']['input'];
};

export type CreateObjectRecordResult = Conflict | CreateObjectRecordSuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateObjectRecordSuccess = {
  __typename?: 'CreateObjectRecordSuccess';
  record: ObjectRecord;
};

export type CreditGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type Customer = {
  __typename?: 'Customer';
  /** All above it that the caller may see, the topmost first; at most nine. */
  above?: Maybe<Array<Customer>>;
  /** His own, as long as it waits for him; for himself only. */
  application?: Maybe<MembershipApplication>;
  /** How the record stood at an instant; null where there was none. */
  asOf?: Maybe<CustomerAsOf>;
  basic?: Maybe<CustomerBasics>;
  business?: Maybe<CustomerBusiness>;
  /** For those who must verify a caller before they are told more; null for others. */
  callerCheck?: Maybe<CallerCheck>;
  /**
   * What was changed of the record and its contacts, the latest first. `fields` are named as in `FieldChange.field`; what
   * was made or removed concerns none of them.
   */
  changes?: Maybe<RecordChangeConnection>;
  /** The latest first. */
  consentHistory?: Maybe<ConsentRecordConnection>;
  /** Every purpose on every channel. Not for those who only serve him, such as partners. */
  consents?: Maybe<Array<Consent>>;
  /** The preferred ones first, unless a sort is asked for. */
  contacts?: Maybe<CompanyContactConnection>;
  contribution?: Maybe<Contribution>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it holds in the fields that the firm added, as far as the viewer may read them; those without a value are left out. For staff only. */
  customFields?: Maybe<Array<FieldValue>>;
  /** Whether his data were confirmed; for staff only. */
  dataConfirmation?: Maybe<CustomerDataConfirmation>;
  /** For staff only, as is value. */
  dealings?: Maybe<CustomerDealings>;
  /** Path of department codes, such as /east/shanghai. */
  departmentPath?: Maybe<Scalars['String']['output']>;
  enrolment?: Maybe<Enrolment>;
  /** The same, typed: within a minute of its definition each field stands there under its own key, such as fields { budget { amount } }. For staff only. */
  fields?: Maybe<CustomerFields>;
  /** For staff only. */
  hold?: Maybe<CustomerHold>;
  id: Scalars['ID']['output'];
  kind?: Maybe<CustomerKind>;
  language?: Maybe<Language>;
  /** Who had his data before him, the latest first; for himself alone. Being shown in a list is no look, being in one that is exported or printed is. */
  looks?: Maybe<LookConnection>;
  /** What was merged into this record, also what was undone since; the latest first. For staff who may see its history. */
  merges?: Maybe<CustomerMergeConnection>;
  name?: Maybe<Scalars['String']['output']>;
  /** Needs that stand today: of each kind the one that lasts longest, the first to end first; for staff only. */
  needFlags?: Maybe<Array<CustomerNeed>>;
  /** What is to come, what stands and what is over, the last to end first; for staff only. */
  needs?: Maybe<CustomerNeedConnection>;
  /** Member number; null before enrolment. */
  number?: Maybe<Scalars['String']['output']>;
  /** Records of objects that name him, the newest first: of one object, or of all. For staff only. */
  objectRecords?: Maybe<ObjectRecordConnection>;
  owner?: Maybe<Employee>;
  /** The nearest organisation above it that the caller may see. */
  parent?: Maybe<Customer>;
  /** The partner organisations that serve this customer. */
  partners?: Maybe<Array<Customer>>;
  /** Every customer has one, but organisations that are partners or competitors earn nothing. */
  pointsAccount?: Maybe<PointsAccount>;
  /** Records that may be of the same person or firm, the likeliest first; at most ten. For those who look for duplicates. */
  possibleDuplicates?: Maybe<Array<PossibleDuplicate>>;
  /** How far the record is reviewed; for staff only. */
  review?: Maybe<Review>;
  /** Marks given, returns and changes after them, the latest first; for staff only. */
  reviewSteps?: Maybe<ReviewStepConnection>;
  /** The record that shows what is this one's: itself, or the one into which it was merged. */
  shownAs?: Maybe<Customer>;
  source?: Maybe<SourceOfCustomer>;
  stage?: Maybe<CustomerStage>;
  /** The latest first. */
  stageMoves?: Maybe<StageMoveConnection>;
  stageSince?: Maybe<Scalars['DateTime']['output']>;
  /** Of it and all below it, or, without these, of itself alone; for staff only. */
  structureTotals?: Maybe<StructureTotals>;
  /** Labels of the firm's own; for staff only. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  tier?: Maybe<Tier>;
  /** The latest first. */
  tierHistory?: Maybe<TierMoveConnection>;
  /** Grows with each change of tier; an order names the version it used. */
  tierVersion?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<OrganisationUnit>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<CustomerValue>;
  /** Grows with each change; give it back as expectedVersion to refuse an update of what was changed meanwhile. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerAsOfArgs = {
  at: Scalars['DateTime']['input'];
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  records?: InputMaybe<Array<ChangedRecord>>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerConsentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ContactSort>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerCustomFieldsArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerLooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerObjectRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerReviewStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerStageMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerStructureTotalsArgs = {
  below?: Scalars['Boolean']['input'];
};


/** A person or an organisation: member, prospect, partner, competitor. What the caller may not see of it is null. */
export type CustomerTierHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a customer's record stood at an instant. What the caller is not told of the record as it is, he is not told here. */
export type CustomerAsOf = {
  __typename?: 'CustomerAsOf';
  at: Scalars['DateTime']['output'];
  basic?: Maybe<CustomerBasics>;
  business?: Maybe<CustomerBusiness>;
  /** What he had agreed to, as PURPOSE or PURPOSE:CHANNEL. */
  consents?: Maybe<Array<Scalars['String']['output']>>;
  /** Those who spoke for it then, the preferred ones first. */
  contacts?: Maybe<Array<ContactAsOf>>;
  /** What it held in the fields that the firm added. */
  customFields?: Maybe<Array<FieldValue>>;
  /** The record as it is now. */
  customer?: Maybe<Customer>;
  dealings?: Maybe<CustomerDealings>;
  departmentPath?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<CustomerKind>;
  language?: Maybe<Language>;
  name?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<Employee>;
  partners?: Maybe<Array<Customer>>;
  source?: Maybe<SourceOfCustomer>;
  stage?: Maybe<CustomerStage>;
  tier?: Maybe<Tier>;
  /** Since when it had stood so; null where that was before history was kept. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<CustomerValue>;
};

export type CustomerAsOfConnection = {
  __typename?: 'CustomerAsOfConnection';
  edges: Array<CustomerAsOfEdge>;
  nodes: Array<CustomerAsOf>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type CustomerAsOfEdge = {
  __typename?: 'CustomerAsOfEdge';
  cursor: Scalars['String']['output'];
  node: CustomerAsOf;
};

export type CustomerBasics = {
  __typename?: 'CustomerBasics';
  /** Null when masked. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whole years today. */
  age?: Maybe<Scalars['Int']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  city?: Maybe<CodedName>;
  country?: Maybe<CodedName>;
  fax?: Maybe<PhoneNumber>;
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  mail?: Maybe<MailAddress>;
  mobile?: Maybe<PhoneNumber>;
  phone?: Maybe<PhoneNumber>;
  postcode?: Maybe<Scalars['String']['output']>;
  province?: Maybe<CodedName>;
  sex?: Maybe<Sex>;
};

export type CustomerBasicsInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code, or the country's name. */
  country?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  mail?: InputMaybe<Scalars['String']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Code, or name; within China one of the list. */
  province?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
};

export type CustomerBusiness = {
  __typename?: 'CustomerBusiness';
  brands: Array<Scalars['String']['output']>;
  nature?: Maybe<CompanyNature>;
  productCategory?: Maybe<CodedName>;
  productSubcategory?: Maybe<CodedName>;
  salesChannels: Array<SalesChannel>;
  size?: Maybe<CompanySize>;
  subtype?: Maybe<CodedName>;
  type?: Maybe<CodedName>;
};

export type CustomerBusinessInput = {
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  nature?: InputMaybe<CompanyNature>;
  productCategory?: InputMaybe<Scalars['String']['input']>;
  productSubcategory?: InputMaybe<Scalars['String']['input']>;
  salesChannels?: InputMaybe<Array<SalesChannel>>;
  size?: InputMaybe<CompanySize>;
  subtype?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  /** Counted only when asked, up to 10,000. */
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type CustomerDataConfirmation = {
  __typename?: 'CustomerDataConfirmation';
  /** With DUE. */
  cause?: Maybe<ConfirmationCause>;
  /** The last time. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null where he did it himself. */
  confirmedBy?: Maybe<Employee>;
  dueSince?: Maybe<Scalars['DateTime']['output']>;
  state: ConfirmationState;
  way?: Maybe<ConfirmationWay>;
};

export type CustomerDealings = {
  __typename?: 'CustomerDealings';
  collector?: Maybe<Scalars['String']['output']>;
  entryClerk?: Maybe<Scalars['String']['output']>;
  /** When the record was first registered, on paper or here. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
};

export type CustomerDealingsInput = {
  collector?: InputMaybe<Scalars['String']['input']>;
  entryClerk?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerDimension =
  | 'CHANNEL'
  | 'CONFIRMATION'
  | 'KIND'
  | 'OWNER'
  | 'PROVINCE'
  | 'REVIEW'
  | 'SOURCE'
  | 'STAGE'
  | 'TIER';

export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  cursor: Scalars['String']['output'];
  node: Customer;
};

/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFields = {
  __typename?: 'CustomerFields';
  asChoice?: Maybe<FieldChoice>;
  asDate?: Maybe<Scalars['Date']['output']>;
  asFile?: Maybe<FieldFile>;
  asMoney?: Maybe<Money>;
  /** Of a number and a formula. */
  asNumber?: Maybe<Scalars['Decimal']['output']>;
  asPerson?: Maybe<Employee>;
  asReference?: Maybe<Customer>;
  asReferences?: Maybe<Array<Customer>>;
  asText?: Maybe<Scalars['String']['output']>;
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsChoiceArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsDateArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsFileArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsMoneyArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsNumberArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsPersonArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsReferenceArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsReferencesArgs = {
  key: Scalars['String']['input'];
};


/**
 * What a customer holds in the fields that the firm added, each in its type. What is not there, is of another kind or may not
 * be read by the viewer is null.
 */
export type CustomerFieldsAsTextArgs = {
  key: Scalars['String']['input'];
};

/** All given conditions must hold. */
export type CustomerFilter = {
  /** All of these hold, too; groups stand at most 4 deep, 30 in all. */
  and?: InputMaybe<Array<CustomerFilter>>;
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  businessSubtype?: InputMaybe<Scalars['String']['input']>;
  businessType?: InputMaybe<Scalars['String']['input']>;
  campaign?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<ContactChannel>;
  cities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For staff. */
  confirmations?: InputMaybe<Array<ConfirmationState>>;
  createdFrom?: InputMaybe<Scalars['Date']['input']>;
  createdTo?: InputMaybe<Scalars['Date']['input']>;
  /** At or below this department. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  enrolled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Custom fields. */
  fields?: InputMaybe<Array<FieldCondition>>;
  /** Members whose handbook went out, or did not; in a list of a past day, until that day. */
  handbookSent?: InputMaybe<Scalars['Boolean']['input']>;
  importId?: InputMaybe<Scalars['ID']['input']>;
  keyAccount?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<CustomerKind>;
  /** With a need of one of these kinds that stands today; in a list of a past day, on that day. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<CustomerFilter>;
  /** One of these holds, too. */
  or?: InputMaybe<Array<CustomerFilter>>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  productCategory?: InputMaybe<Scalars['String']['input']>;
  productSubcategory?: InputMaybe<Scalars['String']['input']>;
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  reviews?: InputMaybe<Array<ReviewState>>;
  roles?: InputMaybe<Array<PartyRole>>;
  source?: InputMaybe<CustomerSource>;
  /** Days on which they came to the stage in which they are. */
  stageFrom?: InputMaybe<Scalars['Date']['input']>;
  stageTo?: InputMaybe<Scalars['Date']['input']>;
  stages?: InputMaybe<Array<CustomerStage>>;
  /** Any of these, by their names. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name, number, mail address or telephone number; pinyin and its initials too. */
  text?: InputMaybe<Scalars['String']['input']>;
  tiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In the pool: nobody owns them. */
  unowned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Nothing was stated of these. */
  unstated?: InputMaybe<Array<SourceDimension>>;
  /** This organisation and all below it. */
  withinId?: InputMaybe<Scalars['ID']['input']>;
};

/** What keeps a person from being erased, such as a quarrel before a court. */
export type CustomerHold = {
  __typename?: 'CustomerHold';
  placedAt: Scalars['DateTime']['output'];
  placedBy?: Maybe<Employee>;
  reason: Scalars['String']['output'];
};

export type CustomerKind =
  | 'ORGANISATION'
  | 'PERSON';

/** Two records that are shown as one; what was told of either stays its own. */
export type CustomerMerge = {
  __typename?: 'CustomerMerge';
  /** The record that was merged into the other. */
  absorbed: MergedRecord;
  /** The same of the fields that the firm added, as far as the viewer may read them. */
  customFields: Array<MergedCustomField>;
  /** What the survivor took from it. */
  fields: Array<MergedField>;
  id: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  mergedBy?: Maybe<Employee>;
  reason?: Maybe<Scalars['String']['output']>;
  unmergeReason?: Maybe<Scalars['String']['output']>;
  /** Null while the two are one. */
  unmergedAt?: Maybe<Scalars['DateTime']['output']>;
  unmergedBy?: Maybe<Employee>;
};

export type CustomerMergeConnection = {
  __typename?: 'CustomerMergeConnection';
  edges: Array<CustomerMergeEdge>;
  nodes: Array<CustomerMerge>;
  pageInfo: PageInfo;
  /** Counted only when asked, up to 10,000. */
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type CustomerMergeEdge = {
  __typename?: 'CustomerMergeEdge';
  cursor: Scalars['String']['output'];
  node: CustomerMerge;
};

/** A need of a customer that stands between two days. Once they are over it is history, by itself. */
export type CustomerNeed = {
  __typename?: 'CustomerNeed';
  /** Whose it is; of a record that was merged into another, that other. */
  customer?: Maybe<Customer>;
  enteredAt: Scalars['DateTime']['output'];
  /** Null unless an employee entered it. */
  enteredBy?: Maybe<Employee>;
  /** Both days are its own. */
  fromDay: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Of the dictionary NEED_KIND. */
  kind: CodedName;
  note?: Maybe<Scalars['String']['output']>;
  state: NeedState;
  toDay: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type CustomerNeedConnection = {
  __typename?: 'CustomerNeedConnection';
  edges: Array<CustomerNeedEdge>;
  nodes: Array<CustomerNeed>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type CustomerNeedEdge = {
  __typename?: 'CustomerNeedEdge';
  cursor: Scalars['String']['output'];
  node: CustomerNeed;
};

export type CustomerSort = {
  /** By this custom field in place of `field`; those without a value come last. */
  customField?: InputMaybe<Scalars['String']['input']>;
  direction?: SortDirection;
  field: CustomerSortField;
};

export type CustomerSortField =
  | 'CREATED_AT'
  | 'DEPARTMENT'
  | 'NAME'
  | 'NUMBER'
  | 'STAGE'
  | 'STAGE_SINCE'
  | 'TIER'
  | 'UPDATED_AT';

/** Who or what brought him. */
export type CustomerSource =
  | 'ACTIVITY'
  | 'MEDIA'
  | 'REFERRAL'
  | 'SALESMAN'
  | 'WEBSITE';

export type CustomerSourceInput = {
  campaign?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<ContactChannel>;
  /** Of the customer who recommended him, by id or mobile number. */
  referrerId?: InputMaybe<Scalars['ID']['input']>;
  referrerMobile?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<CustomerSource>;
};

/** 待识别, 潜在, 机会, 初次交易, 成熟交易, 流失 */
export type CustomerStage =
  | 'FIRST_PURCHASE'
  | 'LOST'
  | 'MATURE'
  | 'OPPORTUNITY'
  | 'POTENTIAL'
  | 'UNIDENTIFIED';

export type CustomerValue = {
  __typename?: 'CustomerValue';
  blacklisted: Scalars['Boolean']['output'];
  credit?: Maybe<CreditGrade>;
  /** 重点客户 */
  keyAccount: Scalars['Boolean']['output'];
  roles: Array<PartyRole>;
};

export type CustomerValueInput = {
  blacklisted?: InputMaybe<Scalars['Boolean']['input']>;
  credit?: InputMaybe<CreditGrade>;
  keyAccount?: InputMaybe<Scalars['Boolean']['input']>;
  roles?: InputMaybe<Array<PartyRole>>;
};

export type DecideImportInput = {
  clientMutationId: Scalars['ID']['input'];
  decision: ImportDecision;
  importId: Scalars['ID']['input'];
  /** Numbers of some rows in the file; all rows whose customer is here where they are left out. */
  records?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type DecideImportResult = Conflict | DecideImportSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DecideImportSuccess = {
  __typename?: 'DecideImportSuccess';
  job: ImportJob;
};

export type DefineCustomFieldInput = {
  clientMutationId: Scalars['ID']['input'];
  dictionary?: InputMaybe<Scalars['String']['input']>;
  /** The kind of record, such as CUSTOMER, or OBJECT:<key> for an object that the firm defined. */
  entity: Scalars['String']['input'];
  formula?: InputMaybe<Scalars['String']['input']>;
  group: Scalars['String']['input'];
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  isSearched?: InputMaybe<Scalars['Boolean']['input']>;
  isUnique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Small letters, digits and _, with a letter first; at most 40. */
  key: Scalars['String']['input'];
  kind: FieldKind;
  max?: InputMaybe<Scalars['String']['input']>;
  min?: InputMaybe<Scalars['String']['input']>;
  names: FieldNamesInput;
  /** Of fields of objects that name records: the key of the object whose records. */
  object?: InputMaybe<Scalars['String']['input']>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  readRoles?: InputMaybe<Array<Scalars['String']['input']>>;
  writeRoles?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DefineCustomFieldResult = Conflict | DefineCustomFieldSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DefineCustomFieldSuccess = {
  __typename?: 'DefineCustomFieldSuccess';
  definition: FieldDefinition;
};

export type DefineObjectInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Small letters, digits and _, with a letter first; at most 40. */
  key: Scalars['String']['input'];
  names: FieldNamesInput;
};

export type DefineObjectResult = Conflict | DefineObjectSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DefineObjectSuccess = {
  __typename?: 'DefineObjectSuccess';
  object: ObjectDefinition;
};

export type DeleteCustomerInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** Shown in the bin. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteCustomerResult = Conflict | DeleteCustomerSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DeleteCustomerSuccess = {
  __typename?: 'DeleteCustomerSuccess';
  customerId: Scalars['ID']['output'];
};

export type DeleteObjectRecordInput = {
  clientMutationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  recordId: Scalars['ID']['input'];
};

export type DeleteObjectRecordResult = Conflict | DeleteObjectRecordSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DeleteObjectRecordSuccess = {
  __typename?: 'DeleteObjectRecordSuccess';
  recordId: Scalars['ID']['output'];
};

export type Department = {
  __typename?: 'Department';
  path: Scalars['String']['output'];
};

/** A list of codes of one or two levels: shipped and extended by the firm, or the firm's own. Records keep codes. */
export type Dictionary = {
  __typename?: 'Dictionary';
  /** BUSINESS_TYPE, PRODUCT_CATEGORY, REGION, NEED_KIND, or the firm's own. */
  code: Scalars['String']['output'];
  /** The first level, or what stands below one of it; what is retired only where it is asked for. */
  entries: Array<DictionaryEntry>;
  isShipped: Scalars['Boolean']['output'];
  /** In the caller's language. */
  name: Scalars['String']['output'];
};


/** A list of codes of one or two levels: shipped and extended by the firm, or the firm's own. Records keep codes. */
export type DictionaryEntriesArgs = {
  parent?: InputMaybe<Scalars['String']['input']>;
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DictionaryEntry = {
  __typename?: 'DictionaryEntry';
  /** What stands below it, in the order of the list. */
  children: Array<DictionaryEntry>;
  code: Scalars['String']['output'];
  hasChildren: Scalars['Boolean']['output'];
  /** The firm's own, not a shipped one. */
  isOwn: Scalars['Boolean']['output'];
  /** It names the records that hold it and can no longer be chosen. */
  isRetired: Scalars['Boolean']['output'];
  /** In the caller's language. */
  name: Scalars['String']['output'];
  names: EntryNames;
};


export type DictionaryEntryChildrenArgs = {
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Someone with this mobile number is known already. Staff are told where, and nothing more. */
export type DuplicateCustomer = UserError & {
  __typename?: 'DuplicateCustomer';
  code: RefusalCode;
  departmentPath: Scalars['String']['output'];
  message: Scalars['String']['output'];
  ownerId?: Maybe<Scalars['ID']['output']>;
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type DuplicateEvidence = {
  __typename?: 'DuplicateEvidence';
  kind: DuplicateEvidenceKind;
  /** In bits, below zero where it speaks against: log2 of how much oftener it holds of two records of one than of two others. */
  weight: Scalars['Float']['output'];
};

export type DuplicateEvidenceKind =
  | 'ADDRESS_DIFFERENT'
  | 'ADDRESS_NEAR'
  | 'ADDRESS_SAME'
  | 'BIRTH_DATE_DIFFERENT'
  | 'BIRTH_DATE_SAME'
  | 'MAIL_DIFFERENT'
  | 'MAIL_SAME'
  | 'NAME_DIFFERENT'
  | 'NAME_NEAR'
  | 'NAME_SAME'
  | 'NAME_SOUNDS_SAME'
  | 'PHONE_DIFFERENT'
  | 'PHONE_SAME';

export type DuplicateFilter = {
  /** With this evidence. */
  evidence?: InputMaybe<Array<DuplicateEvidenceKind>>;
  /** At or above this score. */
  scoreFrom?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DuplicateState>;
};

/** Two records that a scan found likely to be one, or that somebody has judged. */
export type DuplicatePair = {
  __typename?: 'DuplicatePair';
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Employee>;
  evidence: Array<DuplicateEvidence>;
  first?: Maybe<Customer>;
  foundAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Per cent. */
  score: Scalars['Int']['output'];
  second?: Maybe<Customer>;
  state: DuplicateState;
};

export type DuplicatePairConnection = {
  __typename?: 'DuplicatePairConnection';
  edges: Array<DuplicatePairEdge>;
  nodes: Array<DuplicatePair>;
  pageInfo: PageInfo;
  /** Counted only when asked, up to 10,000. */
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type DuplicatePairEdge = {
  __typename?: 'DuplicatePairEdge';
  cursor: Scalars['String']['output'];
  node: DuplicatePair;
};

/** One look through all records. */
export type DuplicateScan = {
  __typename?: 'DuplicateScan';
  /** Comparisons made. */
  compared: Scalars['Float']['output'];
  /** Keys passed over because too many records share them to say anything, such as the commonest names. */
  crowded: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pairs found so far that nobody has judged. */
  found: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Per cent. */
  progress: Scalars['Int']['output'];
  startedAt: Scalars['DateTime']['output'];
  startedBy?: Maybe<Employee>;
  status: DuplicateScanStatus;
};

export type DuplicateScanStatus =
  | 'ENDED'
  | 'RUNNING';

export type DuplicateState =
  | 'DIFFERENT'
  | 'OPEN'
  | 'SAME';

/** Points of an order: the whole part of paid gross × rate × factor of the tier that the order names. */
export type EarningRule = {
  __typename?: 'EarningRule';
  code: Scalars['String']['output'];
  /** Null: points do not lapse. */
  expiryMonths?: Maybe<Scalars['Int']['output']>;
  factors: Array<TierFactor>;
  inForceFrom: Scalars['Date']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Points for one unit of the installation's currency. */
  rate: Scalars['Decimal']['output'];
  version: Scalars['Int']['output'];
};

export type Employee = {
  __typename?: 'Employee';
  id: Scalars['ID']['output'];
};

export type EmptyCustomFieldInput = {
  clientMutationId: Scalars['ID']['input'];
  /** A retired one. */
  fieldId: Scalars['ID']['input'];
  /** Its key once more: its data cannot be brought back. */
  key: Scalars['String']['input'];
};

export type EmptyCustomFieldResult = Conflict | EmptyCustomFieldSuccess | InvalidInput | NotFound | RepeatedMutation;

export type EmptyCustomFieldSuccess = {
  __typename?: 'EmptyCustomFieldSuccess';
  definition: FieldDefinition;
  /** How many records held a value. */
  records: Scalars['Int']['output'];
};

export type EndVerificationInput = {
  clientMutationId: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
};

export type EndVerificationResult = EndVerificationSuccess | InvalidInput | NotFound | RepeatedMutation;

export type EndVerificationSuccess = {
  __typename?: 'EndVerificationSuccess';
  customer: Customer;
};

export type EnrolCustomerInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** Where the member's handbook goes out at once. */
  handbook?: InputMaybe<HandbookWay>;
};

export type EnrolCustomerResult = Conflict | EnrolCustomerSuccess | InvalidInput | NotFound | RepeatedMutation;

export type EnrolCustomerSuccess = {
  __typename?: 'EnrolCustomerSuccess';
  customer: Customer;
};

export type Enrolment = {
  __typename?: 'Enrolment';
  enrolledAt: Scalars['DateTime']['output'];
  handbook?: Maybe<HandbookDispatch>;
  number: Scalars['String']['output'];
  place: EnrolmentPlace;
};

export type EnrolmentPlace =
  | 'DESK'
  | 'IMPORT'
  | 'WEB';

export type EntryNames = {
  __typename?: 'EntryNames';
  en: Scalars['String']['output'];
  zhCN: Scalars['String']['output'];
  zhTW: Scalars['String']['output'];
};

export type EntryNamesInput = {
  en?: InputMaybe<Scalars['String']['input']>;
  zhCN: Scalars['String']['input'];
  /** As in zh-CN where it is left out; English, too. */
  zhTW?: InputMaybe<Scalars['String']['input']>;
};

export type ErasePersonInput = {
  clientMutationId: Scalars['ID']['input'];
  /** His name as it stands in the record, typed once more. */
  confirmation: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
  reason: ErasureReason;
};

export type ErasePersonResult = Conflict | ErasePersonSuccess | InvalidInput | NotFound | RepeatedMutation;

export type ErasePersonSuccess = {
  __typename?: 'ErasePersonSuccess';
  erasure: Erasure;
};

/** Records of one kind that are blanked or removed. */
export type ErasedCount = {
  __typename?: 'ErasedCount';
  records: Scalars['Int']['output'];
  what: Scalars['String']['output'];
};

/** That a person was erased in every service, and how far it is. Names nobody. */
export type Erasure = {
  __typename?: 'Erasure';
  /** What each service blanked, in the order of their answers. */
  answers: Array<ErasureAnswer>;
  begunAt: Scalars['DateTime']['output'];
  /** Null where retention began it. */
  begunBy?: Maybe<Employee>;
  /** The record's id, under which orders and points go on; nobody stands behind it any more. */
  customerId: Scalars['ID']['output'];
  /** When the last service had answered. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Services that have not answered yet. */
  missing: Array<Scalars['String']['output']>;
  /** His member number, which is never given again. */
  number?: Maybe<Scalars['String']['output']>;
  reason: ErasureReason;
  /** His record, and those that were merged into it. */
  records: Scalars['Int']['output'];
};

export type ErasureAnswer = {
  __typename?: 'ErasureAnswer';
  counts: Array<ErasedCount>;
  erasedAt: Scalars['DateTime']['output'];
  service: Scalars['String']['output'];
};

export type ErasureConnection = {
  __typename?: 'ErasureConnection';
  edges: Array<ErasureEdge>;
  nodes: Array<Erasure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ErasureEdge = {
  __typename?: 'ErasureEdge';
  cursor: Scalars['String']['output'];
  node: Erasure;
};

export type ErasureReason =
  | 'ASKED_BY_PERSON'
  | 'CONSENT_WITHDRAWN'
  | 'PURPOSE_ENDED'
  | 'RETENTION_ENDED';

export type ExpiringPoints = {
  __typename?: 'ExpiringPoints';
  /** The last day on which they count. */
  on: Scalars['Date']['output'];
  points: Scalars['Int']['output'];
};

export type FieldChange = {
  __typename?: 'FieldChange';
  /** As its place in the record is called in the API, such as `basic.mobile`. */
  field: Scalars['String']['output'];
  new: FieldState;
  old: FieldState;
};

export type FieldChoice = {
  __typename?: 'FieldChoice';
  code: Scalars['String']['output'];
  /** Of the second level, where it was chosen, too. */
  lowerCode?: Maybe<Scalars['String']['output']>;
  lowerName?: Maybe<Scalars['String']['output']>;
  /** In the caller's language. */
  name: Scalars['String']['output'];
  /** All that was chosen, as it can be typed: UPPER/LOWER by their names. */
  path: Scalars['String']['output'];
};

/** A condition on one custom field; all that is said of it must hold. */
export type FieldCondition = {
  /** One of these: texts without regard to case, numbers, days, codes (UPPER/LOWER for both levels), ids. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isSet?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['String']['input'];
  /** The least and the most: numbers, amounts, days. */
  least?: InputMaybe<Scalars['String']['input']>;
  most?: InputMaybe<Scalars['String']['input']>;
  /** A text begins so. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A field that the firm has added to a kind of record. */
export type FieldDefinition = {
  __typename?: 'FieldDefinition';
  dictionary?: Maybe<Scalars['String']['output']>;
  entity: Scalars['String']['output'];
  formula?: Maybe<Scalars['String']['output']>;
  /** The group of the record in which it stands. */
  group: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Its data were deleted on purpose. */
  isEmptied: Scalars['Boolean']['output'];
  isRequired: Scalars['Boolean']['output'];
  /** Hidden, with its data kept. */
  isRetired: Scalars['Boolean']['output'];
  /** Found by the search over all, too. */
  isSearched: Scalars['Boolean']['output'];
  isUnique: Scalars['Boolean']['output'];
  /** Whether the viewer may fill it. */
  isWritable: Scalars['Boolean']['output'];
  /** Names the field in inputs, filters and sorts; it never changes and is never given twice. */
  key: Scalars['String']['output'];
  kind: FieldKind;
  /** In the caller's language. */
  label: Scalars['String']['output'];
  max?: Maybe<Scalars['String']['output']>;
  /** The least and the most: of a text its length, else the value. */
  min?: Maybe<Scalars['String']['output']>;
  names: FieldNames;
  /** The key of the object whose records it names. */
  object?: Maybe<Scalars['String']['output']>;
  /** A text as a whole matches it; without references back and looks around. */
  pattern?: Maybe<Scalars['String']['output']>;
  place: Scalars['Int']['output'];
  /** Roles of staff who may read it; all of them where there is none. */
  readRoles: Array<Scalars['String']['output']>;
  /** Those who may fill it, among those who may change the record. */
  writeRoles: Array<Scalars['String']['output']>;
};

/** The kinds of record to which the firm adds fields. */
export type FieldEntity =
  | 'CONTACT'
  | 'CUSTOMER';

/** A file that a field holds. */
export type FieldFile = {
  __typename?: 'FieldFile';
  id: Scalars['ID']['output'];
  /** What it was called when it was put there. */
  name?: Maybe<Scalars['String']['output']>;
  /** Opens it at GET /files/<ticket> of the gateway for five minutes, as long as the viewer's session lasts. */
  ticket: Scalars['String']['output'];
};

/** A value as a person types it: a text, a number, an amount, a day, a code (UPPER/LOWER for both levels) or an id, several ids with commas between them; of a file what it is called may follow its id after a space. Null or empty clears the field. */
export type FieldInput = {
  /** Of money; the firm's own where it is left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What a custom field holds. */
export type FieldKind =
  /** A code of a dictionary, of its first level or of both. */
  | 'CHOICE'
  | 'DATE'
  | 'FILE'
  /** Computed from other fields of the record; a number. */
  | 'FORMULA'
  | 'MONEY'
  | 'NUMBER'
  /** An employee. */
  | 'PERSON'
  /** A record of an object. */
  | 'RECORD'
  /** Several records of one object. */
  | 'RECORDS'
  /** A customer. */
  | 'REFERENCE'
  /** Several customers. */
  | 'REFERENCES'
  | 'TEXT';

export type FieldNames = {
  __typename?: 'FieldNames';
  en: Scalars['String']['output'];
  zhCN: Scalars['String']['output'];
  zhTW: Scalars['String']['output'];
};

export type FieldNamesInput = {
  en?: InputMaybe<Scalars['String']['input']>;
  zhCN: Scalars['String']['input'];
  /** As in zh-CN where it is left out; English, too. */
  zhTW?: InputMaybe<Scalars['String']['input']>;
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type FieldState = {
  __typename?: 'FieldState';
  /** The customers whom the value names, such as partners, as far as the caller may see them. */
  customers?: Maybe<Array<Customer>>;
  /** The person whom the value names, such as the owner. */
  employee?: Maybe<Employee>;
  /** The same as the caller reads them, where the service knows words for them. */
  texts: Array<Scalars['String']['output']>;
  /** As the record has them: codes, days, texts, ids. Empty: there was none. */
  values: Array<Scalars['String']['output']>;
};

/** What one record holds in one field; one of its parts is filled, by the field's kind. */
export type FieldValue = {
  __typename?: 'FieldValue';
  choice?: Maybe<FieldChoice>;
  date?: Maybe<Scalars['Date']['output']>;
  definition: FieldDefinition;
  file?: Maybe<FieldFile>;
  fileId?: Maybe<Scalars['ID']['output']>;
  key: Scalars['String']['output'];
  money?: Maybe<Money>;
  /** Of a number and a formula: a decimal number without needless zeros. */
  number?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Employee>;
  /** Null where it does not exist for the viewer. */
  record?: Maybe<ObjectRecord>;
  /** Those that exist for the viewer. */
  records?: Maybe<Array<ObjectRecord>>;
  /** Null where the viewer may not see him. */
  reference?: Maybe<Customer>;
  /** Those whom the viewer may see. */
  references?: Maybe<Array<Customer>>;
  text?: Maybe<Scalars['String']['output']>;
};

export type FileEncoding =
  | 'BIG5'
  | 'GB18030'
  | 'UTF_8';

/** The first order of a customer. */
export type FirstOrder = {
  __typename?: 'FirstOrder';
  /** Paid less what came back. */
  amount: Money;
  customer?: Maybe<Customer>;
  number: Scalars['String']['output'];
  order?: Maybe<Order>;
  paidOn: Scalars['Date']['output'];
};

export type FirstOrderConnection = {
  __typename?: 'FirstOrderConnection';
  edges: Array<FirstOrderEdge>;
  nodes: Array<FirstOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type FirstOrderEdge = {
  __typename?: 'FirstOrderEdge';
  cursor: Scalars['String']['output'];
  node: FirstOrder;
};

/** All given conditions must hold; of the customer. */
export type FirstOrderFilter = {
  campaign?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<ContactChannel>;
  createdFrom?: InputMaybe<Scalars['Date']['input']>;
  createdTo?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<CustomerSource>;
  /** Nothing was stated of these. */
  unstated?: InputMaybe<Array<SourceDimension>>;
};

export type GiveContactReviewMarkInput = {
  clientMutationId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  /** The version that was looked at: what was changed meanwhile is not marked. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The second stands upon the first, and is another person's. */
  mark: ReviewMark;
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type GiveContactReviewMarkResult = Conflict | GiveContactReviewMarkSuccess | InvalidInput | NotFound | RepeatedMutation;

export type GiveContactReviewMarkSuccess = {
  __typename?: 'GiveContactReviewMarkSuccess';
  contact: Contact;
};

export type GiveReviewMarkInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** The version that was looked at: what was changed meanwhile is not marked. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The second stands upon the first, and is another person's. */
  mark: ReviewMark;
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type GiveReviewMarkResult = Conflict | GiveReviewMarkSuccess | InvalidInput | NotFound | RepeatedMutation;

export type GiveReviewMarkSuccess = {
  __typename?: 'GiveReviewMarkSuccess';
  customer: Customer;
};

export type HandbookDispatch = {
  __typename?: 'HandbookDispatch';
  sentOn: Scalars['Date']['output'];
  way: HandbookWay;
};

export type HandbookWay =
  | 'HANDED_OVER'
  | 'MAIL'
  | 'POST';

export type ImportChange = {
  __typename?: 'ImportChange';
  /** Field of the record, such as mobile. */
  field: Scalars['String']['output'];
  new?: Maybe<Scalars['String']['output']>;
  newPerson?: Maybe<Employee>;
  /** As it was when the file was read. */
  old?: Maybe<Scalars['String']['output']>;
  /** Of fields that name somebody who works here, in the place of `old` and `new`. */
  oldPerson?: Maybe<Employee>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Null where the column is passed over, or is one of several that a field is made of. */
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
  /** Fields that the profile makes of it, together with others or by what its words mean. */
  makes: Array<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  /** Field of the record, such as mobile; null passes the column over. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** As in the file. */
  header: Scalars['String']['input'];
};

/** Skip the row; fill only what is empty; overwrite; create another customer. */
export type ImportDecision =
  | 'CREATE'
  | 'FILL'
  | 'OVERWRITE'
  | 'SKIP';

export type ImportDifference = {
  __typename?: 'ImportDifference';
  changes: Array<ImportChange>;
  customer?: Maybe<Customer>;
  /** What is done with this row, where it is not what is done with all. */
  decision?: Maybe<ImportDecision>;
  /** In place of a customer, where the import is of an object. */
  objectRecord?: Maybe<ObjectRecord>;
  /** Number of the record in the file. */
  record: Scalars['Int']['output'];
};

export type ImportDifferenceConnection = {
  __typename?: 'ImportDifferenceConnection';
  edges: Array<ImportDifferenceEdge>;
  nodes: Array<ImportDifference>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ImportDifferenceEdge = {
  __typename?: 'ImportDifferenceEdge';
  cursor: Scalars['String']['output'];
  node: ImportDifference;
};

export type ImportFault = {
  __typename?: 'ImportFault';
  code: RefusalCode;
  /** Header of the column at fault; empty where the record as a whole is. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Number of the record in the file, from 1, headers not counted. */
  record: Scalars['Int']['output'];
};

export type ImportFaultConnection = {
  __typename?: 'ImportFaultConnection';
  edges: Array<ImportFaultEdge>;
  nodes: Array<ImportFault>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ImportFaultEdge = {
  __typename?: 'ImportFaultEdge';
  cursor: Scalars['String']['output'];
  node: ImportFault;
};

/** One import of a file: customers, or records of an object; previewed, committed in the background, undone as a whole. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** Fields of the record for which the file has no column. */
  absentFields: Array<Scalars['String']['output']>;
  /** Good rows whose customer is here already: those that say something else than his record, and those that say the same. */
  changed: Scalars['Int']['output'];
  /** How the columns are read. */
  columns: Array<ImportColumn>;
  /** Customers, or records of the object, of this import that stand: grows with a commit, falls with an undo. */
  committed: Scalars['Int']['output'];
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  departmentPath: Scalars['String']['output'];
  /** Rows that say something else than the record of the customer who is here. */
  differences?: Maybe<ImportDifferenceConnection>;
  encoding?: Maybe<FileEncoding>;
  faults?: Maybe<ImportFaultConnection>;
  /** The same file's text; null past 1 MB. */
  faultsCsv?: Maybe<Scalars['String']['output']>;
  /** The faulty rows as comma-separated text with a last column of reasons; can be corrected and fed in again. */
  faultsFile?: Maybe<Scalars['ID']['output']>;
  faulty: Scalars['Int']['output'];
  fileId: Scalars['ID']['output'];
  good: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kept: Scalars['Int']['output'];
  /** The customers that an undo kept, because they have been used since. */
  keptCustomers?: Maybe<CustomerConnection>;
  /** The same of records of an object. */
  keptRecords?: Maybe<ObjectRecordConnection>;
  /** The object whose records the file holds; null of customers. */
  object?: Maybe<ObjectDefinition>;
  /** What is done with rows whose customer is here. */
  onMatch: ImportDecision;
  owner?: Maybe<Employee>;
  /**
   * What columns that fill fields with people call them, each once: at most 1000, in the order of the file, as of the last
   * reading. Who is meant is said by `mapImport`; a row that names one who is not known is faulty. A cell with an
   * employee's id needs no word.
   */
  people: Array<ImportPerson>;
  previewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the file as a whole could not be read. */
  problem?: Maybe<ImportProblem>;
  /** The system whose export the file is, as its headers tell or as was said; null where it is none that is known. */
  profile?: Maybe<ImportProfile>;
  /** Of the work in the background, in per cent; 100 when none runs. */
  progress: Scalars['Int']['output'];
  /** Where all that the file said went: each line adds up to it. Counted once after the commit; null before. */
  reconciliation?: Maybe<Array<ImportReconciled>>;
  /** Data records of the file, without its headers. */
  records: Scalars['Int']['output'];
  /** After an undo: how many were removed, and how many kept because they have been used since. */
  removed: Scalars['Int']['output'];
  /** Customers who were given back their values. */
  restored: Scalars['Int']['output'];
  same: Scalars['Int']['output'];
  skipped: Scalars['Int']['output'];
  status: ImportStatus;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Customers who were here and hold the file's values now, and rows that were left. */
  updated: Scalars['Int']['output'];
};


/** One import of a file: customers, or records of an object; previewed, committed in the background, undone as a whole. */
export type ImportJobDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One import of a file: customers, or records of an object; previewed, committed in the background, undone as a whole. */
export type ImportJobFaultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One import of a file: customers, or records of an object; previewed, committed in the background, undone as a whole. */
export type ImportJobKeptCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One import of a file: customers, or records of an object; previewed, committed in the background, undone as a whole. */
export type ImportJobKeptRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportJobConnection = {
  __typename?: 'ImportJobConnection';
  edges: Array<ImportJobEdge>;
  nodes: Array<ImportJob>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ImportJobEdge = {
  __typename?: 'ImportJobEdge';
  cursor: Scalars['String']['output'];
  node: ImportJob;
};

/** What a file calls somebody who works here. */
export type ImportPerson = {
  __typename?: 'ImportPerson';
  /** Who is meant; null until it was said, here or for an earlier file of this shape. */
  employee?: Maybe<Employee>;
  /** Records that name him so. */
  records: Scalars['Int']['output'];
  /** As the file has it, such as a name or an address. */
  text: Scalars['String']['output'];
};

/** Who is meant by a text of `ImportJob.people`. */
export type ImportPersonInput = {
  /** Somebody who works here now; null for nobody. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type ImportPortion = {
  __typename?: 'ImportPortion';
  records: Scalars['Int']['output'];
  sums: Array<ImportSum>;
  where: ImportWhereabouts;
};

export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: RefusalCode;
  message: Scalars['String']['output'];
};

/** Exports of other systems; NONE reads a file by its headers alone, whatever they look like. */
export type ImportProfile =
  | 'CORDYSCRM_CONTACTS'
  | 'CORDYSCRM_CUSTOMERS'
  | 'ESPOCRM_ACCOUNTS'
  | 'ESPOCRM_CONTACTS'
  | 'HUBSPOT_COMPANIES'
  | 'HUBSPOT_CONTACTS'
  | 'NONE'
  | 'SALESFORCE_ACCOUNTS'
  | 'SALESFORCE_CONTACTS'
  | 'SALESFORCE_LEADS';

/** One field of an import, or a column that fills none: what the file said, and where it went. */
export type ImportReconciled = {
  __typename?: 'ImportReconciled';
  /** Null where the column is passed over. */
  field?: Maybe<Scalars['String']['output']>;
  /** The columns that it is read from. */
  headers: Array<Scalars['String']['output']>;
  /** Add up to the records and the sums. */
  portions: Array<ImportPortion>;
  /** Records with something in any of them. */
  records: Scalars['Int']['output'];
  sums: Array<ImportSum>;
};

export type ImportStatus =
  | 'COMMITTED'
  | 'COMMITTING'
  | 'PREVIEWED'
  | 'READING'
  | 'REFUSED'
  | 'UNDOING'
  | 'UNDONE';

export type ImportSum = {
  __typename?: 'ImportSum';
  amount: Scalars['Decimal']['output'];
  /** Null of plain numbers. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
};

/** In the record; refused with its row; left, for the customer's own value was kept; a word that means nothing here; a column that fills no field; written and changed since. */
export type ImportWhereabouts =
  | 'CHANGED'
  | 'HERE'
  | 'LEFT'
  | 'MEANINGLESS'
  | 'PASSED_OVER'
  | 'REFUSED';

/** It waits for the poster; he shared how the two reach each other; he did not. */
export type InquiryState =
  | 'DECLINED'
  | 'OPEN'
  | 'SHARED';

/** Input that is well formed for GraphQL but not acceptable. All problems at once; `path` is the first one's. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  problems: Array<FieldProblem>;
};

export type JudgeDuplicateInput = {
  clientMutationId: Scalars['ID']['input'];
  firstId: Scalars['ID']['input'];
  secondId: Scalars['ID']['input'];
  /** DIFFERENT is remembered: the two are not proposed again. OPEN takes a judgement back. */
  verdict: DuplicateState;
};

export type JudgeDuplicateResult = Conflict | InvalidInput | JudgeDuplicateSuccess | NotFound | RepeatedMutation;

export type JudgeDuplicateSuccess = {
  __typename?: 'JudgeDuplicateSuccess';
  pair: DuplicatePair;
};

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

/** Which fields stand where in the form and the record, for one role or for everybody. Hiding is no right: who may read a field is said elsewhere. */
export type Layout = {
  __typename?: 'Layout';
  /** All that the viewer may read, in their order; where it is not its own, those of everybody or the product. */
  fields: Array<LayoutField>;
  /** False where nothing was saved for this role, or it was given up. */
  isOwn: Scalars['Boolean']['output'];
  /** Null: of everybody whose roles have none of their own. */
  role?: Maybe<Scalars['String']['output']>;
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  savedBy?: Maybe<Employee>;
  /** Counts what was saved for this role; 0 where nothing was. */
  version: Scalars['Int']['output'];
};

export type LayoutCondition = {
  __typename?: 'LayoutCondition';
  field: Scalars['String']['output'];
  /** The field holds one of these, as inputs write it; where there is none, it holds anything. */
  values: Array<Scalars['String']['output']>;
};

export type LayoutConditionInput = {
  field: Scalars['String']['input'];
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type LayoutConnection = {
  __typename?: 'LayoutConnection';
  edges: Array<LayoutEdge>;
  nodes: Array<Layout>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type LayoutEdge = {
  __typename?: 'LayoutEdge';
  cursor: Scalars['String']['output'];
  node: Layout;
};

/** The kinds of record whose form can be laid out. OBJECT: those of one object of the firm, which is named beside it by its key. */
export type LayoutEntity =
  | 'CONTACT'
  | 'CUSTOMER'
  | 'OBJECT';

export type LayoutField = {
  __typename?: 'LayoutField';
  group: Scalars['String']['output'];
  look: LayoutLook;
  /** By its place in the inputs, such as basic.mobile, of a contact contact.mobile, of an object's record name; fields that the firm added are fields.KEY. */
  name: Scalars['String']['output'];
  /** All of them must hold for the field to be there. */
  when: Array<LayoutCondition>;
};

export type LayoutFieldInput = {
  group: Scalars['String']['input'];
  look: LayoutLook;
  name: Scalars['String']['input'];
  when?: InputMaybe<Array<LayoutConditionInput>>;
};

/** READ_ONLY: shown and not filled; REQUIRED: it must be filled. The service refuses what goes against these two. */
export type LayoutLook =
  | 'HIDDEN'
  | 'READ_ONLY'
  | 'REQUIRED'
  | 'SHOWN';

export type LetterChoice = {
  __typename?: 'LetterChoice';
  channel: ConsentChannel;
  granted: Scalars['Boolean']['output'];
  /** Put down for him, and not confirmed yet. */
  pending: Scalars['Boolean']['output'];
  purpose: ConsentPurpose;
};

/** His own data; numbers and addresses of mail masked, for a letter may be passed on. */
export type LetterData = {
  __typename?: 'LetterData';
  address?: Maybe<Scalars['String']['output']>;
  city?: Maybe<CodedName>;
  kind: CustomerKind;
  language: Language;
  mail?: Maybe<Scalars['String']['output']>;
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  postcode?: Maybe<Scalars['String']['output']>;
  province?: Maybe<CodedName>;
};

/** What is told to who follows a link: no name, unless it is there to be confirmed. */
export type LetterLink = {
  __typename?: 'LetterLink';
  /** PREFERENCES: each purpose on each channel; CONSENT: what waits for his yes. */
  choices: Array<LetterChoice>;
  /** DATA: what is to be confirmed. */
  data?: Maybe<LetterData>;
  expiresAt: Scalars['DateTime']['output'];
  /** The address that the letter went to, masked. */
  mail: Scalars['String']['output'];
  purpose: LetterLinkPurpose;
};

/** What the link of a letter is good for, without an account. */
export type LetterLinkPurpose =
  /** Saying himself what was put down for him, once. */
  | 'CONSENT'
  /** Confirming or correcting his own data, once. */
  | 'DATA'
  /** What he agrees to, as often as he likes until it ends. */
  | 'PREFERENCES';

export type LiftHoldInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type LiftHoldResult = Conflict | InvalidInput | LiftHoldSuccess | NotFound | RepeatedMutation;

export type LiftHoldSuccess = {
  __typename?: 'LiftHoldSuccess';
  customer: Customer;
};

/** Makes a contact serve one more company, or changes what he is to it. */
export type LinkContactInput = {
  clientMutationId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  department?: InputMaybe<Scalars['String']['input']>;
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<ContactRole>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type LinkContactResult = Conflict | InvalidInput | LinkContactSuccess | NotFound | RepeatedMutation;

export type LinkContactSuccess = {
  __typename?: 'LinkContactSuccess';
  company: Customer;
  contact: Contact;
};

/** One person's looks on one occasion within an hour. Who it was is not told, as what and where he works is. */
export type Look = {
  __typename?: 'Look';
  /** When the first of them was. */
  at: Scalars['DateTime']['output'];
  /** The branch of that time; null of partners, and of those who sit in none. */
  branch?: Maybe<Department>;
  id: Scalars['ID']['output'];
  occasion: LookOccasion;
  role: LookerRole;
};

export type LookConnection = {
  __typename?: 'LookConnection';
  edges: Array<LookEdge>;
  nodes: Array<Look>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type LookEdge = {
  __typename?: 'LookEdge';
  cursor: Scalars['String']['output'];
  node: Look;
};

/** OPENED: his record was read. IDENTIFIED: he was found or asked as a caller. EXPORTED, PRINTED: he was in a list that was taken away. MERGED: his record was joined with another one, or parted from it. */
export type LookOccasion =
  | 'CHANGED'
  | 'EXPORTED'
  | 'IDENTIFIED'
  | 'MERGED'
  | 'OPENED'
  | 'PRINTED';

/** What somebody worked as when he looked; PARTNER: for the partner whose customer this is. */
export type LookerRole =
  | 'ADMINISTRATOR'
  | 'DATA_CLERK'
  | 'DECISION_MAKER'
  | 'DEPARTMENT_HEAD'
  | 'EMPLOYEE'
  | 'KNOWLEDGE_EDITOR'
  | 'MARKETING'
  | 'ORDER_DESK'
  | 'PARTNER'
  | 'SALES'
  | 'SERVICE_DESK';

/** A mail address; masked such as z***@example.com. */
export type MailAddress = {
  __typename?: 'MailAddress';
  address: Scalars['String']['output'];
  masked: Scalars['Boolean']['output'];
};

export type MapImportInput = {
  clientMutationId: Scalars['ID']['input'];
  /** As known names and the profile say where they are left out; as they are where people are named. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  importId: Scalars['ID']['input'];
  /** Whom the file means, remembered with its columns; others stay as they are. */
  people?: InputMaybe<Array<ImportPersonInput>>;
  /** As it was where it is left out. */
  profile?: InputMaybe<ImportProfile>;
};

export type MapImportResult = Conflict | InvalidInput | MapImportSuccess | NotFound | RepeatedMutation;

export type MapImportSuccess = {
  __typename?: 'MapImportSuccess';
  job: ImportJob;
};

/** An application whose link was mailed and that waits for his first sign-in. */
export type MembershipApplication = {
  __typename?: 'MembershipApplication';
  appliedAt: Scalars['DateTime']['output'];
  /** What was agreed to with it, to be said once more. */
  choices: Array<ApplicationChoice>;
};

export type MergeCustomersInput = {
  /** The record that is out of sight from now on. */
  absorbedId: Scalars['ID']['input'];
  absorbedVersion: Scalars['Int']['input'];
  clientMutationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The record that is shown from now on. */
  survivorId: Scalars['ID']['input'];
  /** The versions that were compared: refused where one of them has changed since. */
  survivorVersion: Scalars['Int']['input'];
  /** The same of the fields that the firm added, by their keys. */
  takeCustomFields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the survivor takes from the absorbed; everything else stays as the survivor has it. */
  takeFields: Array<MergeField>;
};

export type MergeCustomersResult = Conflict | InvalidInput | MergeCustomersSuccess | NotFound | RepeatedMutation;

export type MergeCustomersSuccess = {
  __typename?: 'MergeCustomersSuccess';
  customer: Customer;
  merge: CustomerMerge;
};

/** What is chosen between two records; numbers with their extension, a type with its subtype, the address as a whole. */
export type MergeField =
  | 'ADDRESS'
  | 'BIRTH_DATE'
  /** Follows by rule: who is on the blacklist stays there, whichever record says so. */
  | 'BLACKLISTED'
  | 'BRANDS'
  | 'BUSINESS_TYPE'
  | 'CAMPAIGN'
  | 'CHANNEL'
  | 'COLLECTOR'
  | 'CREDIT'
  | 'ENTRY_CLERK'
  | 'FAX'
  | 'KEY_ACCOUNT'
  | 'LANGUAGE'
  | 'LEGAL_REPRESENTATIVE'
  | 'MAIL'
  | 'MOBILE'
  | 'NAME'
  | 'NATURE'
  | 'PHONE'
  /** What an organisation belongs to, and its unit. Follows by rule: the survivor's; if it belongs to none, the absorbed's where its unit may stand there. */
  | 'PLACE'
  | 'PRODUCT_CATEGORY'
  | 'REFERRER'
  | 'REGISTERED_ON'
  | 'REMARK'
  | 'SALES_CHANNELS'
  | 'SEX'
  | 'SIZE'
  | 'SOURCE';

/**
 * Which of two records is shown from now on. By each of them a partner's organisation goes first, then a member before who is
 * none; and where the rule does not tell them apart, the record that is longer there.
 */
export type MergeRule =
  /** The one whose data were confirmed last. */
  | 'CONFIRMED'
  /** The one with more paid orders of which something was kept. */
  | 'MORE_ORDERS'
  /** The one that was entered first. */
  | 'OLDER';

export type MergedCustomField = {
  __typename?: 'MergedCustomField';
  definition: FieldDefinition;
  /** As of a field. */
  returns: Scalars['Boolean']['output'];
};

export type MergedField = {
  __typename?: 'MergedField';
  field: MergeField;
  /** Whether undoing the merge gives the survivor back what it held; not where somebody has changed it since. */
  returns: Scalars['Boolean']['output'];
};

/** A record that is out of sight, as it is named where it is told of. */
export type MergedRecord = {
  __typename?: 'MergedRecord';
  createdAt: Scalars['DateTime']['output'];
  departmentPath: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: CustomerKind;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
};

export type ModeratePostingInput = {
  clientMutationId: Scalars['ID']['input'];
  /** False shows it again. */
  hidden: Scalars['Boolean']['input'];
  postingId: Scalars['ID']['input'];
  /** Its poster is told; wanted where it is hidden. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ModeratePostingResult = Conflict | InvalidInput | ModeratePostingSuccess | NotFound | RepeatedMutation;

export type ModeratePostingSuccess = {
  __typename?: 'ModeratePostingSuccess';
  posting: Posting;
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type MoveStageInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** Buying is seen by rule and never set by hand; a buyer can only be given up. */
  to: CustomerStage;
};

export type MoveStageResult = Conflict | InvalidInput | MoveStageSuccess | NotFound | RepeatedMutation;

export type MoveStageSuccess = {
  __typename?: 'MoveStageSuccess';
  customer: Customer;
};

export type Mutation = {
  __typename?: 'Mutation';
  addContact: AddContactResult;
  addDictionaryEntry: AddDictionaryEntryResult;
  /** Gives or takes points by hand: heads in their department, the decision maker anywhere. */
  adjustPoints: AdjustPointsResult;
  /** Its poster alone: nobody else gives his number away. */
  answerInquiry: AnswerInquiryResult;
  /** For everyone, without an account. A link is mailed with which he sets his password. */
  applyForMembership: ApplyForMembershipResult;
  /** The same people. Writes to him, whether or not the key moment is on; at most three letters a day. */
  askForConfirmation: AskForConfirmationResult;
  /** Writes once more to whom something waits for: who may put down for him what he agrees to. At most three letters a day. */
  askForConsent: AskForConsentResult;
  /** A member asks about another's posting that stands: once each, twenty a day. Who asks agrees to be reached. */
  askPoster: AskPosterResult;
  /** Heads, inside their tree. */
  assignCustomer: AssignCustomerResult;
  /** Gives it to an owner or to a department of the head's tree. */
  assignObjectRecord: AssignObjectRecordResult;
  /** What was changed until now stays. */
  cancelBulkChange: CancelBulkChangeResult;
  changeCustomField: ChangeCustomFieldResult;
  changeNeed: ChangeNeedResult;
  /** Gives it other names. */
  changeObject: ChangeObjectResult;
  /** Not of one that was withdrawn. A later last day lets one that is past stand again. */
  changePosting: ChangePostingResult;
  /** For everyone who has the link. What he says is his own act. */
  chooseByLink: ChooseByLinkResult;
  /** Administrators. No number is taken from it any more; those that were given stay. */
  closeNumberRange: CloseNumberRangeResult;
  commitImport: CommitImportResult;
  /** The first sign-in of who applied: makes him a member and puts down what he agrees to. Who is one stays one. */
  completeMembership: CompleteMembershipResult;
  /** For everyone who has the link, once. What he corrects goes the way of every correction. */
  confirmByLink: ConfirmByLinkResult;
  /** What he said at the desk or on the telephone: service desk, data clerks and heads in their department, sellers what they own. */
  confirmCustomerData: ConfirmCustomerDataResult;
  /** Data clerks and heads in their department, sellers for themselves. */
  createCustomer: CreateCustomerResult;
  /** A list of the firm's own, such as the choices of a custom field. */
  createDictionary: CreateDictionaryResult;
  /** Heads and data clerks in their department, sellers for themselves. */
  createObjectRecord: CreateObjectRecordResult;
  /** Says what is done with rows whose customer is here already. */
  decideImport: DecideImportResult;
  /** There at once: in forms, lists, filters, sorts and search. */
  defineCustomField: DefineCustomFieldResult;
  /** There at once, in every replica: its fields are defined and its records made from the next request on. Administrators only. */
  defineObject: DefineObjectResult;
  /** Heads and data clerks in their department. Refused while an order or a request is open, or points are left. */
  deleteCustomer: DeleteCustomerResult;
  /** Puts it into the bin. */
  deleteObjectRecord: DeleteObjectRecordResult;
  /** Deletes the data of a retired one. */
  emptyCustomField: EmptyCustomFieldResult;
  /** The call is over: what the verification opened is closed again. */
  endVerification: EndVerificationResult;
  /** Makes a customer a member: gives him the next number of the open range. */
  enrolCustomer: EnrolCustomerResult;
  /** Blanks a person in every service, with the records that were merged into his, for good. Refused while orders or requests are open, points are left, goods may come back, or a hold stands. */
  erasePerson: ErasePersonResult;
  /** As for customers: by whoever may mark one of the companies for which he speaks. */
  giveContactReviewMark: GiveContactReviewMarkResult;
  /** The first mark: data clerks and heads in their department. The second: heads in theirs, decision makers. */
  giveReviewMark: GiveReviewMarkResult;
  /** Data clerks and heads, of records that both exist for them and one of which is their department's. */
  judgeDuplicate: JudgeDuplicateResult;
  liftHold: LiftHoldResult;
  linkContact: LinkContactResult;
  /** Reads a file that is not committed anew, its columns filling other fields. How they were read is remembered for files with the same headers. */
  mapImport: MapImportResult;
  /**
   * Shows two records as one, with the orders, points, requests, contacts, consent, needs and tags of both, and below it what
   * belongs to either. Data clerks and heads, of records of their department. Only a member takes in a member, the
   * organisation of a partner is never taken in, and none that belongs to the other.
   */
  mergeCustomers: MergeCustomersResult;
  /** Heads, decision makers, service desk and marketing, whosesoever it is. */
  moderatePosting: ModeratePostingResult;
  /** Heads in their department, sellers their own. */
  moveStage: MoveStageResult;
  /** Administrators. Refused where a number of it would be one of another range. */
  openNumberRange: OpenNumberRangeResult;
  orderCustomFields: OrderCustomFieldsResult;
  /** Keeps a person from being erased, by people and by retention. */
  placeHold: PlaceHoldResult;
  /** Data clerks and heads in their department, sellers what they own. */
  placeOrganisation: PlaceOrganisationResult;
  /** Decision makers. What was agreed to before stays agreed to, in its version. */
  publishConsentText: PublishConsentTextResult;
  /** Adds a version; what was earned stays as it was decided. Decision maker. */
  publishEarningRule: PublishEarningRuleResult;
  /** A member for himself; sellers for whom they own, clerks and heads in their department, the service desk for everybody. */
  publishPosting: PublishPostingResult;
  /** Adds a version; each member is looked at again with his next purchase or return, or at the review. Decision maker. */
  publishTierRule: PublishTierRuleResult;
  /** A member his own; for him service desk, data clerks and heads in their department, sellers what they own. */
  recordConsent: RecordConsentResult;
  recordHandbook: RecordHandbookResult;
  /** Heads and data clerks in their department, sellers what they own, service desk and marketing all. */
  recordNeed: RecordNeedResult;
  /** Decision makers and marketing. */
  recordSourceCost: RecordSourceCostResult;
  /** Who calls, for those who identify callers: whoever has the whole number in any branch, else a new record. */
  registerCaller: RegisterCallerResult;
  /** It was entered by mistake: it is neither a flag nor history any longer; the history of changes tells of it. */
  removeNeed: RemoveNeedResult;
  /** Other names for the same code: no record changes. */
  renameDictionaryEntry: RenameDictionaryEntryResult;
  /** A member tells the house that another's posting should not stand there; once, the later reason stands. */
  reportPosting: ReportPostingResult;
  /** Gives up a role's own layout: it is again everybody's, and everybody's that of the product. */
  resetLayout: ResetLayoutResult;
  /** Who may delete, and decision makers. Brings a customer back from the bin with all that hung on him. Refused where another has his mobile number by now. */
  restoreCustomer: RestoreCustomerResult;
  restoreObjectRecord: RestoreObjectRecordResult;
  /** Hides it and keeps its data. */
  retireCustomField: RetireCustomFieldResult;
  retireDictionaryEntry: RetireDictionaryEntryResult;
  /** Hides it, and keeps its records and fields. */
  retireObject: RetireObjectResult;
  /** As for customers. */
  returnContactForCorrection: ReturnContactForCorrectionResult;
  /** Who may give either mark. The record is to be corrected; what marks it has fall. */
  returnForCorrection: ReturnForCorrectionResult;
  /** In force with the next request, in forms, records and rules. */
  saveLayout: SaveLayoutResult;
  setRetentionRule: SetRetentionRuleResult;
  /** Decision makers and service desk. */
  settleApplication: SettleApplicationResult;
  /** Whoever may do it with one customer. Each is changed under the caller's rights; who is refused is listed. */
  startBulkChange: StartBulkChangeResult;
  /** Looks through all records in the background, for data clerks and heads; one scan at a time. */
  startDuplicateScan: StartDuplicateScanResult;
  /** Reads the file in the background and shows what it holds; nothing is imported yet. */
  startImport: StartImportResult;
  /** The same with records of an object. */
  startRecordBulkChange: StartRecordBulkChangeResult;
  /** Heads and data clerks in their department, sellers what they own. A customer has at most thirty tags. */
  tagCustomer: TagCustomerResult;
  /** Notes that somebody takes away all that the firm holds of a person: he himself, decision makers, heads in their department. `POST /exports/person` of the gateway asks it and gives him the archive. */
  takePersonalData: TakePersonalDataResult;
  /** Counts what a run would end now, and ends nothing. */
  tryRetention: TryRetentionResult;
  /** Gives back what nobody has changed since; the others are listed. */
  undoBulkChange: UndoBulkChangeResult;
  /** Removes what nobody has used since. */
  undoImport: UndoImportResult;
  unlinkContact: UnlinkContactResult;
  /** Makes two records of them again, each with what is its own. Data clerks and heads, of their department. */
  unmergeCustomers: UnmergeCustomersResult;
  /** One click of a mail program (RFC 8058): offers and surveys by mail are taken back. Nothing else is said, however often. */
  unsubscribeByLink: UnsubscribeByLinkResult;
  updateContact: UpdateContactResult;
  /** Data clerks and heads in their department, sellers what they own. */
  updateCustomer: UpdateCustomerResult;
  /** A member his own record. */
  updateMyProfile: UpdateMyProfileResult;
  updateObjectRecord: UpdateObjectRecordResult;
  /** Service desk and order desk. */
  verifyCaller: VerifyCallerResult;
  withdrawPosting: WithdrawPostingResult;
  /** Takes back what was recorded by mistake; it counts no more, and stays in the audit. */
  withdrawSourceCost: WithdrawSourceCostResult;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationAddDictionaryEntryArgs = {
  input: AddDictionaryEntryInput;
};


export type MutationAdjustPointsArgs = {
  input: AdjustPointsInput;
};


export type MutationAnswerInquiryArgs = {
  input: AnswerInquiryInput;
};


export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};


export type MutationAskForConfirmationArgs = {
  input: AskForConfirmationInput;
};


export type MutationAskForConsentArgs = {
  input: AskForConsentInput;
};


export type MutationAskPosterArgs = {
  input: AskPosterInput;
};


export type MutationAssignCustomerArgs = {
  input: AssignCustomerInput;
};


export type MutationAssignObjectRecordArgs = {
  input: AssignObjectRecordInput;
};


export type MutationCancelBulkChangeArgs = {
  input: CancelBulkChangeInput;
};


export type MutationChangeCustomFieldArgs = {
  input: ChangeCustomFieldInput;
};


export type MutationChangeNeedArgs = {
  input: ChangeNeedInput;
};


export type MutationChangeObjectArgs = {
  input: ChangeObjectInput;
};


export type MutationChangePostingArgs = {
  input: ChangePostingInput;
};


export type MutationChooseByLinkArgs = {
  input: ChooseByLinkInput;
};


export type MutationCloseNumberRangeArgs = {
  input: CloseNumberRangeInput;
};


export type MutationCommitImportArgs = {
  input: CommitImportInput;
};


export type MutationCompleteMembershipArgs = {
  input: CompleteMembershipInput;
};


export type MutationConfirmByLinkArgs = {
  input: ConfirmByLinkInput;
};


export type MutationConfirmCustomerDataArgs = {
  input: ConfirmCustomerDataInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateDictionaryArgs = {
  input: CreateDictionaryInput;
};


export type MutationCreateObjectRecordArgs = {
  input: CreateObjectRecordInput;
};


export type MutationDecideImportArgs = {
  input: DecideImportInput;
};


export type MutationDefineCustomFieldArgs = {
  input: DefineCustomFieldInput;
};


export type MutationDefineObjectArgs = {
  input: DefineObjectInput;
};


export type MutationDeleteCustomerArgs = {
  input: DeleteCustomerInput;
};


export type MutationDeleteObjectRecordArgs = {
  input: DeleteObjectRecordInput;
};


export type MutationEmptyCustomFieldArgs = {
  input: EmptyCustomFieldInput;
};


export type MutationEndVerificationArgs = {
  input: EndVerificationInput;
};


export type MutationEnrolCustomerArgs = {
  input: EnrolCustomerInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationGiveContactReviewMarkArgs = {
  input: GiveContactReviewMarkInput;
};


export type MutationGiveReviewMarkArgs = {
  input: GiveReviewMarkInput;
};


export type MutationJudgeDuplicateArgs = {
  input: JudgeDuplicateInput;
};


export type MutationLiftHoldArgs = {
  input: LiftHoldInput;
};


export type MutationLinkContactArgs = {
  input: LinkContactInput;
};


export type MutationMapImportArgs = {
  input: MapImportInput;
};


export type MutationMergeCustomersArgs = {
  input: MergeCustomersInput;
};


export type MutationModeratePostingArgs = {
  input: ModeratePostingInput;
};


export type MutationMoveStageArgs = {
  input: MoveStageInput;
};


export type MutationOpenNumberRangeArgs = {
  input: OpenNumberRangeInput;
};


export type MutationOrderCustomFieldsArgs = {
  input: OrderCustomFieldsInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationPlaceOrganisationArgs = {
  input: PlaceOrganisationInput;
};


export type MutationPublishConsentTextArgs = {
  input: PublishConsentTextInput;
};


export type MutationPublishEarningRuleArgs = {
  input: PublishEarningRuleInput;
};


export type MutationPublishPostingArgs = {
  input: PublishPostingInput;
};


export type MutationPublishTierRuleArgs = {
  input: PublishTierRuleInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordHandbookArgs = {
  input: RecordHandbookInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationRecordSourceCostArgs = {
  input: RecordSourceCostInput;
};


export type MutationRegisterCallerArgs = {
  input: RegisterCallerInput;
};


export type MutationRemoveNeedArgs = {
  input: RemoveNeedInput;
};


export type MutationRenameDictionaryEntryArgs = {
  input: RenameDictionaryEntryInput;
};


export type MutationReportPostingArgs = {
  input: ReportPostingInput;
};


export type MutationResetLayoutArgs = {
  input: ResetLayoutInput;
};


export type MutationRestoreCustomerArgs = {
  input: RestoreCustomerInput;
};


export type MutationRestoreObjectRecordArgs = {
  input: RestoreObjectRecordInput;
};


export type MutationRetireCustomFieldArgs = {
  input: RetireCustomFieldInput;
};


export type MutationRetireDictionaryEntryArgs = {
  input: RetireDictionaryEntryInput;
};


export type MutationRetireObjectArgs = {
  input: RetireObjectInput;
};


export type MutationReturnContactForCorrectionArgs = {
  input: ReturnContactForCorrectionInput;
};


export type MutationReturnForCorrectionArgs = {
  input: ReturnForCorrectionInput;
};


export type MutationSaveLayoutArgs = {
  input: SaveLayoutInput;
};


export type MutationSetRetentionRuleArgs = {
  input: SetRetentionRuleInput;
};


export type MutationSettleApplicationArgs = {
  input: SettleApplicationInput;
};


export type MutationStartBulkChangeArgs = {
  input: StartBulkChangeInput;
};


export type MutationStartDuplicateScanArgs = {
  input: StartDuplicateScanInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};


export type MutationStartRecordBulkChangeArgs = {
  input: StartRecordBulkChangeInput;
};


export type MutationTagCustomerArgs = {
  input: TagCustomerInput;
};


export type MutationTakePersonalDataArgs = {
  input: TakePersonalDataInput;
};


export type MutationTryRetentionArgs = {
  input: TryRetentionInput;
};


export type MutationUndoBulkChangeArgs = {
  input: UndoBulkChangeInput;
};


export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


export type MutationUnlinkContactArgs = {
  input: UnlinkContactInput;
};


export type MutationUnmergeCustomersArgs = {
  input: UnmergeCustomersInput;
};


export type MutationUnsubscribeByLinkArgs = {
  input: UnsubscribeByLinkInput;
};


export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type MutationUpdateMyProfileArgs = {
  input: UpdateMyProfileInput;
};


export type MutationUpdateObjectRecordArgs = {
  input: UpdateObjectRecordInput;
};


export type MutationVerifyCallerArgs = {
  input: VerifyCallerInput;
};


export type MutationWithdrawPostingArgs = {
  input: WithdrawPostingInput;
};


export type MutationWithdrawSourceCostArgs = {
  input: WithdrawSourceCostInput;
};

/** Its days are to come, today is one of them, or they are over: by the firm's days. */
export type NeedState =
  | 'CURRENT'
  | 'PAST'
  | 'TO_COME';

export type NotEnoughPoints = UserError & {
  __typename?: 'NotEnoughPoints';
  code: RefusalCode;
  message: Scalars['String']['output'];
  missing: Scalars['Int']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody whose telephone number holds the digits that were given: a customer, or a person who speaks for one. */
export type NumberMatch = {
  __typename?: 'NumberMatch';
  /** The company's person who has the number; null where it is the customer's own. */
  contact?: Maybe<Contact>;
  customer?: Maybe<Customer>;
  /** Whether the digits are the whole number, and not a part of it. */
  exact: Scalars['Boolean']['output'];
  line: PhoneLine;
  /** Masked for those who may identify a caller but not call him. */
  number: PhoneNumber;
};

export type NumberMatches = {
  __typename?: 'NumberMatches';
  /** Whole numbers first, then customers before their contacts, then by name. */
  matches: Array<NumberMatch>;
  /** Whether there are more than were asked for: give more digits. */
  more: Scalars['Boolean']['output'];
};

/**
 * From what members' numbers are taken, one after the other: the range that was opened first, as long as it has any left. A number
 * that was given is never given again.
 */
export type NumberRange = {
  __typename?: 'NumberRange';
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first and the last number, as members read them. */
  first: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  last: Scalars['String']['output'];
  /** How many are left; none of a closed range. */
  left: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** The number of the next member; null where the range is used up or closed. */
  next?: Maybe<Scalars['String']['output']>;
  openedAt: Scalars['DateTime']['output'];
  /** How many were taken. */
  taken: Scalars['Int']['output'];
};

/** One object of the firm, to ask for its records. */
export type ObjectAccess = {
  __typename?: 'ObjectAccess';
  definition: ObjectDefinition;
  /** One of its records; null where that is another object's. */
  record?: Maybe<ObjectRecord>;
  /** As `Query.objectRecords`. */
  records?: Maybe<ObjectRecordConnection>;
};


/** One object of the firm, to ask for its records. */
export type ObjectAccessRecordArgs = {
  id: Scalars['ID']['input'];
};


/** One object of the firm, to ask for its records. */
export type ObjectAccessRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ObjectRecordSort>;
};

/** A kind of record that the firm defined, such as vehicles or contracts. */
export type ObjectDefinition = {
  __typename?: 'ObjectDefinition';
  /** By this name its fields are defined and put in order: `OBJECT:<key>`. */
  entity: Scalars['String']['output'];
  /** Those that the caller may read, in their order; retired ones only where an administrator asks for them. */
  fields?: Maybe<Array<FieldDefinition>>;
  id: Scalars['ID']['output'];
  /** Hidden, with its records kept. */
  isRetired: Scalars['Boolean']['output'];
  /** Names it in queries and inputs; it never changes and is never given twice. */
  key: Scalars['String']['output'];
  /** In the caller's language. */
  label: Scalars['String']['output'];
  names: FieldNames;
  version: Scalars['Int']['output'];
};


/** A kind of record that the firm defined, such as vehicles or contracts. */
export type ObjectDefinitionFieldsArgs = {
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFields = {
  __typename?: 'ObjectFields';
  asChoice?: Maybe<FieldChoice>;
  asDate?: Maybe<Scalars['Date']['output']>;
  asFile?: Maybe<FieldFile>;
  asMoney?: Maybe<Money>;
  /** Of a number and a formula. */
  asNumber?: Maybe<Scalars['Decimal']['output']>;
  asPerson?: Maybe<Employee>;
  asRecord?: Maybe<ObjectRecord>;
  asRecords?: Maybe<Array<ObjectRecord>>;
  asReference?: Maybe<Customer>;
  asReferences?: Maybe<Array<Customer>>;
  asText?: Maybe<Scalars['String']['output']>;
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsChoiceArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsDateArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsFileArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsMoneyArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsNumberArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsPersonArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsRecordArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsRecordsArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsReferenceArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsReferencesArgs = {
  key: Scalars['String']['input'];
};


/** What a record holds in its fields, each in its type. What is not there, is of another kind or may not be read by the viewer is null. */
export type ObjectFieldsAsTextArgs = {
  key: Scalars['String']['input'];
};

/** A record of an object. What it holds beside its name stands in the fields that the firm added to the object; fields that name customers or records are its relations to them. */
export type ObjectRecord = {
  __typename?: 'ObjectRecord';
  /** What was changed of it, the latest first; fields of the firm are called `fields.<key>`. */
  changes?: Maybe<RecordChangeConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** Null unless an employee made it. */
  createdBy?: Maybe<Employee>;
  /** What it holds in its fields, as far as the viewer may read them; those without a value are left out. */
  customFields?: Maybe<Array<FieldValue>>;
  departmentPath: Scalars['String']['output'];
  /** What it holds in its fields, typed: in `Query.objects` each field stands there under its own key, such as fields { plate }. */
  fields?: Maybe<ObjectFields>;
  id: Scalars['ID']['output'];
  /** Whether the viewer may change it. */
  isWritable: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  object: ObjectDefinition;
  /** Records that name it, the newest first: of one object, or of all. */
  objectRecords?: Maybe<ObjectRecordConnection>;
  owner?: Maybe<Employee>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/** A record of an object. What it holds beside its name stands in the fields that the firm added to the object; fields that name customers or records are its relations to them. */
export type ObjectRecordChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A record of an object. What it holds beside its name stands in the fields that the firm added to the object; fields that name customers or records are its relations to them. */
export type ObjectRecordCustomFieldsArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A record of an object. What it holds beside its name stands in the fields that the firm added to the object; fields that name customers or records are its relations to them. */
export type ObjectRecordObjectRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
};

export type ObjectRecordConnection = {
  __typename?: 'ObjectRecordConnection';
  edges: Array<ObjectRecordEdge>;
  nodes: Array<ObjectRecord>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ObjectRecordEdge = {
  __typename?: 'ObjectRecordEdge';
  cursor: Scalars['String']['output'];
  node: ObjectRecord;
};

/** All that is said must hold. */
export type ObjectRecordFilter = {
  and?: InputMaybe<Array<ObjectRecordFilter>>;
  /** At this department or below it. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Array<FieldCondition>>;
  not?: InputMaybe<ObjectRecordFilter>;
  /** One of them at least. */
  or?: InputMaybe<Array<ObjectRecordFilter>>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of its name, and of its fields that are searched. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ObjectRecordSort = {
  /** By this field of the object in place of `field`; those without a value come last. */
  customField?: InputMaybe<Scalars['String']['input']>;
  direction?: SortDirection;
  field: ObjectRecordSortField;
};

export type ObjectRecordSortField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT';

/** The objects of the firm: within a minute of its definition each stands there under its own key, such as objects { vehicle { records { nodes { name fields { plate } } } } }. */
export type Objects = {
  __typename?: 'Objects';
  /** Null where there is no such object. */
  asObject?: Maybe<ObjectAccess>;
};


/** The objects of the firm: within a minute of its definition each stands there under its own key, such as objects { vehicle { records { nodes { name fields { plate } } } } }. */
export type ObjectsAsObjectArgs = {
  key: Scalars['String']['input'];
};

export type OpenNumberRangeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The counts behind it. */
  first: Scalars['Int']['input'];
  last: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  /** What numbers begin with: capital letters, digits and hyphens, at most eight. May be empty. */
  prefix: Scalars['String']['input'];
  /** With so many digits, filled up with zeros. */
  width: Scalars['Int']['input'];
};

export type OpenNumberRangeResult = Conflict | InvalidInput | OpenNumberRangeSuccess | RepeatedMutation;

export type OpenNumberRangeSuccess = {
  __typename?: 'OpenNumberRangeSuccess';
  range: NumberRange;
};

export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
};

/** The fields of one kind of record, in the order in which they are to stand. */
export type OrderCustomFieldsInput = {
  clientMutationId: Scalars['ID']['input'];
  entity: Scalars['String']['input'];
  fieldIds: Array<Scalars['ID']['input']>;
};

export type OrderCustomFieldsResult = Conflict | InvalidInput | NotFound | OrderCustomFieldsSuccess | RepeatedMutation;

export type OrderCustomFieldsSuccess = {
  __typename?: 'OrderCustomFieldsSuccess';
  definitions: Array<FieldDefinition>;
};

/** 集团, 公司, 分公司, 部门: what an organisation is within a larger one. */
export type OrganisationUnit =
  | 'BRANCH'
  | 'COMPANY'
  | 'DEPARTMENT'
  | 'GROUP';

/** As Relay's cursor connections specify it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What one pasted text says. What it does not say is null. */
export type ParsedAddress = {
  __typename?: 'ParsedAddress';
  /** District, street and detail in one: the record's `address`. */
  address?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Region>;
  /** Behind the last division. */
  detail?: Maybe<Scalars['String']['output']>;
  district?: Maybe<Region>;
  /** As it was found; read it again by saving it. */
  mobile?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  postcode?: Maybe<Scalars['String']['output']>;
  province?: Maybe<Region>;
  /** What fits nowhere. */
  rest?: Maybe<Scalars['String']['output']>;
  street?: Maybe<Region>;
};

export type PartyRole =
  | 'COMPETITOR'
  | 'PARTNER';

export type PersonalPage = {
  __typename?: 'PersonalPage';
  /** Where the next page begins; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  records: Array<PersonalRecord>;
};

/** Something that a service holds of a person, as JSON, and what kind of record it is. */
export type PersonalRecord = {
  __typename?: 'PersonalRecord';
  record: Scalars['String']['output'];
  section: Scalars['String']['output'];
};

export type PhoneLine =
  | 'FAX'
  | 'MOBILE'
  | 'PHONE';

/** Masked for those who may identify a customer but not call him. */
export type PhoneNumber = {
  __typename?: 'PhoneNumber';
  extension?: Maybe<Scalars['String']['output']>;
  masked: Scalars['Boolean']['output'];
  /** E.164, or masked such as 138****1234. */
  number: Scalars['String']['output'];
  /** As it was typed; null when masked. */
  typed?: Maybe<Scalars['String']['output']>;
};

export type PlaceHoldInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type PlaceHoldResult = Conflict | InvalidInput | NotFound | PlaceHoldSuccess | RepeatedMutation;

export type PlaceHoldSuccess = {
  __typename?: 'PlaceHoldSuccess';
  customer: Customer;
};

/** A field that is left out stays; null clears it. */
export type PlaceOrganisationInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation to which it belongs directly; null: to none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** At least as large as all below it: group, company, branch, department. */
  unit?: InputMaybe<OrganisationUnit>;
};

export type PlaceOrganisationResult = Conflict | InvalidInput | NotFound | PlaceOrganisationSuccess | RepeatedMutation;

export type PlaceOrganisationSuccess = {
  __typename?: 'PlaceOrganisationSuccess';
  customer: Customer;
};

/** The points of one customer. The balance is the sum of the ledger's entries; it is stored nowhere. */
export type PointsAccount = {
  __typename?: 'PointsAccount';
  /** As of the end of a day in the installation's zone, today where it is left out; below zero when more was taken back than was left. */
  balance: Scalars['Int']['output'];
  /** The latest first. */
  entries: PointsEntryConnection;
  /** What lapses next; null when nothing does. */
  expiringNext?: Maybe<ExpiringPoints>;
  /** Lots that hold points today, those that lapse first before the others. */
  lots: PointsLotConnection;
};


/** The points of one customer. The balance is the sum of the ledger's entries; it is stored nowhere. */
export type PointsAccountBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The points of one customer. The balance is the sum of the ledger's entries; it is stored nowhere. */
export type PointsAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The points of one customer. The balance is the sum of the ledger's entries; it is stored nowhere. */
export type PointsAccountLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One posting of the ledger, as the account sees it. */
export type PointsEntry = {
  __typename?: 'PointsEntry';
  /** Who adjusted by hand; for staff only. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The event behind it: a fact of orders, a lot that lapsed, or an act of a person. */
  causeEventId: Scalars['ID']['output'];
  causeType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: PointsKind;
  orderId?: Maybe<Scalars['ID']['output']>;
  orderNumber?: Maybe<Scalars['String']['output']>;
  /** What it changed the balance by. */
  points: Scalars['Int']['output'];
  postedAt: Scalars['DateTime']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  rule?: Maybe<EarningRule>;
  /** Code and version of the rule that decided, such as PURCHASE@1. */
  ruleVersion?: Maybe<Scalars['String']['output']>;
};

export type PointsEntryConnection = {
  __typename?: 'PointsEntryConnection';
  edges: Array<PointsEntryEdge>;
  nodes: Array<PointsEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PointsEntryEdge = {
  __typename?: 'PointsEntryEdge';
  cursor: Scalars['String']['output'];
  node: PointsEntry;
};

export type PointsKind =
  | 'ADJUST'
  | 'EARN'
  | 'EXPIRE'
  | 'RETURN';

/** What one earning left. */
export type PointsLot = {
  __typename?: 'PointsLot';
  earned: Scalars['Int']['output'];
  /** The last day on which the points count; null when they do not lapse. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  orderId?: Maybe<Scalars['ID']['output']>;
  remaining: Scalars['Int']['output'];
};

export type PointsLotConnection = {
  __typename?: 'PointsLotConnection';
  edges: Array<PointsLotEdge>;
  nodes: Array<PointsLot>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PointsLotEdge = {
  __typename?: 'PointsLotEdge';
  cursor: Scalars['String']['output'];
  node: PointsLot;
};

/** A record that may be of the same person or firm. */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** Null where the viewer may not see him: then he is told where he is and whom to ask, and nothing more. */
  customer?: Maybe<Customer>;
  departmentPath: Scalars['String']['output'];
  /** What speaks for it and against it, the heaviest first. */
  evidence: Array<DuplicateEvidence>;
  owner?: Maybe<Employee>;
  /** How probable it is, in per cent; null where the viewer may not see him. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** What is known so far of somebody who is being entered. What cannot be read yet is passed over. */
export type PossibleDuplicatesInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** The record itself, where it is being corrected. */
  exceptCustomerId?: InputMaybe<Scalars['ID']['input']>;
  kind: CustomerKind;
  mail?: InputMaybe<Scalars['String']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What a member offers or looks for. Who posted it, and how he is reached, is not said: the house passes questions on. */
export type Posting = {
  __typename?: 'Posting';
  /** Of the dictionary PRODUCT_CATEGORY. */
  category: CodedName;
  city?: Maybe<CodedName>;
  /** Whose it is, where the caller may see him. */
  customer?: Maybe<Customer>;
  /** Why staff hid it; for them and for its poster. */
  hiddenReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What was asked about it, the latest first; for its poster and for staff who see him. */
  inquiries?: Maybe<PostingInquiryConnection>;
  /** The caller posted it, or it was posted for him. */
  isMine: Scalars['Boolean']['output'];
  kind: PostingKind;
  /** The caller may change and withdraw it. */
  mayChange: Scalars['Boolean']['output'];
  /** What the caller asked about it. */
  myInquiry?: Maybe<PostingInquiry>;
  /** What stands of the other kind in the same category, those of the same subcategory first. */
  opposites?: Maybe<PostingConnection>;
  postedAt: Scalars['DateTime']['output'];
  price?: Maybe<Scalars['String']['output']>;
  province?: Maybe<CodedName>;
  /** In words, such as 500 箱. */
  quantity?: Maybe<Scalars['String']['output']>;
  /** Why members said that it should not stand there, the latest first; for those who may hide it. At most twenty. */
  reports?: Maybe<Array<PostingReport>>;
  state: PostingState;
  subcategory?: Maybe<CodedName>;
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** The last day on which it is shown. */
  validUntil: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};


/** What a member offers or looks for. Who posted it, and how he is reached, is not said: the house passes questions on. */
export type PostingInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a member offers or looks for. Who posted it, and how he is reached, is not said: the house passes questions on. */
export type PostingOppositesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PostingConnection = {
  __typename?: 'PostingConnection';
  edges: Array<PostingEdge>;
  nodes: Array<Posting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PostingContact = {
  __typename?: 'PostingContact';
  mail?: Maybe<Scalars['String']['output']>;
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type PostingEdge = {
  __typename?: 'PostingEdge';
  cursor: Scalars['String']['output'];
  node: Posting;
};

export type PostingFilter = {
  category?: InputMaybe<Scalars['String']['input']>;
  /** Of this customer, as far as the caller may see him. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PostingKind>;
  /** The caller's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of which a member said that they should not stand there; for those who may hide them. */
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  /** OPEN where it is left out. Members are shown the other states of their own alone. */
  states?: InputMaybe<Array<PostingState>>;
  subcategory?: InputMaybe<Scalars['String']['input']>;
  /** Words of title, text and quantity; pinyin and its initials too. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a member asks about another's posting. The house passes it on; numbers are told once its poster shares his. */
export type PostingInquiry = {
  __typename?: 'PostingInquiry';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  askedAt: Scalars['DateTime']['output'];
  /** How the other side is reached: for asker and poster, once it is shared. */
  contact?: Maybe<PostingContact>;
  /** Who asks, where the caller may see him. */
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
  /** Null where the caller may not see it any longer. */
  posting?: Maybe<Posting>;
  state: InquiryState;
};

export type PostingInquiryConnection = {
  __typename?: 'PostingInquiryConnection';
  edges: Array<PostingInquiryEdge>;
  nodes: Array<PostingInquiry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PostingInquiryEdge = {
  __typename?: 'PostingInquiryEdge';
  cursor: Scalars['String']['output'];
  node: PostingInquiry;
};

export type PostingKind =
  | 'DEMAND'
  | 'SUPPLY';

export type PostingReport = {
  __typename?: 'PostingReport';
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

/** It stands; its last day is over; its poster took it back; staff hid it. */
export type PostingState =
  | 'HIDDEN'
  | 'OPEN'
  | 'PAST'
  | 'WITHDRAWN';

export type PublishConsentTextInput = {
  clientMutationId: Scalars['ID']['input'];
  en: Scalars['String']['input'];
  /** Tomorrow at the earliest. */
  inForceFrom: Scalars['String']['input'];
  purpose: ConsentPurpose;
  zhCN: Scalars['String']['input'];
  zhTW: Scalars['String']['input'];
};

export type PublishConsentTextResult = Conflict | InvalidInput | NotFound | PublishConsentTextSuccess | RepeatedMutation;

export type PublishConsentTextSuccess = {
  __typename?: 'PublishConsentTextSuccess';
  version: Scalars['Int']['output'];
};

export type PublishEarningRuleInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Left out: points do not lapse. */
  expiryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Tomorrow at the earliest. */
  inForceFrom: Scalars['String']['input'];
  /** A tier that is not named counts once. */
  multipliers?: InputMaybe<Array<TierFactorInput>>;
  rate: Scalars['String']['input'];
};

export type PublishEarningRuleResult = Conflict | InvalidInput | NotFound | PublishEarningRuleSuccess | RepeatedMutation;

export type PublishEarningRuleSuccess = {
  __typename?: 'PublishEarningRuleSuccess';
  rule: EarningRule;
};

export type PublishPostingInput = {
  /** Codes or names of the dictionary PRODUCT_CATEGORY. */
  category: Scalars['String']['input'];
  city?: InputMaybe<Scalars['String']['input']>;
  clientMutationId: Scalars['ID']['input'];
  /** For whom staff post; a member posts for himself. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind: PostingKind;
  price?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['String']['input']>;
  subcategory?: InputMaybe<Scalars['String']['input']>;
  /** Without telephone numbers and mail addresses, as the title. */
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
  /** From today to a year ahead. */
  validUntil: Scalars['String']['input'];
};

export type PublishPostingResult = Conflict | InvalidInput | NotFound | PublishPostingSuccess | RepeatedMutation;

export type PublishPostingSuccess = {
  __typename?: 'PublishPostingSuccess';
  posting: Posting;
};

export type PublishTierRuleInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Tomorrow at the earliest. */
  inForceFrom: Scalars['String']['input'];
  /** From the lowest to the highest. */
  steps: Array<TierStepInput>;
};

export type PublishTierRuleResult = Conflict | InvalidInput | NotFound | PublishTierRuleSuccess | RepeatedMutation;

export type PublishTierRuleSuccess = {
  __typename?: 'PublishTierRuleSuccess';
  rule: TierRule;
};

export type Query = {
  __typename?: 'Query';
  /** Whether the customer exists for the viewer, by this service's own access projection. */
  _customerVisible?: Maybe<Scalars['Boolean']['output']>;
  /** What the viewer's roles may do in this service, as `resource.action`. */
  _permissions?: Maybe<Array<Scalars['String']['output']>>;
  /** A page of what this service holds of a person; null for who may not take it. */
  _personalData?: Maybe<PersonalPage>;
  /** The fields of the firm as the gateway composes them into what clients see. */
  _schemaExtension?: Maybe<SchemaExtension>;
  /** This service's best matches for a text, among what the viewer may see. */
  _search?: Maybe<Array<SearchPart>>;
  /** This service's part of a customer's timeline, newest first, strictly before a place `time|id`, of the named kinds alone. */
  _timeline?: Maybe<Array<TimelinePart>>;
  /** One of them; null where nobody has to look at it any more. */
  applicationToReview?: Maybe<ApplicationReview>;
  /** Applications of people who may be known already, the oldest first. Decision makers and service desk. */
  applicationsToReview?: Maybe<ApplicationReviewConnection>;
  bulkChange?: Maybe<BulkChange>;
  /** Of customers, or of records of the object that is named: the caller's own, a head's also his department's; the latest first. */
  bulkChanges?: Maybe<BulkChangeConnection>;
  /** What is agreed to today, one text a purpose. For everyone, signed in or not. */
  consentTexts?: Maybe<Array<ConsentText>>;
  /** Needs that stand today of the customers whom the caller sees, the first to end first; for staff only. */
  currentNeeds?: Maybe<CustomerNeedConnection>;
  /** The fields that the firm added to a kind of record, in their order; retired ones only where an administrator asks for them. */
  customFieldDefinitions?: Maybe<Array<FieldDefinition>>;
  /** What those who may restore it find in the bin, the latest first. */
  customerBin?: Maybe<BinnedCustomerConnection>;
  customerByNumber?: Maybe<Customer>;
  /** How many customers of the list there are by one of their features. */
  customerCounts?: Maybe<Counts>;
  /** Tags there are whose names hold the text, by name; at most fifty. For staff only. */
  customerTags?: Maybe<Array<Scalars['String']['output']>>;
  customers?: Maybe<CustomerConnection>;
  /**
   * The customers as they stood at an instant: those that the caller may see today, found and ordered by what they were
   * then. Those removed since are not among them. Fields of the firm narrow and order no past list.
   */
  customersAsOf?: Maybe<CustomerAsOfConnection>;
  /**
   * Who has a number with these digits in it, from any place, at least four of them; extensions follow their number. Those
   * whose contacts the viewer may see, and for those who identify callers everybody; what they find is noted.
   */
  customersByDigits?: Maybe<NumberMatches>;
  dictionaries?: Maybe<Array<Dictionary>>;
  dictionary?: Maybe<Dictionary>;
  /** The likeliest first; both must exist for the viewer. Those that nobody has judged, where no state is asked for. */
  duplicatePairs?: Maybe<DuplicatePairConnection>;
  /** The last scan, for those who look for duplicates. */
  duplicateScan?: Maybe<DuplicateScan>;
  /** Every version, the latest first. */
  earningRules?: Maybe<Array<EarningRule>>;
  erasure?: Maybe<Erasure>;
  /** The latest first; of the viewer's departments. */
  erasures?: Maybe<ErasureConnection>;
  /** The first orders of customers, the latest first; for staff. */
  firstOrders?: Maybe<FirstOrderConnection>;
  importJob?: Maybe<ImportJob>;
  /** Those of customers, or of the object that is named. */
  importJobs?: Maybe<ImportJobConnection>;
  /** As it is for whoever asks: of the first of his roles that has one, else everybody's. For staff only; null where there is no such object. */
  layout?: Maybe<Layout>;
  /** What was saved for a role, the latest first; for decision makers. */
  layoutVersions?: Maybe<LayoutConnection>;
  /** Everybody's and that of each role; for decision makers. */
  layouts?: Maybe<Array<Layout>>;
  /** For everyone, signed in or not. Null of a code that is not, is used, has run out, or went to an address that is not his any more. */
  letterLink?: Maybe<LetterLink>;
  /** The member's own record. */
  me?: Maybe<Customer>;
  /** What the caller asked about others' postings, the latest first; for members. */
  myInquiries?: Maybe<PostingInquiryConnection>;
  /** In the order in which numbers are taken from them; for administrators. At most a hundred. */
  numberRanges?: Maybe<Array<NumberRange>>;
  /** The objects that the firm defined, by their names; retired ones only where an administrator asks for them. For staff only. */
  objectDefinitions?: Maybe<Array<ObjectDefinition>>;
  objectRecord?: Maybe<ObjectRecord>;
  /** Records of an object that were deleted and that the caller may bring back, the latest first. */
  objectRecordBin?: Maybe<BinnedObjectRecordConnection>;
  /** The records of an object that exist for the caller, the newest first unless asked otherwise; null where there is no such object. */
  objectRecords?: Maybe<ObjectRecordConnection>;
  /** The objects of the firm, each in types of its own. For staff only. */
  objects?: Maybe<Objects>;
  /** Reads a pasted text of name, number and address, in whatever order; at most 500 characters of it. */
  parseAddress?: Maybe<ParsedAddress>;
  /**
   * Who may be the one who is being entered, for those who enter records; at most ten. Of somebody whom the viewer may not
   * see he is told only where his number or mail address is the same, in which department, and whom to ask; that is noted.
   */
  possibleDuplicates?: Maybe<Array<PossibleDuplicate>>;
  posting?: Maybe<Posting>;
  /** What members offer and look for, the latest first; for staff and members. */
  postings?: Maybe<PostingConnection>;
  /** What stands directly below a division, in the order of the standard; without a parent the provinces. */
  regions?: Maybe<Array<Region>>;
  /** The records of one kind that are past their time now, the oldest first; for decision makers. */
  retentionDue?: Maybe<RetentionRecordConnection>;
  /** For decision makers. */
  retentionRules?: Maybe<Array<RetentionRule>>;
  /** The latest first; for decision makers. */
  retentionRuns?: Maybe<RetentionRunConnection>;
  /** The latest first; for decision makers and marketing. */
  sourceCosts?: Maybe<SourceCostConnection>;
  /** For staff; of the customers whom the caller may see. Both days are included. */
  sourceReport?: Maybe<SourceReport>;
  /** Every version, the latest first. */
  stageRules?: Maybe<Array<StageRule>>;
  /** Every version, the latest first. */
  tierRules?: Maybe<Array<TierRule>>;
  /** Of the rule in force today, from the lowest to the highest. */
  tiers?: Maybe<Array<Tier>>;
};


export type Query_CustomerVisibleArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
};


export type Query_SearchArgs = {
  first: Scalars['Int']['input'];
  query: Scalars['String']['input'];
};


export type Query_TimelineArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryApplicationToReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulkChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulkChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCurrentNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCustomFieldDefinitionsArgs = {
  entity: FieldEntity;
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCustomerBinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomerByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryCustomerCountsArgs = {
  by: CustomerDimension;
  filter?: InputMaybe<CustomerFilter>;
};


export type QueryCustomerTagsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CustomerSort>;
};


export type QueryCustomersAsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at: Scalars['DateTime']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CustomerSort>;
};


export type QueryCustomersByDigitsArgs = {
  digits: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDictionaryArgs = {
  code: Scalars['String']['input'];
};


export type QueryDuplicatePairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryErasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFirstOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirstOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLayoutArgs = {
  entity: LayoutEntity;
  object?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLayoutVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity: LayoutEntity;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLayoutsArgs = {
  entity: LayoutEntity;
  object?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLetterLinkArgs = {
  code: Scalars['String']['input'];
};


export type QueryMyInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryObjectDefinitionsArgs = {
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryObjectRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObjectRecordBinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObjectRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object: Scalars['String']['input'];
  sort?: InputMaybe<ObjectRecordSort>;
};


export type QueryParseAddressArgs = {
  text: Scalars['String']['input'];
};


export type QueryPossibleDuplicatesArgs = {
  input: PossibleDuplicatesInput;
};


export type QueryPostingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegionsArgs = {
  parent?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRetentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourceCostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceCostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourceReportArgs = {
  by: SourceDimension;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** One change of one record, as its history tells it. */
export type RecordChange = {
  __typename?: 'RecordChange';
  actorKind: ActorKind;
  at: Scalars['DateTime']['output'];
  /** Who made it; null unless an employee did. */
  by?: Maybe<Employee>;
  cause: ChangeCause;
  /** The mutation, the type of the fact, the job or sweep; clients word it. */
  causeName: Scalars['String']['output'];
  /** The fields that changed, as far as the caller is told of them; none where it was made or removed. */
  fields: Array<FieldChange>;
  id: Scalars['ID']['output'];
  kind: ChangeKind;
  reason?: Maybe<Scalars['String']['output']>;
  /** What kind of record, as a code such as CUSTOMER. */
  record: Scalars['String']['output'];
  /** What the record is called. */
  recordName?: Maybe<Scalars['String']['output']>;
  /** Whether values were taken out of it since, as by the erasure of a person. */
  redacted: Scalars['Boolean']['output'];
  /** The request's clientMutationId, the fact's id, the import's id. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type RecordChangeConnection = {
  __typename?: 'RecordChangeConnection';
  edges: Array<RecordChangeEdge>;
  nodes: Array<RecordChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type RecordChangeEdge = {
  __typename?: 'RecordChangeEdge';
  cursor: Scalars['String']['output'];
  node: RecordChange;
};

export type RecordConsentInput = {
  choices: Array<ConsentChoiceInput>;
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** Of staff: what proves it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Of staff: the day on which he said it; today where it is left out. */
  saidOn?: InputMaybe<Scalars['String']['input']>;
  /** Of staff: how he said it. A member's own is MEMBER_PAGE. */
  way?: InputMaybe<ConsentWay>;
};

export type RecordConsentResult = Conflict | InvalidInput | NotFound | RecordConsentSuccess | RepeatedMutation;

export type RecordConsentSuccess = {
  __typename?: 'RecordConsentSuccess';
  customer: Customer;
};

export type RecordHandbookInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  /** Today where it is left out. */
  sentOn?: InputMaybe<Scalars['String']['input']>;
  way: HandbookWay;
};

export type RecordHandbookResult = Conflict | InvalidInput | NotFound | RecordHandbookSuccess | RepeatedMutation;

export type RecordHandbookSuccess = {
  __typename?: 'RecordHandbookSuccess';
  customer: Customer;
};

export type RecordNeedInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  fromDay: Scalars['String']['input'];
  /** Code or name of an entry of the dictionary NEED_KIND. */
  kind: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** At the earliest the day on which it begins. */
  toDay: Scalars['String']['input'];
};

export type RecordNeedResult = Conflict | InvalidInput | NotFound | RecordNeedSuccess | RepeatedMutation;

export type RecordNeedSuccess = {
  __typename?: 'RecordNeedSuccess';
  customer: Customer;
  need: CustomerNeed;
};

export type RecordSourceCostInput = {
  /** In the installation's currency. */
  amount: Scalars['String']['input'];
  /** As it is named in the customers' records. */
  campaign?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<ContactChannel>;
  clientMutationId: Scalars['ID']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<CustomerSource>;
  spentOn: Scalars['String']['input'];
};

export type RecordSourceCostResult = Conflict | InvalidInput | RecordSourceCostSuccess | RepeatedMutation;

export type RecordSourceCostSuccess = {
  __typename?: 'RecordSourceCostSuccess';
  cost: SourceCost;
};

/** Why something was refused. Closed: a client may switch over it. */
export type RefusalCode =
  | 'ALREADY_ENROLLED'
  | 'ALREADY_INVITED'
  | 'ALREADY_RETURNED'
  | 'BLACKLISTED'
  | 'BROKEN_QUOTES'
  | 'CHANGED_SINCE'
  | 'CONFLICT'
  | 'CONTROL_CHARACTER'
  | 'CYCLE'
  | 'DUPLICATE'
  | 'EXPIRED'
  | 'FILE_IN_A_COLUMN'
  | 'INVALID_AMOUNT'
  | 'INVALID_DAY'
  | 'INVALID_ID'
  | 'INVALID_MAIL'
  | 'INVALID_MOBILE'
  | 'INVALID_PHONE'
  | 'INVALID_TIME'
  | 'KEPT_UNTIL'
  | 'KNOWN_CUSTOMER'
  | 'LAST_ADMINISTRATOR'
  | 'LOCKED'
  | 'MALFORMED'
  | 'MISSING_FIELD'
  | 'MISSING_HEADER'
  | 'NOT_ALLOWED_HERE'
  | 'NOT_A_CHILD'
  | 'NOT_A_PERSON'
  | 'NOT_ENOUGH_POINTS'
  | 'NOT_ENROLLED'
  | 'NOT_FOUND'
  | 'NOT_MATCHING'
  | 'NOT_ON_SALE'
  | 'NOT_PAID'
  | 'NOT_PERMITTED'
  | 'NOT_RESENDABLE'
  | 'NOT_VERIFIED'
  | 'NO_MAIL_ADDRESS'
  | 'NO_PRICE'
  | 'NUMBERS_COLLIDE'
  | 'NUMBERS_USED_UP'
  | 'OPEN_ORDERS'
  | 'OPEN_REQUESTS'
  | 'OUT_OF_RANGE'
  | 'OVERPAID'
  | 'OWN_ROLE'
  | 'PARTNER_RECORD'
  | 'PERSON_AND_ORGANISATION'
  | 'POINTS_LEFT'
  | 'REPEATED_MUTATION'
  | 'REQUIRED'
  | 'SAME_PERSON'
  | 'TAKEN'
  | 'TOO_FEW'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNDER_HOLD'
  | 'UNKNOWN_FILE'
  | 'UNKNOWN_NUMBERS'
  | 'UNKNOWN_PERSONS'
  | 'UNKNOWN_RECORDS'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_VALUE'
  | 'UNREADABLE_FILE'
  | 'WRONG_COLUMNS'
  | 'WRONG_STATE'
  | 'WRONG_SUM';

/** A division of China, by the codes of GB/T 2260; a street has nine digits. */
export type Region = {
  __typename?: 'Region';
  code: Scalars['String']['output'];
  hasChildren: Scalars['Boolean']['output'];
  level: RegionLevel;
  name: Scalars['String']['output'];
};

export type RegionLevel =
  | 'CITY'
  /** 区, 县 */
  | 'DISTRICT'
  /** 省, 自治区, 直辖市 */
  | 'PROVINCE'
  /** 街道, 镇, 乡 */
  | 'STREET';

export type RegisterCallerInput = {
  clientMutationId: Scalars['ID']['input'];
  /** What he calls himself, where he says it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** As the caller says it, or as the telephone shows it. */
  number: Scalars['String']['input'];
};

export type RegisterCallerResult = Conflict | InvalidInput | NotFound | RegisterCallerSuccess | RepeatedMutation;

export type RegisterCallerSuccess = {
  __typename?: 'RegisterCallerSuccess';
  /** Who has the number; where nobody had it, the record that was made, in stage UNIDENTIFIED. */
  customers: Array<Customer>;
  /** Whether somebody had the number already; then no record is made. */
  known: Scalars['Boolean']['output'];
};

export type RemoveNeedInput = {
  clientMutationId: Scalars['ID']['input'];
  needId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveNeedResult = Conflict | InvalidInput | NotFound | RemoveNeedSuccess | RepeatedMutation;

export type RemoveNeedSuccess = {
  __typename?: 'RemoveNeedSuccess';
  customer: Customer;
};

export type RenameDictionaryEntryInput = {
  clientMutationId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  dictionary: Scalars['String']['input'];
  names: EntryNamesInput;
  parent?: InputMaybe<Scalars['String']['input']>;
};

export type RenameDictionaryEntryResult = Conflict | InvalidInput | NotFound | RenameDictionaryEntrySuccess | RepeatedMutation;

export type RenameDictionaryEntrySuccess = {
  __typename?: 'RenameDictionaryEntrySuccess';
  dictionary: Dictionary;
  entry: DictionaryEntry;
};

/** The clientMutationId was used before with another body. */
export type RepeatedMutation = UserError & {
  __typename?: 'RepeatedMutation';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ReportPostingInput = {
  clientMutationId: Scalars['ID']['input'];
  postingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReportPostingResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ReportPostingSuccess;

export type ReportPostingSuccess = {
  __typename?: 'ReportPostingSuccess';
  posting: Posting;
};

export type ResetLayoutInput = {
  clientMutationId: Scalars['ID']['input'];
  entity: LayoutEntity;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};

export type ResetLayoutResult = Conflict | InvalidInput | RepeatedMutation | ResetLayoutSuccess;

export type ResetLayoutSuccess = {
  __typename?: 'ResetLayoutSuccess';
  layout: Layout;
};

export type RestoreCustomerInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type RestoreCustomerResult = Conflict | InvalidInput | NotFound | RepeatedMutation | RestoreCustomerSuccess;

export type RestoreCustomerSuccess = {
  __typename?: 'RestoreCustomerSuccess';
  customer: Customer;
};

export type RestoreObjectRecordInput = {
  clientMutationId: Scalars['ID']['input'];
  recordId: Scalars['ID']['input'];
};

export type RestoreObjectRecordResult = Conflict | InvalidInput | NotFound | RepeatedMutation | RestoreObjectRecordSuccess;

export type RestoreObjectRecordSuccess = {
  __typename?: 'RestoreObjectRecordSuccess';
  record: ObjectRecord;
};

export type RetentionCount = {
  __typename?: 'RetentionCount';
  /** Past their time and kept: a hold, value or open business stands in the way. */
  kept: Scalars['Int']['output'];
  kind: RetentionKind;
  /** Ended; with `dry`, past their time. */
  records: Scalars['Int']['output'];
};

/**
 * What ends by age. In customers, APPLICATIONS: refused, ignored and lapsed ones. CALLERS: records of callers whom nobody identified.
 * IMPORT_FILES: uploaded files, their faulty rows and what good rows said. LOOKS: who looked at a customer's data. BIN: persons who lie in
 * the bin. In service, CONVERSATIONS: what was said on closed requests. In marketing, LETTERS: what was written to whom. In sales, TASKS:
 * what was written in those that are over.
 */
export type RetentionKind =
  | 'APPLICATIONS'
  | 'BIN'
  | 'CALLERS'
  | 'CONVERSATIONS'
  | 'IMPORT_FILES'
  | 'LETTERS'
  | 'LOOKS'
  | 'TASKS';

/** A record that is past its time. */
export type RetentionRecord = {
  __typename?: 'RetentionRecord';
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  /** What it is called, where it has a name. */
  name?: Maybe<Scalars['String']['output']>;
  /** From when its time is counted. */
  since: Scalars['DateTime']['output'];
};

export type RetentionRecordConnection = {
  __typename?: 'RetentionRecordConnection';
  edges: Array<RetentionRecordEdge>;
  nodes: Array<RetentionRecord>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type RetentionRecordEdge = {
  __typename?: 'RetentionRecordEdge';
  cursor: Scalars['String']['output'];
  node: RetentionRecord;
};

/** How long one kind of data is kept. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Employee>;
  /** Null: for ever. */
  days?: Maybe<Scalars['Int']['output']>;
  /** How many records are past it now; null where they are kept for ever. */
  due?: Maybe<Scalars['Int']['output']>;
  kind: RetentionKind;
  /** No rule may say less. */
  leastDays: Scalars['Int']['output'];
};

/** What one run ended, or would end: `dry`. */
export type RetentionRun = {
  __typename?: 'RetentionRun';
  at: Scalars['DateTime']['output'];
  /** Null of the daily run. */
  by?: Maybe<Employee>;
  counts: Array<RetentionCount>;
  dry: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
};

export type RetentionRunConnection = {
  __typename?: 'RetentionRunConnection';
  edges: Array<RetentionRunEdge>;
  nodes: Array<RetentionRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type RetentionRunEdge = {
  __typename?: 'RetentionRunEdge';
  cursor: Scalars['String']['output'];
  node: RetentionRun;
};

export type RetireCustomFieldInput = {
  clientMutationId: Scalars['ID']['input'];
  fieldId: Scalars['ID']['input'];
  /** False brings it back with its data. */
  retired: Scalars['Boolean']['input'];
};

export type RetireCustomFieldResult = Conflict | InvalidInput | NotFound | RepeatedMutation | RetireCustomFieldSuccess;

export type RetireCustomFieldSuccess = {
  __typename?: 'RetireCustomFieldSuccess';
  definition: FieldDefinition;
};

export type RetireDictionaryEntryInput = {
  clientMutationId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  dictionary: Scalars['String']['input'];
  parent?: InputMaybe<Scalars['String']['input']>;
  /** False brings it back. */
  retired: Scalars['Boolean']['input'];
};

export type RetireDictionaryEntryResult = Conflict | InvalidInput | NotFound | RepeatedMutation | RetireDictionaryEntrySuccess;

export type RetireDictionaryEntrySuccess = {
  __typename?: 'RetireDictionaryEntrySuccess';
  dictionary: Dictionary;
  entry: DictionaryEntry;
};

export type RetireObjectInput = {
  clientMutationId: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  /** False brings it back with its records. */
  retired: Scalars['Boolean']['input'];
};

export type RetireObjectResult = Conflict | InvalidInput | NotFound | RepeatedMutation | RetireObjectSuccess;

export type RetireObjectSuccess = {
  __typename?: 'RetireObjectSuccess';
  object: ObjectDefinition;
};

export type ReturnContactForCorrectionInput = {
  clientMutationId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnContactForCorrectionResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ReturnContactForCorrectionSuccess;

export type ReturnContactForCorrectionSuccess = {
  __typename?: 'ReturnContactForCorrectionSuccess';
  contact: Contact;
};

export type ReturnForCorrectionInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnForCorrectionResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ReturnForCorrectionSuccess;

export type ReturnForCorrectionSuccess = {
  __typename?: 'ReturnForCorrectionSuccess';
  customer: Customer;
};

/** The marks that stand on a record as it is. */
export type Review = {
  __typename?: 'Review';
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  firstBy?: Maybe<Employee>;
  secondAt?: Maybe<Scalars['DateTime']['output']>;
  secondBy?: Maybe<Employee>;
  state: ReviewState;
};

export type ReviewMark =
  | 'FIRST'
  | 'SECOND';

/** 未审, 退回, 初审, 复审 */
export type ReviewState =
  | 'FIRST'
  | 'NONE'
  | 'RETURNED'
  | 'SECOND';

export type ReviewStep = {
  __typename?: 'ReviewStep';
  actorKind: ActorKind;
  at: Scalars['DateTime']['output'];
  /** Null unless an employee did it. */
  by?: Maybe<Employee>;
  /** With CHANGED: the fields, by their places in the API. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ReviewStepKind;
  /** What was said with it; why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type ReviewStepConnection = {
  __typename?: 'ReviewStepConnection';
  edges: Array<ReviewStepEdge>;
  nodes: Array<ReviewStep>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ReviewStepEdge = {
  __typename?: 'ReviewStepEdge';
  cursor: Scalars['String']['output'];
  node: ReviewStep;
};

/**
 * CHANGED: the record was changed afterwards, and what stood fell. RESTORED: that change was taken back with others, and what
 * stood stands again.
 */
export type ReviewStepKind =
  | 'CHANGED'
  | 'FIRST'
  | 'RESTORED'
  | 'RETURNED'
  | 'SECOND';

export type SalesChannel =
  | 'CATERING'
  | 'CITY'
  | 'GROUP'
  | 'MALL'
  | 'NIGHTCLUB'
  | 'SUBURB'
  | 'TERMINAL';

export type SaveLayoutInput = {
  clientMutationId: Scalars['ID']['input'];
  entity: LayoutEntity;
  /** The version that was looked at; 0 where there was none. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Those that are not named follow after these, as they are without a layout. */
  fields: Array<LayoutFieldInput>;
  /** The key of the object, where it is the form of one's records. */
  object?: InputMaybe<Scalars['String']['input']>;
  /** Left out: everybody's. */
  role?: InputMaybe<Scalars['String']['input']>;
};

export type SaveLayoutResult = Conflict | InvalidInput | RepeatedMutation | SaveLayoutSuccess;

export type SaveLayoutSuccess = {
  __typename?: 'SaveLayoutSuccess';
  layout: Layout;
};

/** SDL by which a service's types have the fields of the firm, for the gateway to compose into what clients see. */
export type SchemaExtension = {
  __typename?: 'SchemaExtension';
  /** Of two versions of a service the one with the higher format is believed. */
  format: Scalars['Int']['output'];
  sdl: Scalars['String']['output'];
};

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

export type SetRetentionRuleInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Left out or null: for ever. */
  days?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
};

export type SetRetentionRuleResult = Conflict | InvalidInput | RepeatedMutation | SetRetentionRuleSuccess;

export type SetRetentionRuleSuccess = {
  __typename?: 'SetRetentionRuleSuccess';
  rule: RetentionRule;
};

export type SettleApplicationInput = {
  applicationId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** Of SAME: who he is, one of the candidates. A held letter goes to the address that this record has, if it is the same. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit; of REFUSE it has to be said. Nothing there may tell who somebody is. */
  reason?: InputMaybe<Scalars['String']['input']>;
  verdict: ApplicationVerdict;
};

export type SettleApplicationResult = Conflict | InvalidInput | NotFound | RepeatedMutation | SettleApplicationSuccess;

export type SettleApplicationSuccess = {
  __typename?: 'SettleApplicationSuccess';
  applicationId: Scalars['ID']['output'];
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** What was spent on a day to bring customers. */
export type SourceCost = {
  __typename?: 'SourceCost';
  amount: Money;
  campaign?: Maybe<Scalars['String']['output']>;
  channel?: Maybe<ContactChannel>;
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Employee>;
  remark?: Maybe<Scalars['String']['output']>;
  source?: Maybe<CustomerSource>;
  spentOn: Scalars['Date']['output'];
};

export type SourceCostConnection = {
  __typename?: 'SourceCostConnection';
  edges: Array<SourceCostEdge>;
  nodes: Array<SourceCost>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type SourceCostEdge = {
  __typename?: 'SourceCostEdge';
  cursor: Scalars['String']['output'];
  node: SourceCost;
};

export type SourceCostFilter = {
  campaign?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<ContactChannel>;
  source?: InputMaybe<CustomerSource>;
  spentFrom?: InputMaybe<Scalars['Date']['input']>;
  spentTo?: InputMaybe<Scalars['Date']['input']>;
  /** Nothing was stated of these. */
  unstated?: InputMaybe<Array<SourceDimension>>;
};

/** What is said of a customer’s coming. */
export type SourceDimension =
  | 'CAMPAIGN'
  | 'CHANNEL'
  | 'SOURCE';

export type SourceGroup = {
  __typename?: 'SourceGroup';
  /** The sum of `sourceCosts`. For decision makers and marketing. */
  cost?: Maybe<Money>;
  /** The filter of `sourceCosts` that yields what they cost. */
  costFilter: Scalars['String']['output'];
  /** Null where there is no customer. */
  costPerCustomer?: Maybe<Money>;
  customers: Scalars['Int']['output'];
  /** The filter of `customers` and `firstOrders` that yields these. */
  filter: Scalars['String']['output'];
  /** What was paid for these first orders less what came back, in each currency. */
  firstOrderAmounts: Array<Money>;
  /** Of these, those who have ordered; the length of `firstOrders`. */
  firstOrders: Scalars['Int']['output'];
  /** A channel, source or campaign; null where none was stated, and in the total. */
  key?: Maybe<Scalars['String']['output']>;
  /** Of these, enrolled. */
  members: Scalars['Int']['output'];
};

export type SourceOfCustomer = {
  __typename?: 'SourceOfCustomer';
  /** The exact campaign. */
  campaign?: Maybe<Scalars['String']['output']>;
  channel?: Maybe<ContactChannel>;
  referrer?: Maybe<Customer>;
  source?: Maybe<CustomerSource>;
};

/**
 * How many customers came in a period, by what brought them, what their first orders brought, and what it cost. A customer counts
 * on the day on which his record was made; his first order is the first paid one that did not come back whole, whenever that was.
 */
export type SourceReport = {
  __typename?: 'SourceReport';
  asOf: Scalars['DateTime']['output'];
  /** At most two hundred, the largest first; those of whom nothing was stated last. */
  groups: Array<SourceGroup>;
  /** Whether every group is listed. */
  isWhole: Scalars['Boolean']['output'];
  /** All of the period, also those in groups that are not listed. */
  total: SourceGroup;
};

export type StageMove = {
  __typename?: 'StageMove';
  /** Who moved it by hand; for staff only. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** Such as rule:first-paid-order, import, entry or person. */
  cause: Scalars['String']['output'];
  /** The fact that caused it, where one did. */
  causeEventId?: Maybe<Scalars['ID']['output']>;
  /** Null: the stage that the record began with. */
  from?: Maybe<CustomerStage>;
  id: Scalars['ID']['output'];
  movedAt: Scalars['DateTime']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** Code and version of the rule that decided, such as LIFECYCLE@1. */
  ruleVersion?: Maybe<Scalars['String']['output']>;
  to: CustomerStage;
};

export type StageMoveConnection = {
  __typename?: 'StageMoveConnection';
  edges: Array<StageMoveEdge>;
  nodes: Array<StageMove>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type StageMoveEdge = {
  __typename?: 'StageMoveEdge';
  cursor: Scalars['String']['output'];
  node: StageMove;
};

/** When a customer counts as mature and as lost. */
export type StageRule = {
  __typename?: 'StageRule';
  code: Scalars['String']['output'];
  inForceFrom: Scalars['Date']['output'];
  /** Months without a purchase after which he is LOST. */
  lostMonths: Scalars['Int']['output'];
  /** On how many different days he must have bought to be MATURE. */
  matureDays: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

/** Customers, by id or as a list filters them, and one thing that is done with all of them. */
export type StartBulkChangeInput = {
  assign?: InputMaybe<BulkAssignInput>;
  clientMutationId: Scalars['ID']['input'];
  /** At most 10,000. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  delete?: InputMaybe<BulkDeleteInput>;
  edit?: InputMaybe<BulkEditInput>;
  /** All that the list shows under it; refused where they are more than 10,000. */
  filter?: InputMaybe<CustomerFilter>;
  /** Of pairs alone: each is merged as if it were merged by itself. Undoing takes the merges apart. */
  merge?: InputMaybe<BulkMergeInput>;
  /** At most 10,000 pairs of customers that may be one. */
  pairIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All pairs that their list shows under it; refused where they are more than 10,000. */
  pairs?: InputMaybe<DuplicateFilter>;
  tag?: InputMaybe<BulkTagInput>;
};

export type StartBulkChangeResult = Conflict | InvalidInput | NotFound | RepeatedMutation | StartBulkChangeSuccess;

export type StartBulkChangeSuccess = {
  __typename?: 'StartBulkChangeSuccess';
  change: BulkChange;
};

export type StartDuplicateScanInput = {
  clientMutationId: Scalars['ID']['input'];
};

export type StartDuplicateScanResult = Conflict | InvalidInput | RepeatedMutation | StartDuplicateScanSuccess;

export type StartDuplicateScanSuccess = {
  __typename?: 'StartDuplicateScanSuccess';
  scan: DuplicateScan;
};

export type StartImportInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Only where the headers' own names do not say it. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** The importer's own where it is left out. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Found by itself where it is left out. */
  encoding?: InputMaybe<FileEncoding>;
  /** Whether each record becomes a member with a number. Partners and competitors never do, nor records of objects. */
  enrol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a file that was uploaded. */
  fileId: Scalars['ID']['input'];
  /** The key of the object whose records they are; customers where it is left out. */
  object?: InputMaybe<Scalars['String']['input']>;
  /** Nobody where it is left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Found by itself where it is left out. */
  profile?: InputMaybe<ImportProfile>;
};

export type StartImportResult = Conflict | InvalidInput | NotFound | RepeatedMutation | StartImportSuccess;

export type StartImportSuccess = {
  __typename?: 'StartImportSuccess';
  job: ImportJob;
};

/** Records of an object, by id or as a list filters them, and one thing that is done with all of them. */
export type StartRecordBulkChangeInput = {
  assign?: InputMaybe<BulkAssignInput>;
  clientMutationId: Scalars['ID']['input'];
  delete?: InputMaybe<BulkDeleteInput>;
  /** But files and those whose values are each record's own; without a value they are cleared. */
  fields?: InputMaybe<Array<FieldInput>>;
  /** All that the list shows under it; refused where they are more than 10,000. */
  filter?: InputMaybe<ObjectRecordFilter>;
  /** The key of the object. */
  object: Scalars['String']['input'];
  /** At most 10,000. */
  recordIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type StartRecordBulkChangeResult = Conflict | InvalidInput | NotFound | RepeatedMutation | StartRecordBulkChangeSuccess;

export type StartRecordBulkChangeSuccess = {
  __typename?: 'StartRecordBulkChangeSuccess';
  change: BulkChange;
};

/**
 * Totals of an organisation and all below it, as far as the caller may see them. The units are the list
 * `customers(filter: { withinId })`; the other figures are the sums over these.
 */
export type StructureTotals = {
  __typename?: 'StructureTotals';
  /** Different people who speak for them. */
  contacts: Scalars['Int']['output'];
  /** Whether the caller's rights reach every organisation there may be; else there may be more than he sees. */
  isWhole: Scalars['Boolean']['output'];
  /** Of these, enrolled members. */
  members: Scalars['Int']['output'];
  /** Paid orders that did not come back whole. */
  orders: Scalars['Int']['output'];
  /** What was paid less what came back, in each currency. */
  paid: Array<Money>;
  /** Organisations, itself included. */
  units: Scalars['Int']['output'];
};

export type TagCustomerInput = {
  /** Known ones are found whatever their case and width; others come to be. */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  remove?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TagCustomerResult = Conflict | InvalidInput | NotFound | RepeatedMutation | TagCustomerSuccess;

export type TagCustomerSuccess = {
  __typename?: 'TagCustomerSuccess';
  customer: Customer;
};

export type TakePersonalDataInput = {
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type TakePersonalDataResult = Conflict | InvalidInput | NotFound | RepeatedMutation | TakePersonalDataSuccess;

export type TakePersonalDataSuccess = {
  __typename?: 'TakePersonalDataSuccess';
  customer: Customer;
};

export type Tier = {
  __typename?: 'Tier';
  code: Scalars['String']['output'];
  /** Contribution from which it is reached, by the rule in force; null where that rule does not know it. */
  from?: Maybe<Money>;
  /** In the caller's language; the code where there is no name. */
  name: Scalars['String']['output'];
};

export type TierCause =
  | 'MERGE'
  | 'PURCHASE'
  | 'RETURN'
  | 'REVIEW'
  | 'UNMERGE';

export type TierFactor = {
  __typename?: 'TierFactor';
  factor: Scalars['Decimal']['output'];
  tier: Scalars['String']['output'];
};

export type TierFactorInput = {
  factor: Scalars['String']['input'];
  tier: Scalars['String']['input'];
};

export type TierMove = {
  __typename?: 'TierMove';
  cause: TierCause;
  causeEventId?: Maybe<Scalars['ID']['output']>;
  contribution: Money;
  from?: Maybe<Tier>;
  id: Scalars['ID']['output'];
  movedAt: Scalars['DateTime']['output'];
  /** Code and version of the rule that decided, such as TIER@1. */
  ruleVersion: Scalars['String']['output'];
  tierVersion: Scalars['Int']['output'];
  to: Tier;
};

export type TierMoveConnection = {
  __typename?: 'TierMoveConnection';
  edges: Array<TierMoveEdge>;
  nodes: Array<TierMove>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type TierMoveEdge = {
  __typename?: 'TierMoveEdge';
  cursor: Scalars['String']['output'];
  node: TierMove;
};

export type TierRule = {
  __typename?: 'TierRule';
  code: Scalars['String']['output'];
  inForceFrom: Scalars['Date']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Day of the year on which tiers may fall, MM-DD. */
  reviewOn: Scalars['String']['output'];
  /** From the lowest to the highest. */
  tiers: Array<Tier>;
  version: Scalars['Int']['output'];
};

export type TierStepInput = {
  /** Contribution from which it is reached; 0 for the lowest. */
  from: Scalars['String']['input'];
  /** Capital letters, digits and _. */
  tier: Scalars['String']['input'];
};

/** One line of a customer's timeline, as its service gives it to the gateway. */
export type TimelinePart = {
  __typename?: 'TimelinePart';
  amount?: Maybe<Scalars['Decimal']['output']>;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  id: Scalars['ID']['output'];
  /** What happened, as a code such as ORDER_PAID; clients word it. */
  kind: Scalars['String']['output'];
  /** What it changed the balance of points by. */
  points?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
  time: Scalars['DateTime']['output'];
  typename: Scalars['String']['output'];
};

export type TryRetentionInput = {
  clientMutationId: Scalars['ID']['input'];
};

export type TryRetentionResult = Conflict | InvalidInput | RepeatedMutation | TryRetentionSuccess;

export type TryRetentionSuccess = {
  __typename?: 'TryRetentionSuccess';
  run: RetentionRun;
};

export type UndoBulkChangeInput = {
  bulkId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
};

export type UndoBulkChangeResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UndoBulkChangeSuccess;

export type UndoBulkChangeSuccess = {
  __typename?: 'UndoBulkChangeSuccess';
  change: BulkChange;
};

export type UndoImportInput = {
  clientMutationId: Scalars['ID']['input'];
  importId: Scalars['ID']['input'];
};

export type UndoImportResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UndoImportSuccess;

export type UndoImportSuccess = {
  __typename?: 'UndoImportSuccess';
  job: ImportJob;
};

export type UnlinkContactInput = {
  clientMutationId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};

export type UnlinkContactResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UnlinkContactSuccess;

export type UnlinkContactSuccess = {
  __typename?: 'UnlinkContactSuccess';
  company: Customer;
  contact: Contact;
};

export type UnmergeCustomersInput = {
  clientMutationId: Scalars['ID']['input'];
  mergeId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type UnmergeCustomersResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UnmergeCustomersSuccess;

export type UnmergeCustomersSuccess = {
  __typename?: 'UnmergeCustomersSuccess';
  /** The record that was shown. */
  customer: Customer;
  /** The record that is shown again. */
  restored: Customer;
};

export type UnsubscribeByLinkInput = {
  clientMutationId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
};

export type UnsubscribeByLinkResult = InvalidInput | NotFound | RepeatedMutation | UnsubscribeByLinkSuccess;

export type UnsubscribeByLinkSuccess = {
  __typename?: 'UnsubscribeByLinkSuccess';
  done: Scalars['Boolean']['output'];
};

/** A field that is left out stays; null or an empty text clears it. */
export type UpdateContactInput = {
  clientMutationId: Scalars['ID']['input'];
  contact: ContactInput;
  contactId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Custom fields; those that are not named stay. */
  fields?: InputMaybe<Array<FieldInput>>;
};

export type UpdateContactResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UpdateContactSuccess;

export type UpdateContactSuccess = {
  __typename?: 'UpdateContactSuccess';
  contact: Contact;
  /** Marks of review stood on what was changed, and have fallen. */
  reviewDropped: Scalars['Boolean']['output'];
};

/** A field that is left out stays; null or an empty text clears it. */
export type UpdateCustomerInput = {
  /** Keep the mobile number although another record has it. */
  allowDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  basic?: InputMaybe<CustomerBasicsInput>;
  business?: InputMaybe<CustomerBusinessInput>;
  clientMutationId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  dealings?: InputMaybe<CustomerDealingsInput>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Custom fields; those that are not named stay. */
  fields?: InputMaybe<Array<FieldInput>>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  partnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  value?: InputMaybe<CustomerValueInput>;
};

export type UpdateCustomerResult = Conflict | DuplicateCustomer | InvalidInput | NotFound | RepeatedMutation | UpdateCustomerSuccess;

export type UpdateCustomerSuccess = {
  __typename?: 'UpdateCustomerSuccess';
  customer: Customer;
  /** Whether marks of review fell by this change. */
  reviewDropped: Scalars['Boolean']['output'];
};

/** A field that is left out stays; null or an empty text clears it. */
export type UpdateMyProfileInput = {
  basic?: InputMaybe<CustomerBasicsInput>;
  clientMutationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMyProfileResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UpdateMyProfileSuccess;

export type UpdateMyProfileSuccess = {
  __typename?: 'UpdateMyProfileSuccess';
  customer: Customer;
};

/** What is left out stays. */
export type UpdateObjectRecordInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fields?: InputMaybe<Array<FieldInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  recordId: Scalars['ID']['input'];
};

export type UpdateObjectRecordResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UpdateObjectRecordSuccess;

export type UpdateObjectRecordSuccess = {
  __typename?: 'UpdateObjectRecordSuccess';
  record: ObjectRecord;
};

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type VerifyCallerInput = {
  answers: Array<CallerAnswerInput>;
  clientMutationId: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
};

export type VerifyCallerResult = CallerNotVerified | Conflict | InvalidInput | NotFound | RepeatedMutation | VerifyCallerSuccess;

export type VerifyCallerSuccess = {
  __typename?: 'VerifyCallerSuccess';
  customer: Customer;
};

export type WithdrawPostingInput = {
  clientMutationId: Scalars['ID']['input'];
  postingId: Scalars['ID']['input'];
};

export type WithdrawPostingResult = Conflict | InvalidInput | NotFound | RepeatedMutation | WithdrawPostingSuccess;

export type WithdrawPostingSuccess = {
  __typename?: 'WithdrawPostingSuccess';
  posting: Posting;
};

export type WithdrawSourceCostInput = {
  clientMutationId: Scalars['ID']['input'];
  costId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawSourceCostResult = Conflict | InvalidInput | NotFound | RepeatedMutation | WithdrawSourceCostSuccess;

export type WithdrawSourceCostSuccess = {
  __typename?: 'WithdrawSourceCostSuccess';
  costId: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Contact: Contact;
  Customer: Customer;
  ImportJob: ImportJob;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  ImportJob:
    ( { __typename: 'ImportJob' }
    & GraphQLRecursivePick<FederationTypes['ImportJob'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ResolverTypeWrapper<any>;
  AddContactInput: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AddContactResult: ResolverTypeWrapper<any>;
  AddContactSuccess: ResolverTypeWrapper<any>;
  AddDictionaryEntryInput: ResolverTypeWrapper<any>;
  AddDictionaryEntryResult: ResolverTypeWrapper<any>;
  AddDictionaryEntrySuccess: ResolverTypeWrapper<any>;
  AdjustPointsInput: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  AdjustPointsResult: ResolverTypeWrapper<any>;
  AdjustPointsSuccess: ResolverTypeWrapper<any>;
  AnswerInquiryInput: ResolverTypeWrapper<any>;
  AnswerInquiryResult: ResolverTypeWrapper<any>;
  AnswerInquirySuccess: ResolverTypeWrapper<any>;
  ApplicationCandidate: ResolverTypeWrapper<any>;
  ApplicationChoice: ResolverTypeWrapper<any>;
  ApplicationReview: ResolverTypeWrapper<any>;
  ApplicationReviewConnection: ResolverTypeWrapper<any>;
  ApplicationReviewEdge: ResolverTypeWrapper<any>;
  ApplicationState: ResolverTypeWrapper<any>;
  ApplicationVerdict: ResolverTypeWrapper<any>;
  ApplyForMembershipInput: ResolverTypeWrapper<any>;
  ApplyForMembershipResult: ResolverTypeWrapper<any>;
  ApplyForMembershipSuccess: ResolverTypeWrapper<any>;
  AskForConfirmationInput: ResolverTypeWrapper<any>;
  AskForConfirmationResult: ResolverTypeWrapper<any>;
  AskForConfirmationSuccess: ResolverTypeWrapper<any>;
  AskForConsentInput: ResolverTypeWrapper<any>;
  AskForConsentResult: ResolverTypeWrapper<any>;
  AskForConsentSuccess: ResolverTypeWrapper<any>;
  AskPosterInput: ResolverTypeWrapper<any>;
  AskPosterResult: ResolverTypeWrapper<any>;
  AskPosterSuccess: ResolverTypeWrapper<any>;
  AssignCustomerInput: ResolverTypeWrapper<any>;
  AssignCustomerResult: ResolverTypeWrapper<any>;
  AssignCustomerSuccess: ResolverTypeWrapper<any>;
  AssignObjectRecordInput: ResolverTypeWrapper<any>;
  AssignObjectRecordResult: ResolverTypeWrapper<any>;
  AssignObjectRecordSuccess: ResolverTypeWrapper<any>;
  BinnedCustomer: ResolverTypeWrapper<any>;
  BinnedCustomerConnection: ResolverTypeWrapper<any>;
  BinnedCustomerEdge: ResolverTypeWrapper<any>;
  BinnedObjectRecord: ResolverTypeWrapper<any>;
  BinnedObjectRecordConnection: ResolverTypeWrapper<any>;
  BinnedObjectRecordEdge: ResolverTypeWrapper<any>;
  BulkAction: ResolverTypeWrapper<any>;
  BulkAssignInput: ResolverTypeWrapper<any>;
  BulkBasicsInput: ResolverTypeWrapper<any>;
  BulkChange: ResolverTypeWrapper<any>;
  BulkChangeConnection: ResolverTypeWrapper<any>;
  BulkChangeEdge: ResolverTypeWrapper<any>;
  BulkDealingsInput: ResolverTypeWrapper<any>;
  BulkDeleteInput: ResolverTypeWrapper<any>;
  BulkEditInput: ResolverTypeWrapper<any>;
  BulkMergeInput: ResolverTypeWrapper<any>;
  BulkRefusal: ResolverTypeWrapper<any>;
  BulkRefusalConnection: ResolverTypeWrapper<any>;
  BulkRefusalEdge: ResolverTypeWrapper<any>;
  BulkStatus: ResolverTypeWrapper<any>;
  BulkTagInput: ResolverTypeWrapper<any>;
  CallerAnswerInput: ResolverTypeWrapper<any>;
  CallerCheck: ResolverTypeWrapper<any>;
  CallerNotVerified: ResolverTypeWrapper<any>;
  CallerQuestion: ResolverTypeWrapper<any>;
  CallerQuestionCode: ResolverTypeWrapper<any>;
  CallerVerification: ResolverTypeWrapper<any>;
  CancelBulkChangeInput: ResolverTypeWrapper<any>;
  CancelBulkChangeResult: ResolverTypeWrapper<any>;
  CancelBulkChangeSuccess: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeCustomFieldInput: ResolverTypeWrapper<any>;
  ChangeCustomFieldResult: ResolverTypeWrapper<any>;
  ChangeCustomFieldSuccess: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  ChangeNeedInput: ResolverTypeWrapper<any>;
  ChangeNeedResult: ResolverTypeWrapper<any>;
  ChangeNeedSuccess: ResolverTypeWrapper<any>;
  ChangeObjectInput: ResolverTypeWrapper<any>;
  ChangeObjectResult: ResolverTypeWrapper<any>;
  ChangeObjectSuccess: ResolverTypeWrapper<any>;
  ChangePostingInput: ResolverTypeWrapper<any>;
  ChangePostingResult: ResolverTypeWrapper<any>;
  ChangePostingSuccess: ResolverTypeWrapper<any>;
  ChangedRecord: ResolverTypeWrapper<any>;
  ChooseByLinkInput: ResolverTypeWrapper<any>;
  ChooseByLinkResult: ResolverTypeWrapper<any>;
  ChooseByLinkSuccess: ResolverTypeWrapper<any>;
  CloseNumberRangeInput: ResolverTypeWrapper<any>;
  CloseNumberRangeResult: ResolverTypeWrapper<any>;
  CloseNumberRangeSuccess: ResolverTypeWrapper<any>;
  CodedName: ResolverTypeWrapper<any>;
  CommitImportInput: ResolverTypeWrapper<any>;
  CommitImportResult: ResolverTypeWrapper<any>;
  CommitImportSuccess: ResolverTypeWrapper<any>;
  CompanyContact: ResolverTypeWrapper<any>;
  CompanyContactConnection: ResolverTypeWrapper<any>;
  CompanyContactEdge: ResolverTypeWrapper<any>;
  CompanyNature: ResolverTypeWrapper<any>;
  CompanySize: ResolverTypeWrapper<any>;
  CompleteMembershipInput: ResolverTypeWrapper<any>;
  CompleteMembershipResult: ResolverTypeWrapper<any>;
  CompleteMembershipSuccess: ResolverTypeWrapper<any>;
  ConfirmByLinkInput: ResolverTypeWrapper<any>;
  ConfirmByLinkResult: ResolverTypeWrapper<any>;
  ConfirmByLinkSuccess: ResolverTypeWrapper<any>;
  ConfirmCustomerDataInput: ResolverTypeWrapper<any>;
  ConfirmCustomerDataResult: ResolverTypeWrapper<any>;
  ConfirmCustomerDataSuccess: ResolverTypeWrapper<any>;
  ConfirmationCause: ResolverTypeWrapper<any>;
  ConfirmationState: ResolverTypeWrapper<any>;
  ConfirmationWay: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  Consent: ResolverTypeWrapper<any>;
  ConsentChannel: ResolverTypeWrapper<any>;
  ConsentChoiceInput: ResolverTypeWrapper<any>;
  ConsentPurpose: ResolverTypeWrapper<any>;
  ConsentRecord: ResolverTypeWrapper<any>;
  ConsentRecordConnection: ResolverTypeWrapper<any>;
  ConsentRecordEdge: ResolverTypeWrapper<any>;
  ConsentText: ResolverTypeWrapper<any>;
  ConsentWay: ResolverTypeWrapper<any>;
  Contact: ResolverTypeWrapper<any>;
  ContactAsOf: ResolverTypeWrapper<any>;
  ContactChannel: ResolverTypeWrapper<any>;
  ContactFields: ResolverTypeWrapper<any>;
  ContactFilter: ResolverTypeWrapper<any>;
  ContactInput: ResolverTypeWrapper<any>;
  ContactRole: ResolverTypeWrapper<any>;
  ContactSort: ResolverTypeWrapper<any>;
  Contribution: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CreateCustomerInput: ResolverTypeWrapper<any>;
  CreateCustomerResult: ResolverTypeWrapper<any>;
  CreateCustomerSuccess: ResolverTypeWrapper<any>;
  CreateDictionaryInput: ResolverTypeWrapper<any>;
  CreateDictionaryResult: ResolverTypeWrapper<any>;
  CreateDictionarySuccess: ResolverTypeWrapper<any>;
  CreateObjectRecordInput: ResolverTypeWrapper<any>;
  CreateObjectRecordResult: ResolverTypeWrapper<any>;
  CreateObjectRecordSuccess: ResolverTypeWrapper<any>;
  CreditGrade: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  CustomerAsOf: ResolverTypeWrapper<any>;
  CustomerAsOfConnection: ResolverTypeWrapper<any>;
  CustomerAsOfEdge: ResolverTypeWrapper<any>;
  CustomerBasics: ResolverTypeWrapper<any>;
  CustomerBasicsInput: ResolverTypeWrapper<any>;
  CustomerBusiness: ResolverTypeWrapper<any>;
  CustomerBusinessInput: ResolverTypeWrapper<any>;
  CustomerConnection: ResolverTypeWrapper<any>;
  CustomerDataConfirmation: ResolverTypeWrapper<any>;
  CustomerDealings: ResolverTypeWrapper<any>;
  CustomerDealingsInput: ResolverTypeWrapper<any>;
  CustomerDimension: ResolverTypeWrapper<any>;
  CustomerEdge: ResolverTypeWrapper<any>;
  CustomerFields: ResolverTypeWrapper<any>;
  CustomerFilter: ResolverTypeWrapper<any>;
  CustomerHold: ResolverTypeWrapper<any>;
  CustomerKind: ResolverTypeWrapper<any>;
  CustomerMerge: ResolverTypeWrapper<any>;
  CustomerMergeConnection: ResolverTypeWrapper<any>;
  CustomerMergeEdge: ResolverTypeWrapper<any>;
  CustomerNeed: ResolverTypeWrapper<any>;
  CustomerNeedConnection: ResolverTypeWrapper<any>;
  CustomerNeedEdge: ResolverTypeWrapper<any>;
  CustomerSort: ResolverTypeWrapper<any>;
  CustomerSortField: ResolverTypeWrapper<any>;
  CustomerSource: ResolverTypeWrapper<any>;
  CustomerSourceInput: ResolverTypeWrapper<any>;
  CustomerStage: ResolverTypeWrapper<any>;
  CustomerValue: ResolverTypeWrapper<any>;
  CustomerValueInput: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DecideImportInput: ResolverTypeWrapper<any>;
  DecideImportResult: ResolverTypeWrapper<any>;
  DecideImportSuccess: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  DefineCustomFieldInput: ResolverTypeWrapper<any>;
  DefineCustomFieldResult: ResolverTypeWrapper<any>;
  DefineCustomFieldSuccess: ResolverTypeWrapper<any>;
  DefineObjectInput: ResolverTypeWrapper<any>;
  DefineObjectResult: ResolverTypeWrapper<any>;
  DefineObjectSuccess: ResolverTypeWrapper<any>;
  DeleteCustomerInput: ResolverTypeWrapper<any>;
  DeleteCustomerResult: ResolverTypeWrapper<any>;
  DeleteCustomerSuccess: ResolverTypeWrapper<any>;
  DeleteObjectRecordInput: ResolverTypeWrapper<any>;
  DeleteObjectRecordResult: ResolverTypeWrapper<any>;
  DeleteObjectRecordSuccess: ResolverTypeWrapper<any>;
  Department: ResolverTypeWrapper<any>;
  Dictionary: ResolverTypeWrapper<any>;
  DictionaryEntry: ResolverTypeWrapper<any>;
  DuplicateCustomer: ResolverTypeWrapper<any>;
  DuplicateEvidence: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  DuplicateEvidenceKind: ResolverTypeWrapper<any>;
  DuplicateFilter: ResolverTypeWrapper<any>;
  DuplicatePair: ResolverTypeWrapper<any>;
  DuplicatePairConnection: ResolverTypeWrapper<any>;
  DuplicatePairEdge: ResolverTypeWrapper<any>;
  DuplicateScan: ResolverTypeWrapper<any>;
  DuplicateScanStatus: ResolverTypeWrapper<any>;
  DuplicateState: ResolverTypeWrapper<any>;
  EarningRule: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  EmptyCustomFieldInput: ResolverTypeWrapper<any>;
  EmptyCustomFieldResult: ResolverTypeWrapper<any>;
  EmptyCustomFieldSuccess: ResolverTypeWrapper<any>;
  EndVerificationInput: ResolverTypeWrapper<any>;
  EndVerificationResult: ResolverTypeWrapper<any>;
  EndVerificationSuccess: ResolverTypeWrapper<any>;
  EnrolCustomerInput: ResolverTypeWrapper<any>;
  EnrolCustomerResult: ResolverTypeWrapper<any>;
  EnrolCustomerSuccess: ResolverTypeWrapper<any>;
  Enrolment: ResolverTypeWrapper<any>;
  EnrolmentPlace: ResolverTypeWrapper<any>;
  EntryNames: ResolverTypeWrapper<any>;
  EntryNamesInput: ResolverTypeWrapper<any>;
  ErasePersonInput: ResolverTypeWrapper<any>;
  ErasePersonResult: ResolverTypeWrapper<any>;
  ErasePersonSuccess: ResolverTypeWrapper<any>;
  ErasedCount: ResolverTypeWrapper<any>;
  Erasure: ResolverTypeWrapper<any>;
  ErasureAnswer: ResolverTypeWrapper<any>;
  ErasureConnection: ResolverTypeWrapper<any>;
  ErasureEdge: ResolverTypeWrapper<any>;
  ErasureReason: ResolverTypeWrapper<any>;
  ExpiringPoints: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldChoice: ResolverTypeWrapper<any>;
  FieldCondition: ResolverTypeWrapper<any>;
  FieldDefinition: ResolverTypeWrapper<any>;
  FieldEntity: ResolverTypeWrapper<any>;
  FieldFile: ResolverTypeWrapper<any>;
  FieldInput: ResolverTypeWrapper<any>;
  FieldKind: ResolverTypeWrapper<any>;
  FieldNames: ResolverTypeWrapper<any>;
  FieldNamesInput: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  FieldValue: ResolverTypeWrapper<any>;
  FileEncoding: ResolverTypeWrapper<any>;
  FirstOrder: ResolverTypeWrapper<any>;
  FirstOrderConnection: ResolverTypeWrapper<any>;
  FirstOrderEdge: ResolverTypeWrapper<any>;
  FirstOrderFilter: ResolverTypeWrapper<any>;
  GiveContactReviewMarkInput: ResolverTypeWrapper<any>;
  GiveContactReviewMarkResult: ResolverTypeWrapper<any>;
  GiveContactReviewMarkSuccess: ResolverTypeWrapper<any>;
  GiveReviewMarkInput: ResolverTypeWrapper<any>;
  GiveReviewMarkResult: ResolverTypeWrapper<any>;
  GiveReviewMarkSuccess: ResolverTypeWrapper<any>;
  HandbookDispatch: ResolverTypeWrapper<any>;
  HandbookWay: ResolverTypeWrapper<any>;
  ImportChange: ResolverTypeWrapper<any>;
  ImportColumn: ResolverTypeWrapper<any>;
  ImportColumnInput: ResolverTypeWrapper<any>;
  ImportDecision: ResolverTypeWrapper<any>;
  ImportDifference: ResolverTypeWrapper<any>;
  ImportDifferenceConnection: ResolverTypeWrapper<any>;
  ImportDifferenceEdge: ResolverTypeWrapper<any>;
  ImportFault: ResolverTypeWrapper<any>;
  ImportFaultConnection: ResolverTypeWrapper<any>;
  ImportFaultEdge: ResolverTypeWrapper<any>;
  ImportJob: ResolverTypeWrapper<any>;
  ImportJobConnection: ResolverTypeWrapper<any>;
  ImportJobEdge: ResolverTypeWrapper<any>;
  ImportPerson: ResolverTypeWrapper<any>;
  ImportPersonInput: ResolverTypeWrapper<any>;
  ImportPortion: ResolverTypeWrapper<any>;
  ImportProblem: ResolverTypeWrapper<any>;
  ImportProfile: ResolverTypeWrapper<any>;
  ImportReconciled: ResolverTypeWrapper<any>;
  ImportStatus: ResolverTypeWrapper<any>;
  ImportSum: ResolverTypeWrapper<any>;
  ImportWhereabouts: ResolverTypeWrapper<any>;
  InquiryState: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  JudgeDuplicateInput: ResolverTypeWrapper<any>;
  JudgeDuplicateResult: ResolverTypeWrapper<any>;
  JudgeDuplicateSuccess: ResolverTypeWrapper<any>;
  Language: null;
  Layout: ResolverTypeWrapper<any>;
  LayoutCondition: ResolverTypeWrapper<any>;
  LayoutConditionInput: ResolverTypeWrapper<any>;
  LayoutConnection: ResolverTypeWrapper<any>;
  LayoutEdge: ResolverTypeWrapper<any>;
  LayoutEntity: ResolverTypeWrapper<any>;
  LayoutField: ResolverTypeWrapper<any>;
  LayoutFieldInput: ResolverTypeWrapper<any>;
  LayoutLook: ResolverTypeWrapper<any>;
  LetterChoice: ResolverTypeWrapper<any>;
  LetterData: ResolverTypeWrapper<any>;
  LetterLink: ResolverTypeWrapper<any>;
  LetterLinkPurpose: ResolverTypeWrapper<any>;
  LiftHoldInput: ResolverTypeWrapper<any>;
  LiftHoldResult: ResolverTypeWrapper<any>;
  LiftHoldSuccess: ResolverTypeWrapper<any>;
  LinkContactInput: ResolverTypeWrapper<any>;
  LinkContactResult: ResolverTypeWrapper<any>;
  LinkContactSuccess: ResolverTypeWrapper<any>;
  Look: ResolverTypeWrapper<any>;
  LookConnection: ResolverTypeWrapper<any>;
  LookEdge: ResolverTypeWrapper<any>;
  LookOccasion: ResolverTypeWrapper<any>;
  LookerRole: ResolverTypeWrapper<any>;
  MailAddress: ResolverTypeWrapper<any>;
  MapImportInput: ResolverTypeWrapper<any>;
  MapImportResult: ResolverTypeWrapper<any>;
  MapImportSuccess: ResolverTypeWrapper<any>;
  MembershipApplication: ResolverTypeWrapper<any>;
  MergeCustomersInput: ResolverTypeWrapper<any>;
  MergeCustomersResult: ResolverTypeWrapper<any>;
  MergeCustomersSuccess: ResolverTypeWrapper<any>;
  MergeField: ResolverTypeWrapper<any>;
  MergeRule: ResolverTypeWrapper<any>;
  MergedCustomField: ResolverTypeWrapper<any>;
  MergedField: ResolverTypeWrapper<any>;
  MergedRecord: ResolverTypeWrapper<any>;
  ModeratePostingInput: ResolverTypeWrapper<any>;
  ModeratePostingResult: ResolverTypeWrapper<any>;
  ModeratePostingSuccess: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoveStageInput: ResolverTypeWrapper<any>;
  MoveStageResult: ResolverTypeWrapper<any>;
  MoveStageSuccess: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedState: ResolverTypeWrapper<any>;
  NotEnoughPoints: ResolverTypeWrapper<any>;
  NotFound: ResolverTypeWrapper<any>;
  NumberMatch: ResolverTypeWrapper<any>;
  NumberMatches: ResolverTypeWrapper<any>;
  NumberRange: ResolverTypeWrapper<any>;
  ObjectAccess: ResolverTypeWrapper<any>;
  ObjectDefinition: ResolverTypeWrapper<any>;
  ObjectFields: ResolverTypeWrapper<any>;
  ObjectRecord: ResolverTypeWrapper<any>;
  ObjectRecordConnection: ResolverTypeWrapper<any>;
  ObjectRecordEdge: ResolverTypeWrapper<any>;
  ObjectRecordFilter: ResolverTypeWrapper<any>;
  ObjectRecordSort: ResolverTypeWrapper<any>;
  ObjectRecordSortField: ResolverTypeWrapper<any>;
  Objects: ResolverTypeWrapper<any>;
  OpenNumberRangeInput: ResolverTypeWrapper<any>;
  OpenNumberRangeResult: ResolverTypeWrapper<any>;
  OpenNumberRangeSuccess: ResolverTypeWrapper<any>;
  Order: ResolverTypeWrapper<any>;
  OrderCustomFieldsInput: ResolverTypeWrapper<any>;
  OrderCustomFieldsResult: ResolverTypeWrapper<any>;
  OrderCustomFieldsSuccess: ResolverTypeWrapper<any>;
  OrganisationUnit: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  ParsedAddress: ResolverTypeWrapper<any>;
  PartyRole: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  PhoneLine: ResolverTypeWrapper<any>;
  PhoneNumber: ResolverTypeWrapper<any>;
  PlaceHoldInput: ResolverTypeWrapper<any>;
  PlaceHoldResult: ResolverTypeWrapper<any>;
  PlaceHoldSuccess: ResolverTypeWrapper<any>;
  PlaceOrganisationInput: ResolverTypeWrapper<any>;
  PlaceOrganisationResult: ResolverTypeWrapper<any>;
  PlaceOrganisationSuccess: ResolverTypeWrapper<any>;
  PointsAccount: ResolverTypeWrapper<any>;
  PointsEntry: ResolverTypeWrapper<any>;
  PointsEntryConnection: ResolverTypeWrapper<any>;
  PointsEntryEdge: ResolverTypeWrapper<any>;
  PointsKind: ResolverTypeWrapper<any>;
  PointsLot: ResolverTypeWrapper<any>;
  PointsLotConnection: ResolverTypeWrapper<any>;
  PointsLotEdge: ResolverTypeWrapper<any>;
  PossibleDuplicate: ResolverTypeWrapper<any>;
  PossibleDuplicatesInput: ResolverTypeWrapper<any>;
  Posting: ResolverTypeWrapper<any>;
  PostingConnection: ResolverTypeWrapper<any>;
  PostingContact: ResolverTypeWrapper<any>;
  PostingEdge: ResolverTypeWrapper<any>;
  PostingFilter: ResolverTypeWrapper<any>;
  PostingInquiry: ResolverTypeWrapper<any>;
  PostingInquiryConnection: ResolverTypeWrapper<any>;
  PostingInquiryEdge: ResolverTypeWrapper<any>;
  PostingKind: ResolverTypeWrapper<any>;
  PostingReport: ResolverTypeWrapper<any>;
  PostingState: ResolverTypeWrapper<any>;
  PublishConsentTextInput: ResolverTypeWrapper<any>;
  PublishConsentTextResult: ResolverTypeWrapper<any>;
  PublishConsentTextSuccess: ResolverTypeWrapper<any>;
  PublishEarningRuleInput: ResolverTypeWrapper<any>;
  PublishEarningRuleResult: ResolverTypeWrapper<any>;
  PublishEarningRuleSuccess: ResolverTypeWrapper<any>;
  PublishPostingInput: ResolverTypeWrapper<any>;
  PublishPostingResult: ResolverTypeWrapper<any>;
  PublishPostingSuccess: ResolverTypeWrapper<any>;
  PublishTierRuleInput: ResolverTypeWrapper<any>;
  PublishTierRuleResult: ResolverTypeWrapper<any>;
  PublishTierRuleSuccess: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RecordConsentInput: ResolverTypeWrapper<any>;
  RecordConsentResult: ResolverTypeWrapper<any>;
  RecordConsentSuccess: ResolverTypeWrapper<any>;
  RecordHandbookInput: ResolverTypeWrapper<any>;
  RecordHandbookResult: ResolverTypeWrapper<any>;
  RecordHandbookSuccess: ResolverTypeWrapper<any>;
  RecordNeedInput: ResolverTypeWrapper<any>;
  RecordNeedResult: ResolverTypeWrapper<any>;
  RecordNeedSuccess: ResolverTypeWrapper<any>;
  RecordSourceCostInput: ResolverTypeWrapper<any>;
  RecordSourceCostResult: ResolverTypeWrapper<any>;
  RecordSourceCostSuccess: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  Region: ResolverTypeWrapper<any>;
  RegionLevel: ResolverTypeWrapper<any>;
  RegisterCallerInput: ResolverTypeWrapper<any>;
  RegisterCallerResult: ResolverTypeWrapper<any>;
  RegisterCallerSuccess: ResolverTypeWrapper<any>;
  RemoveNeedInput: ResolverTypeWrapper<any>;
  RemoveNeedResult: ResolverTypeWrapper<any>;
  RemoveNeedSuccess: ResolverTypeWrapper<any>;
  RenameDictionaryEntryInput: ResolverTypeWrapper<any>;
  RenameDictionaryEntryResult: ResolverTypeWrapper<any>;
  RenameDictionaryEntrySuccess: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  ReportPostingInput: ResolverTypeWrapper<any>;
  ReportPostingResult: ResolverTypeWrapper<any>;
  ReportPostingSuccess: ResolverTypeWrapper<any>;
  ResetLayoutInput: ResolverTypeWrapper<any>;
  ResetLayoutResult: ResolverTypeWrapper<any>;
  ResetLayoutSuccess: ResolverTypeWrapper<any>;
  RestoreCustomerInput: ResolverTypeWrapper<any>;
  RestoreCustomerResult: ResolverTypeWrapper<any>;
  RestoreCustomerSuccess: ResolverTypeWrapper<any>;
  RestoreObjectRecordInput: ResolverTypeWrapper<any>;
  RestoreObjectRecordResult: ResolverTypeWrapper<any>;
  RestoreObjectRecordSuccess: ResolverTypeWrapper<any>;
  RetentionCount: ResolverTypeWrapper<any>;
  RetentionKind: ResolverTypeWrapper<any>;
  RetentionRecord: ResolverTypeWrapper<any>;
  RetentionRecordConnection: ResolverTypeWrapper<any>;
  RetentionRecordEdge: ResolverTypeWrapper<any>;
  RetentionRule: ResolverTypeWrapper<any>;
  RetentionRun: ResolverTypeWrapper<any>;
  RetentionRunConnection: ResolverTypeWrapper<any>;
  RetentionRunEdge: ResolverTypeWrapper<any>;
  RetireCustomFieldInput: ResolverTypeWrapper<any>;
  RetireCustomFieldResult: ResolverTypeWrapper<any>;
  RetireCustomFieldSuccess: ResolverTypeWrapper<any>;
  RetireDictionaryEntryInput: ResolverTypeWrapper<any>;
  RetireDictionaryEntryResult: ResolverTypeWrapper<any>;
  RetireDictionaryEntrySuccess: ResolverTypeWrapper<any>;
  RetireObjectInput: ResolverTypeWrapper<any>;
  RetireObjectResult: ResolverTypeWrapper<any>;
  RetireObjectSuccess: ResolverTypeWrapper<any>;
  ReturnContactForCorrectionInput: ResolverTypeWrapper<any>;
  ReturnContactForCorrectionResult: ResolverTypeWrapper<any>;
  ReturnContactForCorrectionSuccess: ResolverTypeWrapper<any>;
  ReturnForCorrectionInput: ResolverTypeWrapper<any>;
  ReturnForCorrectionResult: ResolverTypeWrapper<any>;
  ReturnForCorrectionSuccess: ResolverTypeWrapper<any>;
  Review: ResolverTypeWrapper<any>;
  ReviewMark: ResolverTypeWrapper<any>;
  ReviewState: ResolverTypeWrapper<any>;
  ReviewStep: ResolverTypeWrapper<any>;
  ReviewStepConnection: ResolverTypeWrapper<any>;
  ReviewStepEdge: ResolverTypeWrapper<any>;
  ReviewStepKind: ResolverTypeWrapper<any>;
  SalesChannel: ResolverTypeWrapper<any>;
  SaveLayoutInput: ResolverTypeWrapper<any>;
  SaveLayoutResult: ResolverTypeWrapper<any>;
  SaveLayoutSuccess: ResolverTypeWrapper<any>;
  SchemaExtension: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  SetRetentionRuleInput: ResolverTypeWrapper<any>;
  SetRetentionRuleResult: ResolverTypeWrapper<any>;
  SetRetentionRuleSuccess: ResolverTypeWrapper<any>;
  SettleApplicationInput: ResolverTypeWrapper<any>;
  SettleApplicationResult: ResolverTypeWrapper<any>;
  SettleApplicationSuccess: ResolverTypeWrapper<any>;
  Sex: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  SourceCost: ResolverTypeWrapper<any>;
  SourceCostConnection: ResolverTypeWrapper<any>;
  SourceCostEdge: ResolverTypeWrapper<any>;
  SourceCostFilter: ResolverTypeWrapper<any>;
  SourceDimension: ResolverTypeWrapper<any>;
  SourceGroup: ResolverTypeWrapper<any>;
  SourceOfCustomer: ResolverTypeWrapper<any>;
  SourceReport: ResolverTypeWrapper<any>;
  StageMove: ResolverTypeWrapper<any>;
  StageMoveConnection: ResolverTypeWrapper<any>;
  StageMoveEdge: ResolverTypeWrapper<any>;
  StageRule: ResolverTypeWrapper<any>;
  StartBulkChangeInput: ResolverTypeWrapper<any>;
  StartBulkChangeResult: ResolverTypeWrapper<any>;
  StartBulkChangeSuccess: ResolverTypeWrapper<any>;
  StartDuplicateScanInput: ResolverTypeWrapper<any>;
  StartDuplicateScanResult: ResolverTypeWrapper<any>;
  StartDuplicateScanSuccess: ResolverTypeWrapper<any>;
  StartImportInput: ResolverTypeWrapper<any>;
  StartImportResult: ResolverTypeWrapper<any>;
  StartImportSuccess: ResolverTypeWrapper<any>;
  StartRecordBulkChangeInput: ResolverTypeWrapper<any>;
  StartRecordBulkChangeResult: ResolverTypeWrapper<any>;
  StartRecordBulkChangeSuccess: ResolverTypeWrapper<any>;
  StructureTotals: ResolverTypeWrapper<any>;
  TagCustomerInput: ResolverTypeWrapper<any>;
  TagCustomerResult: ResolverTypeWrapper<any>;
  TagCustomerSuccess: ResolverTypeWrapper<any>;
  TakePersonalDataInput: ResolverTypeWrapper<any>;
  TakePersonalDataResult: ResolverTypeWrapper<any>;
  TakePersonalDataSuccess: ResolverTypeWrapper<any>;
  Tier: ResolverTypeWrapper<any>;
  TierCause: ResolverTypeWrapper<any>;
  TierFactor: ResolverTypeWrapper<any>;
  TierFactorInput: ResolverTypeWrapper<any>;
  TierMove: ResolverTypeWrapper<any>;
  TierMoveConnection: ResolverTypeWrapper<any>;
  TierMoveEdge: ResolverTypeWrapper<any>;
  TierRule: ResolverTypeWrapper<any>;
  TierStepInput: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  TryRetentionInput: ResolverTypeWrapper<any>;
  TryRetentionResult: ResolverTypeWrapper<any>;
  TryRetentionSuccess: ResolverTypeWrapper<any>;
  UndoBulkChangeInput: ResolverTypeWrapper<any>;
  UndoBulkChangeResult: ResolverTypeWrapper<any>;
  UndoBulkChangeSuccess: ResolverTypeWrapper<any>;
  UndoImportInput: ResolverTypeWrapper<any>;
  UndoImportResult: ResolverTypeWrapper<any>;
  UndoImportSuccess: ResolverTypeWrapper<any>;
  UnlinkContactInput: ResolverTypeWrapper<any>;
  UnlinkContactResult: ResolverTypeWrapper<any>;
  UnlinkContactSuccess: ResolverTypeWrapper<any>;
  UnmergeCustomersInput: ResolverTypeWrapper<any>;
  UnmergeCustomersResult: ResolverTypeWrapper<any>;
  UnmergeCustomersSuccess: ResolverTypeWrapper<any>;
  UnsubscribeByLinkInput: ResolverTypeWrapper<any>;
  UnsubscribeByLinkResult: ResolverTypeWrapper<any>;
  UnsubscribeByLinkSuccess: ResolverTypeWrapper<any>;
  UpdateContactInput: ResolverTypeWrapper<any>;
  UpdateContactResult: ResolverTypeWrapper<any>;
  UpdateContactSuccess: ResolverTypeWrapper<any>;
  UpdateCustomerInput: ResolverTypeWrapper<any>;
  UpdateCustomerResult: ResolverTypeWrapper<any>;
  UpdateCustomerSuccess: ResolverTypeWrapper<any>;
  UpdateMyProfileInput: ResolverTypeWrapper<any>;
  UpdateMyProfileResult: ResolverTypeWrapper<any>;
  UpdateMyProfileSuccess: ResolverTypeWrapper<any>;
  UpdateObjectRecordInput: ResolverTypeWrapper<any>;
  UpdateObjectRecordResult: ResolverTypeWrapper<any>;
  UpdateObjectRecordSuccess: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  VerifyCallerInput: ResolverTypeWrapper<any>;
  VerifyCallerResult: ResolverTypeWrapper<any>;
  VerifyCallerSuccess: ResolverTypeWrapper<any>;
  WithdrawPostingInput: ResolverTypeWrapper<any>;
  WithdrawPostingResult: ResolverTypeWrapper<any>;
  WithdrawPostingSuccess: ResolverTypeWrapper<any>;
  WithdrawSourceCostInput: ResolverTypeWrapper<any>;
  WithdrawSourceCostResult: ResolverTypeWrapper<any>;
  WithdrawSourceCostSuccess: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddContactInput: any;
  ID: any;
  String: any;
  Boolean: any;
  AddContactResult: any;
  AddContactSuccess: any;
  AddDictionaryEntryInput: any;
  AddDictionaryEntryResult: any;
  AddDictionaryEntrySuccess: any;
  AdjustPointsInput: any;
  Int: any;
  AdjustPointsResult: any;
  AdjustPointsSuccess: any;
  AnswerInquiryInput: any;
  AnswerInquiryResult: any;
  AnswerInquirySuccess: any;
  ApplicationCandidate: any;
  ApplicationChoice: any;
  ApplicationReview: any;
  ApplicationReviewConnection: any;
  ApplicationReviewEdge: any;
  ApplyForMembershipInput: any;
  ApplyForMembershipResult: any;
  ApplyForMembershipSuccess: any;
  AskForConfirmationInput: any;
  AskForConfirmationResult: any;
  AskForConfirmationSuccess: any;
  AskForConsentInput: any;
  AskForConsentResult: any;
  AskForConsentSuccess: any;
  AskPosterInput: any;
  AskPosterResult: any;
  AskPosterSuccess: any;
  AssignCustomerInput: any;
  AssignCustomerResult: any;
  AssignCustomerSuccess: any;
  AssignObjectRecordInput: any;
  AssignObjectRecordResult: any;
  AssignObjectRecordSuccess: any;
  BinnedCustomer: any;
  BinnedCustomerConnection: any;
  BinnedCustomerEdge: any;
  BinnedObjectRecord: any;
  BinnedObjectRecordConnection: any;
  BinnedObjectRecordEdge: any;
  BulkAssignInput: any;
  BulkBasicsInput: any;
  BulkChange: any;
  BulkChangeConnection: any;
  BulkChangeEdge: any;
  BulkDealingsInput: any;
  BulkDeleteInput: any;
  BulkEditInput: any;
  BulkMergeInput: any;
  BulkRefusal: any;
  BulkRefusalConnection: any;
  BulkRefusalEdge: any;
  BulkTagInput: any;
  CallerAnswerInput: any;
  CallerCheck: any;
  CallerNotVerified: any;
  CallerQuestion: any;
  CallerVerification: any;
  CancelBulkChangeInput: any;
  CancelBulkChangeResult: any;
  CancelBulkChangeSuccess: any;
  ChangeCustomFieldInput: any;
  ChangeCustomFieldResult: any;
  ChangeCustomFieldSuccess: any;
  ChangeNeedInput: any;
  ChangeNeedResult: any;
  ChangeNeedSuccess: any;
  ChangeObjectInput: any;
  ChangeObjectResult: any;
  ChangeObjectSuccess: any;
  ChangePostingInput: any;
  ChangePostingResult: any;
  ChangePostingSuccess: any;
  ChooseByLinkInput: any;
  ChooseByLinkResult: any;
  ChooseByLinkSuccess: any;
  CloseNumberRangeInput: any;
  CloseNumberRangeResult: any;
  CloseNumberRangeSuccess: any;
  CodedName: any;
  CommitImportInput: any;
  CommitImportResult: any;
  CommitImportSuccess: any;
  CompanyContact: any;
  CompanyContactConnection: any;
  CompanyContactEdge: any;
  CompleteMembershipInput: any;
  CompleteMembershipResult: any;
  CompleteMembershipSuccess: any;
  ConfirmByLinkInput: any;
  ConfirmByLinkResult: any;
  ConfirmByLinkSuccess: any;
  ConfirmCustomerDataInput: any;
  ConfirmCustomerDataResult: any;
  ConfirmCustomerDataSuccess: any;
  Conflict: any;
  Consent: any;
  ConsentChoiceInput: any;
  ConsentRecord: any;
  ConsentRecordConnection: any;
  ConsentRecordEdge: any;
  ConsentText: any;
  Contact: any;
  ContactAsOf: any;
  ContactFields: any;
  ContactFilter: any;
  ContactInput: any;
  ContactSort: any;
  Contribution: any;
  CountGroup: any;
  Counts: any;
  CreateCustomerInput: any;
  CreateCustomerResult: any;
  CreateCustomerSuccess: any;
  CreateDictionaryInput: any;
  CreateDictionaryResult: any;
  CreateDictionarySuccess: any;
  CreateObjectRecordInput: any;
  CreateObjectRecordResult: any;
  CreateObjectRecordSuccess: any;
  CurrencyCode: any;
  Customer: any;
  CustomerAsOf: any;
  CustomerAsOfConnection: any;
  CustomerAsOfEdge: any;
  CustomerBasics: any;
  CustomerBasicsInput: any;
  CustomerBusiness: any;
  CustomerBusinessInput: any;
  CustomerConnection: any;
  CustomerDataConfirmation: any;
  CustomerDealings: any;
  CustomerDealingsInput: any;
  CustomerEdge: any;
  CustomerFields: any;
  CustomerFilter: any;
  CustomerHold: any;
  CustomerMerge: any;
  CustomerMergeConnection: any;
  CustomerMergeEdge: any;
  CustomerNeed: any;
  CustomerNeedConnection: any;
  CustomerNeedEdge: any;
  CustomerSort: any;
  CustomerSourceInput: any;
  CustomerValue: any;
  CustomerValueInput: any;
  Date: any;
  DateTime: any;
  DecideImportInput: any;
  DecideImportResult: any;
  DecideImportSuccess: any;
  Decimal: any;
  DefineCustomFieldInput: any;
  DefineCustomFieldResult: any;
  DefineCustomFieldSuccess: any;
  DefineObjectInput: any;
  DefineObjectResult: any;
  DefineObjectSuccess: any;
  DeleteCustomerInput: any;
  DeleteCustomerResult: any;
  DeleteCustomerSuccess: any;
  DeleteObjectRecordInput: any;
  DeleteObjectRecordResult: any;
  DeleteObjectRecordSuccess: any;
  Department: any;
  Dictionary: any;
  DictionaryEntry: any;
  DuplicateCustomer: any;
  DuplicateEvidence: any;
  Float: any;
  DuplicateFilter: any;
  DuplicatePair: any;
  DuplicatePairConnection: any;
  DuplicatePairEdge: any;
  DuplicateScan: any;
  EarningRule: any;
  Employee: any;
  EmptyCustomFieldInput: any;
  EmptyCustomFieldResult: any;
  EmptyCustomFieldSuccess: any;
  EndVerificationInput: any;
  EndVerificationResult: any;
  EndVerificationSuccess: any;
  EnrolCustomerInput: any;
  EnrolCustomerResult: any;
  EnrolCustomerSuccess: any;
  Enrolment: any;
  EntryNames: any;
  EntryNamesInput: any;
  ErasePersonInput: any;
  ErasePersonResult: any;
  ErasePersonSuccess: any;
  ErasedCount: any;
  Erasure: any;
  ErasureAnswer: any;
  ErasureConnection: any;
  ErasureEdge: any;
  ExpiringPoints: any;
  FieldChange: any;
  FieldChoice: any;
  FieldCondition: any;
  FieldDefinition: any;
  FieldFile: any;
  FieldInput: any;
  FieldNames: any;
  FieldNamesInput: any;
  FieldProblem: any;
  FieldState: any;
  FieldValue: any;
  FirstOrder: any;
  FirstOrderConnection: any;
  FirstOrderEdge: any;
  FirstOrderFilter: any;
  GiveContactReviewMarkInput: any;
  GiveContactReviewMarkResult: any;
  GiveContactReviewMarkSuccess: any;
  GiveReviewMarkInput: any;
  GiveReviewMarkResult: any;
  GiveReviewMarkSuccess: any;
  HandbookDispatch: any;
  ImportChange: any;
  ImportColumn: any;
  ImportColumnInput: any;
  ImportDifference: any;
  ImportDifferenceConnection: any;
  ImportDifferenceEdge: any;
  ImportFault: any;
  ImportFaultConnection: any;
  ImportFaultEdge: any;
  ImportJob: any;
  ImportJobConnection: any;
  ImportJobEdge: any;
  ImportPerson: any;
  ImportPersonInput: any;
  ImportPortion: any;
  ImportProblem: any;
  ImportReconciled: any;
  ImportSum: any;
  InvalidInput: any;
  JudgeDuplicateInput: any;
  JudgeDuplicateResult: any;
  JudgeDuplicateSuccess: any;
  Layout: any;
  LayoutCondition: any;
  LayoutConditionInput: any;
  LayoutConnection: any;
  LayoutEdge: any;
  LayoutField: any;
  LayoutFieldInput: any;
  LetterChoice: any;
  LetterData: any;
  LetterLink: any;
  LiftHoldInput: any;
  LiftHoldResult: any;
  LiftHoldSuccess: any;
  LinkContactInput: any;
  LinkContactResult: any;
  LinkContactSuccess: any;
  Look: any;
  LookConnection: any;
  LookEdge: any;
  MailAddress: any;
  MapImportInput: any;
  MapImportResult: any;
  MapImportSuccess: any;
  MembershipApplication: any;
  MergeCustomersInput: any;
  MergeCustomersResult: any;
  MergeCustomersSuccess: any;
  MergedCustomField: any;
  MergedField: any;
  MergedRecord: any;
  ModeratePostingInput: any;
  ModeratePostingResult: any;
  ModeratePostingSuccess: any;
  Money: any;
  MoveStageInput: any;
  MoveStageResult: any;
  MoveStageSuccess: any;
  Mutation: Record<PropertyKey, never>;
  NotEnoughPoints: any;
  NotFound: any;
  NumberMatch: any;
  NumberMatches: any;
  NumberRange: any;
  ObjectAccess: any;
  ObjectDefinition: any;
  ObjectFields: any;
  ObjectRecord: any;
  ObjectRecordConnection: any;
  ObjectRecordEdge: any;
  ObjectRecordFilter: any;
  ObjectRecordSort: any;
  Objects: any;
  OpenNumberRangeInput: any;
  OpenNumberRangeResult: any;
  OpenNumberRangeSuccess: any;
  Order: any;
  OrderCustomFieldsInput: any;
  OrderCustomFieldsResult: any;
  OrderCustomFieldsSuccess: any;
  PageInfo: any;
  ParsedAddress: any;
  PersonalPage: any;
  PersonalRecord: any;
  PhoneNumber: any;
  PlaceHoldInput: any;
  PlaceHoldResult: any;
  PlaceHoldSuccess: any;
  PlaceOrganisationInput: any;
  PlaceOrganisationResult: any;
  PlaceOrganisationSuccess: any;
  PointsAccount: any;
  PointsEntry: any;
  PointsEntryConnection: any;
  PointsEntryEdge: any;
  PointsLot: any;
  PointsLotConnection: any;
  PointsLotEdge: any;
  PossibleDuplicate: any;
  PossibleDuplicatesInput: any;
  Posting: any;
  PostingConnection: any;
  PostingContact: any;
  PostingEdge: any;
  PostingFilter: any;
  PostingInquiry: any;
  PostingInquiryConnection: any;
  PostingInquiryEdge: any;
  PostingReport: any;
  PublishConsentTextInput: any;
  PublishConsentTextResult: any;
  PublishConsentTextSuccess: any;
  PublishEarningRuleInput: any;
  PublishEarningRuleResult: any;
  PublishEarningRuleSuccess: any;
  PublishPostingInput: any;
  PublishPostingResult: any;
  PublishPostingSuccess: any;
  PublishTierRuleInput: any;
  PublishTierRuleResult: any;
  PublishTierRuleSuccess: any;
  Query: Record<PropertyKey, never>;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RecordConsentInput: any;
  RecordConsentResult: any;
  RecordConsentSuccess: any;
  RecordHandbookInput: any;
  RecordHandbookResult: any;
  RecordHandbookSuccess: any;
  RecordNeedInput: any;
  RecordNeedResult: any;
  RecordNeedSuccess: any;
  RecordSourceCostInput: any;
  RecordSourceCostResult: any;
  RecordSourceCostSuccess: any;
  Region: any;
  RegisterCallerInput: any;
  RegisterCallerResult: any;
  RegisterCallerSuccess: any;
  RemoveNeedInput: any;
  RemoveNeedResult: any;
  RemoveNeedSuccess: any;
  RenameDictionaryEntryInput: any;
  RenameDictionaryEntryResult: any;
  RenameDictionaryEntrySuccess: any;
  RepeatedMutation: any;
  ReportPostingInput: any;
  ReportPostingResult: any;
  ReportPostingSuccess: any;
  ResetLayoutInput: any;
  ResetLayoutResult: any;
  ResetLayoutSuccess: any;
  RestoreCustomerInput: any;
  RestoreCustomerResult: any;
  RestoreCustomerSuccess: any;
  RestoreObjectRecordInput: any;
  RestoreObjectRecordResult: any;
  RestoreObjectRecordSuccess: any;
  RetentionCount: any;
  RetentionRecord: any;
  RetentionRecordConnection: any;
  RetentionRecordEdge: any;
  RetentionRule: any;
  RetentionRun: any;
  RetentionRunConnection: any;
  RetentionRunEdge: any;
  RetireCustomFieldInput: any;
  RetireCustomFieldResult: any;
  RetireCustomFieldSuccess: any;
  RetireDictionaryEntryInput: any;
  RetireDictionaryEntryResult: any;
  RetireDictionaryEntrySuccess: any;
  RetireObjectInput: any;
  RetireObjectResult: any;
  RetireObjectSuccess: any;
  ReturnContactForCorrectionInput: any;
  ReturnContactForCorrectionResult: any;
  ReturnContactForCorrectionSuccess: any;
  ReturnForCorrectionInput: any;
  ReturnForCorrectionResult: any;
  ReturnForCorrectionSuccess: any;
  Review: any;
  ReviewStep: any;
  ReviewStepConnection: any;
  ReviewStepEdge: any;
  SaveLayoutInput: any;
  SaveLayoutResult: any;
  SaveLayoutSuccess: any;
  SchemaExtension: any;
  SearchPart: any;
  SetRetentionRuleInput: any;
  SetRetentionRuleResult: any;
  SetRetentionRuleSuccess: any;
  SettleApplicationInput: any;
  SettleApplicationResult: any;
  SettleApplicationSuccess: any;
  SourceCost: any;
  SourceCostConnection: any;
  SourceCostEdge: any;
  SourceCostFilter: any;
  SourceGroup: any;
  SourceOfCustomer: any;
  SourceReport: any;
  StageMove: any;
  StageMoveConnection: any;
  StageMoveEdge: any;
  StageRule: any;
  StartBulkChangeInput: any;
  StartBulkChangeResult: any;
  StartBulkChangeSuccess: any;
  StartDuplicateScanInput: any;
  StartDuplicateScanResult: any;
  StartDuplicateScanSuccess: any;
  StartImportInput: any;
  StartImportResult: any;
  StartImportSuccess: any;
  StartRecordBulkChangeInput: any;
  StartRecordBulkChangeResult: any;
  StartRecordBulkChangeSuccess: any;
  StructureTotals: any;
  TagCustomerInput: any;
  TagCustomerResult: any;
  TagCustomerSuccess: any;
  TakePersonalDataInput: any;
  TakePersonalDataResult: any;
  TakePersonalDataSuccess: any;
  Tier: any;
  TierFactor: any;
  TierFactorInput: any;
  TierMove: any;
  TierMoveConnection: any;
  TierMoveEdge: any;
  TierRule: any;
  TierStepInput: any;
  TimelinePart: any;
  TryRetentionInput: any;
  TryRetentionResult: any;
  TryRetentionSuccess: any;
  UndoBulkChangeInput: any;
  UndoBulkChangeResult: any;
  UndoBulkChangeSuccess: any;
  UndoImportInput: any;
  UndoImportResult: any;
  UndoImportSuccess: any;
  UnlinkContactInput: any;
  UnlinkContactResult: any;
  UnlinkContactSuccess: any;
  UnmergeCustomersInput: any;
  UnmergeCustomersResult: any;
  UnmergeCustomersSuccess: any;
  UnsubscribeByLinkInput: any;
  UnsubscribeByLinkResult: any;
  UnsubscribeByLinkSuccess: any;
  UpdateContactInput: any;
  UpdateContactResult: any;
  UpdateContactSuccess: any;
  UpdateCustomerInput: any;
  UpdateCustomerResult: any;
  UpdateCustomerSuccess: any;
  UpdateMyProfileInput: any;
  UpdateMyProfileResult: any;
  UpdateMyProfileSuccess: any;
  UpdateObjectRecordInput: any;
  UpdateObjectRecordResult: any;
  UpdateObjectRecordSuccess: any;
  UserError: any;
  VerifyCallerInput: any;
  VerifyCallerResult: any;
  VerifyCallerSuccess: any;
  WithdrawPostingInput: any;
  WithdrawPostingResult: any;
  WithdrawPostingSuccess: any;
  WithdrawSourceCostInput: any;
  WithdrawSourceCostResult: any;
  WithdrawSourceCostSuccess: any;
};

export type AddContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddContactResult'] = ResolversParentTypes['AddContactResult']> = {
  __resolveType: TypeResolveFn<'AddContactSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AddContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddContactSuccess'] = ResolversParentTypes['AddContactSuccess']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddDictionaryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDictionaryEntryResult'] = ResolversParentTypes['AddDictionaryEntryResult']> = {
  __resolveType: TypeResolveFn<'AddDictionaryEntrySuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AddDictionaryEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDictionaryEntrySuccess'] = ResolversParentTypes['AddDictionaryEntrySuccess']> = {
  dictionary?: Resolver<ResolversTypes['Dictionary'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['DictionaryEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustPointsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustPointsResult'] = ResolversParentTypes['AdjustPointsResult']> = {
  __resolveType: TypeResolveFn<'AdjustPointsSuccess' | 'Conflict' | 'InvalidInput' | 'NotEnoughPoints' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AdjustPointsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustPointsSuccess'] = ResolversParentTypes['AdjustPointsSuccess']> = {
  account?: Resolver<ResolversTypes['PointsAccount'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerInquiryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInquiryResult'] = ResolversParentTypes['AnswerInquiryResult']> = {
  __resolveType: TypeResolveFn<'AnswerInquirySuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AnswerInquirySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInquirySuccess'] = ResolversParentTypes['AnswerInquirySuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationCandidate'] = ResolversParentTypes['ApplicationCandidate']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  sameMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameMobile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationChoice'] = ResolversParentTypes['ApplicationChoice']> = {
  channel?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
};

export type ApplicationReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReview'] = ResolversParentTypes['ApplicationReview']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['ApplicationCandidate']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
};

export type ApplicationReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReviewConnection'] = ResolversParentTypes['ApplicationReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApplicationReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReviewEdge'] = ResolversParentTypes['ApplicationReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApplicationReview'], ParentType, ContextType>;
};

export type ApplyForMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForMembershipResult'] = ResolversParentTypes['ApplyForMembershipResult']> = {
  __resolveType: TypeResolveFn<'ApplyForMembershipSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ApplyForMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForMembershipSuccess'] = ResolversParentTypes['ApplyForMembershipSuccess']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskForConfirmationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForConfirmationResult'] = ResolversParentTypes['AskForConfirmationResult']> = {
  __resolveType: TypeResolveFn<'AskForConfirmationSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AskForConfirmationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForConfirmationSuccess'] = ResolversParentTypes['AskForConfirmationSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskForConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForConsentResult'] = ResolversParentTypes['AskForConsentResult']> = {
  __resolveType: TypeResolveFn<'AskForConsentSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AskForConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForConsentSuccess'] = ResolversParentTypes['AskForConsentSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskPosterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskPosterResult'] = ResolversParentTypes['AskPosterResult']> = {
  __resolveType: TypeResolveFn<'AskPosterSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AskPosterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskPosterSuccess'] = ResolversParentTypes['AskPosterSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCustomerResult'] = ResolversParentTypes['AssignCustomerResult']> = {
  __resolveType: TypeResolveFn<'AssignCustomerSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AssignCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCustomerSuccess'] = ResolversParentTypes['AssignCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignObjectRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignObjectRecordResult'] = ResolversParentTypes['AssignObjectRecordResult']> = {
  __resolveType: TypeResolveFn<'AssignObjectRecordSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AssignObjectRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignObjectRecordSuccess'] = ResolversParentTypes['AssignObjectRecordSuccess']> = {
  record?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BinnedCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedCustomer'] = ResolversParentTypes['BinnedCustomer']> = {
  binnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  binnedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BinnedCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedCustomerConnection'] = ResolversParentTypes['BinnedCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BinnedCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BinnedCustomer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BinnedCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedCustomerEdge'] = ResolversParentTypes['BinnedCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BinnedCustomer'], ParentType, ContextType>;
};

export type BinnedObjectRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedObjectRecord'] = ResolversParentTypes['BinnedObjectRecord']> = {
  binnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  binnedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BinnedObjectRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedObjectRecordConnection'] = ResolversParentTypes['BinnedObjectRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BinnedObjectRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BinnedObjectRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BinnedObjectRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinnedObjectRecordEdge'] = ResolversParentTypes['BinnedObjectRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BinnedObjectRecord'], ParentType, ContextType>;
};

export type BulkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkChange'] = ResolversParentTypes['BulkChange']> = {
  action?: Resolver<ResolversTypes['BulkAction'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptCustomers?: Resolver<Maybe<ResolversTypes['BulkRefusalConnection']>, ParentType, ContextType, Partial<BulkChangeKeptCustomersArgs>>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ObjectDefinition']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Maybe<ResolversTypes['BulkRefusalConnection']>, ParentType, ContextType, Partial<BulkChangeRefusalsArgs>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BulkChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkChangeConnection'] = ResolversParentTypes['BulkChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BulkChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BulkChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkChangeEdge'] = ResolversParentTypes['BulkChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkChange'], ParentType, ContextType>;
};

export type BulkRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkRefusal'] = ResolversParentTypes['BulkRefusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
};

export type BulkRefusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkRefusalConnection'] = ResolversParentTypes['BulkRefusalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkRefusalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BulkRefusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BulkRefusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkRefusalEdge'] = ResolversParentTypes['BulkRefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkRefusal'], ParentType, ContextType>;
};

export type CallerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerCheck'] = ResolversParentTypes['CallerCheck']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CallerQuestion']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['CallerVerification']>, ParentType, ContextType>;
};

export type CallerNotVerifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerNotVerified'] = ResolversParentTypes['CallerNotVerified']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallerQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerQuestion'] = ResolversParentTypes['CallerQuestion']> = {
  code?: Resolver<ResolversTypes['CallerQuestionCode'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallerVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerVerification'] = ResolversParentTypes['CallerVerification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CallerQuestionCode']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type CancelBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBulkChangeResult'] = ResolversParentTypes['CancelBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'CancelBulkChangeSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CancelBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBulkChangeSuccess'] = ResolversParentTypes['CancelBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['BulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCustomFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCustomFieldResult'] = ResolversParentTypes['ChangeCustomFieldResult']> = {
  __resolveType: TypeResolveFn<'ChangeCustomFieldSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangeCustomFieldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCustomFieldSuccess'] = ResolversParentTypes['ChangeCustomFieldSuccess']> = {
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNeedResult'] = ResolversParentTypes['ChangeNeedResult']> = {
  __resolveType: TypeResolveFn<'ChangeNeedSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangeNeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNeedSuccess'] = ResolversParentTypes['ChangeNeedSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['CustomerNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeObjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeObjectResult'] = ResolversParentTypes['ChangeObjectResult']> = {
  __resolveType: TypeResolveFn<'ChangeObjectSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangeObjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeObjectSuccess'] = ResolversParentTypes['ChangeObjectSuccess']> = {
  object?: Resolver<ResolversTypes['ObjectDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePostingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePostingResult'] = ResolversParentTypes['ChangePostingResult']> = {
  __resolveType: TypeResolveFn<'ChangePostingSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangePostingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePostingSuccess'] = ResolversParentTypes['ChangePostingSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseByLinkResult'] = ResolversParentTypes['ChooseByLinkResult']> = {
  __resolveType: TypeResolveFn<'ChooseByLinkSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChooseByLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseByLinkSuccess'] = ResolversParentTypes['ChooseByLinkSuccess']> = {
  choices?: Resolver<Array<ResolversTypes['LetterChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseNumberRangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNumberRangeResult'] = ResolversParentTypes['CloseNumberRangeResult']> = {
  __resolveType: TypeResolveFn<'CloseNumberRangeSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CloseNumberRangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNumberRangeSuccess'] = ResolversParentTypes['CloseNumberRangeSuccess']> = {
  range?: Resolver<ResolversTypes['NumberRange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodedName'] = ResolversParentTypes['CodedName']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitImportResult'] = ResolversParentTypes['CommitImportResult']> = {
  __resolveType: TypeResolveFn<'CommitImportSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CommitImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitImportSuccess'] = ResolversParentTypes['CommitImportSuccess']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContact'] = ResolversParentTypes['CompanyContact']> = {
  company?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContactConnection'] = ResolversParentTypes['CompanyContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanyContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyContactEdge'] = ResolversParentTypes['CompanyContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyContact'], ParentType, ContextType>;
};

export type CompleteMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMembershipResult'] = ResolversParentTypes['CompleteMembershipResult']> = {
  __resolveType: TypeResolveFn<'CompleteMembershipSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CompleteMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMembershipSuccess'] = ResolversParentTypes['CompleteMembershipSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmByLinkResult'] = ResolversParentTypes['ConfirmByLinkResult']> = {
  __resolveType: TypeResolveFn<'ConfirmByLinkSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ConfirmByLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmByLinkSuccess'] = ResolversParentTypes['ConfirmByLinkSuccess']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmCustomerDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCustomerDataResult'] = ResolversParentTypes['ConfirmCustomerDataResult']> = {
  __resolveType: TypeResolveFn<'ConfirmCustomerDataSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ConfirmCustomerDataSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCustomerDataSuccess'] = ResolversParentTypes['ConfirmCustomerDataSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  channel?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType>;
};

export type ConsentRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecord'] = ResolversParentTypes['ConsentRecord']> = {
  application?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ConsentWay'], ParentType, ContextType>;
};

export type ConsentRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecordConnection'] = ResolversParentTypes['ConsentRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsentRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsentRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsentRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecordEdge'] = ResolversParentTypes['ConsentRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsentRecord'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<Array<ResolversTypes['CompanyContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['FieldValue']>>, ParentType, ContextType, Partial<ContactCustomFieldsArgs>>;
  entryClerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ResolversTypes['ContactFields']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['MailAddress']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewSteps?: Resolver<Maybe<ResolversTypes['ReviewStepConnection']>, ParentType, ContextType, Partial<ContactReviewStepsArgs>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAsOf'] = ResolversParentTypes['ContactAsOf']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['FieldValue']>>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['MailAddress']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactRole']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactFields'] = ResolversParentTypes['ContactFields']> = {
  asChoice?: Resolver<Maybe<ResolversTypes['FieldChoice']>, ParentType, ContextType, RequireFields<ContactFieldsAsChoiceArgs, 'key'>>;
  asDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<ContactFieldsAsDateArgs, 'key'>>;
  asFile?: Resolver<Maybe<ResolversTypes['FieldFile']>, ParentType, ContextType, RequireFields<ContactFieldsAsFileArgs, 'key'>>;
  asMoney?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ContactFieldsAsMoneyArgs, 'key'>>;
  asNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType, RequireFields<ContactFieldsAsNumberArgs, 'key'>>;
  asPerson?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<ContactFieldsAsPersonArgs, 'key'>>;
  asReference?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<ContactFieldsAsReferenceArgs, 'key'>>;
  asReferences?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType, RequireFields<ContactFieldsAsReferencesArgs, 'key'>>;
  asText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContactFieldsAsTextArgs, 'key'>>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CountGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountGroup'] = ResolversParentTypes['CountGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CountGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerResult'] = ResolversParentTypes['CreateCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateCustomerSuccess' | 'DuplicateCustomer' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerSuccess'] = ResolversParentTypes['CreateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDictionaryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDictionaryResult'] = ResolversParentTypes['CreateDictionaryResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateDictionarySuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateDictionarySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDictionarySuccess'] = ResolversParentTypes['CreateDictionarySuccess']> = {
  dictionary?: Resolver<ResolversTypes['Dictionary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateObjectRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateObjectRecordResult'] = ResolversParentTypes['CreateObjectRecordResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateObjectRecordSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateObjectRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateObjectRecordSuccess'] = ResolversParentTypes['CreateObjectRecordSuccess']> = {
  record?: Resolver<ResolversTypes['ObjectRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  above?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['MembershipApplication']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['CustomerAsOf']>, ParentType, ContextType, RequireFields<CustomerAsOfArgs, 'at'>>;
  basic?: Resolver<Maybe<ResolversTypes['CustomerBasics']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['CustomerBusiness']>, ParentType, ContextType>;
  callerCheck?: Resolver<Maybe<ResolversTypes['CallerCheck']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['RecordChangeConnection']>, ParentType, ContextType, Partial<CustomerChangesArgs>>;
  consentHistory?: Resolver<Maybe<ResolversTypes['ConsentRecordConnection']>, ParentType, ContextType, Partial<CustomerConsentHistoryArgs>>;
  consents?: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['CompanyContactConnection']>, ParentType, ContextType, Partial<CustomerContactsArgs>>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['FieldValue']>>, ParentType, ContextType, Partial<CustomerCustomFieldsArgs>>;
  dataConfirmation?: Resolver<Maybe<ResolversTypes['CustomerDataConfirmation']>, ParentType, ContextType>;
  dealings?: Resolver<Maybe<ResolversTypes['CustomerDealings']>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ResolversTypes['CustomerFields']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['CustomerHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CustomerKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  looks?: Resolver<Maybe<ResolversTypes['LookConnection']>, ParentType, ContextType, Partial<CustomerLooksArgs>>;
  merges?: Resolver<Maybe<ResolversTypes['CustomerMergeConnection']>, ParentType, ContextType, Partial<CustomerMergesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needFlags?: Resolver<Maybe<Array<ResolversTypes['CustomerNeed']>>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['CustomerNeedConnection']>, ParentType, ContextType, Partial<CustomerNeedsArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectRecords?: Resolver<Maybe<ResolversTypes['ObjectRecordConnection']>, ParentType, ContextType, Partial<CustomerObjectRecordsArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  pointsAccount?: Resolver<Maybe<ResolversTypes['PointsAccount']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Maybe<Array<ResolversTypes['PossibleDuplicate']>>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewSteps?: Resolver<Maybe<ResolversTypes['ReviewStepConnection']>, ParentType, ContextType, Partial<CustomerReviewStepsArgs>>;
  shownAs?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceOfCustomer']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CustomerStage']>, ParentType, ContextType>;
  stageMoves?: Resolver<Maybe<ResolversTypes['StageMoveConnection']>, ParentType, ContextType, Partial<CustomerStageMovesArgs>>;
  stageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  structureTotals?: Resolver<Maybe<ResolversTypes['StructureTotals']>, ParentType, ContextType, RequireFields<CustomerStructureTotalsArgs, 'below'>>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  tierHistory?: Resolver<Maybe<ResolversTypes['TierMoveConnection']>, ParentType, ContextType, Partial<CustomerTierHistoryArgs>>;
  tierVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['CustomerValue']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basic?: Resolver<Maybe<ResolversTypes['CustomerBasics']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['CustomerBusiness']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['ContactAsOf']>>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['FieldValue']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  dealings?: Resolver<Maybe<ResolversTypes['CustomerDealings']>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CustomerKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceOfCustomer']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CustomerStage']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['CustomerValue']>, ParentType, ContextType>;
};

export type CustomerAsOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOfConnection'] = ResolversParentTypes['CustomerAsOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerAsOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerAsOf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerAsOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOfEdge'] = ResolversParentTypes['CustomerAsOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAsOf'], ParentType, ContextType>;
};

export type CustomerBasicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBasics'] = ResolversParentTypes['CustomerBasics']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['MailAddress']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type CustomerBusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBusiness'] = ResolversParentTypes['CustomerBusiness']> = {
  brands?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['CompanyNature']>, ParentType, ContextType>;
  productCategory?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  productSubcategory?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  salesChannels?: Resolver<Array<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['CompanySize']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerDataConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerDataConfirmation'] = ResolversParentTypes['CustomerDataConfirmation']> = {
  cause?: Resolver<Maybe<ResolversTypes['ConfirmationCause']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  dueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConfirmationState'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['ConfirmationWay']>, ParentType, ContextType>;
};

export type CustomerDealingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerDealings'] = ResolversParentTypes['CustomerDealings']> = {
  collector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryClerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFields'] = ResolversParentTypes['CustomerFields']> = {
  asChoice?: Resolver<Maybe<ResolversTypes['FieldChoice']>, ParentType, ContextType, RequireFields<CustomerFieldsAsChoiceArgs, 'key'>>;
  asDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<CustomerFieldsAsDateArgs, 'key'>>;
  asFile?: Resolver<Maybe<ResolversTypes['FieldFile']>, ParentType, ContextType, RequireFields<CustomerFieldsAsFileArgs, 'key'>>;
  asMoney?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<CustomerFieldsAsMoneyArgs, 'key'>>;
  asNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType, RequireFields<CustomerFieldsAsNumberArgs, 'key'>>;
  asPerson?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<CustomerFieldsAsPersonArgs, 'key'>>;
  asReference?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<CustomerFieldsAsReferenceArgs, 'key'>>;
  asReferences?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType, RequireFields<CustomerFieldsAsReferencesArgs, 'key'>>;
  asText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustomerFieldsAsTextArgs, 'key'>>;
};

export type CustomerHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerHold'] = ResolversParentTypes['CustomerHold']> = {
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMerge'] = ResolversParentTypes['CustomerMerge']> = {
  absorbed?: Resolver<ResolversTypes['MergedRecord'], ParentType, ContextType>;
  customFields?: Resolver<Array<ResolversTypes['MergedCustomField']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['MergedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmergeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unmergedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type CustomerMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergeConnection'] = ResolversParentTypes['CustomerMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergeEdge'] = ResolversParentTypes['CustomerMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerMerge'], ParentType, ContextType>;
};

export type CustomerNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerNeed'] = ResolversParentTypes['CustomerNeed']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodedName'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerNeedConnection'] = ResolversParentTypes['CustomerNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerNeedEdge'] = ResolversParentTypes['CustomerNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerNeed'], ParentType, ContextType>;
};

export type CustomerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerValue'] = ResolversParentTypes['CustomerValue']> = {
  blacklisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  keyAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideImportResult'] = ResolversParentTypes['DecideImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DecideImportSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DecideImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideImportSuccess'] = ResolversParentTypes['DecideImportSuccess']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefineCustomFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineCustomFieldResult'] = ResolversParentTypes['DefineCustomFieldResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DefineCustomFieldSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DefineCustomFieldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineCustomFieldSuccess'] = ResolversParentTypes['DefineCustomFieldSuccess']> = {
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefineObjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineObjectResult'] = ResolversParentTypes['DefineObjectResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DefineObjectSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DefineObjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineObjectSuccess'] = ResolversParentTypes['DefineObjectSuccess']> = {
  object?: Resolver<ResolversTypes['ObjectDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCustomerResult'] = ResolversParentTypes['DeleteCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DeleteCustomerSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DeleteCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCustomerSuccess'] = ResolversParentTypes['DeleteCustomerSuccess']> = {
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteObjectRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteObjectRecordResult'] = ResolversParentTypes['DeleteObjectRecordResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DeleteObjectRecordSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DeleteObjectRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteObjectRecordSuccess'] = ResolversParentTypes['DeleteObjectRecordSuccess']> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DictionaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dictionary'] = ResolversParentTypes['Dictionary']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['DictionaryEntry']>, ParentType, ContextType, Partial<DictionaryEntriesArgs>>;
  isShipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DictionaryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DictionaryEntry'] = ResolversParentTypes['DictionaryEntry']> = {
  children?: Resolver<Array<ResolversTypes['DictionaryEntry']>, ParentType, ContextType, Partial<DictionaryEntryChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasChildren?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['EntryNames'], ParentType, ContextType>;
};

export type DuplicateCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomer'] = ResolversParentTypes['DuplicateCustomer']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEvidence'] = ResolversParentTypes['DuplicateEvidence']> = {
  kind?: Resolver<ResolversTypes['DuplicateEvidenceKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DuplicatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuplicateState'], ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairConnection'] = ResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairEdge'] = ResolversParentTypes['DuplicatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
};

export type DuplicateScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateScan'] = ResolversParentTypes['DuplicateScan']> = {
  compared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  crowded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateScanStatus'], ParentType, ContextType>;
};

export type EarningRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningRule'] = ResolversParentTypes['EarningRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['TierFactor']>, ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EmptyCustomFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCustomFieldResult'] = ResolversParentTypes['EmptyCustomFieldResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'EmptyCustomFieldSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type EmptyCustomFieldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCustomFieldSuccess'] = ResolversParentTypes['EmptyCustomFieldSuccess']> = {
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndVerificationResult'] = ResolversParentTypes['EndVerificationResult']> = {
  __resolveType: TypeResolveFn<'EndVerificationSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type EndVerificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndVerificationSuccess'] = ResolversParentTypes['EndVerificationSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolCustomerResult'] = ResolversParentTypes['EnrolCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'EnrolCustomerSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type EnrolCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolCustomerSuccess'] = ResolversParentTypes['EnrolCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handbook?: Resolver<Maybe<ResolversTypes['HandbookDispatch']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['EnrolmentPlace'], ParentType, ContextType>;
};

export type EntryNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryNames'] = ResolversParentTypes['EntryNames']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhCN?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhTW?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonResult'] = ResolversParentTypes['ErasePersonResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ErasePersonSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ErasePersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonSuccess'] = ResolversParentTypes['ErasePersonSuccess']> = {
  erasure?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedCount'] = ResolversParentTypes['ErasedCount']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  answers?: Resolver<Array<ResolversTypes['ErasureAnswer']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ErasureReason'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureAnswer'] = ResolversParentTypes['ErasureAnswer']> = {
  counts?: Resolver<Array<ResolversTypes['ErasedCount']>, ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Erasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ExpiringPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiringPoints'] = ResolversParentTypes['ExpiringPoints']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
};

export type FieldChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChoice'] = ResolversParentTypes['FieldChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldDefinition'] = ResolversParentTypes['FieldDefinition']> = {
  dictionary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEmptied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSearched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWritable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ResolversTypes['FieldNames'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readRoles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  writeRoles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldFile'] = ResolversParentTypes['FieldFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldNames'] = ResolversParentTypes['FieldNames']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhCN?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhTW?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldState'] = ResolversParentTypes['FieldState']> = {
  customers?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  choice?: Resolver<Maybe<ResolversTypes['FieldChoice']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['FieldFile']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['ObjectRecord']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  references?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirstOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstOrder'] = ResolversParentTypes['FirstOrder']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FirstOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstOrderConnection'] = ResolversParentTypes['FirstOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirstOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FirstOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirstOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstOrderEdge'] = ResolversParentTypes['FirstOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirstOrder'], ParentType, ContextType>;
};

export type GiveContactReviewMarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveContactReviewMarkResult'] = ResolversParentTypes['GiveContactReviewMarkResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'GiveContactReviewMarkSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type GiveContactReviewMarkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveContactReviewMarkSuccess'] = ResolversParentTypes['GiveContactReviewMarkSuccess']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveReviewMarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveReviewMarkResult'] = ResolversParentTypes['GiveReviewMarkResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'GiveReviewMarkSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type GiveReviewMarkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveReviewMarkSuccess'] = ResolversParentTypes['GiveReviewMarkSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandbookDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandbookDispatch'] = ResolversParentTypes['HandbookDispatch']> = {
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['HandbookWay'], ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newPerson?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  old?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldPerson?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDifference'] = ResolversParentTypes['ImportDifference']> = {
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ImportDecision']>, ParentType, ContextType>;
  objectRecord?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDifferenceConnection'] = ResolversParentTypes['ImportDifferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportDifferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportDifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDifferenceEdge'] = ResolversParentTypes['ImportDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportDifference'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFaultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFaultConnection'] = ResolversParentTypes['ImportFaultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportFaultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportFaultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFaultEdge'] = ResolversParentTypes['ImportFaultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportFault'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob'], FederationReferenceType extends FederationReferenceTypes['ImportJob'] = FederationReferenceTypes['ImportJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absentFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<Maybe<ResolversTypes['ImportDifferenceConnection']>, ParentType, ContextType, Partial<ImportJobDifferencesArgs>>;
  encoding?: Resolver<Maybe<ResolversTypes['FileEncoding']>, ParentType, ContextType>;
  faults?: Resolver<Maybe<ResolversTypes['ImportFaultConnection']>, ParentType, ContextType, Partial<ImportJobFaultsArgs>>;
  faultsCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faultsFile?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  faulty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptCustomers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<ImportJobKeptCustomersArgs>>;
  keptRecords?: Resolver<Maybe<ResolversTypes['ObjectRecordConnection']>, ParentType, ContextType, Partial<ImportJobKeptRecordsArgs>>;
  object?: Resolver<Maybe<ResolversTypes['ObjectDefinition']>, ParentType, ContextType>;
  onMatch?: Resolver<ResolversTypes['ImportDecision'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ImportPerson']>, ParentType, ContextType>;
  previewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['ImportProfile']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reconciliation?: Resolver<Maybe<Array<ResolversTypes['ImportReconciled']>>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobConnection'] = ResolversParentTypes['ImportJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobEdge'] = ResolversParentTypes['ImportJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
};

export type ImportPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPerson'] = ResolversParentTypes['ImportPerson']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPortionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPortion'] = ResolversParentTypes['ImportPortion']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ImportSum']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['ImportWhereabouts'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportReconciledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReconciled'] = ResolversParentTypes['ImportReconciled']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  portions?: Resolver<Array<ResolversTypes['ImportPortion']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ImportSum']>, ParentType, ContextType>;
};

export type ImportSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSum'] = ResolversParentTypes['ImportSum']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgeDuplicateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeDuplicateResult'] = ResolversParentTypes['JudgeDuplicateResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'JudgeDuplicateSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type JudgeDuplicateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeDuplicateSuccess'] = ResolversParentTypes['JudgeDuplicateSuccess']> = {
  pair?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type LayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layout'] = ResolversParentTypes['Layout']> = {
  fields?: Resolver<Array<ResolversTypes['LayoutField']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayoutConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutCondition'] = ResolversParentTypes['LayoutCondition']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutConnection'] = ResolversParentTypes['LayoutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Layout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutEdge'] = ResolversParentTypes['LayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Layout'], ParentType, ContextType>;
};

export type LayoutFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutField'] = ResolversParentTypes['LayoutField']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  look?: Resolver<ResolversTypes['LayoutLook'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Array<ResolversTypes['LayoutCondition']>, ParentType, ContextType>;
};

export type LetterChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterChoice'] = ResolversParentTypes['LetterChoice']> = {
  channel?: Resolver<ResolversTypes['ConsentChannel'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
};

export type LetterDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterData'] = ResolversParentTypes['LetterData']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
};

export type LetterLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterLink'] = ResolversParentTypes['LetterLink']> = {
  choices?: Resolver<Array<ResolversTypes['LetterChoice']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['LetterData']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LetterLinkPurpose'], ParentType, ContextType>;
};

export type LiftHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftHoldResult'] = ResolversParentTypes['LiftHoldResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'LiftHoldSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type LiftHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftHoldSuccess'] = ResolversParentTypes['LiftHoldSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkContactResult'] = ResolversParentTypes['LinkContactResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'LinkContactSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type LinkContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkContactSuccess'] = ResolversParentTypes['LinkContactSuccess']> = {
  company?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['LookOccasion'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LookerRole'], ParentType, ContextType>;
};

export type LookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookConnection'] = ResolversParentTypes['LookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Look']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookEdge'] = ResolversParentTypes['LookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Look'], ParentType, ContextType>;
};

export type MailAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailAddress'] = ResolversParentTypes['MailAddress']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MapImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapImportResult'] = ResolversParentTypes['MapImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MapImportSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type MapImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapImportSuccess'] = ResolversParentTypes['MapImportSuccess']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplication'] = ResolversParentTypes['MembershipApplication']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ApplicationChoice']>, ParentType, ContextType>;
};

export type MergeCustomersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCustomersResult'] = ResolversParentTypes['MergeCustomersResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MergeCustomersSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type MergeCustomersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCustomersSuccess'] = ResolversParentTypes['MergeCustomersSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['CustomerMerge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedCustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedCustomField'] = ResolversParentTypes['MergedCustomField']> = {
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedField'] = ResolversParentTypes['MergedField']> = {
  field?: Resolver<ResolversTypes['MergeField'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedRecord'] = ResolversParentTypes['MergedRecord']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModeratePostingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratePostingResult'] = ResolversParentTypes['ModeratePostingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'ModeratePostingSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ModeratePostingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratePostingSuccess'] = ResolversParentTypes['ModeratePostingSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoveStageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveStageResult'] = ResolversParentTypes['MoveStageResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MoveStageSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type MoveStageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveStageSuccess'] = ResolversParentTypes['MoveStageSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addContact?: Resolver<ResolversTypes['AddContactResult'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  addDictionaryEntry?: Resolver<ResolversTypes['AddDictionaryEntryResult'], ParentType, ContextType, RequireFields<MutationAddDictionaryEntryArgs, 'input'>>;
  adjustPoints?: Resolver<ResolversTypes['AdjustPointsResult'], ParentType, ContextType, RequireFields<MutationAdjustPointsArgs, 'input'>>;
  answerInquiry?: Resolver<ResolversTypes['AnswerInquiryResult'], ParentType, ContextType, RequireFields<MutationAnswerInquiryArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['ApplyForMembershipResult'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  askForConfirmation?: Resolver<ResolversTypes['AskForConfirmationResult'], ParentType, ContextType, RequireFields<MutationAskForConfirmationArgs, 'input'>>;
  askForConsent?: Resolver<ResolversTypes['AskForConsentResult'], ParentType, ContextType, RequireFields<MutationAskForConsentArgs, 'input'>>;
  askPoster?: Resolver<ResolversTypes['AskPosterResult'], ParentType, ContextType, RequireFields<MutationAskPosterArgs, 'input'>>;
  assignCustomer?: Resolver<ResolversTypes['AssignCustomerResult'], ParentType, ContextType, RequireFields<MutationAssignCustomerArgs, 'input'>>;
  assignObjectRecord?: Resolver<ResolversTypes['AssignObjectRecordResult'], ParentType, ContextType, RequireFields<MutationAssignObjectRecordArgs, 'input'>>;
  cancelBulkChange?: Resolver<ResolversTypes['CancelBulkChangeResult'], ParentType, ContextType, RequireFields<MutationCancelBulkChangeArgs, 'input'>>;
  changeCustomField?: Resolver<ResolversTypes['ChangeCustomFieldResult'], ParentType, ContextType, RequireFields<MutationChangeCustomFieldArgs, 'input'>>;
  changeNeed?: Resolver<ResolversTypes['ChangeNeedResult'], ParentType, ContextType, RequireFields<MutationChangeNeedArgs, 'input'>>;
  changeObject?: Resolver<ResolversTypes['ChangeObjectResult'], ParentType, ContextType, RequireFields<MutationChangeObjectArgs, 'input'>>;
  changePosting?: Resolver<ResolversTypes['ChangePostingResult'], ParentType, ContextType, RequireFields<MutationChangePostingArgs, 'input'>>;
  chooseByLink?: Resolver<ResolversTypes['ChooseByLinkResult'], ParentType, ContextType, RequireFields<MutationChooseByLinkArgs, 'input'>>;
  closeNumberRange?: Resolver<ResolversTypes['CloseNumberRangeResult'], ParentType, ContextType, RequireFields<MutationCloseNumberRangeArgs, 'input'>>;
  commitImport?: Resolver<ResolversTypes['CommitImportResult'], ParentType, ContextType, RequireFields<MutationCommitImportArgs, 'input'>>;
  completeMembership?: Resolver<ResolversTypes['CompleteMembershipResult'], ParentType, ContextType, RequireFields<MutationCompleteMembershipArgs, 'input'>>;
  confirmByLink?: Resolver<ResolversTypes['ConfirmByLinkResult'], ParentType, ContextType, RequireFields<MutationConfirmByLinkArgs, 'input'>>;
  confirmCustomerData?: Resolver<ResolversTypes['ConfirmCustomerDataResult'], ParentType, ContextType, RequireFields<MutationConfirmCustomerDataArgs, 'input'>>;
  createCustomer?: Resolver<ResolversTypes['CreateCustomerResult'], ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createDictionary?: Resolver<ResolversTypes['CreateDictionaryResult'], ParentType, ContextType, RequireFields<MutationCreateDictionaryArgs, 'input'>>;
  createObjectRecord?: Resolver<ResolversTypes['CreateObjectRecordResult'], ParentType, ContextType, RequireFields<MutationCreateObjectRecordArgs, 'input'>>;
  decideImport?: Resolver<ResolversTypes['DecideImportResult'], ParentType, ContextType, RequireFields<MutationDecideImportArgs, 'input'>>;
  defineCustomField?: Resolver<ResolversTypes['DefineCustomFieldResult'], ParentType, ContextType, RequireFields<MutationDefineCustomFieldArgs, 'input'>>;
  defineObject?: Resolver<ResolversTypes['DefineObjectResult'], ParentType, ContextType, RequireFields<MutationDefineObjectArgs, 'input'>>;
  deleteCustomer?: Resolver<ResolversTypes['DeleteCustomerResult'], ParentType, ContextType, RequireFields<MutationDeleteCustomerArgs, 'input'>>;
  deleteObjectRecord?: Resolver<ResolversTypes['DeleteObjectRecordResult'], ParentType, ContextType, RequireFields<MutationDeleteObjectRecordArgs, 'input'>>;
  emptyCustomField?: Resolver<ResolversTypes['EmptyCustomFieldResult'], ParentType, ContextType, RequireFields<MutationEmptyCustomFieldArgs, 'input'>>;
  endVerification?: Resolver<ResolversTypes['EndVerificationResult'], ParentType, ContextType, RequireFields<MutationEndVerificationArgs, 'input'>>;
  enrolCustomer?: Resolver<ResolversTypes['EnrolCustomerResult'], ParentType, ContextType, RequireFields<MutationEnrolCustomerArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonResult'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  giveContactReviewMark?: Resolver<ResolversTypes['GiveContactReviewMarkResult'], ParentType, ContextType, RequireFields<MutationGiveContactReviewMarkArgs, 'input'>>;
  giveReviewMark?: Resolver<ResolversTypes['GiveReviewMarkResult'], ParentType, ContextType, RequireFields<MutationGiveReviewMarkArgs, 'input'>>;
  judgeDuplicate?: Resolver<ResolversTypes['JudgeDuplicateResult'], ParentType, ContextType, RequireFields<MutationJudgeDuplicateArgs, 'input'>>;
  liftHold?: Resolver<ResolversTypes['LiftHoldResult'], ParentType, ContextType, RequireFields<MutationLiftHoldArgs, 'input'>>;
  linkContact?: Resolver<ResolversTypes['LinkContactResult'], ParentType, ContextType, RequireFields<MutationLinkContactArgs, 'input'>>;
  mapImport?: Resolver<ResolversTypes['MapImportResult'], ParentType, ContextType, RequireFields<MutationMapImportArgs, 'input'>>;
  mergeCustomers?: Resolver<ResolversTypes['MergeCustomersResult'], ParentType, ContextType, RequireFields<MutationMergeCustomersArgs, 'input'>>;
  moderatePosting?: Resolver<ResolversTypes['ModeratePostingResult'], ParentType, ContextType, RequireFields<MutationModeratePostingArgs, 'input'>>;
  moveStage?: Resolver<ResolversTypes['MoveStageResult'], ParentType, ContextType, RequireFields<MutationMoveStageArgs, 'input'>>;
  openNumberRange?: Resolver<ResolversTypes['OpenNumberRangeResult'], ParentType, ContextType, RequireFields<MutationOpenNumberRangeArgs, 'input'>>;
  orderCustomFields?: Resolver<ResolversTypes['OrderCustomFieldsResult'], ParentType, ContextType, RequireFields<MutationOrderCustomFieldsArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldResult'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  placeOrganisation?: Resolver<ResolversTypes['PlaceOrganisationResult'], ParentType, ContextType, RequireFields<MutationPlaceOrganisationArgs, 'input'>>;
  publishConsentText?: Resolver<ResolversTypes['PublishConsentTextResult'], ParentType, ContextType, RequireFields<MutationPublishConsentTextArgs, 'input'>>;
  publishEarningRule?: Resolver<ResolversTypes['PublishEarningRuleResult'], ParentType, ContextType, RequireFields<MutationPublishEarningRuleArgs, 'input'>>;
  publishPosting?: Resolver<ResolversTypes['PublishPostingResult'], ParentType, ContextType, RequireFields<MutationPublishPostingArgs, 'input'>>;
  publishTierRule?: Resolver<ResolversTypes['PublishTierRuleResult'], ParentType, ContextType, RequireFields<MutationPublishTierRuleArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['RecordConsentResult'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordHandbook?: Resolver<ResolversTypes['RecordHandbookResult'], ParentType, ContextType, RequireFields<MutationRecordHandbookArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['RecordNeedResult'], ParentType, ContextType, RequireFields<MutationRecordNeedArgs, 'input'>>;
  recordSourceCost?: Resolver<ResolversTypes['RecordSourceCostResult'], ParentType, ContextType, RequireFields<MutationRecordSourceCostArgs, 'input'>>;
  registerCaller?: Resolver<ResolversTypes['RegisterCallerResult'], ParentType, ContextType, RequireFields<MutationRegisterCallerArgs, 'input'>>;
  removeNeed?: Resolver<ResolversTypes['RemoveNeedResult'], ParentType, ContextType, RequireFields<MutationRemoveNeedArgs, 'input'>>;
  renameDictionaryEntry?: Resolver<ResolversTypes['RenameDictionaryEntryResult'], ParentType, ContextType, RequireFields<MutationRenameDictionaryEntryArgs, 'input'>>;
  reportPosting?: Resolver<ResolversTypes['ReportPostingResult'], ParentType, ContextType, RequireFields<MutationReportPostingArgs, 'input'>>;
  resetLayout?: Resolver<ResolversTypes['ResetLayoutResult'], ParentType, ContextType, RequireFields<MutationResetLayoutArgs, 'input'>>;
  restoreCustomer?: Resolver<ResolversTypes['RestoreCustomerResult'], ParentType, ContextType, RequireFields<MutationRestoreCustomerArgs, 'input'>>;
  restoreObjectRecord?: Resolver<ResolversTypes['RestoreObjectRecordResult'], ParentType, ContextType, RequireFields<MutationRestoreObjectRecordArgs, 'input'>>;
  retireCustomField?: Resolver<ResolversTypes['RetireCustomFieldResult'], ParentType, ContextType, RequireFields<MutationRetireCustomFieldArgs, 'input'>>;
  retireDictionaryEntry?: Resolver<ResolversTypes['RetireDictionaryEntryResult'], ParentType, ContextType, RequireFields<MutationRetireDictionaryEntryArgs, 'input'>>;
  retireObject?: Resolver<ResolversTypes['RetireObjectResult'], ParentType, ContextType, RequireFields<MutationRetireObjectArgs, 'input'>>;
  returnContactForCorrection?: Resolver<ResolversTypes['ReturnContactForCorrectionResult'], ParentType, ContextType, RequireFields<MutationReturnContactForCorrectionArgs, 'input'>>;
  returnForCorrection?: Resolver<ResolversTypes['ReturnForCorrectionResult'], ParentType, ContextType, RequireFields<MutationReturnForCorrectionArgs, 'input'>>;
  saveLayout?: Resolver<ResolversTypes['SaveLayoutResult'], ParentType, ContextType, RequireFields<MutationSaveLayoutArgs, 'input'>>;
  setRetentionRule?: Resolver<ResolversTypes['SetRetentionRuleResult'], ParentType, ContextType, RequireFields<MutationSetRetentionRuleArgs, 'input'>>;
  settleApplication?: Resolver<ResolversTypes['SettleApplicationResult'], ParentType, ContextType, RequireFields<MutationSettleApplicationArgs, 'input'>>;
  startBulkChange?: Resolver<ResolversTypes['StartBulkChangeResult'], ParentType, ContextType, RequireFields<MutationStartBulkChangeArgs, 'input'>>;
  startDuplicateScan?: Resolver<ResolversTypes['StartDuplicateScanResult'], ParentType, ContextType, RequireFields<MutationStartDuplicateScanArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  startRecordBulkChange?: Resolver<ResolversTypes['StartRecordBulkChangeResult'], ParentType, ContextType, RequireFields<MutationStartRecordBulkChangeArgs, 'input'>>;
  tagCustomer?: Resolver<ResolversTypes['TagCustomerResult'], ParentType, ContextType, RequireFields<MutationTagCustomerArgs, 'input'>>;
  takePersonalData?: Resolver<ResolversTypes['TakePersonalDataResult'], ParentType, ContextType, RequireFields<MutationTakePersonalDataArgs, 'input'>>;
  tryRetention?: Resolver<ResolversTypes['TryRetentionResult'], ParentType, ContextType, RequireFields<MutationTryRetentionArgs, 'input'>>;
  undoBulkChange?: Resolver<ResolversTypes['UndoBulkChangeResult'], ParentType, ContextType, RequireFields<MutationUndoBulkChangeArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['UndoImportResult'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'input'>>;
  unlinkContact?: Resolver<ResolversTypes['UnlinkContactResult'], ParentType, ContextType, RequireFields<MutationUnlinkContactArgs, 'input'>>;
  unmergeCustomers?: Resolver<ResolversTypes['UnmergeCustomersResult'], ParentType, ContextType, RequireFields<MutationUnmergeCustomersArgs, 'input'>>;
  unsubscribeByLink?: Resolver<ResolversTypes['UnsubscribeByLinkResult'], ParentType, ContextType, RequireFields<MutationUnsubscribeByLinkArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['UpdateContactResult'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerResult'], ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateMyProfile?: Resolver<ResolversTypes['UpdateMyProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateMyProfileArgs, 'input'>>;
  updateObjectRecord?: Resolver<ResolversTypes['UpdateObjectRecordResult'], ParentType, ContextType, RequireFields<MutationUpdateObjectRecordArgs, 'input'>>;
  verifyCaller?: Resolver<ResolversTypes['VerifyCallerResult'], ParentType, ContextType, RequireFields<MutationVerifyCallerArgs, 'input'>>;
  withdrawPosting?: Resolver<ResolversTypes['WithdrawPostingResult'], ParentType, ContextType, RequireFields<MutationWithdrawPostingArgs, 'input'>>;
  withdrawSourceCost?: Resolver<ResolversTypes['WithdrawSourceCostResult'], ParentType, ContextType, RequireFields<MutationWithdrawSourceCostArgs, 'input'>>;
};

export type NotEnoughPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotEnoughPoints'] = ResolversParentTypes['NotEnoughPoints']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberMatch'] = ResolversParentTypes['NumberMatch']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['PhoneLine'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type NumberMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberMatches'] = ResolversParentTypes['NumberMatches']> = {
  matches?: Resolver<Array<ResolversTypes['NumberMatch']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NumberRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberRange'] = ResolversParentTypes['NumberRange']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectAccess'] = ResolversParentTypes['ObjectAccess']> = {
  definition?: Resolver<ResolversTypes['ObjectDefinition'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType, RequireFields<ObjectAccessRecordArgs, 'id'>>;
  records?: Resolver<Maybe<ResolversTypes['ObjectRecordConnection']>, ParentType, ContextType, Partial<ObjectAccessRecordsArgs>>;
};

export type ObjectDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectDefinition'] = ResolversParentTypes['ObjectDefinition']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['FieldDefinition']>>, ParentType, ContextType, Partial<ObjectDefinitionFieldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['FieldNames'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectFields'] = ResolversParentTypes['ObjectFields']> = {
  asChoice?: Resolver<Maybe<ResolversTypes['FieldChoice']>, ParentType, ContextType, RequireFields<ObjectFieldsAsChoiceArgs, 'key'>>;
  asDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<ObjectFieldsAsDateArgs, 'key'>>;
  asFile?: Resolver<Maybe<ResolversTypes['FieldFile']>, ParentType, ContextType, RequireFields<ObjectFieldsAsFileArgs, 'key'>>;
  asMoney?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ObjectFieldsAsMoneyArgs, 'key'>>;
  asNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType, RequireFields<ObjectFieldsAsNumberArgs, 'key'>>;
  asPerson?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<ObjectFieldsAsPersonArgs, 'key'>>;
  asRecord?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType, RequireFields<ObjectFieldsAsRecordArgs, 'key'>>;
  asRecords?: Resolver<Maybe<Array<ResolversTypes['ObjectRecord']>>, ParentType, ContextType, RequireFields<ObjectFieldsAsRecordsArgs, 'key'>>;
  asReference?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<ObjectFieldsAsReferenceArgs, 'key'>>;
  asReferences?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType, RequireFields<ObjectFieldsAsReferencesArgs, 'key'>>;
  asText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ObjectFieldsAsTextArgs, 'key'>>;
};

export type ObjectRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectRecord'] = ResolversParentTypes['ObjectRecord']> = {
  changes?: Resolver<Maybe<ResolversTypes['RecordChangeConnection']>, ParentType, ContextType, Partial<ObjectRecordChangesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['FieldValue']>>, ParentType, ContextType, Partial<ObjectRecordCustomFieldsArgs>>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Maybe<ResolversTypes['ObjectFields']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWritable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ObjectDefinition'], ParentType, ContextType>;
  objectRecords?: Resolver<Maybe<ResolversTypes['ObjectRecordConnection']>, ParentType, ContextType, Partial<ObjectRecordObjectRecordsArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectRecordConnection'] = ResolversParentTypes['ObjectRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObjectRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectRecordEdge'] = ResolversParentTypes['ObjectRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectRecord'], ParentType, ContextType>;
};

export type ObjectsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objects'] = ResolversParentTypes['Objects']> = {
  asObject?: Resolver<Maybe<ResolversTypes['ObjectAccess']>, ParentType, ContextType, RequireFields<ObjectsAsObjectArgs, 'key'>>;
};

export type OpenNumberRangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenNumberRangeResult'] = ResolversParentTypes['OpenNumberRangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'OpenNumberRangeSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type OpenNumberRangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenNumberRangeSuccess'] = ResolversParentTypes['OpenNumberRangeSuccess']> = {
  range?: Resolver<ResolversTypes['NumberRange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderCustomFieldsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCustomFieldsResult'] = ResolversParentTypes['OrderCustomFieldsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'OrderCustomFieldsSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type OrderCustomFieldsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCustomFieldsSuccess'] = ResolversParentTypes['OrderCustomFieldsSuccess']> = {
  definitions?: Resolver<Array<ResolversTypes['FieldDefinition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParsedAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParsedAddress'] = ResolversParentTypes['ParsedAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type PersonalPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalPage'] = ResolversParentTypes['PersonalPage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhoneNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneNumber'] = ResolversParentTypes['PhoneNumber']> = {
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldResult'] = ResolversParentTypes['PlaceHoldResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PlaceHoldSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PlaceHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldSuccess'] = ResolversParentTypes['PlaceHoldSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrganisationResult'] = ResolversParentTypes['PlaceOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PlaceOrganisationSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PlaceOrganisationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrganisationSuccess'] = ResolversParentTypes['PlaceOrganisationSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAccount'] = ResolversParentTypes['PointsAccount']> = {
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PointsAccountBalanceArgs>>;
  entries?: Resolver<ResolversTypes['PointsEntryConnection'], ParentType, ContextType, Partial<PointsAccountEntriesArgs>>;
  expiringNext?: Resolver<Maybe<ResolversTypes['ExpiringPoints']>, ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['PointsLotConnection'], ParentType, ContextType, Partial<PointsAccountLotsArgs>>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  causeEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  causeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsKind'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['EarningRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsLot'] = ResolversParentTypes['PointsLot']> = {
  earned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsLotConnection'] = ResolversParentTypes['PointsLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsLotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PointsLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsLotEdge'] = ResolversParentTypes['PointsLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsLot'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  departmentPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  category?: Resolver<ResolversTypes['CodedName'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inquiries?: Resolver<Maybe<ResolversTypes['PostingInquiryConnection']>, ParentType, ContextType, Partial<PostingInquiriesArgs>>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostingKind'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  myInquiry?: Resolver<Maybe<ResolversTypes['PostingInquiry']>, ParentType, ContextType>;
  opposites?: Resolver<Maybe<ResolversTypes['PostingConnection']>, ParentType, ContextType, Partial<PostingOppositesArgs>>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['PostingReport']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostingState'], ParentType, ContextType>;
  subcategory?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingConnection'] = ResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Posting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingContact'] = ResolversParentTypes['PostingContact']> = {
  mail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingEdge'] = ResolversParentTypes['PostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
};

export type PostingInquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingInquiry'] = ResolversParentTypes['PostingInquiry']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PostingContact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InquiryState'], ParentType, ContextType>;
};

export type PostingInquiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingInquiryConnection'] = ResolversParentTypes['PostingInquiryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostingInquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PostingInquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostingInquiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingInquiryEdge'] = ResolversParentTypes['PostingInquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostingInquiry'], ParentType, ContextType>;
};

export type PostingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingReport'] = ResolversParentTypes['PostingReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishConsentTextResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishConsentTextResult'] = ResolversParentTypes['PublishConsentTextResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PublishConsentTextSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishConsentTextSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishConsentTextSuccess'] = ResolversParentTypes['PublishConsentTextSuccess']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishEarningRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEarningRuleResult'] = ResolversParentTypes['PublishEarningRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PublishEarningRuleSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishEarningRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEarningRuleSuccess'] = ResolversParentTypes['PublishEarningRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['EarningRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishPostingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPostingResult'] = ResolversParentTypes['PublishPostingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PublishPostingSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishPostingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPostingSuccess'] = ResolversParentTypes['PublishPostingSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTierRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTierRuleResult'] = ResolversParentTypes['PublishTierRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PublishTierRuleSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishTierRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTierRuleSuccess'] = ResolversParentTypes['PublishTierRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['TierRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _schemaExtension?: Resolver<Maybe<ResolversTypes['SchemaExtension']>, ParentType, ContextType>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  applicationToReview?: Resolver<Maybe<ResolversTypes['ApplicationReview']>, ParentType, ContextType, RequireFields<QueryApplicationToReviewArgs, 'id'>>;
  applicationsToReview?: Resolver<Maybe<ResolversTypes['ApplicationReviewConnection']>, ParentType, ContextType, Partial<QueryApplicationsToReviewArgs>>;
  bulkChange?: Resolver<Maybe<ResolversTypes['BulkChange']>, ParentType, ContextType, RequireFields<QueryBulkChangeArgs, 'id'>>;
  bulkChanges?: Resolver<Maybe<ResolversTypes['BulkChangeConnection']>, ParentType, ContextType, Partial<QueryBulkChangesArgs>>;
  consentTexts?: Resolver<Maybe<Array<ResolversTypes['ConsentText']>>, ParentType, ContextType>;
  currentNeeds?: Resolver<Maybe<ResolversTypes['CustomerNeedConnection']>, ParentType, ContextType, Partial<QueryCurrentNeedsArgs>>;
  customFieldDefinitions?: Resolver<Maybe<Array<ResolversTypes['FieldDefinition']>>, ParentType, ContextType, RequireFields<QueryCustomFieldDefinitionsArgs, 'entity'>>;
  customerBin?: Resolver<Maybe<ResolversTypes['BinnedCustomerConnection']>, ParentType, ContextType, Partial<QueryCustomerBinArgs>>;
  customerByNumber?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByNumberArgs, 'number'>>;
  customerCounts?: Resolver<Maybe<ResolversTypes['Counts']>, ParentType, ContextType, RequireFields<QueryCustomerCountsArgs, 'by'>>;
  customerTags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, Partial<QueryCustomerTagsArgs>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<QueryCustomersArgs>>;
  customersAsOf?: Resolver<Maybe<ResolversTypes['CustomerAsOfConnection']>, ParentType, ContextType, RequireFields<QueryCustomersAsOfArgs, 'at'>>;
  customersByDigits?: Resolver<Maybe<ResolversTypes['NumberMatches']>, ParentType, ContextType, RequireFields<QueryCustomersByDigitsArgs, 'digits' | 'first'>>;
  dictionaries?: Resolver<Maybe<Array<ResolversTypes['Dictionary']>>, ParentType, ContextType>;
  dictionary?: Resolver<Maybe<ResolversTypes['Dictionary']>, ParentType, ContextType, RequireFields<QueryDictionaryArgs, 'code'>>;
  duplicatePairs?: Resolver<Maybe<ResolversTypes['DuplicatePairConnection']>, ParentType, ContextType, Partial<QueryDuplicatePairsArgs>>;
  duplicateScan?: Resolver<Maybe<ResolversTypes['DuplicateScan']>, ParentType, ContextType>;
  earningRules?: Resolver<Maybe<Array<ResolversTypes['EarningRule']>>, ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<QueryErasureArgs, 'id'>>;
  erasures?: Resolver<Maybe<ResolversTypes['ErasureConnection']>, ParentType, ContextType, Partial<QueryErasuresArgs>>;
  firstOrders?: Resolver<Maybe<ResolversTypes['FirstOrderConnection']>, ParentType, ContextType, Partial<QueryFirstOrdersArgs>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Maybe<ResolversTypes['ImportJobConnection']>, ParentType, ContextType, Partial<QueryImportJobsArgs>>;
  layout?: Resolver<Maybe<ResolversTypes['Layout']>, ParentType, ContextType, RequireFields<QueryLayoutArgs, 'entity'>>;
  layoutVersions?: Resolver<Maybe<ResolversTypes['LayoutConnection']>, ParentType, ContextType, RequireFields<QueryLayoutVersionsArgs, 'entity'>>;
  layouts?: Resolver<Maybe<Array<ResolversTypes['Layout']>>, ParentType, ContextType, RequireFields<QueryLayoutsArgs, 'entity'>>;
  letterLink?: Resolver<Maybe<ResolversTypes['LetterLink']>, ParentType, ContextType, RequireFields<QueryLetterLinkArgs, 'code'>>;
  me?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  myInquiries?: Resolver<Maybe<ResolversTypes['PostingInquiryConnection']>, ParentType, ContextType, Partial<QueryMyInquiriesArgs>>;
  numberRanges?: Resolver<Maybe<Array<ResolversTypes['NumberRange']>>, ParentType, ContextType>;
  objectDefinitions?: Resolver<Maybe<Array<ResolversTypes['ObjectDefinition']>>, ParentType, ContextType, Partial<QueryObjectDefinitionsArgs>>;
  objectRecord?: Resolver<Maybe<ResolversTypes['ObjectRecord']>, ParentType, ContextType, RequireFields<QueryObjectRecordArgs, 'id'>>;
  objectRecordBin?: Resolver<Maybe<ResolversTypes['BinnedObjectRecordConnection']>, ParentType, ContextType, RequireFields<QueryObjectRecordBinArgs, 'object'>>;
  objectRecords?: Resolver<Maybe<ResolversTypes['ObjectRecordConnection']>, ParentType, ContextType, RequireFields<QueryObjectRecordsArgs, 'object'>>;
  objects?: Resolver<Maybe<ResolversTypes['Objects']>, ParentType, ContextType>;
  parseAddress?: Resolver<Maybe<ResolversTypes['ParsedAddress']>, ParentType, ContextType, RequireFields<QueryParseAddressArgs, 'text'>>;
  possibleDuplicates?: Resolver<Maybe<Array<ResolversTypes['PossibleDuplicate']>>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'input'>>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType, RequireFields<QueryPostingArgs, 'id'>>;
  postings?: Resolver<Maybe<ResolversTypes['PostingConnection']>, ParentType, ContextType, Partial<QueryPostingsArgs>>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  retentionDue?: Resolver<Maybe<ResolversTypes['RetentionRecordConnection']>, ParentType, ContextType, RequireFields<QueryRetentionDueArgs, 'kind'>>;
  retentionRules?: Resolver<Maybe<Array<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  retentionRuns?: Resolver<Maybe<ResolversTypes['RetentionRunConnection']>, ParentType, ContextType, Partial<QueryRetentionRunsArgs>>;
  sourceCosts?: Resolver<Maybe<ResolversTypes['SourceCostConnection']>, ParentType, ContextType, Partial<QuerySourceCostsArgs>>;
  sourceReport?: Resolver<Maybe<ResolversTypes['SourceReport']>, ParentType, ContextType, RequireFields<QuerySourceReportArgs, 'by' | 'from' | 'to'>>;
  stageRules?: Resolver<Maybe<Array<ResolversTypes['StageRule']>>, ParentType, ContextType>;
  tierRules?: Resolver<Maybe<Array<ResolversTypes['TierRule']>>, ParentType, ContextType>;
  tiers?: Resolver<Maybe<Array<ResolversTypes['Tier']>>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  causeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangeConnection'] = ResolversParentTypes['RecordChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangeEdge'] = ResolversParentTypes['RecordChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordChange'], ParentType, ContextType>;
};

export type RecordConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsentResult'] = ResolversParentTypes['RecordConsentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RecordConsentSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsentSuccess'] = ResolversParentTypes['RecordConsentSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordHandbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHandbookResult'] = ResolversParentTypes['RecordHandbookResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RecordHandbookSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordHandbookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHandbookSuccess'] = ResolversParentTypes['RecordHandbookSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNeedResult'] = ResolversParentTypes['RecordNeedResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RecordNeedSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordNeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNeedSuccess'] = ResolversParentTypes['RecordNeedSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['CustomerNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSourceCostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSourceCostResult'] = ResolversParentTypes['RecordSourceCostResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RecordSourceCostSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordSourceCostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSourceCostSuccess'] = ResolversParentTypes['RecordSourceCostSuccess']> = {
  cost?: Resolver<ResolversTypes['SourceCost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasChildren?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterCallerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCallerResult'] = ResolversParentTypes['RegisterCallerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RegisterCallerSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RegisterCallerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCallerSuccess'] = ResolversParentTypes['RegisterCallerSuccess']> = {
  customers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNeedResult'] = ResolversParentTypes['RemoveNeedResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RemoveNeedSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RemoveNeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNeedSuccess'] = ResolversParentTypes['RemoveNeedSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameDictionaryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameDictionaryEntryResult'] = ResolversParentTypes['RenameDictionaryEntryResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RenameDictionaryEntrySuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RenameDictionaryEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameDictionaryEntrySuccess'] = ResolversParentTypes['RenameDictionaryEntrySuccess']> = {
  dictionary?: Resolver<ResolversTypes['Dictionary'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['DictionaryEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatedMutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedMutation'] = ResolversParentTypes['RepeatedMutation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportPostingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPostingResult'] = ResolversParentTypes['ReportPostingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ReportPostingSuccess', ParentType, ContextType>;
};

export type ReportPostingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPostingSuccess'] = ResolversParentTypes['ReportPostingSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetLayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetLayoutResult'] = ResolversParentTypes['ResetLayoutResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'ResetLayoutSuccess', ParentType, ContextType>;
};

export type ResetLayoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetLayoutSuccess'] = ResolversParentTypes['ResetLayoutSuccess']> = {
  layout?: Resolver<ResolversTypes['Layout'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreCustomerResult'] = ResolversParentTypes['RestoreCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'RestoreCustomerSuccess', ParentType, ContextType>;
};

export type RestoreCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreCustomerSuccess'] = ResolversParentTypes['RestoreCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreObjectRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreObjectRecordResult'] = ResolversParentTypes['RestoreObjectRecordResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'RestoreObjectRecordSuccess', ParentType, ContextType>;
};

export type RestoreObjectRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreObjectRecordSuccess'] = ResolversParentTypes['RestoreObjectRecordSuccess']> = {
  record?: Resolver<ResolversTypes['ObjectRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionCount'] = ResolversParentTypes['RetentionCount']> = {
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRecord'] = ResolversParentTypes['RetentionRecord']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRecordConnection'] = ResolversParentTypes['RetentionRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetentionRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RetentionRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetentionRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRecordEdge'] = ResolversParentTypes['RetentionRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetentionRecord'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  leastDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRun'] = ResolversParentTypes['RetentionRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['RetentionCount']>, ParentType, ContextType>;
  dry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetentionRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRunConnection'] = ResolversParentTypes['RetentionRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetentionRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RetentionRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetentionRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRunEdge'] = ResolversParentTypes['RetentionRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType>;
};

export type RetireCustomFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireCustomFieldResult'] = ResolversParentTypes['RetireCustomFieldResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'RetireCustomFieldSuccess', ParentType, ContextType>;
};

export type RetireCustomFieldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireCustomFieldSuccess'] = ResolversParentTypes['RetireCustomFieldSuccess']> = {
  definition?: Resolver<ResolversTypes['FieldDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireDictionaryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireDictionaryEntryResult'] = ResolversParentTypes['RetireDictionaryEntryResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'RetireDictionaryEntrySuccess', ParentType, ContextType>;
};

export type RetireDictionaryEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireDictionaryEntrySuccess'] = ResolversParentTypes['RetireDictionaryEntrySuccess']> = {
  dictionary?: Resolver<ResolversTypes['Dictionary'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['DictionaryEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireObjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireObjectResult'] = ResolversParentTypes['RetireObjectResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'RetireObjectSuccess', ParentType, ContextType>;
};

export type RetireObjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireObjectSuccess'] = ResolversParentTypes['RetireObjectSuccess']> = {
  object?: Resolver<ResolversTypes['ObjectDefinition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnContactForCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnContactForCorrectionResult'] = ResolversParentTypes['ReturnContactForCorrectionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ReturnContactForCorrectionSuccess', ParentType, ContextType>;
};

export type ReturnContactForCorrectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnContactForCorrectionSuccess'] = ResolversParentTypes['ReturnContactForCorrectionSuccess']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnForCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnForCorrectionResult'] = ResolversParentTypes['ReturnForCorrectionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ReturnForCorrectionSuccess', ParentType, ContextType>;
};

export type ReturnForCorrectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnForCorrectionSuccess'] = ResolversParentTypes['ReturnForCorrectionSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  secondAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secondBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type ReviewStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStep'] = ResolversParentTypes['ReviewStep']> = {
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStepConnection'] = ResolversParentTypes['ReviewStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStepEdge'] = ResolversParentTypes['ReviewStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewStep'], ParentType, ContextType>;
};

export type SaveLayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLayoutResult'] = ResolversParentTypes['SaveLayoutResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'SaveLayoutSuccess', ParentType, ContextType>;
};

export type SaveLayoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLayoutSuccess'] = ResolversParentTypes['SaveLayoutSuccess']> = {
  layout?: Resolver<ResolversTypes['Layout'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemaExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaExtension'] = ResolversParentTypes['SchemaExtension']> = {
  format?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetRetentionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRetentionRuleResult'] = ResolversParentTypes['SetRetentionRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'SetRetentionRuleSuccess', ParentType, ContextType>;
};

export type SetRetentionRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRetentionRuleSuccess'] = ResolversParentTypes['SetRetentionRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleApplicationResult'] = ResolversParentTypes['SettleApplicationResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'SettleApplicationSuccess', ParentType, ContextType>;
};

export type SettleApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleApplicationSuccess'] = ResolversParentTypes['SettleApplicationSuccess']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCost'] = ResolversParentTypes['SourceCost']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CustomerSource']>, ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SourceCostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCostConnection'] = ResolversParentTypes['SourceCostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceCostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SourceCost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceCostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCostEdge'] = ResolversParentTypes['SourceCostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceCost'], ParentType, ContextType>;
};

export type SourceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceGroup'] = ResolversParentTypes['SourceGroup']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costFilter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costPerCustomer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOrderAmounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  firstOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceOfCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceOfCustomer'] = ResolversParentTypes['SourceOfCustomer']> = {
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CustomerSource']>, ParentType, ContextType>;
};

export type SourceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReport'] = ResolversParentTypes['SourceReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SourceGroup']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SourceGroup'], ParentType, ContextType>;
};

export type StageMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageMove'] = ResolversParentTypes['StageMove']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CustomerStage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CustomerStage'], ParentType, ContextType>;
};

export type StageMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageMoveConnection'] = ResolversParentTypes['StageMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StageMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StageMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StageMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageMoveEdge'] = ResolversParentTypes['StageMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageMove'], ParentType, ContextType>;
};

export type StageRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageRule'] = ResolversParentTypes['StageRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lostMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matureDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartBulkChangeResult'] = ResolversParentTypes['StartBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'StartBulkChangeSuccess', ParentType, ContextType>;
};

export type StartBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartBulkChangeSuccess'] = ResolversParentTypes['StartBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['BulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartDuplicateScanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDuplicateScanResult'] = ResolversParentTypes['StartDuplicateScanResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'StartDuplicateScanSuccess', ParentType, ContextType>;
};

export type StartDuplicateScanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDuplicateScanSuccess'] = ResolversParentTypes['StartDuplicateScanSuccess']> = {
  scan?: Resolver<ResolversTypes['DuplicateScan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'StartImportSuccess', ParentType, ContextType>;
};

export type StartImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImportSuccess'] = ResolversParentTypes['StartImportSuccess']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRecordBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRecordBulkChangeResult'] = ResolversParentTypes['StartRecordBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'StartRecordBulkChangeSuccess', ParentType, ContextType>;
};

export type StartRecordBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRecordBulkChangeSuccess'] = ResolversParentTypes['StartRecordBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['BulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StructureTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructureTotals'] = ResolversParentTypes['StructureTotals']> = {
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCustomerResult'] = ResolversParentTypes['TagCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'TagCustomerSuccess', ParentType, ContextType>;
};

export type TagCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCustomerSuccess'] = ResolversParentTypes['TagCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakePersonalDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakePersonalDataResult'] = ResolversParentTypes['TakePersonalDataResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'TakePersonalDataSuccess', ParentType, ContextType>;
};

export type TakePersonalDataSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakePersonalDataSuccess'] = ResolversParentTypes['TakePersonalDataSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierFactor'] = ResolversParentTypes['TierFactor']> = {
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierMove'] = ResolversParentTypes['TierMove']> = {
  cause?: Resolver<ResolversTypes['TierCause'], ParentType, ContextType>;
  causeEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tierVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type TierMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierMoveConnection'] = ResolversParentTypes['TierMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TierMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TierMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TierMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierMoveEdge'] = ResolversParentTypes['TierMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TierMove'], ParentType, ContextType>;
};

export type TierRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierRule'] = ResolversParentTypes['TierRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelinePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePart'] = ResolversParentTypes['TimelinePart']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TryRetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryRetentionResult'] = ResolversParentTypes['TryRetentionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'TryRetentionSuccess', ParentType, ContextType>;
};

export type TryRetentionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryRetentionSuccess'] = ResolversParentTypes['TryRetentionSuccess']> = {
  run?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoBulkChangeResult'] = ResolversParentTypes['UndoBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UndoBulkChangeSuccess', ParentType, ContextType>;
};

export type UndoBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoBulkChangeSuccess'] = ResolversParentTypes['UndoBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['BulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoImportResult'] = ResolversParentTypes['UndoImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UndoImportSuccess', ParentType, ContextType>;
};

export type UndoImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoImportSuccess'] = ResolversParentTypes['UndoImportSuccess']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkContactResult'] = ResolversParentTypes['UnlinkContactResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UnlinkContactSuccess', ParentType, ContextType>;
};

export type UnlinkContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkContactSuccess'] = ResolversParentTypes['UnlinkContactSuccess']> = {
  company?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmergeCustomersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeCustomersResult'] = ResolversParentTypes['UnmergeCustomersResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UnmergeCustomersSuccess', ParentType, ContextType>;
};

export type UnmergeCustomersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeCustomersSuccess'] = ResolversParentTypes['UnmergeCustomersSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsubscribeByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsubscribeByLinkResult'] = ResolversParentTypes['UnsubscribeByLinkResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UnsubscribeByLinkSuccess', ParentType, ContextType>;
};

export type UnsubscribeByLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsubscribeByLinkSuccess'] = ResolversParentTypes['UnsubscribeByLinkSuccess']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContactResult'] = ResolversParentTypes['UpdateContactResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateContactSuccess', ParentType, ContextType>;
};

export type UpdateContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContactSuccess'] = ResolversParentTypes['UpdateContactSuccess']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  reviewDropped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerResult'] = ResolversParentTypes['UpdateCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DuplicateCustomer' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateCustomerSuccess', ParentType, ContextType>;
};

export type UpdateCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerSuccess'] = ResolversParentTypes['UpdateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  reviewDropped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateMyProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyProfileResult'] = ResolversParentTypes['UpdateMyProfileResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateMyProfileSuccess', ParentType, ContextType>;
};

export type UpdateMyProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyProfileSuccess'] = ResolversParentTypes['UpdateMyProfileSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateObjectRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateObjectRecordResult'] = ResolversParentTypes['UpdateObjectRecordResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateObjectRecordSuccess', ParentType, ContextType>;
};

export type UpdateObjectRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateObjectRecordSuccess'] = ResolversParentTypes['UpdateObjectRecordSuccess']> = {
  record?: Resolver<ResolversTypes['ObjectRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CallerNotVerified' | 'Conflict' | 'DuplicateCustomer' | 'InvalidInput' | 'NotEnoughPoints' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type VerifyCallerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCallerResult'] = ResolversParentTypes['VerifyCallerResult']> = {
  __resolveType: TypeResolveFn<'CallerNotVerified' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'VerifyCallerSuccess', ParentType, ContextType>;
};

export type VerifyCallerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCallerSuccess'] = ResolversParentTypes['VerifyCallerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPostingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostingResult'] = ResolversParentTypes['WithdrawPostingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'WithdrawPostingSuccess', ParentType, ContextType>;
};

export type WithdrawPostingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostingSuccess'] = ResolversParentTypes['WithdrawPostingSuccess']> = {
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawSourceCostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSourceCostResult'] = ResolversParentTypes['WithdrawSourceCostResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'WithdrawSourceCostSuccess', ParentType, ContextType>;
};

export type WithdrawSourceCostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSourceCostSuccess'] = ResolversParentTypes['WithdrawSourceCostSuccess']> = {
  costId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddContactResult?: AddContactResultResolvers<ContextType>;
  AddContactSuccess?: AddContactSuccessResolvers<ContextType>;
  AddDictionaryEntryResult?: AddDictionaryEntryResultResolvers<ContextType>;
  AddDictionaryEntrySuccess?: AddDictionaryEntrySuccessResolvers<ContextType>;
  AdjustPointsResult?: AdjustPointsResultResolvers<ContextType>;
  AdjustPointsSuccess?: AdjustPointsSuccessResolvers<ContextType>;
  AnswerInquiryResult?: AnswerInquiryResultResolvers<ContextType>;
  AnswerInquirySuccess?: AnswerInquirySuccessResolvers<ContextType>;
  ApplicationCandidate?: ApplicationCandidateResolvers<ContextType>;
  ApplicationChoice?: ApplicationChoiceResolvers<ContextType>;
  ApplicationReview?: ApplicationReviewResolvers<ContextType>;
  ApplicationReviewConnection?: ApplicationReviewConnectionResolvers<ContextType>;
  ApplicationReviewEdge?: ApplicationReviewEdgeResolvers<ContextType>;
  ApplyForMembershipResult?: ApplyForMembershipResultResolvers<ContextType>;
  ApplyForMembershipSuccess?: ApplyForMembershipSuccessResolvers<ContextType>;
  AskForConfirmationResult?: AskForConfirmationResultResolvers<ContextType>;
  AskForConfirmationSuccess?: AskForConfirmationSuccessResolvers<ContextType>;
  AskForConsentResult?: AskForConsentResultResolvers<ContextType>;
  AskForConsentSuccess?: AskForConsentSuccessResolvers<ContextType>;
  AskPosterResult?: AskPosterResultResolvers<ContextType>;
  AskPosterSuccess?: AskPosterSuccessResolvers<ContextType>;
  AssignCustomerResult?: AssignCustomerResultResolvers<ContextType>;
  AssignCustomerSuccess?: AssignCustomerSuccessResolvers<ContextType>;
  AssignObjectRecordResult?: AssignObjectRecordResultResolvers<ContextType>;
  AssignObjectRecordSuccess?: AssignObjectRecordSuccessResolvers<ContextType>;
  BinnedCustomer?: BinnedCustomerResolvers<ContextType>;
  BinnedCustomerConnection?: BinnedCustomerConnectionResolvers<ContextType>;
  BinnedCustomerEdge?: BinnedCustomerEdgeResolvers<ContextType>;
  BinnedObjectRecord?: BinnedObjectRecordResolvers<ContextType>;
  BinnedObjectRecordConnection?: BinnedObjectRecordConnectionResolvers<ContextType>;
  BinnedObjectRecordEdge?: BinnedObjectRecordEdgeResolvers<ContextType>;
  BulkChange?: BulkChangeResolvers<ContextType>;
  BulkChangeConnection?: BulkChangeConnectionResolvers<ContextType>;
  BulkChangeEdge?: BulkChangeEdgeResolvers<ContextType>;
  BulkRefusal?: BulkRefusalResolvers<ContextType>;
  BulkRefusalConnection?: BulkRefusalConnectionResolvers<ContextType>;
  BulkRefusalEdge?: BulkRefusalEdgeResolvers<ContextType>;
  CallerCheck?: CallerCheckResolvers<ContextType>;
  CallerNotVerified?: CallerNotVerifiedResolvers<ContextType>;
  CallerQuestion?: CallerQuestionResolvers<ContextType>;
  CallerVerification?: CallerVerificationResolvers<ContextType>;
  CancelBulkChangeResult?: CancelBulkChangeResultResolvers<ContextType>;
  CancelBulkChangeSuccess?: CancelBulkChangeSuccessResolvers<ContextType>;
  ChangeCustomFieldResult?: ChangeCustomFieldResultResolvers<ContextType>;
  ChangeCustomFieldSuccess?: ChangeCustomFieldSuccessResolvers<ContextType>;
  ChangeNeedResult?: ChangeNeedResultResolvers<ContextType>;
  ChangeNeedSuccess?: ChangeNeedSuccessResolvers<ContextType>;
  ChangeObjectResult?: ChangeObjectResultResolvers<ContextType>;
  ChangeObjectSuccess?: ChangeObjectSuccessResolvers<ContextType>;
  ChangePostingResult?: ChangePostingResultResolvers<ContextType>;
  ChangePostingSuccess?: ChangePostingSuccessResolvers<ContextType>;
  ChooseByLinkResult?: ChooseByLinkResultResolvers<ContextType>;
  ChooseByLinkSuccess?: ChooseByLinkSuccessResolvers<ContextType>;
  CloseNumberRangeResult?: CloseNumberRangeResultResolvers<ContextType>;
  CloseNumberRangeSuccess?: CloseNumberRangeSuccessResolvers<ContextType>;
  CodedName?: CodedNameResolvers<ContextType>;
  CommitImportResult?: CommitImportResultResolvers<ContextType>;
  CommitImportSuccess?: CommitImportSuccessResolvers<ContextType>;
  CompanyContact?: CompanyContactResolvers<ContextType>;
  CompanyContactConnection?: CompanyContactConnectionResolvers<ContextType>;
  CompanyContactEdge?: CompanyContactEdgeResolvers<ContextType>;
  CompleteMembershipResult?: CompleteMembershipResultResolvers<ContextType>;
  CompleteMembershipSuccess?: CompleteMembershipSuccessResolvers<ContextType>;
  ConfirmByLinkResult?: ConfirmByLinkResultResolvers<ContextType>;
  ConfirmByLinkSuccess?: ConfirmByLinkSuccessResolvers<ContextType>;
  ConfirmCustomerDataResult?: ConfirmCustomerDataResultResolvers<ContextType>;
  ConfirmCustomerDataSuccess?: ConfirmCustomerDataSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  ConsentRecordConnection?: ConsentRecordConnectionResolvers<ContextType>;
  ConsentRecordEdge?: ConsentRecordEdgeResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactAsOf?: ContactAsOfResolvers<ContextType>;
  ContactFields?: ContactFieldsResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  CreateCustomerSuccess?: CreateCustomerSuccessResolvers<ContextType>;
  CreateDictionaryResult?: CreateDictionaryResultResolvers<ContextType>;
  CreateDictionarySuccess?: CreateDictionarySuccessResolvers<ContextType>;
  CreateObjectRecordResult?: CreateObjectRecordResultResolvers<ContextType>;
  CreateObjectRecordSuccess?: CreateObjectRecordSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerAsOfConnection?: CustomerAsOfConnectionResolvers<ContextType>;
  CustomerAsOfEdge?: CustomerAsOfEdgeResolvers<ContextType>;
  CustomerBasics?: CustomerBasicsResolvers<ContextType>;
  CustomerBusiness?: CustomerBusinessResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerDataConfirmation?: CustomerDataConfirmationResolvers<ContextType>;
  CustomerDealings?: CustomerDealingsResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFields?: CustomerFieldsResolvers<ContextType>;
  CustomerHold?: CustomerHoldResolvers<ContextType>;
  CustomerMerge?: CustomerMergeResolvers<ContextType>;
  CustomerMergeConnection?: CustomerMergeConnectionResolvers<ContextType>;
  CustomerMergeEdge?: CustomerMergeEdgeResolvers<ContextType>;
  CustomerNeed?: CustomerNeedResolvers<ContextType>;
  CustomerNeedConnection?: CustomerNeedConnectionResolvers<ContextType>;
  CustomerNeedEdge?: CustomerNeedEdgeResolvers<ContextType>;
  CustomerValue?: CustomerValueResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideImportResult?: DecideImportResultResolvers<ContextType>;
  DecideImportSuccess?: DecideImportSuccessResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DefineCustomFieldResult?: DefineCustomFieldResultResolvers<ContextType>;
  DefineCustomFieldSuccess?: DefineCustomFieldSuccessResolvers<ContextType>;
  DefineObjectResult?: DefineObjectResultResolvers<ContextType>;
  DefineObjectSuccess?: DefineObjectSuccessResolvers<ContextType>;
  DeleteCustomerResult?: DeleteCustomerResultResolvers<ContextType>;
  DeleteCustomerSuccess?: DeleteCustomerSuccessResolvers<ContextType>;
  DeleteObjectRecordResult?: DeleteObjectRecordResultResolvers<ContextType>;
  DeleteObjectRecordSuccess?: DeleteObjectRecordSuccessResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Dictionary?: DictionaryResolvers<ContextType>;
  DictionaryEntry?: DictionaryEntryResolvers<ContextType>;
  DuplicateCustomer?: DuplicateCustomerResolvers<ContextType>;
  DuplicateEvidence?: DuplicateEvidenceResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicateScan?: DuplicateScanResolvers<ContextType>;
  EarningRule?: EarningRuleResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmptyCustomFieldResult?: EmptyCustomFieldResultResolvers<ContextType>;
  EmptyCustomFieldSuccess?: EmptyCustomFieldSuccessResolvers<ContextType>;
  EndVerificationResult?: EndVerificationResultResolvers<ContextType>;
  EndVerificationSuccess?: EndVerificationSuccessResolvers<ContextType>;
  EnrolCustomerResult?: EnrolCustomerResultResolvers<ContextType>;
  EnrolCustomerSuccess?: EnrolCustomerSuccessResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EntryNames?: EntryNamesResolvers<ContextType>;
  ErasePersonResult?: ErasePersonResultResolvers<ContextType>;
  ErasePersonSuccess?: ErasePersonSuccessResolvers<ContextType>;
  ErasedCount?: ErasedCountResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureAnswer?: ErasureAnswerResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ExpiringPoints?: ExpiringPointsResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldChoice?: FieldChoiceResolvers<ContextType>;
  FieldDefinition?: FieldDefinitionResolvers<ContextType>;
  FieldFile?: FieldFileResolvers<ContextType>;
  FieldNames?: FieldNamesResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  FirstOrder?: FirstOrderResolvers<ContextType>;
  FirstOrderConnection?: FirstOrderConnectionResolvers<ContextType>;
  FirstOrderEdge?: FirstOrderEdgeResolvers<ContextType>;
  GiveContactReviewMarkResult?: GiveContactReviewMarkResultResolvers<ContextType>;
  GiveContactReviewMarkSuccess?: GiveContactReviewMarkSuccessResolvers<ContextType>;
  GiveReviewMarkResult?: GiveReviewMarkResultResolvers<ContextType>;
  GiveReviewMarkSuccess?: GiveReviewMarkSuccessResolvers<ContextType>;
  HandbookDispatch?: HandbookDispatchResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportDifference?: ImportDifferenceResolvers<ContextType>;
  ImportDifferenceConnection?: ImportDifferenceConnectionResolvers<ContextType>;
  ImportDifferenceEdge?: ImportDifferenceEdgeResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportFaultConnection?: ImportFaultConnectionResolvers<ContextType>;
  ImportFaultEdge?: ImportFaultEdgeResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobConnection?: ImportJobConnectionResolvers<ContextType>;
  ImportJobEdge?: ImportJobEdgeResolvers<ContextType>;
  ImportPerson?: ImportPersonResolvers<ContextType>;
  ImportPortion?: ImportPortionResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReconciled?: ImportReconciledResolvers<ContextType>;
  ImportSum?: ImportSumResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JudgeDuplicateResult?: JudgeDuplicateResultResolvers<ContextType>;
  JudgeDuplicateSuccess?: JudgeDuplicateSuccessResolvers<ContextType>;
  Language?: LanguageResolvers;
  Layout?: LayoutResolvers<ContextType>;
  LayoutCondition?: LayoutConditionResolvers<ContextType>;
  LayoutConnection?: LayoutConnectionResolvers<ContextType>;
  LayoutEdge?: LayoutEdgeResolvers<ContextType>;
  LayoutField?: LayoutFieldResolvers<ContextType>;
  LetterChoice?: LetterChoiceResolvers<ContextType>;
  LetterData?: LetterDataResolvers<ContextType>;
  LetterLink?: LetterLinkResolvers<ContextType>;
  LiftHoldResult?: LiftHoldResultResolvers<ContextType>;
  LiftHoldSuccess?: LiftHoldSuccessResolvers<ContextType>;
  LinkContactResult?: LinkContactResultResolvers<ContextType>;
  LinkContactSuccess?: LinkContactSuccessResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookConnection?: LookConnectionResolvers<ContextType>;
  LookEdge?: LookEdgeResolvers<ContextType>;
  MailAddress?: MailAddressResolvers<ContextType>;
  MapImportResult?: MapImportResultResolvers<ContextType>;
  MapImportSuccess?: MapImportSuccessResolvers<ContextType>;
  MembershipApplication?: MembershipApplicationResolvers<ContextType>;
  MergeCustomersResult?: MergeCustomersResultResolvers<ContextType>;
  MergeCustomersSuccess?: MergeCustomersSuccessResolvers<ContextType>;
  MergedCustomField?: MergedCustomFieldResolvers<ContextType>;
  MergedField?: MergedFieldResolvers<ContextType>;
  MergedRecord?: MergedRecordResolvers<ContextType>;
  ModeratePostingResult?: ModeratePostingResultResolvers<ContextType>;
  ModeratePostingSuccess?: ModeratePostingSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveStageResult?: MoveStageResultResolvers<ContextType>;
  MoveStageSuccess?: MoveStageSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotEnoughPoints?: NotEnoughPointsResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NumberMatch?: NumberMatchResolvers<ContextType>;
  NumberMatches?: NumberMatchesResolvers<ContextType>;
  NumberRange?: NumberRangeResolvers<ContextType>;
  ObjectAccess?: ObjectAccessResolvers<ContextType>;
  ObjectDefinition?: ObjectDefinitionResolvers<ContextType>;
  ObjectFields?: ObjectFieldsResolvers<ContextType>;
  ObjectRecord?: ObjectRecordResolvers<ContextType>;
  ObjectRecordConnection?: ObjectRecordConnectionResolvers<ContextType>;
  ObjectRecordEdge?: ObjectRecordEdgeResolvers<ContextType>;
  Objects?: ObjectsResolvers<ContextType>;
  OpenNumberRangeResult?: OpenNumberRangeResultResolvers<ContextType>;
  OpenNumberRangeSuccess?: OpenNumberRangeSuccessResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCustomFieldsResult?: OrderCustomFieldsResultResolvers<ContextType>;
  OrderCustomFieldsSuccess?: OrderCustomFieldsSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParsedAddress?: ParsedAddressResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PhoneNumber?: PhoneNumberResolvers<ContextType>;
  PlaceHoldResult?: PlaceHoldResultResolvers<ContextType>;
  PlaceHoldSuccess?: PlaceHoldSuccessResolvers<ContextType>;
  PlaceOrganisationResult?: PlaceOrganisationResultResolvers<ContextType>;
  PlaceOrganisationSuccess?: PlaceOrganisationSuccessResolvers<ContextType>;
  PointsAccount?: PointsAccountResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsLot?: PointsLotResolvers<ContextType>;
  PointsLotConnection?: PointsLotConnectionResolvers<ContextType>;
  PointsLotEdge?: PointsLotEdgeResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingContact?: PostingContactResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  PostingInquiry?: PostingInquiryResolvers<ContextType>;
  PostingInquiryConnection?: PostingInquiryConnectionResolvers<ContextType>;
  PostingInquiryEdge?: PostingInquiryEdgeResolvers<ContextType>;
  PostingReport?: PostingReportResolvers<ContextType>;
  PublishConsentTextResult?: PublishConsentTextResultResolvers<ContextType>;
  PublishConsentTextSuccess?: PublishConsentTextSuccessResolvers<ContextType>;
  PublishEarningRuleResult?: PublishEarningRuleResultResolvers<ContextType>;
  PublishEarningRuleSuccess?: PublishEarningRuleSuccessResolvers<ContextType>;
  PublishPostingResult?: PublishPostingResultResolvers<ContextType>;
  PublishPostingSuccess?: PublishPostingSuccessResolvers<ContextType>;
  PublishTierRuleResult?: PublishTierRuleResultResolvers<ContextType>;
  PublishTierRuleSuccess?: PublishTierRuleSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RecordConsentResult?: RecordConsentResultResolvers<ContextType>;
  RecordConsentSuccess?: RecordConsentSuccessResolvers<ContextType>;
  RecordHandbookResult?: RecordHandbookResultResolvers<ContextType>;
  RecordHandbookSuccess?: RecordHandbookSuccessResolvers<ContextType>;
  RecordNeedResult?: RecordNeedResultResolvers<ContextType>;
  RecordNeedSuccess?: RecordNeedSuccessResolvers<ContextType>;
  RecordSourceCostResult?: RecordSourceCostResultResolvers<ContextType>;
  RecordSourceCostSuccess?: RecordSourceCostSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterCallerResult?: RegisterCallerResultResolvers<ContextType>;
  RegisterCallerSuccess?: RegisterCallerSuccessResolvers<ContextType>;
  RemoveNeedResult?: RemoveNeedResultResolvers<ContextType>;
  RemoveNeedSuccess?: RemoveNeedSuccessResolvers<ContextType>;
  RenameDictionaryEntryResult?: RenameDictionaryEntryResultResolvers<ContextType>;
  RenameDictionaryEntrySuccess?: RenameDictionaryEntrySuccessResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  ReportPostingResult?: ReportPostingResultResolvers<ContextType>;
  ReportPostingSuccess?: ReportPostingSuccessResolvers<ContextType>;
  ResetLayoutResult?: ResetLayoutResultResolvers<ContextType>;
  ResetLayoutSuccess?: ResetLayoutSuccessResolvers<ContextType>;
  RestoreCustomerResult?: RestoreCustomerResultResolvers<ContextType>;
  RestoreCustomerSuccess?: RestoreCustomerSuccessResolvers<ContextType>;
  RestoreObjectRecordResult?: RestoreObjectRecordResultResolvers<ContextType>;
  RestoreObjectRecordSuccess?: RestoreObjectRecordSuccessResolvers<ContextType>;
  RetentionCount?: RetentionCountResolvers<ContextType>;
  RetentionRecord?: RetentionRecordResolvers<ContextType>;
  RetentionRecordConnection?: RetentionRecordConnectionResolvers<ContextType>;
  RetentionRecordEdge?: RetentionRecordEdgeResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionRunConnection?: RetentionRunConnectionResolvers<ContextType>;
  RetentionRunEdge?: RetentionRunEdgeResolvers<ContextType>;
  RetireCustomFieldResult?: RetireCustomFieldResultResolvers<ContextType>;
  RetireCustomFieldSuccess?: RetireCustomFieldSuccessResolvers<ContextType>;
  RetireDictionaryEntryResult?: RetireDictionaryEntryResultResolvers<ContextType>;
  RetireDictionaryEntrySuccess?: RetireDictionaryEntrySuccessResolvers<ContextType>;
  RetireObjectResult?: RetireObjectResultResolvers<ContextType>;
  RetireObjectSuccess?: RetireObjectSuccessResolvers<ContextType>;
  ReturnContactForCorrectionResult?: ReturnContactForCorrectionResultResolvers<ContextType>;
  ReturnContactForCorrectionSuccess?: ReturnContactForCorrectionSuccessResolvers<ContextType>;
  ReturnForCorrectionResult?: ReturnForCorrectionResultResolvers<ContextType>;
  ReturnForCorrectionSuccess?: ReturnForCorrectionSuccessResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewStep?: ReviewStepResolvers<ContextType>;
  ReviewStepConnection?: ReviewStepConnectionResolvers<ContextType>;
  ReviewStepEdge?: ReviewStepEdgeResolvers<ContextType>;
  SaveLayoutResult?: SaveLayoutResultResolvers<ContextType>;
  SaveLayoutSuccess?: SaveLayoutSuccessResolvers<ContextType>;
  SchemaExtension?: SchemaExtensionResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  SetRetentionRuleResult?: SetRetentionRuleResultResolvers<ContextType>;
  SetRetentionRuleSuccess?: SetRetentionRuleSuccessResolvers<ContextType>;
  SettleApplicationResult?: SettleApplicationResultResolvers<ContextType>;
  SettleApplicationSuccess?: SettleApplicationSuccessResolvers<ContextType>;
  SourceCost?: SourceCostResolvers<ContextType>;
  SourceCostConnection?: SourceCostConnectionResolvers<ContextType>;
  SourceCostEdge?: SourceCostEdgeResolvers<ContextType>;
  SourceGroup?: SourceGroupResolvers<ContextType>;
  SourceOfCustomer?: SourceOfCustomerResolvers<ContextType>;
  SourceReport?: SourceReportResolvers<ContextType>;
  StageMove?: StageMoveResolvers<ContextType>;
  StageMoveConnection?: StageMoveConnectionResolvers<ContextType>;
  StageMoveEdge?: StageMoveEdgeResolvers<ContextType>;
  StageRule?: StageRuleResolvers<ContextType>;
  StartBulkChangeResult?: StartBulkChangeResultResolvers<ContextType>;
  StartBulkChangeSuccess?: StartBulkChangeSuccessResolvers<ContextType>;
  StartDuplicateScanResult?: StartDuplicateScanResultResolvers<ContextType>;
  StartDuplicateScanSuccess?: StartDuplicateScanSuccessResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  StartImportSuccess?: StartImportSuccessResolvers<ContextType>;
  StartRecordBulkChangeResult?: StartRecordBulkChangeResultResolvers<ContextType>;
  StartRecordBulkChangeSuccess?: StartRecordBulkChangeSuccessResolvers<ContextType>;
  StructureTotals?: StructureTotalsResolvers<ContextType>;
  TagCustomerResult?: TagCustomerResultResolvers<ContextType>;
  TagCustomerSuccess?: TagCustomerSuccessResolvers<ContextType>;
  TakePersonalDataResult?: TakePersonalDataResultResolvers<ContextType>;
  TakePersonalDataSuccess?: TakePersonalDataSuccessResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  TierFactor?: TierFactorResolvers<ContextType>;
  TierMove?: TierMoveResolvers<ContextType>;
  TierMoveConnection?: TierMoveConnectionResolvers<ContextType>;
  TierMoveEdge?: TierMoveEdgeResolvers<ContextType>;
  TierRule?: TierRuleResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  TryRetentionResult?: TryRetentionResultResolvers<ContextType>;
  TryRetentionSuccess?: TryRetentionSuccessResolvers<ContextType>;
  UndoBulkChangeResult?: UndoBulkChangeResultResolvers<ContextType>;
  UndoBulkChangeSuccess?: UndoBulkChangeSuccessResolvers<ContextType>;
  UndoImportResult?: UndoImportResultResolvers<ContextType>;
  UndoImportSuccess?: UndoImportSuccessResolvers<ContextType>;
  UnlinkContactResult?: UnlinkContactResultResolvers<ContextType>;
  UnlinkContactSuccess?: UnlinkContactSuccessResolvers<ContextType>;
  UnmergeCustomersResult?: UnmergeCustomersResultResolvers<ContextType>;
  UnmergeCustomersSuccess?: UnmergeCustomersSuccessResolvers<ContextType>;
  UnsubscribeByLinkResult?: UnsubscribeByLinkResultResolvers<ContextType>;
  UnsubscribeByLinkSuccess?: UnsubscribeByLinkSuccessResolvers<ContextType>;
  UpdateContactResult?: UpdateContactResultResolvers<ContextType>;
  UpdateContactSuccess?: UpdateContactSuccessResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  UpdateCustomerSuccess?: UpdateCustomerSuccessResolvers<ContextType>;
  UpdateMyProfileResult?: UpdateMyProfileResultResolvers<ContextType>;
  UpdateMyProfileSuccess?: UpdateMyProfileSuccessResolvers<ContextType>;
  UpdateObjectRecordResult?: UpdateObjectRecordResultResolvers<ContextType>;
  UpdateObjectRecordSuccess?: UpdateObjectRecordSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyCallerResult?: VerifyCallerResultResolvers<ContextType>;
  VerifyCallerSuccess?: VerifyCallerSuccessResolvers<ContextType>;
  WithdrawPostingResult?: WithdrawPostingResultResolvers<ContextType>;
  WithdrawPostingSuccess?: WithdrawPostingSuccessResolvers<ContextType>;
  WithdrawSourceCostResult?: WithdrawSourceCostResultResolvers<ContextType>;
  WithdrawSourceCostSuccess?: WithdrawSourceCostSuccessResolvers<ContextType>;
};

