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

export type AcceptSolutionInput = {
  clientMutationId: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptSolutionResult = AcceptSolutionSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AcceptSolutionSuccess = {
  __typename?: 'AcceptSolutionSuccess';
  request: ServiceRequest;
};

/** OUTSIDE: past the services, as by an operator's SQL. */
export type ActorKind =
  | 'EMPLOYEE'
  | 'MEMBER'
  | 'OUTSIDE'
  | 'PARTNER'
  | 'SYSTEM';

export type AddToRequestInput = {
  clientMutationId: Scalars['String']['input'];
  /** An internal note, seen by staff only. */
  internal?: InputMaybe<Scalars['Boolean']['input']>;
  requestId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AddToRequestResult = AddToRequestSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AddToRequestSuccess = {
  __typename?: 'AddToRequestSuccess';
  request: ServiceRequest;
};

export type AssignRequestInput = {
  clientMutationId: Scalars['String']['input'];
  ownerId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};

export type AssignRequestResult = AssignRequestSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AssignRequestSuccess = {
  __typename?: 'AssignRequestSuccess';
  request: ServiceRequest;
};

/** What a change was made for: a request, a fact, an import, the service's own work, or SQL that came past the services. */
export type ChangeCause =
  | 'EVENT'
  | 'IMPORT'
  | 'OUTSIDE'
  | 'REQUEST'
  | 'WORK';

export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'REMOVED';

export type Channel =
  | 'COUNTER'
  | 'FAX'
  | 'LETTER'
  | 'MAIL'
  | 'MESSAGE'
  | 'PHONE'
  | 'SMS'
  | 'VISIT'
  | 'WEB';

/** The state of the record does not allow it. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
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

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  interactions?: Maybe<InteractionConnection>;
  requests?: Maybe<ServiceRequestConnection>;
};


export type CustomerInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CustomerRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Direction =
  | 'INBOUND'
  | 'OUTBOUND';

export type Employee = {
  __typename?: 'Employee';
  id: Scalars['ID']['output'];
};

export type EntryKind =
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'DESCRIPTION'
  | 'ESCALATED'
  | 'FURTHER_NEED'
  | 'NOTE'
  | 'RESUMED'
  | 'SOLUTION'
  | 'TIMEOUT'
  | 'WAITING';

export type Escalation = {
  __typename?: 'Escalation';
  at: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  head?: Maybe<Employee>;
  owner?: Maybe<Employee>;
  step: Scalars['Int']['output'];
};

export type FieldChange = {
  __typename?: 'FieldChange';
  /** As its place in the record is called in the API, such as `basic.mobile`. */
  field: Scalars['String']['output'];
  new: FieldState;
  old: FieldState;
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type FieldState = {
  __typename?: 'FieldState';
  /** The same as the caller reads them, where the service knows words for them. */
  texts: Array<Scalars['String']['output']>;
  /** As the record has them: codes, days, texts, ids. Empty: there was none. */
  values: Array<Scalars['String']['output']>;
};

/** One contact with a customer on any channel. */
export type Interaction = {
  __typename?: 'Interaction';
  at?: Maybe<Scalars['DateTime']['output']>;
  channel?: Maybe<Channel>;
  customer?: Maybe<Customer>;
  direction?: Maybe<Direction>;
  employee?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  message?: Maybe<Message>;
  /** Key moment of a message that was sent. */
  moment?: Maybe<Scalars['String']['output']>;
  request?: Maybe<ServiceRequest>;
  result?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<Scalars['String']['output']>;
};

export type InteractionConnection = {
  __typename?: 'InteractionConnection';
  edges: Array<InteractionEdge>;
  nodes: Array<Interaction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type InteractionEdge = {
  __typename?: 'InteractionEdge';
  cursor: Scalars['String']['output'];
  node: Interaction;
};

export type InteractionFilter = {
  channel?: InputMaybe<Channel>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<Direction>;
};

/** Input that is well formed for GraphQL but not acceptable. All problems at once; `path` is the first one's. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  problems: Array<FieldProblem>;
};

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

export type Message = {
  __typename?: 'Message';
  id: Scalars['ID']['output'];
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The customer is content: the request is closed. */
  acceptSolution: AcceptSolutionResult;
  /** A further need or answer of the customer, or a note of staff. Opens a solved request again when the customer writes. */
  addToRequest: AddToRequestResult;
  /** Gives the request to a handler, with the reason of the hand-over. */
  assignRequest: AssignRequestResult;
  openRequest: OpenRequestResult;
  recordInteraction: RecordInteractionResult;
  resumeRequest: ResumeRequestResult;
  setDeskRetentionRule: SetDeskRetentionRuleResult;
  solveRequest: SolveRequestResult;
  /** Counts what a run would end now, and ends nothing. */
  tryDeskRetention: TryDeskRetentionResult;
  /** Asks the customer for something: the clock stands until he answers or the work goes on. */
  waitForCustomer: WaitForCustomerResult;
};


export type MutationAcceptSolutionArgs = {
  input: AcceptSolutionInput;
};


export type MutationAddToRequestArgs = {
  input: AddToRequestInput;
};


export type MutationAssignRequestArgs = {
  input: AssignRequestInput;
};


export type MutationOpenRequestArgs = {
  input: OpenRequestInput;
};


export type MutationRecordInteractionArgs = {
  input: RecordInteractionInput;
};


export type MutationResumeRequestArgs = {
  input: ResumeRequestInput;
};


export type MutationSetDeskRetentionRuleArgs = {
  input: SetDeskRetentionRuleInput;
};


export type MutationSolveRequestArgs = {
  input: SolveRequestInput;
};


export type MutationTryDeskRetentionArgs = {
  input: TryDeskRetentionInput;
};


export type MutationWaitForCustomerArgs = {
  input: WaitForCustomerInput;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type OpenRequestInput = {
  channel: Channel;
  clientMutationId: Scalars['String']['input'];
  /** Members may leave it out: they open their own. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  description: Scalars['String']['input'];
  kind: RequestKind;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  subject: Scalars['String']['input'];
  topicCodes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type OpenRequestResult = Conflict | InvalidInput | NotFound | OpenRequestSuccess | RepeatedMutation;

export type OpenRequestSuccess = {
  __typename?: 'OpenRequestSuccess';
  request: ServiceRequest;
};

export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
};

/** As Relay's cursor connections specify it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Whether the customer exists for the viewer, by this service's own access projection. */
  _customerVisible?: Maybe<Scalars['Boolean']['output']>;
  /** What the viewer's roles may do in this service, as `resource.action`. */
  _permissions?: Maybe<Array<Scalars['String']['output']>>;
  /** A page of what this service holds of a person; null for who may not take it. */
  _personalData?: Maybe<PersonalPage>;
  /** This service's best matches for a text, among what the viewer may see. */
  _search?: Maybe<Array<SearchPart>>;
  /** This service's part of a customer's timeline, newest first, strictly before a place `time|id`, of the named kinds alone. */
  _timeline?: Maybe<Array<TimelinePart>>;
  /** The requests whose conversations are past their time now, the oldest first; for decision makers. */
  deskRetentionDue?: Maybe<RetentionRecordConnection>;
  /** What the service desk keeps, and for how long; for decision makers. */
  deskRetentionRules?: Maybe<Array<RetentionRule>>;
  /** The latest first; for decision makers. */
  deskRetentionRuns?: Maybe<RetentionRunConnection>;
  interactions?: Maybe<InteractionConnection>;
  request?: Maybe<ServiceRequest>;
  /** How many requests of the list there are by one of their features. */
  requestCounts?: Maybe<Counts>;
  /** What is to be served next: those who have waited to their limit, then by tier, then by age. */
  requestQueue?: Maybe<ServiceRequestConnection>;
  /** Requests the viewer may see, newest first. */
  requests?: Maybe<ServiceRequestConnection>;
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


export type QueryDeskRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeskRetentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestCountsArgs = {
  by: RequestDimension;
  filter?: InputMaybe<RequestFilter>;
};


export type QueryRequestQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RequestSort>;
};

/** One change of one record, as its history tells it. */
export type RecordChange = {
  __typename?: 'RecordChange';
  actorKind: ActorKind;
  at: Scalars['DateTime']['output'];
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

export type RecordInteractionInput = {
  /** When it was, ISO 8601; now unless given. */
  at?: InputMaybe<Scalars['String']['input']>;
  channel: Channel;
  clientMutationId: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
  direction: Direction;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  result?: InputMaybe<Scalars['String']['input']>;
  summary: Scalars['String']['input'];
};

export type RecordInteractionResult = InvalidInput | NotFound | RecordInteractionSuccess | RepeatedMutation;

export type RecordInteractionSuccess = {
  __typename?: 'RecordInteractionSuccess';
  interaction: Interaction;
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

/** The clientMutationId was used before with another body. */
export type RepeatedMutation = UserError & {
  __typename?: 'RepeatedMutation';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type RequestDimension =
  | 'CHANNEL'
  | 'KIND'
  /** The handler. */
  | 'OWNER'
  | 'STATUS';

export type RequestEntry = {
  __typename?: 'RequestEntry';
  at: Scalars['DateTime']['output'];
  byCustomer: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  internal: Scalars['Boolean']['output'];
  kind: EntryKind;
  text?: Maybe<Scalars['String']['output']>;
};

export type RequestFilter = {
  /** All of these hold, too; groups stand at most 4 deep, 30 in all. */
  and?: InputMaybe<Array<RequestFilter>>;
  channel?: InputMaybe<Channel>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<RequestKind>;
  /** This does not hold. */
  not?: InputMaybe<RequestFilter>;
  /** Days on which it was opened. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** One of these holds, too. */
  or?: InputMaybe<Array<RequestFilter>>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<RequestStatus>>;
};

export type RequestKind =
  | 'COMPLAINT'
  | 'OPINION'
  | 'PRAISE'
  | 'QUESTION'
  | 'REPAIR'
  | 'SUGGESTION';

export type RequestSort = {
  by: RequestSortField;
  direction?: SortDirection;
};

export type RequestSortField =
  /** Those whose clock stands last, first when turned round. */
  | 'DUE_AT'
  | 'OPENED_AT';

export type RequestStatus =
  | 'ASSIGNED'
  | 'CLOSED'
  | 'OPEN'
  | 'SOLVED'
  | 'WAITING';

export type ResumeRequestInput = {
  clientMutationId: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ResumeRequestResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ResumeRequestSuccess;

export type ResumeRequestSuccess = {
  __typename?: 'ResumeRequestSuccess';
  request: ServiceRequest;
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

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

/** A service request from any channel, to the customer's acceptance. */
export type ServiceRequest = {
  __typename?: 'ServiceRequest';
  channel?: Maybe<Channel>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When what was said on it ended by age; its subject and entries are gone since. */
  conversationEndedAt?: Maybe<Scalars['DateTime']['output']>;
  customer?: Maybe<Customer>;
  departmentPath?: Maybe<Scalars['String']['output']>;
  /** When the time to solve runs out; null while the clock stands. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Descriptions, solutions and steps in order; staff also see internal notes. */
  entries?: Maybe<Array<RequestEntry>>;
  escalations?: Maybe<Array<Escalation>>;
  id: Scalars['ID']['output'];
  kind?: Maybe<RequestKind>;
  number?: Maybe<Scalars['String']['output']>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  order?: Maybe<Order>;
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The handler. */
  owner?: Maybe<Employee>;
  product?: Maybe<Product>;
  solvedAt?: Maybe<Scalars['DateTime']['output']>;
  status?: Maybe<RequestStatus>;
  subject?: Maybe<Scalars['String']['output']>;
  topicCodes?: Maybe<Array<Scalars['String']['output']>>;
};

export type ServiceRequestConnection = {
  __typename?: 'ServiceRequestConnection';
  edges: Array<ServiceRequestEdge>;
  nodes: Array<ServiceRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ServiceRequestEdge = {
  __typename?: 'ServiceRequestEdge';
  cursor: Scalars['String']['output'];
  node: ServiceRequest;
};

export type SetDeskRetentionRuleInput = {
  clientMutationId: Scalars['String']['input'];
  /** Left out or null: for ever. */
  days?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
};

export type SetDeskRetentionRuleResult = Conflict | InvalidInput | RepeatedMutation | SetDeskRetentionRuleSuccess;

export type SetDeskRetentionRuleSuccess = {
  __typename?: 'SetDeskRetentionRuleSuccess';
  rule: RetentionRule;
};

export type SolveRequestInput = {
  clientMutationId: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  solution: Scalars['String']['input'];
};

export type SolveRequestResult = Conflict | InvalidInput | NotFound | RepeatedMutation | SolveRequestSuccess;

export type SolveRequestSuccess = {
  __typename?: 'SolveRequestSuccess';
  request: ServiceRequest;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

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

export type TryDeskRetentionInput = {
  clientMutationId: Scalars['String']['input'];
};

export type TryDeskRetentionResult = Conflict | InvalidInput | RepeatedMutation | TryDeskRetentionSuccess;

export type TryDeskRetentionSuccess = {
  __typename?: 'TryDeskRetentionSuccess';
  run: RetentionRun;
};

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type WaitForCustomerInput = {
  clientMutationId: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type WaitForCustomerResult = Conflict | InvalidInput | NotFound | RepeatedMutation | WaitForCustomerSuccess;

export type WaitForCustomerSuccess = {
  __typename?: 'WaitForCustomerSuccess';
  request: ServiceRequest;
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
  Customer: Customer;
  Interaction: Interaction;
  ServiceRequest: ServiceRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Interaction:
    ( { __typename: 'Interaction' }
    & GraphQLRecursivePick<FederationTypes['Interaction'], {"id":true}> );
  ServiceRequest:
    ( { __typename: 'ServiceRequest' }
    & GraphQLRecursivePick<FederationTypes['ServiceRequest'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptSolutionInput: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  AcceptSolutionResult: ResolverTypeWrapper<any>;
  AcceptSolutionSuccess: ResolverTypeWrapper<any>;
  ActorKind: ResolverTypeWrapper<any>;
  AddToRequestInput: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AddToRequestResult: ResolverTypeWrapper<any>;
  AddToRequestSuccess: ResolverTypeWrapper<any>;
  AssignRequestInput: ResolverTypeWrapper<any>;
  AssignRequestResult: ResolverTypeWrapper<any>;
  AssignRequestSuccess: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  Channel: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Direction: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  EntryKind: ResolverTypeWrapper<any>;
  Escalation: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  Interaction: ResolverTypeWrapper<any>;
  InteractionConnection: ResolverTypeWrapper<any>;
  InteractionEdge: ResolverTypeWrapper<any>;
  InteractionFilter: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  Language: null;
  Message: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<any>;
  OpenRequestInput: ResolverTypeWrapper<any>;
  OpenRequestResult: ResolverTypeWrapper<any>;
  OpenRequestSuccess: ResolverTypeWrapper<any>;
  Order: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  Product: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RecordInteractionInput: ResolverTypeWrapper<any>;
  RecordInteractionResult: ResolverTypeWrapper<any>;
  RecordInteractionSuccess: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  RequestDimension: ResolverTypeWrapper<any>;
  RequestEntry: ResolverTypeWrapper<any>;
  RequestFilter: ResolverTypeWrapper<any>;
  RequestKind: ResolverTypeWrapper<any>;
  RequestSort: ResolverTypeWrapper<any>;
  RequestSortField: ResolverTypeWrapper<any>;
  RequestStatus: ResolverTypeWrapper<any>;
  ResumeRequestInput: ResolverTypeWrapper<any>;
  ResumeRequestResult: ResolverTypeWrapper<any>;
  ResumeRequestSuccess: ResolverTypeWrapper<any>;
  RetentionCount: ResolverTypeWrapper<any>;
  RetentionKind: ResolverTypeWrapper<any>;
  RetentionRecord: ResolverTypeWrapper<any>;
  RetentionRecordConnection: ResolverTypeWrapper<any>;
  RetentionRecordEdge: ResolverTypeWrapper<any>;
  RetentionRule: ResolverTypeWrapper<any>;
  RetentionRun: ResolverTypeWrapper<any>;
  RetentionRunConnection: ResolverTypeWrapper<any>;
  RetentionRunEdge: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  ServiceRequest: ResolverTypeWrapper<any>;
  ServiceRequestConnection: ResolverTypeWrapper<any>;
  ServiceRequestEdge: ResolverTypeWrapper<any>;
  SetDeskRetentionRuleInput: ResolverTypeWrapper<any>;
  SetDeskRetentionRuleResult: ResolverTypeWrapper<any>;
  SetDeskRetentionRuleSuccess: ResolverTypeWrapper<any>;
  SolveRequestInput: ResolverTypeWrapper<any>;
  SolveRequestResult: ResolverTypeWrapper<any>;
  SolveRequestSuccess: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  TryDeskRetentionInput: ResolverTypeWrapper<any>;
  TryDeskRetentionResult: ResolverTypeWrapper<any>;
  TryDeskRetentionSuccess: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WaitForCustomerInput: ResolverTypeWrapper<any>;
  WaitForCustomerResult: ResolverTypeWrapper<any>;
  WaitForCustomerSuccess: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptSolutionInput: any;
  String: any;
  ID: any;
  AcceptSolutionResult: any;
  AcceptSolutionSuccess: any;
  AddToRequestInput: any;
  Boolean: any;
  AddToRequestResult: any;
  AddToRequestSuccess: any;
  AssignRequestInput: any;
  AssignRequestResult: any;
  AssignRequestSuccess: any;
  Conflict: any;
  CountGroup: any;
  Int: any;
  Counts: any;
  CurrencyCode: any;
  Customer: any;
  Date: any;
  DateTime: any;
  Decimal: any;
  Employee: any;
  Escalation: any;
  FieldChange: any;
  FieldProblem: any;
  FieldState: any;
  Interaction: any;
  InteractionConnection: any;
  InteractionEdge: any;
  InteractionFilter: any;
  InvalidInput: any;
  Message: any;
  Money: any;
  Mutation: Record<PropertyKey, never>;
  NotFound: any;
  OpenRequestInput: any;
  OpenRequestResult: any;
  OpenRequestSuccess: any;
  Order: any;
  PageInfo: any;
  PersonalPage: any;
  PersonalRecord: any;
  Product: any;
  Query: Record<PropertyKey, never>;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RecordInteractionInput: any;
  RecordInteractionResult: any;
  RecordInteractionSuccess: any;
  RepeatedMutation: any;
  RequestEntry: any;
  RequestFilter: any;
  RequestSort: any;
  ResumeRequestInput: any;
  ResumeRequestResult: any;
  ResumeRequestSuccess: any;
  RetentionCount: any;
  RetentionRecord: any;
  RetentionRecordConnection: any;
  RetentionRecordEdge: any;
  RetentionRule: any;
  RetentionRun: any;
  RetentionRunConnection: any;
  RetentionRunEdge: any;
  SearchPart: any;
  Float: any;
  ServiceRequest: any;
  ServiceRequestConnection: any;
  ServiceRequestEdge: any;
  SetDeskRetentionRuleInput: any;
  SetDeskRetentionRuleResult: any;
  SetDeskRetentionRuleSuccess: any;
  SolveRequestInput: any;
  SolveRequestResult: any;
  SolveRequestSuccess: any;
  TimelinePart: any;
  TryDeskRetentionInput: any;
  TryDeskRetentionResult: any;
  TryDeskRetentionSuccess: any;
  UserError: any;
  WaitForCustomerInput: any;
  WaitForCustomerResult: any;
  WaitForCustomerSuccess: any;
};

export type AcceptSolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSolutionResult'] = ResolversParentTypes['AcceptSolutionResult']> = {
  __resolveType: TypeResolveFn<'AcceptSolutionSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AcceptSolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSolutionSuccess'] = ResolversParentTypes['AcceptSolutionSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddToRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToRequestResult'] = ResolversParentTypes['AddToRequestResult']> = {
  __resolveType: TypeResolveFn<'AddToRequestSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AddToRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToRequestSuccess'] = ResolversParentTypes['AddToRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRequestResult'] = ResolversParentTypes['AssignRequestResult']> = {
  __resolveType: TypeResolveFn<'AssignRequestSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AssignRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRequestSuccess'] = ResolversParentTypes['AssignRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactions?: Resolver<Maybe<ResolversTypes['InteractionConnection']>, ParentType, ContextType, Partial<CustomerInteractionsArgs>>;
  requests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, Partial<CustomerRequestsArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
};

export type FieldProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldState'] = ResolversParentTypes['FieldState']> = {
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction'], FederationReferenceType extends FederationReferenceTypes['Interaction'] = FederationReferenceTypes['Interaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InteractionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InteractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Interaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InteractionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSolution?: Resolver<ResolversTypes['AcceptSolutionResult'], ParentType, ContextType, RequireFields<MutationAcceptSolutionArgs, 'input'>>;
  addToRequest?: Resolver<ResolversTypes['AddToRequestResult'], ParentType, ContextType, RequireFields<MutationAddToRequestArgs, 'input'>>;
  assignRequest?: Resolver<ResolversTypes['AssignRequestResult'], ParentType, ContextType, RequireFields<MutationAssignRequestArgs, 'input'>>;
  openRequest?: Resolver<ResolversTypes['OpenRequestResult'], ParentType, ContextType, RequireFields<MutationOpenRequestArgs, 'input'>>;
  recordInteraction?: Resolver<ResolversTypes['RecordInteractionResult'], ParentType, ContextType, RequireFields<MutationRecordInteractionArgs, 'input'>>;
  resumeRequest?: Resolver<ResolversTypes['ResumeRequestResult'], ParentType, ContextType, RequireFields<MutationResumeRequestArgs, 'input'>>;
  setDeskRetentionRule?: Resolver<ResolversTypes['SetDeskRetentionRuleResult'], ParentType, ContextType, RequireFields<MutationSetDeskRetentionRuleArgs, 'input'>>;
  solveRequest?: Resolver<ResolversTypes['SolveRequestResult'], ParentType, ContextType, RequireFields<MutationSolveRequestArgs, 'input'>>;
  tryDeskRetention?: Resolver<ResolversTypes['TryDeskRetentionResult'], ParentType, ContextType, RequireFields<MutationTryDeskRetentionArgs, 'input'>>;
  waitForCustomer?: Resolver<ResolversTypes['WaitForCustomerResult'], ParentType, ContextType, RequireFields<MutationWaitForCustomerArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRequestResult'] = ResolversParentTypes['OpenRequestResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'OpenRequestSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type OpenRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRequestSuccess'] = ResolversParentTypes['OpenRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalPage'] = ResolversParentTypes['PersonalPage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  deskRetentionDue?: Resolver<Maybe<ResolversTypes['RetentionRecordConnection']>, ParentType, ContextType, RequireFields<QueryDeskRetentionDueArgs, 'kind'>>;
  deskRetentionRules?: Resolver<Maybe<Array<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  deskRetentionRuns?: Resolver<Maybe<ResolversTypes['RetentionRunConnection']>, ParentType, ContextType, Partial<QueryDeskRetentionRunsArgs>>;
  interactions?: Resolver<Maybe<ResolversTypes['InteractionConnection']>, ParentType, ContextType, Partial<QueryInteractionsArgs>>;
  request?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  requestCounts?: Resolver<Maybe<ResolversTypes['Counts']>, ParentType, ContextType, RequireFields<QueryRequestCountsArgs, 'by'>>;
  requestQueue?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, Partial<QueryRequestQueueArgs>>;
  requests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, Partial<QueryRequestsArgs>>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type RecordInteractionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInteractionResult'] = ResolversParentTypes['RecordInteractionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RecordInteractionSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordInteractionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInteractionSuccess'] = ResolversParentTypes['RecordInteractionSuccess']> = {
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatedMutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedMutation'] = ResolversParentTypes['RepeatedMutation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEntry'] = ResolversParentTypes['RequestEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResumeRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRequestResult'] = ResolversParentTypes['ResumeRequestResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ResumeRequestSuccess', ParentType, ContextType>;
};

export type ResumeRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRequestSuccess'] = ResolversParentTypes['ResumeRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
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

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'], FederationReferenceType extends FederationReferenceTypes['ServiceRequest'] = FederationReferenceTypes['ServiceRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conversationEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['RequestEntry']>>, ParentType, ContextType>;
  escalations?: Resolver<Maybe<Array<ResolversTypes['Escalation']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RequestKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  solvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RequestStatus']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topicCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type SetDeskRetentionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeskRetentionRuleResult'] = ResolversParentTypes['SetDeskRetentionRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'SetDeskRetentionRuleSuccess', ParentType, ContextType>;
};

export type SetDeskRetentionRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeskRetentionRuleSuccess'] = ResolversParentTypes['SetDeskRetentionRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolveRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolveRequestResult'] = ResolversParentTypes['SolveRequestResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'SolveRequestSuccess', ParentType, ContextType>;
};

export type SolveRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolveRequestSuccess'] = ResolversParentTypes['SolveRequestSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TryDeskRetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryDeskRetentionResult'] = ResolversParentTypes['TryDeskRetentionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'TryDeskRetentionSuccess', ParentType, ContextType>;
};

export type TryDeskRetentionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryDeskRetentionSuccess'] = ResolversParentTypes['TryDeskRetentionSuccess']> = {
  run?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type WaitForCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForCustomerResult'] = ResolversParentTypes['WaitForCustomerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'WaitForCustomerSuccess', ParentType, ContextType>;
};

export type WaitForCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForCustomerSuccess'] = ResolversParentTypes['WaitForCustomerSuccess']> = {
  request?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptSolutionResult?: AcceptSolutionResultResolvers<ContextType>;
  AcceptSolutionSuccess?: AcceptSolutionSuccessResolvers<ContextType>;
  AddToRequestResult?: AddToRequestResultResolvers<ContextType>;
  AddToRequestSuccess?: AddToRequestSuccessResolvers<ContextType>;
  AssignRequestResult?: AssignRequestResultResolvers<ContextType>;
  AssignRequestSuccess?: AssignRequestSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Language?: LanguageResolvers;
  Message?: MessageResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OpenRequestResult?: OpenRequestResultResolvers<ContextType>;
  OpenRequestSuccess?: OpenRequestSuccessResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RecordInteractionResult?: RecordInteractionResultResolvers<ContextType>;
  RecordInteractionSuccess?: RecordInteractionSuccessResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  RequestEntry?: RequestEntryResolvers<ContextType>;
  ResumeRequestResult?: ResumeRequestResultResolvers<ContextType>;
  ResumeRequestSuccess?: ResumeRequestSuccessResolvers<ContextType>;
  RetentionCount?: RetentionCountResolvers<ContextType>;
  RetentionRecord?: RetentionRecordResolvers<ContextType>;
  RetentionRecordConnection?: RetentionRecordConnectionResolvers<ContextType>;
  RetentionRecordEdge?: RetentionRecordEdgeResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionRunConnection?: RetentionRunConnectionResolvers<ContextType>;
  RetentionRunEdge?: RetentionRunEdgeResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  SetDeskRetentionRuleResult?: SetDeskRetentionRuleResultResolvers<ContextType>;
  SetDeskRetentionRuleSuccess?: SetDeskRetentionRuleSuccessResolvers<ContextType>;
  SolveRequestResult?: SolveRequestResultResolvers<ContextType>;
  SolveRequestSuccess?: SolveRequestSuccessResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  TryDeskRetentionResult?: TryDeskRetentionResultResolvers<ContextType>;
  TryDeskRetentionSuccess?: TryDeskRetentionSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WaitForCustomerResult?: WaitForCustomerResultResolvers<ContextType>;
  WaitForCustomerSuccess?: WaitForCustomerSuccessResolvers<ContextType>;
};

