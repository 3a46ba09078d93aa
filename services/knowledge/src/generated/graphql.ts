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

/** An article of the knowledge base. Readers see the published version, editors every version. */
export type Article = {
  __typename?: 'Article';
  audience?: Maybe<Array<Audience>>;
  body?: Maybe<Scalars['String']['output']>;
  category?: Maybe<ArticleCategory>;
  id: Scalars['ID']['output'];
  kinds?: Maybe<Array<Scalars['String']['output']>>;
  language?: Maybe<Language>;
  /** Products that it answers questions about. */
  products?: Maybe<Array<Product>>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change; give it back as expectedRevision. For editors and those who approve. */
  revision?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<ArticleState>;
  title?: Maybe<Scalars['String']['output']>;
  topicCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The version that `title` and `body` are of: the published one, for its editors the latest. */
  version?: Maybe<Scalars['Int']['output']>;
  /** All versions, newest first. For editors and those who approve. */
  versions?: Maybe<Array<ArticleVersion>>;
};

/** Company facts, industry overview, rules, product knowledge, business methods. */
export type ArticleCategory =
  | 'COMPANY'
  | 'INDUSTRY'
  | 'METHODS'
  | 'PRODUCT'
  | 'RULES';

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type ArticleFilter = {
  category?: InputMaybe<ArticleCategory>;
  language?: InputMaybe<Language>;
  /** Every word of it, as `searchArticles` finds them. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Editors only: versions in this state. Others see what is published. */
  state?: InputMaybe<ArticleState>;
  topicCode?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type ArticleText = {
  audience: Array<Audience>;
  body: Scalars['String']['input'];
  category: ArticleCategory;
  /** Kinds of request it answers, such as COMPLAINT. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  language: Language;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  title: Scalars['String']['input'];
  topicCodes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ArticleVersion = {
  __typename?: 'ArticleVersion';
  approver?: Maybe<Employee>;
  audience: Array<Audience>;
  author?: Maybe<Employee>;
  body: Scalars['String']['output'];
  language: Language;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  state: ArticleState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type Audience =
  | 'MEMBER'
  | 'PARTNER'
  | 'STAFF';

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
  /** Articles that match the customer's open requests by kind, product and topic, best first; at most 10. */
  suggestedArticles?: Maybe<Array<Article>>;
};

export type DraftArticleInput = {
  clientMutationId: Scalars['String']['input'];
  text: ArticleText;
};

export type DraftArticleResult = Conflict | DraftArticleSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DraftArticleSuccess = {
  __typename?: 'DraftArticleSuccess';
  article: Article;
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

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Writes the first version of a new article. Knowledge editors. */
  draftArticle: DraftArticleResult;
  /** Approves and publishes what was handed in. Never by its author. */
  publishArticle: PublishArticleResult;
  /** Writes a new version, or changes the draft there is. Readers keep the published one meanwhile. */
  reviseArticle: ReviseArticleResult;
  /** Hands the draft in for approval; its text is fixed from here on. */
  submitArticle: SubmitArticleResult;
  /** Takes the published version from its readers. */
  withdrawArticle: WithdrawArticleResult;
};


export type MutationDraftArticleArgs = {
  input: DraftArticleInput;
};


export type MutationPublishArticleArgs = {
  input: PublishArticleInput;
};


export type MutationReviseArticleArgs = {
  input: ReviseArticleInput;
};


export type MutationSubmitArticleArgs = {
  input: SubmitArticleInput;
};


export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
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

export type PublishArticleInput = {
  articleId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
};

export type PublishArticleResult = Conflict | InvalidInput | NotFound | PublishArticleSuccess | RepeatedMutation;

export type PublishArticleSuccess = {
  __typename?: 'PublishArticleSuccess';
  article: Article;
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
  article?: Maybe<Article>;
  /** Published articles the viewer is among the readers of, newest first; editors also ask for drafts. */
  articles?: Maybe<ArticleConnection>;
  /** Articles that hold every word of the text (Chinese by pairs of characters or pinyin), best first. */
  searchArticles?: Maybe<Array<Article>>;
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


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
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

export type ReviseArticleInput = {
  articleId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
  /** Refused with CONFLICT on expectedRevision when the article was changed since this revision. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  text: ArticleText;
};

export type ReviseArticleResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ReviseArticleSuccess;

export type ReviseArticleSuccess = {
  __typename?: 'ReviseArticleSuccess';
  article: Article;
};

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SubmitArticleInput = {
  articleId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
};

export type SubmitArticleResult = Conflict | InvalidInput | NotFound | RepeatedMutation | SubmitArticleSuccess;

export type SubmitArticleSuccess = {
  __typename?: 'SubmitArticleSuccess';
  article: Article;
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

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type WithdrawArticleInput = {
  articleId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
};

export type WithdrawArticleResult = Conflict | InvalidInput | NotFound | RepeatedMutation | WithdrawArticleSuccess;

export type WithdrawArticleSuccess = {
  __typename?: 'WithdrawArticleSuccess';
  article: Article;
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
  Article: Article;
  Customer: Customer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ResolverTypeWrapper<any>;
  Article: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  ArticleCategory: ResolverTypeWrapper<any>;
  ArticleConnection: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  ArticleEdge: ResolverTypeWrapper<any>;
  ArticleFilter: ResolverTypeWrapper<any>;
  ArticleState: ResolverTypeWrapper<any>;
  ArticleText: ResolverTypeWrapper<any>;
  ArticleVersion: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  DraftArticleInput: ResolverTypeWrapper<any>;
  DraftArticleResult: ResolverTypeWrapper<any>;
  DraftArticleSuccess: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  Language: null;
  Money: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  Product: ResolverTypeWrapper<any>;
  PublishArticleInput: ResolverTypeWrapper<any>;
  PublishArticleResult: ResolverTypeWrapper<any>;
  PublishArticleSuccess: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  ReviseArticleInput: ResolverTypeWrapper<any>;
  ReviseArticleResult: ResolverTypeWrapper<any>;
  ReviseArticleSuccess: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  SubmitArticleInput: ResolverTypeWrapper<any>;
  SubmitArticleResult: ResolverTypeWrapper<any>;
  SubmitArticleSuccess: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WithdrawArticleInput: ResolverTypeWrapper<any>;
  WithdrawArticleResult: ResolverTypeWrapper<any>;
  WithdrawArticleSuccess: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: any;
  String: any;
  ID: any;
  Int: any;
  ArticleConnection: any;
  Boolean: any;
  ArticleEdge: any;
  ArticleFilter: any;
  ArticleText: any;
  ArticleVersion: any;
  Conflict: any;
  CountGroup: any;
  Counts: any;
  CurrencyCode: any;
  Customer: any;
  Date: any;
  DateTime: any;
  Decimal: any;
  DraftArticleInput: any;
  DraftArticleResult: any;
  DraftArticleSuccess: any;
  Employee: any;
  FieldChange: any;
  FieldProblem: any;
  FieldState: any;
  InvalidInput: any;
  Money: any;
  Mutation: Record<PropertyKey, never>;
  NotFound: any;
  PageInfo: any;
  PersonalPage: any;
  PersonalRecord: any;
  Product: any;
  PublishArticleInput: any;
  PublishArticleResult: any;
  PublishArticleSuccess: any;
  Query: Record<PropertyKey, never>;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RepeatedMutation: any;
  ReviseArticleInput: any;
  ReviseArticleResult: any;
  ReviseArticleSuccess: any;
  SearchPart: any;
  Float: any;
  SubmitArticleInput: any;
  SubmitArticleResult: any;
  SubmitArticleSuccess: any;
  TimelinePart: any;
  UserError: any;
  WithdrawArticleInput: any;
  WithdrawArticleResult: any;
  WithdrawArticleSuccess: any;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<Array<ResolversTypes['Audience']>>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ArticleCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ArticleState']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topicCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['ArticleVersion']>>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArticleState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  suggestedArticles?: Resolver<Maybe<Array<ResolversTypes['Article']>>, ParentType, ContextType>;
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

export type DraftArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftArticleResult'] = ResolversParentTypes['DraftArticleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DraftArticleSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DraftArticleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftArticleSuccess'] = ResolversParentTypes['DraftArticleSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftArticle?: Resolver<ResolversTypes['DraftArticleResult'], ParentType, ContextType, RequireFields<MutationDraftArticleArgs, 'input'>>;
  publishArticle?: Resolver<ResolversTypes['PublishArticleResult'], ParentType, ContextType, RequireFields<MutationPublishArticleArgs, 'input'>>;
  reviseArticle?: Resolver<ResolversTypes['ReviseArticleResult'], ParentType, ContextType, RequireFields<MutationReviseArticleArgs, 'input'>>;
  submitArticle?: Resolver<ResolversTypes['SubmitArticleResult'], ParentType, ContextType, RequireFields<MutationSubmitArticleArgs, 'input'>>;
  withdrawArticle?: Resolver<ResolversTypes['WithdrawArticleResult'], ParentType, ContextType, RequireFields<MutationWithdrawArticleArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishArticleResult'] = ResolversParentTypes['PublishArticleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PublishArticleSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PublishArticleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishArticleSuccess'] = ResolversParentTypes['PublishArticleSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, Partial<QueryArticlesArgs>>;
  searchArticles?: Resolver<Maybe<Array<ResolversTypes['Article']>>, ParentType, ContextType, RequireFields<QuerySearchArticlesArgs, 'first' | 'query'>>;
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

export type ReviseArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseArticleResult'] = ResolversParentTypes['ReviseArticleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ReviseArticleSuccess', ParentType, ContextType>;
};

export type ReviseArticleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseArticleSuccess'] = ResolversParentTypes['ReviseArticleSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitArticleResult'] = ResolversParentTypes['SubmitArticleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'SubmitArticleSuccess', ParentType, ContextType>;
};

export type SubmitArticleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitArticleSuccess'] = ResolversParentTypes['SubmitArticleSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type WithdrawArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawArticleResult'] = ResolversParentTypes['WithdrawArticleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'WithdrawArticleSuccess', ParentType, ContextType>;
};

export type WithdrawArticleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawArticleSuccess'] = ResolversParentTypes['WithdrawArticleSuccess']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DraftArticleResult?: DraftArticleResultResolvers<ContextType>;
  DraftArticleSuccess?: DraftArticleSuccessResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Language?: LanguageResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PublishArticleResult?: PublishArticleResultResolvers<ContextType>;
  PublishArticleSuccess?: PublishArticleSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  ReviseArticleResult?: ReviseArticleResultResolvers<ContextType>;
  ReviseArticleSuccess?: ReviseArticleSuccessResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  SubmitArticleResult?: SubmitArticleResultResolvers<ContextType>;
  SubmitArticleSuccess?: SubmitArticleSuccessResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawArticleResult?: WithdrawArticleResultResolvers<ContextType>;
  WithdrawArticleSuccess?: WithdrawArticleSuccessResolvers<ContextType>;
};

