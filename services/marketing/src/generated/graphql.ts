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
  /** Newest first. Members see their own. */
  messages?: Maybe<MessageConnection>;
  /** Staff only: decision makers and marketing of all, heads of their departments, sellers of their own customers. */
  rfm?: Maybe<RfmFacts>;
};


export type CustomerMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Employee = {
  __typename?: 'Employee';
  id: Scalars['ID']['output'];
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

/** Input that is well formed for GraphQL but not acceptable. All problems at once; `path` is the first one's. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  problems: Array<FieldProblem>;
};

/** Something that happens to a customer and starts a contact by itself, once. Imports and history start none. */
export type KeyMoment = {
  __typename?: 'KeyMoment';
  /** When it was last switched; empty while it is as the product came. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Employee>;
  code: KeyMomentCode;
  enabled: Scalars['Boolean']['output'];
};

export type KeyMomentCode =
  /** Staff put down that somebody agrees to mail or SMS: he is asked to say so himself. */
  | 'CONSENT_ASKED'
  /** A member's data are to be confirmed. What staff ask by hand leaves whether or not it is on. */
  | 'DATA_DUE'
  /** The first paid order. Marketing, so only to those who agreed to it. */
  | 'FIRST_PURCHASE'
  /** A customer became a member. */
  | 'JOINED'
  /** Points were earned, taken back or changed. */
  | 'POINTS_POSTED';

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

export type Letter =
  /** Asks to confirm by a link what staff put down. Its field `link.page` is the link. */
  | 'CONSENT_ASKED'
  /** Asks to confirm or correct one's own data by a link. Its field `link.page` is the link. */
  | 'DATA_DUE'
  | 'FIRST_PURCHASE'
  | 'JOINED'
  | 'POINTS_CHANGED'
  | 'POINTS_EARNED'
  | 'POINTS_TAKEN_BACK';

/** One message to one customer. */
export type Message = {
  __typename?: 'Message';
  /** Where it went, masked. */
  address?: Maybe<Scalars['String']['output']>;
  /** Times it was tried since it was last asked for. */
  attempts: Scalars['Int']['output'];
  /** The fact that caused it. */
  causeEventId: Scalars['ID']['output'];
  channel: MessageChannel;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  language?: Maybe<Language>;
  letter: Letter;
  /** The fields that had no value, where that is the reason. */
  missingFields: Array<Scalars['String']['output']>;
  moment: KeyMomentCode;
  purpose: MessagePurpose;
  /** Why it failed or could not be sent. */
  reason?: Maybe<MessageReason>;
  /** Whether resendMessage would take it. */
  resendable: Scalars['Boolean']['output'];
  /** When its outcome was known. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  status: MessageStatus;
  subject?: Maybe<Scalars['String']['output']>;
  /** The version of the words; empty until the message was worded. */
  template?: Maybe<MessageTemplate>;
  text?: Maybe<Scalars['String']['output']>;
  /** When what it said ended, by age or because its recipient was erased. */
  wordsEndedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MessageChannel =
  | 'MAIL';

export type MessageConnection = {
  __typename?: 'MessageConnection';
  edges: Array<MessageEdge>;
  nodes: Array<Message>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type MessageEdge = {
  __typename?: 'MessageEdge';
  cursor: Scalars['String']['output'];
  node: Message;
};

export type MessageFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  moment?: InputMaybe<KeyMomentCode>;
  status?: InputMaybe<Array<MessageStatus>>;
};

export type MessagePurpose =
  /** Only to those who agreed to marketing on this channel. */
  | 'MARKETING'
  /** Follows from what the customer did; sent whatever he said to marketing. */
  | 'NOTICE';

export type MessageReason =
  | 'BAD_ADDRESS'
  /** He is on the blacklist and gets nothing that is marketing. */
  | 'BLACKLISTED'
  | 'CUSTOMER_GONE'
  | 'MISSING_FIELD'
  | 'NO_CONSENT'
  | 'NO_MAIL'
  | 'NO_TEMPLATE'
  /** The mail server refused it. */
  | 'REFUSED'
  /** The mail server could not be reached for hours. */
  | 'UNREACHABLE';

export type MessageStatus =
  /** On its way this moment. */
  | 'ATTEMPTED'
  | 'FAILED'
  | 'NOT_SENDABLE'
  /** Waits for a fact, for the mail server, or for its turn. */
  | 'PENDING'
  | 'SENT'
  /** The text had begun to leave when the line broke: it may have arrived. */
  | 'UNKNOWN';

/** The words of one kind of letter in one language. Each publication makes a version; versions are never changed. */
export type MessageTemplate = {
  __typename?: 'MessageTemplate';
  /** The fields that this letter may name. */
  allowedFields: Array<Scalars['String']['output']>;
  /** Plain text; an empty line parts paragraphs. Fields stand in double braces, such as {{member.name}}. */
  body: Scalars['String']['output'];
  channel: MessageChannel;
  /** Whether letters are written with this version now. */
  current: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  language: Language;
  letter: Letter;
  moment: KeyMomentCode;
  publishedAt: Scalars['DateTime']['output'];
  /** Empty for the words that came with the product. */
  publishedBy?: Maybe<Employee>;
  purpose: MessagePurpose;
  subject: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type MessageTemplateConnection = {
  __typename?: 'MessageTemplateConnection';
  edges: Array<MessageTemplateEdge>;
  nodes: Array<MessageTemplate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type MessageTemplateEdge = {
  __typename?: 'MessageTemplateEdge';
  cursor: Scalars['String']['output'];
  node: MessageTemplate;
};

export type MessageTemplateFilter = {
  /** Leaves out superseded versions. */
  currentOnly?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Language>;
  letter?: InputMaybe<Letter>;
};

/** A field that the text names has no value for this customer: such a letter would not be sent. */
export type MissingField = UserError & {
  __typename?: 'MissingField';
  code: RefusalCode;
  fields: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Marketing and administrators. Letters written from now on use the new version. */
  publishTemplate: PublishTemplateResult;
  /** Marketing, service desk, heads and decision makers. It leaves under the same Message-ID. */
  resendMessage: ResendMessageResult;
  /** Marketing and administrators. Holds for facts that come after. */
  setKeyMoment: SetKeyMomentResult;
  setLetterRetentionRule: SetLetterRetentionRuleResult;
  /** Counts what a run would end now, and ends nothing. */
  tryLetterRetention: TryLetterRetentionResult;
};


export type MutationPublishTemplateArgs = {
  input: PublishTemplateInput;
};


export type MutationResendMessageArgs = {
  input: ResendMessageInput;
};


export type MutationSetKeyMomentArgs = {
  input: SetKeyMomentInput;
};


export type MutationSetLetterRetentionRuleArgs = {
  input: SetLetterRetentionRuleInput;
};


export type MutationTryLetterRetentionArgs = {
  input: TryLetterRetentionInput;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Only a notice that failed, or whose end is not known, can be sent again. */
export type NotResendable = UserError & {
  __typename?: 'NotResendable';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  status: MessageStatus;
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

export type PreviewTemplateInput = {
  body?: InputMaybe<Scalars['String']['input']>;
  /** Whose fields are put in; fields that the moment brings are those of his last such letter, else examples. */
  customerId: Scalars['ID']['input'];
  /** Words to try in place of the version's; nothing is kept. */
  subject?: InputMaybe<Scalars['String']['input']>;
  templateId: Scalars['ID']['input'];
};

export type PreviewTemplateResult = InvalidInput | MissingField | NotFound | PreviewTemplateSuccess;

export type PreviewTemplateSuccess = {
  __typename?: 'PreviewTemplateSuccess';
  /** Fields that were filled with an example. */
  exampleFields: Array<Scalars['String']['output']>;
  html: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type PublishTemplateInput = {
  body: Scalars['String']['input'];
  channel: MessageChannel;
  /** The same id by the same caller returns the first result and does nothing again. */
  clientMutationId: Scalars['ID']['input'];
  language: Language;
  letter: Letter;
  subject: Scalars['String']['input'];
};

export type PublishTemplateResult = Conflict | InvalidInput | PublishTemplateSuccess | RepeatedMutation;

export type PublishTemplateSuccess = {
  __typename?: 'PublishTemplateSuccess';
  template: MessageTemplate;
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
  /** Staff. */
  keyMoments?: Maybe<Array<KeyMoment>>;
  /** The letters that are past their time now, the oldest first; for decision makers. */
  letterRetentionDue?: Maybe<RetentionRecordConnection>;
  /** How long letters are kept; for decision makers. */
  letterRetentionRules?: Maybe<Array<RetentionRule>>;
  /** The latest first; for decision makers. */
  letterRetentionRuns?: Maybe<RetentionRunConnection>;
  /** Null where it is none of the viewer's. */
  message?: Maybe<Message>;
  /** Staff. The newest first. */
  messageTemplates?: Maybe<MessageTemplateConnection>;
  /** Newest first: decision makers, marketing and service desk all, heads their departments', sellers their customers', members their own. */
  messages?: Maybe<MessageConnection>;
  /** Staff who may see the customer. How a letter would read. */
  previewTemplate?: Maybe<PreviewTemplateResult>;
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


export type QueryLetterRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLetterRetentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessageTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MessageTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MessageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewTemplateArgs = {
  input: PreviewTemplateInput;
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

export type ResendMessageInput = {
  /** The same id by the same caller returns the first result and does nothing again. */
  clientMutationId: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
};

export type ResendMessageResult = InvalidInput | NotFound | NotResendable | RepeatedMutation | ResendMessageSuccess;

export type ResendMessageSuccess = {
  __typename?: 'ResendMessageSuccess';
  notice: Message;
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

/** What marketing knows of a customer's purchases and contacts, and how he stands among all who bought. */
export type RfmFacts = {
  __typename?: 'RfmFacts';
  /** Paid less returned, one entry for each currency. */
  amounts: Array<Money>;
  contacts: Scalars['Int']['output'];
  firstPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  lastPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  openRequests: Scalars['Int']['output'];
  /** Paid orders of which something was kept. */
  purchases: Scalars['Int']['output'];
  requests: Scalars['Int']['output'];
  /** Empty until he has bought and the scores were made anew, which happens each minute. */
  scores?: Maybe<RfmScores>;
};

/** Nested quintiles over all who bought, each from 1 to 5; 5 is the most recent, the most frequent, the highest amount. */
export type RfmScores = {
  __typename?: 'RfmScores';
  frequency: Scalars['Int']['output'];
  monetary: Scalars['Int']['output'];
  recency: Scalars['Int']['output'];
  scoredAt: Scalars['DateTime']['output'];
};

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

export type SetKeyMomentInput = {
  /** The same id by the same caller returns the first result and does nothing again. */
  clientMutationId: Scalars['ID']['input'];
  code: KeyMomentCode;
  enabled: Scalars['Boolean']['input'];
};

export type SetKeyMomentResult = InvalidInput | RepeatedMutation | SetKeyMomentSuccess;

export type SetKeyMomentSuccess = {
  __typename?: 'SetKeyMomentSuccess';
  keyMoment: KeyMoment;
};

export type SetLetterRetentionRuleInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Left out or null: for ever. */
  days?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
};

export type SetLetterRetentionRuleResult = Conflict | InvalidInput | RepeatedMutation | SetLetterRetentionRuleSuccess;

export type SetLetterRetentionRuleSuccess = {
  __typename?: 'SetLetterRetentionRuleSuccess';
  rule: RetentionRule;
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

export type TryLetterRetentionInput = {
  clientMutationId: Scalars['ID']['input'];
};

export type TryLetterRetentionResult = Conflict | InvalidInput | RepeatedMutation | TryLetterRetentionSuccess;

export type TryLetterRetentionSuccess = {
  __typename?: 'TryLetterRetentionSuccess';
  run: RetentionRun;
};

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
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
  Message: Message;
  MessageTemplate: MessageTemplate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  MessageTemplate:
    ( { __typename: 'MessageTemplate' }
    & GraphQLRecursivePick<FederationTypes['MessageTemplate'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  KeyMoment: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  KeyMomentCode: ResolverTypeWrapper<any>;
  Language: null;
  Letter: ResolverTypeWrapper<any>;
  Message: ResolverTypeWrapper<any>;
  MessageChannel: ResolverTypeWrapper<any>;
  MessageConnection: ResolverTypeWrapper<any>;
  MessageEdge: ResolverTypeWrapper<any>;
  MessageFilter: ResolverTypeWrapper<any>;
  MessagePurpose: ResolverTypeWrapper<any>;
  MessageReason: ResolverTypeWrapper<any>;
  MessageStatus: ResolverTypeWrapper<any>;
  MessageTemplate: ResolverTypeWrapper<any>;
  MessageTemplateConnection: ResolverTypeWrapper<any>;
  MessageTemplateEdge: ResolverTypeWrapper<any>;
  MessageTemplateFilter: ResolverTypeWrapper<any>;
  MissingField: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<any>;
  NotResendable: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  PreviewTemplateInput: ResolverTypeWrapper<any>;
  PreviewTemplateResult: ResolverTypeWrapper<any>;
  PreviewTemplateSuccess: ResolverTypeWrapper<any>;
  PublishTemplateInput: ResolverTypeWrapper<any>;
  PublishTemplateResult: ResolverTypeWrapper<any>;
  PublishTemplateSuccess: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  ResendMessageInput: ResolverTypeWrapper<any>;
  ResendMessageResult: ResolverTypeWrapper<any>;
  ResendMessageSuccess: ResolverTypeWrapper<any>;
  RetentionCount: ResolverTypeWrapper<any>;
  RetentionKind: ResolverTypeWrapper<any>;
  RetentionRecord: ResolverTypeWrapper<any>;
  RetentionRecordConnection: ResolverTypeWrapper<any>;
  RetentionRecordEdge: ResolverTypeWrapper<any>;
  RetentionRule: ResolverTypeWrapper<any>;
  RetentionRun: ResolverTypeWrapper<any>;
  RetentionRunConnection: ResolverTypeWrapper<any>;
  RetentionRunEdge: ResolverTypeWrapper<any>;
  RfmFacts: ResolverTypeWrapper<any>;
  RfmScores: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  SetKeyMomentInput: ResolverTypeWrapper<any>;
  SetKeyMomentResult: ResolverTypeWrapper<any>;
  SetKeyMomentSuccess: ResolverTypeWrapper<any>;
  SetLetterRetentionRuleInput: ResolverTypeWrapper<any>;
  SetLetterRetentionRuleResult: ResolverTypeWrapper<any>;
  SetLetterRetentionRuleSuccess: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  TryLetterRetentionInput: ResolverTypeWrapper<any>;
  TryLetterRetentionResult: ResolverTypeWrapper<any>;
  TryLetterRetentionSuccess: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Conflict: any;
  String: any;
  CountGroup: any;
  Int: any;
  Counts: any;
  CurrencyCode: any;
  Customer: any;
  ID: any;
  Date: any;
  DateTime: any;
  Decimal: any;
  Employee: any;
  FieldChange: any;
  FieldProblem: any;
  FieldState: any;
  InvalidInput: any;
  KeyMoment: any;
  Boolean: any;
  Message: any;
  MessageConnection: any;
  MessageEdge: any;
  MessageFilter: any;
  MessageTemplate: any;
  MessageTemplateConnection: any;
  MessageTemplateEdge: any;
  MessageTemplateFilter: any;
  MissingField: any;
  Money: any;
  Mutation: Record<PropertyKey, never>;
  NotFound: any;
  NotResendable: any;
  PageInfo: any;
  PersonalPage: any;
  PersonalRecord: any;
  PreviewTemplateInput: any;
  PreviewTemplateResult: any;
  PreviewTemplateSuccess: any;
  PublishTemplateInput: any;
  PublishTemplateResult: any;
  PublishTemplateSuccess: any;
  Query: Record<PropertyKey, never>;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RepeatedMutation: any;
  ResendMessageInput: any;
  ResendMessageResult: any;
  ResendMessageSuccess: any;
  RetentionCount: any;
  RetentionRecord: any;
  RetentionRecordConnection: any;
  RetentionRecordEdge: any;
  RetentionRule: any;
  RetentionRun: any;
  RetentionRunConnection: any;
  RetentionRunEdge: any;
  RfmFacts: any;
  RfmScores: any;
  SearchPart: any;
  Float: any;
  SetKeyMomentInput: any;
  SetKeyMomentResult: any;
  SetKeyMomentSuccess: any;
  SetLetterRetentionRuleInput: any;
  SetLetterRetentionRuleResult: any;
  SetLetterRetentionRuleSuccess: any;
  TimelinePart: any;
  TryLetterRetentionInput: any;
  TryLetterRetentionResult: any;
  TryLetterRetentionSuccess: any;
  UserError: any;
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
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<CustomerMessagesArgs>>;
  rfm?: Resolver<Maybe<ResolversTypes['RfmFacts']>, ParentType, ContextType>;
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

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyMoment'] = ResolversParentTypes['KeyMoment']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['KeyMomentCode'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  causeEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  missingFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['KeyMomentCode'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['MessagePurpose'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MessageReason']>, ParentType, ContextType>;
  resendable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['MessageTemplate']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplate'] = ResolversParentTypes['MessageTemplate'], FederationReferenceType extends FederationReferenceTypes['MessageTemplate'] = FederationReferenceTypes['MessageTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MessageTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['KeyMomentCode'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['MessagePurpose'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplateConnection'] = ResolversParentTypes['MessageTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MessageTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MessageTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplateEdge'] = ResolversParentTypes['MessageTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageTemplate'], ParentType, ContextType>;
};

export type MissingFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingField'] = ResolversParentTypes['MissingField']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishTemplate?: Resolver<ResolversTypes['PublishTemplateResult'], ParentType, ContextType, RequireFields<MutationPublishTemplateArgs, 'input'>>;
  resendMessage?: Resolver<ResolversTypes['ResendMessageResult'], ParentType, ContextType, RequireFields<MutationResendMessageArgs, 'input'>>;
  setKeyMoment?: Resolver<ResolversTypes['SetKeyMomentResult'], ParentType, ContextType, RequireFields<MutationSetKeyMomentArgs, 'input'>>;
  setLetterRetentionRule?: Resolver<ResolversTypes['SetLetterRetentionRuleResult'], ParentType, ContextType, RequireFields<MutationSetLetterRetentionRuleArgs, 'input'>>;
  tryLetterRetention?: Resolver<ResolversTypes['TryLetterRetentionResult'], ParentType, ContextType, RequireFields<MutationTryLetterRetentionArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotResendableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotResendable'] = ResolversParentTypes['NotResendable']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PreviewTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewTemplateResult'] = ResolversParentTypes['PreviewTemplateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MissingField' | 'NotFound' | 'PreviewTemplateSuccess', ParentType, ContextType>;
};

export type PreviewTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewTemplateSuccess'] = ResolversParentTypes['PreviewTemplateSuccess']> = {
  exampleFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTemplateResult'] = ResolversParentTypes['PublishTemplateResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'PublishTemplateSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTemplateSuccess'] = ResolversParentTypes['PublishTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['MessageTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  keyMoments?: Resolver<Maybe<Array<ResolversTypes['KeyMoment']>>, ParentType, ContextType>;
  letterRetentionDue?: Resolver<Maybe<ResolversTypes['RetentionRecordConnection']>, ParentType, ContextType, RequireFields<QueryLetterRetentionDueArgs, 'kind'>>;
  letterRetentionRules?: Resolver<Maybe<Array<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  letterRetentionRuns?: Resolver<Maybe<ResolversTypes['RetentionRunConnection']>, ParentType, ContextType, Partial<QueryLetterRetentionRunsArgs>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messageTemplates?: Resolver<Maybe<ResolversTypes['MessageTemplateConnection']>, ParentType, ContextType, Partial<QueryMessageTemplatesArgs>>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<QueryMessagesArgs>>;
  previewTemplate?: Resolver<Maybe<ResolversTypes['PreviewTemplateResult']>, ParentType, ContextType, RequireFields<QueryPreviewTemplateArgs, 'input'>>;
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

export type RepeatedMutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedMutation'] = ResolversParentTypes['RepeatedMutation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendMessageResult'] = ResolversParentTypes['ResendMessageResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotResendable' | 'RepeatedMutation' | 'ResendMessageSuccess', ParentType, ContextType>;
};

export type ResendMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendMessageSuccess'] = ResolversParentTypes['ResendMessageSuccess']> = {
  notice?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
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

export type RfmFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfmFacts'] = ResolversParentTypes['RfmFacts']> = {
  amounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPurchaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPurchaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['RfmScores']>, ParentType, ContextType>;
};

export type RfmScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RfmScores'] = ResolversParentTypes['RfmScores']> = {
  frequency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monetary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetKeyMomentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetKeyMomentResult'] = ResolversParentTypes['SetKeyMomentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RepeatedMutation' | 'SetKeyMomentSuccess', ParentType, ContextType>;
};

export type SetKeyMomentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetKeyMomentSuccess'] = ResolversParentTypes['SetKeyMomentSuccess']> = {
  keyMoment?: Resolver<ResolversTypes['KeyMoment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLetterRetentionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLetterRetentionRuleResult'] = ResolversParentTypes['SetLetterRetentionRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'SetLetterRetentionRuleSuccess', ParentType, ContextType>;
};

export type SetLetterRetentionRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLetterRetentionRuleSuccess'] = ResolversParentTypes['SetLetterRetentionRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
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

export type TryLetterRetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryLetterRetentionResult'] = ResolversParentTypes['TryLetterRetentionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'TryLetterRetentionSuccess', ParentType, ContextType>;
};

export type TryLetterRetentionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryLetterRetentionSuccess'] = ResolversParentTypes['TryLetterRetentionSuccess']> = {
  run?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MissingField' | 'NotFound' | 'NotResendable' | 'RepeatedMutation', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Conflict?: ConflictResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyMoment?: KeyMomentResolvers<ContextType>;
  Language?: LanguageResolvers;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageTemplate?: MessageTemplateResolvers<ContextType>;
  MessageTemplateConnection?: MessageTemplateConnectionResolvers<ContextType>;
  MessageTemplateEdge?: MessageTemplateEdgeResolvers<ContextType>;
  MissingField?: MissingFieldResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotResendable?: NotResendableResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PreviewTemplateResult?: PreviewTemplateResultResolvers<ContextType>;
  PreviewTemplateSuccess?: PreviewTemplateSuccessResolvers<ContextType>;
  PublishTemplateResult?: PublishTemplateResultResolvers<ContextType>;
  PublishTemplateSuccess?: PublishTemplateSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  ResendMessageResult?: ResendMessageResultResolvers<ContextType>;
  ResendMessageSuccess?: ResendMessageSuccessResolvers<ContextType>;
  RetentionCount?: RetentionCountResolvers<ContextType>;
  RetentionRecord?: RetentionRecordResolvers<ContextType>;
  RetentionRecordConnection?: RetentionRecordConnectionResolvers<ContextType>;
  RetentionRecordEdge?: RetentionRecordEdgeResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionRunConnection?: RetentionRunConnectionResolvers<ContextType>;
  RetentionRunEdge?: RetentionRunEdgeResolvers<ContextType>;
  RfmFacts?: RfmFactsResolvers<ContextType>;
  RfmScores?: RfmScoresResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  SetKeyMomentResult?: SetKeyMomentResultResolvers<ContextType>;
  SetKeyMomentSuccess?: SetKeyMomentSuccessResolvers<ContextType>;
  SetLetterRetentionRuleResult?: SetLetterRetentionRuleResultResolvers<ContextType>;
  SetLetterRetentionRuleSuccess?: SetLetterRetentionRuleSuccessResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  TryLetterRetentionResult?: TryLetterRetentionResultResolvers<ContextType>;
  TryLetterRetentionSuccess?: TryLetterRetentionSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

