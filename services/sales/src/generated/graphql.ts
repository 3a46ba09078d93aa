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

export type AcceptTaskInput = {
  clientMutationId: Scalars['String']['input'];
  taskId: Scalars['ID']['input'];
};

export type AcceptTaskResult = AcceptTaskSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type AcceptTaskSuccess = {
  __typename?: 'AcceptTaskSuccess';
  task: Task;
};

/** OUTSIDE: past the services, as by an operator's SQL. */
export type ActorKind =
  | 'EMPLOYEE'
  | 'MEMBER'
  | 'OUTSIDE'
  | 'PARTNER'
  | 'SYSTEM';

export type AddFavouriteInput = {
  clientMutationId: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** A type of the union `Entity`. */
  typename: Scalars['String']['input'];
};

export type AddFavouriteResult = AddFavouriteSuccess | InvalidInput | RepeatedMutation;

export type AddFavouriteSuccess = {
  __typename?: 'AddFavouriteSuccess';
  favourites?: Maybe<Array<KeptRecord>>;
};

export type ArrangeViewsInput = {
  clientMutationId: Scalars['String']['input'];
  list: Scalars['String']['input'];
  /** In the viewer's order; the list opens with the first. None: as for everybody. */
  viewIds: Array<Scalars['ID']['input']>;
};

export type ArrangeViewsResult = ArrangeViewsSuccess | InvalidInput | NotFound | RepeatedMutation;

export type ArrangeViewsSuccess = {
  __typename?: 'ArrangeViewsSuccess';
  views?: Maybe<Array<SavedView>>;
};

/** RUNNING, then DONE, CANCELLED or, where the work could not go on, STOPPED. After these it may be taken back. */
export type BulkStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  | 'STOPPED'
  | 'UNDOING'
  | 'UNDONE';

export type CancelTaskBulkChangeInput = {
  bulkId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
};

export type CancelTaskBulkChangeResult = CancelTaskBulkChangeSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CancelTaskBulkChangeSuccess = {
  __typename?: 'CancelTaskBulkChangeSuccess';
  change: TaskBulkChange;
};

export type CancelTaskInput = {
  clientMutationId: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
};

export type CancelTaskResult = CancelTaskSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CancelTaskSuccess = {
  __typename?: 'CancelTaskSuccess';
  task: Task;
};

/** What a change was made for: a request, a fact, an import, the service's own work, or SQL that came past the services. */
export type ChangeCause =
  | 'EVENT'
  | 'IMPORT'
  | 'OUTSIDE'
  | 'REQUEST'
  | 'WORK';

export type ChangeEmployeeInput = {
  clientMutationId: Scalars['String']['input'];
  departmentPath: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
  /** Refused with CONFLICT on expectedVersion when he was changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  /** All that he has from now on. */
  roles: Array<StaffRole>;
};

export type ChangeEmployeeResult = ChangeEmployeeSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangeEmployeeSuccess = {
  __typename?: 'ChangeEmployeeSuccess';
  employee: Employee;
};

export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'REMOVED';

export type ChangeTaskInput = {
  /** He begins with it as with a new one. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId: Scalars['String']['input'];
  /** Empty for none. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** An instant, ISO 8601; empty for none. */
  dueAt?: InputMaybe<Scalars['String']['input']>;
  /** Refused with CONFLICT on expectedVersion when it was changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  taskId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeTaskResult = ChangeTaskSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type ChangeTaskSuccess = {
  __typename?: 'ChangeTaskSuccess';
  task: Task;
};

export type CompleteTaskInput = {
  clientMutationId: Scalars['String']['input'];
  result: Scalars['String']['input'];
  taskId: Scalars['ID']['input'];
};

export type CompleteTaskResult = CompleteTaskSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CompleteTaskSuccess = {
  __typename?: 'CompleteTaskSuccess';
  task: Task;
};

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

export type CreateDepartmentInput = {
  clientMutationId: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens; never changes. */
  code: Scalars['String']['input'];
  names: DepartmentNamesInput;
  /** Path of the department above; none for a new root. */
  parentPath?: InputMaybe<Scalars['String']['input']>;
};

export type CreateDepartmentResult = Conflict | CreateDepartmentSuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateDepartmentSuccess = {
  __typename?: 'CreateDepartmentSuccess';
  department: Department;
};

export type CreateTaskInput = {
  /** The caller himself unless given. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId: Scalars['String']['input'];
  customerId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** An instant, ISO 8601. */
  dueAt?: InputMaybe<Scalars['String']['input']>;
  /** By hand unless given. */
  source?: InputMaybe<TaskSourceInput>;
  title: Scalars['String']['input'];
};

export type CreateTaskResult = Conflict | CreateTaskSuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateTaskSuccess = {
  __typename?: 'CreateTaskSuccess';
  task: Task;
};

export type CreateViewInput = {
  clientMutationId: Scalars['String']['input'];
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With `DEPARTMENT`: the viewer's own unless another at or below it is named. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  layout?: ViewLayout;
  list: Scalars['String']['input'];
  name: Scalars['String']['input'];
  options?: InputMaybe<Scalars['String']['input']>;
  sharing?: ViewSharing;
  sort?: InputMaybe<Array<ViewSortInput>>;
};

export type CreateViewResult = Conflict | CreateViewSuccess | InvalidInput | RepeatedMutation;

export type CreateViewSuccess = {
  __typename?: 'CreateViewSuccess';
  view?: Maybe<SavedView>;
};

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  /** His invitation to sign in, for those who may invite him. */
  invitation?: Maybe<Invitation>;
  tasks?: Maybe<TaskConnection>;
};


export type CustomerTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<TaskStatus>>;
};

export type Density =
  | 'COMFORTABLE'
  | 'COMPACT';

/** A department. Its path of codes changes only when it is moved. */
export type Department = {
  __typename?: 'Department';
  code?: Maybe<Scalars['String']['output']>;
  head?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  /** In the caller's language, where there is a name in it. */
  name?: Maybe<Scalars['String']['output']>;
  names?: Maybe<DepartmentNames>;
  parent?: Maybe<Department>;
  /** Such as `/east/shanghai`. */
  path: Scalars['String']['output'];
};

export type DepartmentNames = {
  __typename?: 'DepartmentNames';
  en?: Maybe<Scalars['String']['output']>;
  /** The one name, or the one in zh-CN. */
  zhCn: Scalars['String']['output'];
  zhTw?: Maybe<Scalars['String']['output']>;
};

export type DepartmentNamesInput = {
  en?: InputMaybe<Scalars['String']['input']>;
  /** The one name, or the one in zh-CN. */
  zhCn: Scalars['String']['input'];
  zhTw?: InputMaybe<Scalars['String']['input']>;
};

export type DisableEmployeeInput = {
  clientMutationId: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DisableEmployeeResult = Conflict | DisableEmployeeSuccess | InvalidInput | NotFound | RepeatedMutation;

export type DisableEmployeeSuccess = {
  __typename?: 'DisableEmployeeSuccess';
  employee: Employee;
};

/** Somebody who works here, or did. */
export type Employee = {
  __typename?: 'Employee';
  /** False for one who has left. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** For staff, like all below. */
  department?: Maybe<Department>;
  departmentPath?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** His invitation to sign in, for those who may invite him. */
  invitation?: Maybe<Invitation>;
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  locale?: Maybe<Language>;
  mail?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  roles?: Maybe<Array<StaffRole>>;
  /** Grows with each change; give it back as expectedVersion to refuse a change of what was changed meanwhile. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type EmployeeConnection = {
  __typename?: 'EmployeeConnection';
  edges: Array<EmployeeEdge>;
  nodes: Array<Employee>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type EmployeeEdge = {
  __typename?: 'EmployeeEdge';
  cursor: Scalars['String']['output'];
  node: Employee;
};

export type EmployeeFilter = {
  /** Those who have left are listed only by `active: false`. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The department and all below it. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Those of whom one of these is the whole name, or the mail address in any case. */
  named?: InputMaybe<Array<Scalars['String']['input']>>;
  role?: InputMaybe<StaffRole>;
  /** Every word of it, as `search` finds staff: by name, pinyin or the mail's first part. */
  search?: InputMaybe<Scalars['String']['input']>;
};

export type EndOtherSessionsInput = {
  clientMutationId: Scalars['String']['input'];
};

export type EndOtherSessionsResult = EndOtherSessionsSuccess | InvalidInput | RepeatedMutation;

export type EndOtherSessionsSuccess = {
  __typename?: 'EndOtherSessionsSuccess';
  /** How many that were. */
  ended: Scalars['Int']['output'];
};

export type EndSessionInput = {
  clientMutationId: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type EndSessionResult = EndSessionSuccess | InvalidInput | NotFound | RepeatedMutation;

export type EndSessionSuccess = {
  __typename?: 'EndSessionSuccess';
  sessionId: Scalars['ID']['output'];
};

/** A file, or paper: a printed list, or its addresses as labels. */
export type ExportFormat =
  | 'CSV'
  | 'LABELS'
  | 'PRINT'
  | 'XLSX';

/** How far a file came: it was begun, it is whole, or its reader left before its end. */
export type ExportStep =
  | 'BEGUN'
  | 'CUT'
  | 'WHOLE';

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

/** What it takes until a person can sign in: an account, and a mail with which he sets his password. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Tries since it was last asked for. */
  attempts: Scalars['Int']['output'];
  /** The member, or the partner's organisation. */
  customer?: Maybe<Customer>;
  employee?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  invitedAt: Scalars['DateTime']['output'];
  invitedBy?: Maybe<Employee>;
  kind: InvitationKind;
  /** Masked. */
  mail: Scalars['String']['output'];
  /** The name of a partner's person. */
  name?: Maybe<Scalars['String']['output']>;
  /** Why it failed, or why the last try did. */
  reason?: Maybe<InvitationProblem>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: InvitationState;
};

export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  edges: Array<InvitationEdge>;
  nodes: Array<Invitation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  cursor: Scalars['String']['output'];
  node: Invitation;
};

export type InvitationFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<InvitationKind>;
  state?: InputMaybe<InvitationState>;
};

export type InvitationKind =
  | 'EMPLOYEE'
  | 'MEMBER'
  | 'PARTNER_USER';

export type InvitationProblem =
  /** The address belongs to another person's account. */
  | 'ADDRESS_TAKEN'
  /** The identity provider did not accept what it was told. */
  | 'REFUSED'
  /** The identity provider, or its mail server, did not answer. */
  | 'UNREACHABLE'
  /** The person left or was erased meanwhile. */
  | 'WITHDRAWN';

export type InvitationState =
  /** Given up; resendInvitation tries again. */
  | 'FAILED'
  /** On its way; tried again by itself. */
  | 'PENDING'
  | 'SENT';

export type InviteEmployeeInput = {
  clientMutationId: Scalars['String']['input'];
  departmentPath: Scalars['String']['input'];
  /** The invitation's and his own; zh-CN unless given. */
  language?: InputMaybe<Language>;
  mail: Scalars['String']['input'];
  name: Scalars['String']['input'];
  roles: Array<StaffRole>;
};

export type InviteEmployeeResult = Conflict | InvalidInput | InviteEmployeeSuccess | NotFound | RepeatedMutation;

export type InviteEmployeeSuccess = {
  __typename?: 'InviteEmployeeSuccess';
  invitation: Invitation;
};

export type InviteMemberInput = {
  clientMutationId: Scalars['String']['input'];
  customerId: Scalars['ID']['input'];
};

export type InviteMemberResult = Conflict | InvalidInput | InviteMemberSuccess | NotFound | RepeatedMutation;

export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  invitation: Invitation;
};

export type InvitePartnerUserInput = {
  clientMutationId: Scalars['String']['input'];
  /** The invitation's and his own; zh-CN unless given. */
  language?: InputMaybe<Language>;
  mail: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** The partner's organisation, itself a customer. */
  organisationId: Scalars['ID']['input'];
};

export type InvitePartnerUserResult = Conflict | InvalidInput | InvitePartnerUserSuccess | NotFound | RepeatedMutation;

export type InvitePartnerUserSuccess = {
  __typename?: 'InvitePartnerUserSuccess';
  invitation: Invitation;
};

/** A record that the viewer marked or opened. */
export type KeptRecord = {
  __typename?: 'KeptRecord';
  at: Scalars['DateTime']['output'];
  reference?: Maybe<RecordReference>;
};

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

export type MarkNotificationsReadInput = {
  /** … or all there are. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId: Scalars['String']['input'];
  /** Either these… */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type MarkNotificationsReadResult = InvalidInput | MarkNotificationsReadSuccess | NotFound | RepeatedMutation;

export type MarkNotificationsReadSuccess = {
  __typename?: 'MarkNotificationsReadSuccess';
  unreadCount: Scalars['Int']['output'];
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type MoveDepartmentInput = {
  clientMutationId: Scalars['String']['input'];
  departmentId: Scalars['ID']['input'];
  /** Path of the department above; none to make it a root. */
  parentPath?: InputMaybe<Scalars['String']['input']>;
};

export type MoveDepartmentResult = Conflict | InvalidInput | MoveDepartmentSuccess | NotFound | RepeatedMutation;

export type MoveDepartmentSuccess = {
  __typename?: 'MoveDepartmentSuccess';
  department: Department;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The assignee says that he will do it. */
  acceptTask: AcceptTaskResult;
  addFavourite: AddFavouriteResult;
  arrangeViews: ArrangeViewsResult;
  /** Who made it, or a head above it, takes it back. */
  cancelTask: CancelTaskResult;
  /** What was changed until now stays. */
  cancelTaskBulkChange: CancelTaskBulkChangeResult;
  /** Gives other roles or another department. Where he may do less than before he is signed out. Administrators; nobody changes his own roles, and the last administrator stays one. */
  changeEmployee: ChangeEmployeeResult;
  /** Who made it, or a head above it, changes an open one; what is left out stays. */
  changeTask: ChangeTaskResult;
  completeTask: CompleteTaskResult;
  createDepartment: CreateDepartmentResult;
  createTask: CreateTaskResult;
  /** Everybody for himself; staff share with their department, heads within their tree, administrators and decision makers with all. */
  createView: CreateViewResult;
  /** Somebody leaves: he is signed out and cannot sign in again; his records stay. */
  disableEmployee: DisableEmployeeResult;
  /** Ends all of the caller's sessions but the one that asks. */
  endOtherSessions: EndOtherSessionsResult;
  /** Ends one of the caller's sessions, this one too: its tokens are refused within seconds, everywhere. */
  endSession: EndSessionResult;
  /** A new colleague: his record at once, his account and mail right after. */
  inviteEmployee: InviteEmployeeResult;
  /** Opens the member's portal to a customer. */
  inviteMember: InviteMemberResult;
  /** A person of a partner's organisation. */
  invitePartnerUser: InvitePartnerUserResult;
  markNotificationsRead: MarkNotificationsReadResult;
  /** Hangs a department, with all below it, under another one. */
  moveDepartment: MoveDepartmentResult;
  /** Writes into the audit that the viewer takes away what a list shows him; the gateway's `POST /exports` says it of files, who prints says it of paper. Lists give rows under his rights alone. */
  noteExport: NoteExportResult;
  /** Told by an application once after a sign-in. */
  noteSession: NoteSessionResult;
  /** The viewer opened a record. */
  noteVisit: NoteVisitResult;
  removeFavourite: RemoveFavouriteResult;
  removeView: RemoveViewResult;
  renameDepartment: RenameDepartmentResult;
  /** Sends the mail again, or tries again what failed. */
  resendInvitation: ResendInvitationResult;
  savePreferences: SavePreferencesResult;
  /** Administrators and decision makers. */
  setDefaultView: SetDefaultViewResult;
  /** Who is told when something is late, and decides inside the department. */
  setDepartmentHead: SetDepartmentHeadResult;
  setTaskRetentionRule: SetTaskRetentionRuleResult;
  startTask: StartTaskResult;
  /** Whoever may do it with one task. Each is changed under the caller's rights; what is refused is listed. */
  startTaskBulkChange: StartTaskBulkChangeResult;
  /** Counts what a run would end now, and ends nothing. */
  tryTaskRetention: TryTaskRetentionResult;
  /** Gives back what nobody has changed since; the others are listed. */
  undoTaskBulkChange: UndoTaskBulkChangeResult;
  updateView: UpdateViewResult;
};


export type MutationAcceptTaskArgs = {
  input: AcceptTaskInput;
};


export type MutationAddFavouriteArgs = {
  input: AddFavouriteInput;
};


export type MutationArrangeViewsArgs = {
  input: ArrangeViewsInput;
};


export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


export type MutationCancelTaskBulkChangeArgs = {
  input: CancelTaskBulkChangeInput;
};


export type MutationChangeEmployeeArgs = {
  input: ChangeEmployeeInput;
};


export type MutationChangeTaskArgs = {
  input: ChangeTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


export type MutationCreateViewArgs = {
  input: CreateViewInput;
};


export type MutationDisableEmployeeArgs = {
  input: DisableEmployeeInput;
};


export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationInviteEmployeeArgs = {
  input: InviteEmployeeInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationInvitePartnerUserArgs = {
  input: InvitePartnerUserInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationMoveDepartmentArgs = {
  input: MoveDepartmentInput;
};


export type MutationNoteExportArgs = {
  input: NoteExportInput;
};


export type MutationNoteSessionArgs = {
  input: NoteSessionInput;
};


export type MutationNoteVisitArgs = {
  input: NoteVisitInput;
};


export type MutationRemoveFavouriteArgs = {
  input: RemoveFavouriteInput;
};


export type MutationRemoveViewArgs = {
  input: RemoveViewInput;
};


export type MutationRenameDepartmentArgs = {
  input: RenameDepartmentInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationSavePreferencesArgs = {
  input: SavePreferencesInput;
};


export type MutationSetDefaultViewArgs = {
  input: SetDefaultViewInput;
};


export type MutationSetDepartmentHeadArgs = {
  input: SetDepartmentHeadInput;
};


export type MutationSetTaskRetentionRuleArgs = {
  input: SetTaskRetentionRuleInput;
};


export type MutationStartTaskArgs = {
  input: StartTaskInput;
};


export type MutationStartTaskBulkChangeArgs = {
  input: StartTaskBulkChangeInput;
};


export type MutationTryTaskRetentionArgs = {
  input: TryTaskRetentionInput;
};


export type MutationUndoTaskBulkChangeArgs = {
  input: UndoTaskBulkChangeInput;
};


export type MutationUpdateViewArgs = {
  input: UpdateViewInput;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type NoteExportInput = {
  clientMutationId: Scalars['String']['input'];
  /** Codes of the columns that are taken away. */
  columns: Array<Scalars['String']['input']>;
  /** One for the whole file. */
  exportId: Scalars['ID']['input'];
  /** By what the list was narrowed: names of filters, never what was asked for. */
  filters: Array<Scalars['String']['input']>;
  format: ExportFormat;
  /** Which list, such as `customers`; the web names its lists. */
  list: Scalars['String']['input'];
  /** How many records, so far. */
  records: Scalars['Int']['input'];
  step: ExportStep;
};

export type NoteExportResult = InvalidInput | NoteExportSuccess | RepeatedMutation;

export type NoteExportSuccess = {
  __typename?: 'NoteExportSuccess';
  notedAt: Scalars['DateTime']['output'];
};

export type NoteSessionInput = {
  clientMutationId: Scalars['String']['input'];
  /** Browser and system, for the person to know it again: `Chrome · Windows`. */
  device: Scalars['String']['input'];
};

export type NoteSessionResult = InvalidInput | NoteSessionSuccess | RepeatedMutation;

export type NoteSessionSuccess = {
  __typename?: 'NoteSessionSuccess';
  /** Whether the caller was signed in before, but never on such a device: he has a notification of it. */
  isNewDevice: Scalars['Boolean']['output'];
};

export type NoteVisitInput = {
  clientMutationId: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  typename: Scalars['String']['input'];
};

export type NoteVisitResult = InvalidInput | NoteVisitSuccess | RepeatedMutation;

export type NoteVisitSuccess = {
  __typename?: 'NoteVisitSuccess';
  recentRecords?: Maybe<Array<KeptRecord>>;
};

/** Something that the caller should know. Read once is read on every device. */
export type Notification = {
  __typename?: 'Notification';
  at: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  request?: Maybe<ServiceRequest>;
  subject: NotificationSubject;
  task?: Maybe<Task>;
  /** In the caller's language. */
  text: Scalars['String']['output'];
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
  /** Of all that the caller has, whatever the filter; at most 10,000. */
  unreadCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  cursor: Scalars['String']['output'];
  node: Notification;
};

export type NotificationKind =
  | 'CUSTOMER_ASSIGNED'
  /** The caller's account was signed in on a device that it never was on. */
  | 'NEW_DEVICE'
  | 'POINTS_POSTED'
  | 'REQUEST_OVERDUE'
  | 'TASK_ASSIGNED';

/** What it is about; `typename` names a type of the graph. */
export type NotificationSubject = {
  __typename?: 'NotificationSubject';
  id: Scalars['ID']['output'];
  typename: Scalars['String']['output'];
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

/** How the viewer wants to see the product, on every device. Where sales is down the web goes by its defaults. */
export type Preferences = {
  __typename?: 'Preferences';
  density: Density;
  /** A JSON object: the parts of the home page and their places. */
  home?: Maybe<Scalars['String']['output']>;
  /** Null: the language of his sign-in. */
  language?: Maybe<Language>;
  /** A JSON object: by list, its columns in order and their widths. */
  lists?: Maybe<Scalars['String']['output']>;
  /** A JSON object: the parts of the quick panel and their places. */
  panel?: Maybe<Scalars['String']['output']>;
  theme: Theme;
  /** Null where nothing was set yet. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** The whole tree, parents before their children. Staff only. */
  departments?: Maybe<Array<Department>>;
  /** Staff only. */
  employee?: Maybe<Employee>;
  /** By name. Staff only. */
  employees?: Maybe<EmployeeConnection>;
  /** What the viewer marked, on every device, the earliest first; at most 100. */
  favourites?: Maybe<Array<KeptRecord>>;
  /** Invitations that the caller could have made, newest first. */
  invitations?: Maybe<InvitationConnection>;
  /** Where the caller is signed in, the last used first. Null with SERVICE_UNAVAILABLE when the issuer does not answer. */
  mySessions?: Maybe<Array<SignInSession>>;
  /** What the caller himself is to do, newest first. */
  myTasks?: Maybe<TaskConnection>;
  /** The caller's own, newest first. */
  notifications?: Maybe<NotificationConnection>;
  preferences?: Maybe<Preferences>;
  /** What the viewer opened last, on every device, the latest first; at most 50, each record once. */
  recentRecords?: Maybe<Array<KeptRecord>>;
  savedView?: Maybe<SavedView>;
  /** The viewer's own views of a list and those shared with him, in his order; at most 200. */
  savedViews?: Maybe<Array<SavedView>>;
  task?: Maybe<Task>;
  taskBulkChange?: Maybe<TaskBulkChange>;
  /** The caller's own, a head's also his department's; the latest first. */
  taskBulkChanges?: Maybe<TaskBulkChangeConnection>;
  /** How many tasks of the list there are by one of their features. */
  taskCounts?: Maybe<Counts>;
  /** The tasks that are past their time now, the oldest first; for decision makers. */
  taskRetentionDue?: Maybe<RetentionRecordConnection>;
  /** How long tasks that are over are kept; for decision makers. */
  taskRetentionRules?: Maybe<Array<RetentionRule>>;
  /** The latest first; for decision makers. */
  taskRetentionRuns?: Maybe<RetentionRunConnection>;
  /** Tasks the viewer may see, newest first unless sorted. */
  tasks?: Maybe<TaskConnection>;
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


export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployeeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<TaskStatus>>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedViewsArgs = {
  list: Scalars['String']['input'];
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskBulkChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskBulkChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaskCountsArgs = {
  by: TaskDimension;
  filter?: InputMaybe<TaskFilter>;
};


export type QueryTaskRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaskRetentionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TaskSort>;
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

/** Any record by type and id. `record` comes from the service that owns it, for those who may see it. */
export type RecordReference = {
  __typename?: 'RecordReference';
  id: Scalars['ID']['output'];
  typename: Scalars['String']['output'];
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

export type RemoveFavouriteInput = {
  clientMutationId: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  typename: Scalars['String']['input'];
};

export type RemoveFavouriteResult = InvalidInput | RemoveFavouriteSuccess | RepeatedMutation;

export type RemoveFavouriteSuccess = {
  __typename?: 'RemoveFavouriteSuccess';
  favourites?: Maybe<Array<KeptRecord>>;
};

export type RemoveViewInput = {
  clientMutationId: Scalars['String']['input'];
  viewId: Scalars['ID']['input'];
};

export type RemoveViewResult = Conflict | InvalidInput | NotFound | RemoveViewSuccess | RepeatedMutation;

export type RemoveViewSuccess = {
  __typename?: 'RemoveViewSuccess';
  viewId: Scalars['ID']['output'];
};

export type RenameDepartmentInput = {
  clientMutationId: Scalars['String']['input'];
  departmentId: Scalars['ID']['input'];
  names: DepartmentNamesInput;
};

export type RenameDepartmentResult = Conflict | InvalidInput | NotFound | RenameDepartmentSuccess | RepeatedMutation;

export type RenameDepartmentSuccess = {
  __typename?: 'RenameDepartmentSuccess';
  department: Department;
};

/** The clientMutationId was used before with another body. */
export type RepeatedMutation = UserError & {
  __typename?: 'RepeatedMutation';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ResendInvitationInput = {
  clientMutationId: Scalars['String']['input'];
  invitationId: Scalars['ID']['input'];
};

export type ResendInvitationResult = Conflict | InvalidInput | NotFound | RepeatedMutation | ResendInvitationSuccess;

export type ResendInvitationSuccess = {
  __typename?: 'ResendInvitationSuccess';
  invitation: Invitation;
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

/** What is left out stays as it is. */
export type SavePreferencesInput = {
  clientMutationId: Scalars['String']['input'];
  density?: InputMaybe<Density>;
  home?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  lists?: InputMaybe<Scalars['String']['input']>;
  panel?: InputMaybe<Scalars['String']['input']>;
  theme?: InputMaybe<Theme>;
};

export type SavePreferencesResult = InvalidInput | RepeatedMutation | SavePreferencesSuccess;

export type SavePreferencesSuccess = {
  __typename?: 'SavePreferencesSuccess';
  preferences?: Maybe<Preferences>;
};

/** How somebody wants to see a list again: filter, sort, columns and layout. */
export type SavedView = {
  __typename?: 'SavedView';
  /** Codes of the columns, from the left; empty: the list's own. */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Roles for whom the list opens with it. */
  defaultFor?: Maybe<Array<StaffRole>>;
  /** Whose people see it, where it is shared with a department: those at or below this path. */
  departmentPath?: Maybe<Scalars['String']['output']>;
  /** A JSON object, as its list's filter takes it. */
  filter?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether the list opens with it for the viewer: the first in his own order, else his role's. */
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  layout?: Maybe<ViewLayout>;
  /** Which list it is of, such as `customers`; the web names its lists. */
  list?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may change and remove it. */
  mayChange?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  /** A JSON object: what else the layout needs, such as widths or the field that a board is split by. */
  options?: Maybe<Scalars['String']['output']>;
  /** Null for the viewer's own where he is no employee. */
  owner?: Maybe<Employee>;
  sharing?: Maybe<ViewSharing>;
  sort?: Maybe<Array<ViewSort>>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

export type ServiceRequest = {
  __typename?: 'ServiceRequest';
  id: Scalars['ID']['output'];
};

export type SetDefaultViewInput = {
  clientMutationId: Scalars['String']['input'];
  list: Scalars['String']['input'];
  role: StaffRole;
  /** One that all staff see; none: no default. */
  viewId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetDefaultViewResult = Conflict | InvalidInput | NotFound | RepeatedMutation | SetDefaultViewSuccess;

export type SetDefaultViewSuccess = {
  __typename?: 'SetDefaultViewSuccess';
  view?: Maybe<SavedView>;
};

export type SetDepartmentHeadInput = {
  clientMutationId: Scalars['String']['input'];
  departmentId: Scalars['ID']['input'];
  /** Nobody when left out. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetDepartmentHeadResult = Conflict | InvalidInput | NotFound | RepeatedMutation | SetDepartmentHeadSuccess;

export type SetDepartmentHeadSuccess = {
  __typename?: 'SetDepartmentHeadSuccess';
  department: Department;
};

export type SetTaskRetentionRuleInput = {
  clientMutationId: Scalars['String']['input'];
  /** Left out or null: for ever. */
  days?: InputMaybe<Scalars['Int']['input']>;
  kind: RetentionKind;
};

export type SetTaskRetentionRuleResult = Conflict | InvalidInput | RepeatedMutation | SetTaskRetentionRuleSuccess;

export type SetTaskRetentionRuleSuccess = {
  __typename?: 'SetTaskRetentionRuleSuccess';
  rule: RetentionRule;
};

/** A sign-in of the caller in one browser or application; it ends for all that was opened in it. */
export type SignInSession = {
  __typename?: 'SignInSession';
  /** From where on the net, as the issuer saw it. */
  address?: Maybe<Scalars['String']['output']>;
  /** Clients that were opened in it, such as `guanxi-console`. */
  applications: Array<Scalars['String']['output']>;
  /** Browser and system, as the application told: `Chrome · Windows`. Null where none did. */
  device?: Maybe<Scalars['String']['output']>;
  /** The issuer's. */
  id: Scalars['ID']['output'];
  /** The one that asks. */
  isThis: Scalars['Boolean']['output'];
  lastUsedAt: Scalars['DateTime']['output'];
  since: Scalars['DateTime']['output'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'DATA_CLERK'
  | 'DECISION_MAKER'
  | 'DEPARTMENT_HEAD'
  | 'EMPLOYEE'
  | 'KNOWLEDGE_EDITOR'
  | 'MARKETING'
  | 'ORDER_DESK'
  | 'SALES'
  | 'SERVICE_DESK';

/** Tasks, by id or as a list filters them, and one thing that is done with all of them. */
export type StartTaskBulkChangeInput = {
  cancel?: InputMaybe<TaskBulkCancelInput>;
  change?: InputMaybe<TaskBulkEditInput>;
  clientMutationId: Scalars['String']['input'];
  complete?: InputMaybe<TaskBulkCompleteInput>;
  /** All that the list shows under it; refused where they are more than 10,000. */
  filter?: InputMaybe<TaskFilter>;
  /** At most 10,000. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type StartTaskBulkChangeResult = Conflict | InvalidInput | NotFound | RepeatedMutation | StartTaskBulkChangeSuccess;

export type StartTaskBulkChangeSuccess = {
  __typename?: 'StartTaskBulkChangeSuccess';
  change: TaskBulkChange;
};

export type StartTaskInput = {
  clientMutationId: Scalars['String']['input'];
  taskId: Scalars['ID']['input'];
};

export type StartTaskResult = Conflict | InvalidInput | NotFound | RepeatedMutation | StartTaskSuccess;

export type StartTaskSuccess = {
  __typename?: 'StartTaskSuccess';
  task: Task;
};

/** Something that somebody is to do by a time. */
export type Task = {
  __typename?: 'Task';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  assignee?: Maybe<Employee>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Nobody where a fact made it. */
  creator?: Maybe<Employee>;
  customer?: Maybe<Customer>;
  description?: Maybe<Scalars['String']['output']>;
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether the caller may change what it says, when it is due and who is to do it. */
  mayChange?: Maybe<Scalars['Boolean']['output']>;
  overdue?: Maybe<Scalars['Boolean']['output']>;
  result?: Maybe<Scalars['String']['output']>;
  /** What it arose from. */
  source?: Maybe<TaskSource>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status?: Maybe<TaskStatus>;
  title?: Maybe<Scalars['String']['output']>;
  /** Told to a change, which is refused when somebody changed it since. */
  version?: Maybe<Scalars['Int']['output']>;
  /** When what was written in it ended, by age or because its customer was erased. */
  wordsEndedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** CHANGE: another assignee, another time. */
export type TaskBulkAction =
  | 'CANCEL'
  | 'CHANGE'
  | 'COMPLETE';

export type TaskBulkCancelInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** One change of many tasks, settled when it began and done in the background, each as if it were changed alone. */
export type TaskBulkChange = {
  __typename?: 'TaskBulkChange';
  action: TaskBulkAction;
  /** Tasks that stand as it left them. */
  changed: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Tasks that could not be given back, most because somebody has changed them since. */
  kept: Scalars['Int']['output'];
  keptTasks?: Maybe<TaskBulkRefusalConnection>;
  /** Tasks that wait, or that were left when it ended early. */
  left: Scalars['Int']['output'];
  /** Of the work that runs, in per cent; 100 when none does. */
  progress: Scalars['Int']['output'];
  refusals?: Maybe<TaskBulkRefusalConnection>;
  refused: Scalars['Int']['output'];
  status: BulkStatus;
  total: Scalars['Int']['output'];
  /** Tasks that held all of it already. */
  unchanged: Scalars['Int']['output'];
  /** Tasks that were given back what they were. */
  undone: Scalars['Int']['output'];
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One change of many tasks, settled when it began and done in the background, each as if it were changed alone. */
export type TaskBulkChangeKeptTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One change of many tasks, settled when it began and done in the background, each as if it were changed alone. */
export type TaskBulkChangeRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type TaskBulkChangeConnection = {
  __typename?: 'TaskBulkChangeConnection';
  edges: Array<TaskBulkChangeEdge>;
  nodes: Array<TaskBulkChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type TaskBulkChangeEdge = {
  __typename?: 'TaskBulkChangeEdge';
  cursor: Scalars['String']['output'];
  node: TaskBulkChange;
};

export type TaskBulkCompleteInput = {
  result: Scalars['String']['input'];
};

/** What is left out stays. */
export type TaskBulkEditInput = {
  /** He begins with them as with new ones. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** An instant, ISO 8601; empty for none. */
  dueAt?: InputMaybe<Scalars['String']['input']>;
};

/** A task that was not changed, or not given back, and why. */
export type TaskBulkRefusal = {
  __typename?: 'TaskBulkRefusal';
  code: RefusalCode;
  message: Scalars['String']['output'];
  /** Null where it does not exist for the caller. */
  task?: Maybe<Task>;
};

export type TaskBulkRefusalConnection = {
  __typename?: 'TaskBulkRefusalConnection';
  edges: Array<TaskBulkRefusalEdge>;
  nodes: Array<TaskBulkRefusal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type TaskBulkRefusalEdge = {
  __typename?: 'TaskBulkRefusalEdge';
  cursor: Scalars['String']['output'];
  node: TaskBulkRefusal;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type TaskDimension =
  | 'ASSIGNEE'
  | 'SOURCE'
  | 'STATUS';

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskFilter = {
  /** All of these hold, too; groups stand at most 4 deep, 30 in all. */
  and?: InputMaybe<Array<TaskFilter>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  createdFrom?: InputMaybe<Scalars['Date']['input']>;
  createdTo?: InputMaybe<Scalars['Date']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Days on which it is due. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** This does not hold. */
  not?: InputMaybe<TaskFilter>;
  /** One of these holds, too. */
  or?: InputMaybe<Array<TaskFilter>>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  sourceKind?: InputMaybe<TaskSourceKind>;
  status?: InputMaybe<Array<TaskStatus>>;
};

export type TaskSort = {
  by: TaskSortField;
  direction?: SortDirection;
};

export type TaskSortField =
  | 'CREATED_AT'
  /** Those without a date last, first when turned round. */
  | 'DUE_AT';

export type TaskSource = {
  __typename?: 'TaskSource';
  /** Of the request or campaign; of the customer who became a member; none for a task made by hand. */
  id?: Maybe<Scalars['ID']['output']>;
  kind: TaskSourceKind;
  number?: Maybe<Scalars['String']['output']>;
  request?: Maybe<ServiceRequest>;
};

export type TaskSourceInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: TaskSourceKind;
};

export type TaskSourceKind =
  | 'CAMPAIGN'
  /** Somebody became a member: he is welcomed. */
  | 'ENROLMENT'
  | 'MANUAL'
  /** A customer's feedback: a service request. */
  | 'REQUEST';

export type TaskStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN'
  | 'STARTED';

export type Theme =
  | 'DARK'
  | 'LIGHT'
  /** As the device has it. */
  | 'SYSTEM';

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

export type TryTaskRetentionInput = {
  clientMutationId: Scalars['String']['input'];
};

export type TryTaskRetentionResult = Conflict | InvalidInput | RepeatedMutation | TryTaskRetentionSuccess;

export type TryTaskRetentionSuccess = {
  __typename?: 'TryTaskRetentionSuccess';
  run: RetentionRun;
};

export type UndoTaskBulkChangeInput = {
  bulkId: Scalars['ID']['input'];
  clientMutationId: Scalars['String']['input'];
};

export type UndoTaskBulkChangeResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UndoTaskBulkChangeSuccess;

export type UndoTaskBulkChangeSuccess = {
  __typename?: 'UndoTaskBulkChangeSuccess';
  change: TaskBulkChange;
};

/** What is left out stays as it is. */
export type UpdateViewInput = {
  clientMutationId: Scalars['String']['input'];
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  layout?: InputMaybe<ViewLayout>;
  name?: InputMaybe<Scalars['String']['input']>;
  options?: InputMaybe<Scalars['String']['input']>;
  sharing?: InputMaybe<ViewSharing>;
  sort?: InputMaybe<Array<ViewSortInput>>;
  viewId: Scalars['ID']['input'];
};

export type UpdateViewResult = Conflict | InvalidInput | NotFound | RepeatedMutation | UpdateViewSuccess;

export type UpdateViewSuccess = {
  __typename?: 'UpdateViewSuccess';
  view?: Maybe<SavedView>;
};

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ViewLayout =
  | 'BOARD'
  | 'CALENDAR'
  | 'CARDS'
  | 'MAP'
  | 'TABLE'
  | 'TREE';

export type ViewSharing =
  /** All who work in a department or below it. */
  | 'DEPARTMENT'
  /** All staff. */
  | 'EVERYONE'
  /** Its owner's alone. */
  | 'PRIVATE';

export type ViewSort = {
  __typename?: 'ViewSort';
  direction: SortDirection;
  field: Scalars['String']['output'];
};

export type ViewSortInput = {
  direction?: SortDirection;
  field: Scalars['String']['input'];
};

/** What sales knows of who asks; the rest is entry's. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Staff only. */
  department?: Maybe<Department>;
  id: Scalars['ID']['output'];
  /** The viewer's own name, whoever he is. */
  name?: Maybe<Scalars['String']['output']>;
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
  Department: Department;
  Employee: Employee;
  Invitation: Invitation;
  Notification: Notification;
  SavedView: SavedView;
  Task: Task;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & ( GraphQLRecursivePick<FederationTypes['Department'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Department'], {"path":true}> ) );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  SavedView:
    ( { __typename: 'SavedView' }
    & GraphQLRecursivePick<FederationTypes['SavedView'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTaskInput: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  AcceptTaskResult: ResolverTypeWrapper<any>;
  AcceptTaskSuccess: ResolverTypeWrapper<any>;
  ActorKind: ResolverTypeWrapper<any>;
  AddFavouriteInput: ResolverTypeWrapper<any>;
  AddFavouriteResult: ResolverTypeWrapper<any>;
  AddFavouriteSuccess: ResolverTypeWrapper<any>;
  ArrangeViewsInput: ResolverTypeWrapper<any>;
  ArrangeViewsResult: ResolverTypeWrapper<any>;
  ArrangeViewsSuccess: ResolverTypeWrapper<any>;
  BulkStatus: ResolverTypeWrapper<any>;
  CancelTaskBulkChangeInput: ResolverTypeWrapper<any>;
  CancelTaskBulkChangeResult: ResolverTypeWrapper<any>;
  CancelTaskBulkChangeSuccess: ResolverTypeWrapper<any>;
  CancelTaskInput: ResolverTypeWrapper<any>;
  CancelTaskResult: ResolverTypeWrapper<any>;
  CancelTaskSuccess: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeEmployeeInput: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  ChangeEmployeeResult: ResolverTypeWrapper<any>;
  ChangeEmployeeSuccess: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  ChangeTaskInput: ResolverTypeWrapper<any>;
  ChangeTaskResult: ResolverTypeWrapper<any>;
  ChangeTaskSuccess: ResolverTypeWrapper<any>;
  CompleteTaskInput: ResolverTypeWrapper<any>;
  CompleteTaskResult: ResolverTypeWrapper<any>;
  CompleteTaskSuccess: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CreateDepartmentInput: ResolverTypeWrapper<any>;
  CreateDepartmentResult: ResolverTypeWrapper<any>;
  CreateDepartmentSuccess: ResolverTypeWrapper<any>;
  CreateTaskInput: ResolverTypeWrapper<any>;
  CreateTaskResult: ResolverTypeWrapper<any>;
  CreateTaskSuccess: ResolverTypeWrapper<any>;
  CreateViewInput: ResolverTypeWrapper<any>;
  CreateViewResult: ResolverTypeWrapper<any>;
  CreateViewSuccess: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Density: ResolverTypeWrapper<any>;
  Department: ResolverTypeWrapper<any>;
  DepartmentNames: ResolverTypeWrapper<any>;
  DepartmentNamesInput: ResolverTypeWrapper<any>;
  DisableEmployeeInput: ResolverTypeWrapper<any>;
  DisableEmployeeResult: ResolverTypeWrapper<any>;
  DisableEmployeeSuccess: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  EmployeeConnection: ResolverTypeWrapper<any>;
  EmployeeEdge: ResolverTypeWrapper<any>;
  EmployeeFilter: ResolverTypeWrapper<any>;
  EndOtherSessionsInput: ResolverTypeWrapper<any>;
  EndOtherSessionsResult: ResolverTypeWrapper<any>;
  EndOtherSessionsSuccess: ResolverTypeWrapper<any>;
  EndSessionInput: ResolverTypeWrapper<any>;
  EndSessionResult: ResolverTypeWrapper<any>;
  EndSessionSuccess: ResolverTypeWrapper<any>;
  ExportFormat: ResolverTypeWrapper<any>;
  ExportStep: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  Invitation: ResolverTypeWrapper<any>;
  InvitationConnection: ResolverTypeWrapper<any>;
  InvitationEdge: ResolverTypeWrapper<any>;
  InvitationFilter: ResolverTypeWrapper<any>;
  InvitationKind: ResolverTypeWrapper<any>;
  InvitationProblem: ResolverTypeWrapper<any>;
  InvitationState: ResolverTypeWrapper<any>;
  InviteEmployeeInput: ResolverTypeWrapper<any>;
  InviteEmployeeResult: ResolverTypeWrapper<any>;
  InviteEmployeeSuccess: ResolverTypeWrapper<any>;
  InviteMemberInput: ResolverTypeWrapper<any>;
  InviteMemberResult: ResolverTypeWrapper<any>;
  InviteMemberSuccess: ResolverTypeWrapper<any>;
  InvitePartnerUserInput: ResolverTypeWrapper<any>;
  InvitePartnerUserResult: ResolverTypeWrapper<any>;
  InvitePartnerUserSuccess: ResolverTypeWrapper<any>;
  KeptRecord: ResolverTypeWrapper<any>;
  Language: null;
  MarkNotificationsReadInput: ResolverTypeWrapper<any>;
  MarkNotificationsReadResult: ResolverTypeWrapper<any>;
  MarkNotificationsReadSuccess: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoveDepartmentInput: ResolverTypeWrapper<any>;
  MoveDepartmentResult: ResolverTypeWrapper<any>;
  MoveDepartmentSuccess: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<any>;
  NoteExportInput: ResolverTypeWrapper<any>;
  NoteExportResult: ResolverTypeWrapper<any>;
  NoteExportSuccess: ResolverTypeWrapper<any>;
  NoteSessionInput: ResolverTypeWrapper<any>;
  NoteSessionResult: ResolverTypeWrapper<any>;
  NoteSessionSuccess: ResolverTypeWrapper<any>;
  NoteVisitInput: ResolverTypeWrapper<any>;
  NoteVisitResult: ResolverTypeWrapper<any>;
  NoteVisitSuccess: ResolverTypeWrapper<any>;
  Notification: ResolverTypeWrapper<any>;
  NotificationConnection: ResolverTypeWrapper<any>;
  NotificationEdge: ResolverTypeWrapper<any>;
  NotificationKind: ResolverTypeWrapper<any>;
  NotificationSubject: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  Preferences: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RecordReference: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  RemoveFavouriteInput: ResolverTypeWrapper<any>;
  RemoveFavouriteResult: ResolverTypeWrapper<any>;
  RemoveFavouriteSuccess: ResolverTypeWrapper<any>;
  RemoveViewInput: ResolverTypeWrapper<any>;
  RemoveViewResult: ResolverTypeWrapper<any>;
  RemoveViewSuccess: ResolverTypeWrapper<any>;
  RenameDepartmentInput: ResolverTypeWrapper<any>;
  RenameDepartmentResult: ResolverTypeWrapper<any>;
  RenameDepartmentSuccess: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  ResendInvitationInput: ResolverTypeWrapper<any>;
  ResendInvitationResult: ResolverTypeWrapper<any>;
  ResendInvitationSuccess: ResolverTypeWrapper<any>;
  RetentionCount: ResolverTypeWrapper<any>;
  RetentionKind: ResolverTypeWrapper<any>;
  RetentionRecord: ResolverTypeWrapper<any>;
  RetentionRecordConnection: ResolverTypeWrapper<any>;
  RetentionRecordEdge: ResolverTypeWrapper<any>;
  RetentionRule: ResolverTypeWrapper<any>;
  RetentionRun: ResolverTypeWrapper<any>;
  RetentionRunConnection: ResolverTypeWrapper<any>;
  RetentionRunEdge: ResolverTypeWrapper<any>;
  SavePreferencesInput: ResolverTypeWrapper<any>;
  SavePreferencesResult: ResolverTypeWrapper<any>;
  SavePreferencesSuccess: ResolverTypeWrapper<any>;
  SavedView: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  ServiceRequest: ResolverTypeWrapper<any>;
  SetDefaultViewInput: ResolverTypeWrapper<any>;
  SetDefaultViewResult: ResolverTypeWrapper<any>;
  SetDefaultViewSuccess: ResolverTypeWrapper<any>;
  SetDepartmentHeadInput: ResolverTypeWrapper<any>;
  SetDepartmentHeadResult: ResolverTypeWrapper<any>;
  SetDepartmentHeadSuccess: ResolverTypeWrapper<any>;
  SetTaskRetentionRuleInput: ResolverTypeWrapper<any>;
  SetTaskRetentionRuleResult: ResolverTypeWrapper<any>;
  SetTaskRetentionRuleSuccess: ResolverTypeWrapper<any>;
  SignInSession: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  StaffRole: ResolverTypeWrapper<any>;
  StartTaskBulkChangeInput: ResolverTypeWrapper<any>;
  StartTaskBulkChangeResult: ResolverTypeWrapper<any>;
  StartTaskBulkChangeSuccess: ResolverTypeWrapper<any>;
  StartTaskInput: ResolverTypeWrapper<any>;
  StartTaskResult: ResolverTypeWrapper<any>;
  StartTaskSuccess: ResolverTypeWrapper<any>;
  Task: ResolverTypeWrapper<any>;
  TaskBulkAction: ResolverTypeWrapper<any>;
  TaskBulkCancelInput: ResolverTypeWrapper<any>;
  TaskBulkChange: ResolverTypeWrapper<any>;
  TaskBulkChangeConnection: ResolverTypeWrapper<any>;
  TaskBulkChangeEdge: ResolverTypeWrapper<any>;
  TaskBulkCompleteInput: ResolverTypeWrapper<any>;
  TaskBulkEditInput: ResolverTypeWrapper<any>;
  TaskBulkRefusal: ResolverTypeWrapper<any>;
  TaskBulkRefusalConnection: ResolverTypeWrapper<any>;
  TaskBulkRefusalEdge: ResolverTypeWrapper<any>;
  TaskConnection: ResolverTypeWrapper<any>;
  TaskDimension: ResolverTypeWrapper<any>;
  TaskEdge: ResolverTypeWrapper<any>;
  TaskFilter: ResolverTypeWrapper<any>;
  TaskSort: ResolverTypeWrapper<any>;
  TaskSortField: ResolverTypeWrapper<any>;
  TaskSource: ResolverTypeWrapper<any>;
  TaskSourceInput: ResolverTypeWrapper<any>;
  TaskSourceKind: ResolverTypeWrapper<any>;
  TaskStatus: ResolverTypeWrapper<any>;
  Theme: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  TryTaskRetentionInput: ResolverTypeWrapper<any>;
  TryTaskRetentionResult: ResolverTypeWrapper<any>;
  TryTaskRetentionSuccess: ResolverTypeWrapper<any>;
  UndoTaskBulkChangeInput: ResolverTypeWrapper<any>;
  UndoTaskBulkChangeResult: ResolverTypeWrapper<any>;
  UndoTaskBulkChangeSuccess: ResolverTypeWrapper<any>;
  UpdateViewInput: ResolverTypeWrapper<any>;
  UpdateViewResult: ResolverTypeWrapper<any>;
  UpdateViewSuccess: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  ViewLayout: ResolverTypeWrapper<any>;
  ViewSharing: ResolverTypeWrapper<any>;
  ViewSort: ResolverTypeWrapper<any>;
  ViewSortInput: ResolverTypeWrapper<any>;
  Viewer: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTaskInput: any;
  String: any;
  ID: any;
  AcceptTaskResult: any;
  AcceptTaskSuccess: any;
  AddFavouriteInput: any;
  AddFavouriteResult: any;
  AddFavouriteSuccess: any;
  ArrangeViewsInput: any;
  ArrangeViewsResult: any;
  ArrangeViewsSuccess: any;
  CancelTaskBulkChangeInput: any;
  CancelTaskBulkChangeResult: any;
  CancelTaskBulkChangeSuccess: any;
  CancelTaskInput: any;
  CancelTaskResult: any;
  CancelTaskSuccess: any;
  ChangeEmployeeInput: any;
  Int: any;
  ChangeEmployeeResult: any;
  ChangeEmployeeSuccess: any;
  ChangeTaskInput: any;
  ChangeTaskResult: any;
  ChangeTaskSuccess: any;
  CompleteTaskInput: any;
  CompleteTaskResult: any;
  CompleteTaskSuccess: any;
  Conflict: any;
  CountGroup: any;
  Counts: any;
  CreateDepartmentInput: any;
  CreateDepartmentResult: any;
  CreateDepartmentSuccess: any;
  CreateTaskInput: any;
  CreateTaskResult: any;
  CreateTaskSuccess: any;
  CreateViewInput: any;
  CreateViewResult: any;
  CreateViewSuccess: any;
  CurrencyCode: any;
  Customer: any;
  Date: any;
  DateTime: any;
  Decimal: any;
  Department: any;
  DepartmentNames: any;
  DepartmentNamesInput: any;
  DisableEmployeeInput: any;
  DisableEmployeeResult: any;
  DisableEmployeeSuccess: any;
  Employee: any;
  Boolean: any;
  EmployeeConnection: any;
  EmployeeEdge: any;
  EmployeeFilter: any;
  EndOtherSessionsInput: any;
  EndOtherSessionsResult: any;
  EndOtherSessionsSuccess: any;
  EndSessionInput: any;
  EndSessionResult: any;
  EndSessionSuccess: any;
  FieldChange: any;
  FieldProblem: any;
  FieldState: any;
  InvalidInput: any;
  Invitation: any;
  InvitationConnection: any;
  InvitationEdge: any;
  InvitationFilter: any;
  InviteEmployeeInput: any;
  InviteEmployeeResult: any;
  InviteEmployeeSuccess: any;
  InviteMemberInput: any;
  InviteMemberResult: any;
  InviteMemberSuccess: any;
  InvitePartnerUserInput: any;
  InvitePartnerUserResult: any;
  InvitePartnerUserSuccess: any;
  KeptRecord: any;
  MarkNotificationsReadInput: any;
  MarkNotificationsReadResult: any;
  MarkNotificationsReadSuccess: any;
  Money: any;
  MoveDepartmentInput: any;
  MoveDepartmentResult: any;
  MoveDepartmentSuccess: any;
  Mutation: Record<PropertyKey, never>;
  NotFound: any;
  NoteExportInput: any;
  NoteExportResult: any;
  NoteExportSuccess: any;
  NoteSessionInput: any;
  NoteSessionResult: any;
  NoteSessionSuccess: any;
  NoteVisitInput: any;
  NoteVisitResult: any;
  NoteVisitSuccess: any;
  Notification: any;
  NotificationConnection: any;
  NotificationEdge: any;
  NotificationSubject: any;
  PageInfo: any;
  PersonalPage: any;
  PersonalRecord: any;
  Preferences: any;
  Query: Record<PropertyKey, never>;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RecordReference: any;
  RemoveFavouriteInput: any;
  RemoveFavouriteResult: any;
  RemoveFavouriteSuccess: any;
  RemoveViewInput: any;
  RemoveViewResult: any;
  RemoveViewSuccess: any;
  RenameDepartmentInput: any;
  RenameDepartmentResult: any;
  RenameDepartmentSuccess: any;
  RepeatedMutation: any;
  ResendInvitationInput: any;
  ResendInvitationResult: any;
  ResendInvitationSuccess: any;
  RetentionCount: any;
  RetentionRecord: any;
  RetentionRecordConnection: any;
  RetentionRecordEdge: any;
  RetentionRule: any;
  RetentionRun: any;
  RetentionRunConnection: any;
  RetentionRunEdge: any;
  SavePreferencesInput: any;
  SavePreferencesResult: any;
  SavePreferencesSuccess: any;
  SavedView: any;
  SearchPart: any;
  Float: any;
  ServiceRequest: any;
  SetDefaultViewInput: any;
  SetDefaultViewResult: any;
  SetDefaultViewSuccess: any;
  SetDepartmentHeadInput: any;
  SetDepartmentHeadResult: any;
  SetDepartmentHeadSuccess: any;
  SetTaskRetentionRuleInput: any;
  SetTaskRetentionRuleResult: any;
  SetTaskRetentionRuleSuccess: any;
  SignInSession: any;
  StartTaskBulkChangeInput: any;
  StartTaskBulkChangeResult: any;
  StartTaskBulkChangeSuccess: any;
  StartTaskInput: any;
  StartTaskResult: any;
  StartTaskSuccess: any;
  Task: any;
  TaskBulkCancelInput: any;
  TaskBulkChange: any;
  TaskBulkChangeConnection: any;
  TaskBulkChangeEdge: any;
  TaskBulkCompleteInput: any;
  TaskBulkEditInput: any;
  TaskBulkRefusal: any;
  TaskBulkRefusalConnection: any;
  TaskBulkRefusalEdge: any;
  TaskConnection: any;
  TaskEdge: any;
  TaskFilter: any;
  TaskSort: any;
  TaskSource: any;
  TaskSourceInput: any;
  TimelinePart: any;
  TryTaskRetentionInput: any;
  TryTaskRetentionResult: any;
  TryTaskRetentionSuccess: any;
  UndoTaskBulkChangeInput: any;
  UndoTaskBulkChangeResult: any;
  UndoTaskBulkChangeSuccess: any;
  UpdateViewInput: any;
  UpdateViewResult: any;
  UpdateViewSuccess: any;
  UserError: any;
  ViewSort: any;
  ViewSortInput: any;
  Viewer: any;
};

export type AcceptTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTaskResult'] = ResolversParentTypes['AcceptTaskResult']> = {
  __resolveType: TypeResolveFn<'AcceptTaskSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AcceptTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTaskSuccess'] = ResolversParentTypes['AcceptTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFavouriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFavouriteResult'] = ResolversParentTypes['AddFavouriteResult']> = {
  __resolveType: TypeResolveFn<'AddFavouriteSuccess' | 'InvalidInput' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AddFavouriteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFavouriteSuccess'] = ResolversParentTypes['AddFavouriteSuccess']> = {
  favourites?: Resolver<Maybe<Array<ResolversTypes['KeptRecord']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangeViewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangeViewsResult'] = ResolversParentTypes['ArrangeViewsResult']> = {
  __resolveType: TypeResolveFn<'ArrangeViewsSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ArrangeViewsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangeViewsSuccess'] = ResolversParentTypes['ArrangeViewsSuccess']> = {
  views?: Resolver<Maybe<Array<ResolversTypes['SavedView']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTaskBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskBulkChangeResult'] = ResolversParentTypes['CancelTaskBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'CancelTaskBulkChangeSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CancelTaskBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskBulkChangeSuccess'] = ResolversParentTypes['CancelTaskBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['TaskBulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskResult'] = ResolversParentTypes['CancelTaskResult']> = {
  __resolveType: TypeResolveFn<'CancelTaskSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CancelTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTaskSuccess'] = ResolversParentTypes['CancelTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEmployeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmployeeResult'] = ResolversParentTypes['ChangeEmployeeResult']> = {
  __resolveType: TypeResolveFn<'ChangeEmployeeSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangeEmployeeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmployeeSuccess'] = ResolversParentTypes['ChangeEmployeeSuccess']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTaskResult'] = ResolversParentTypes['ChangeTaskResult']> = {
  __resolveType: TypeResolveFn<'ChangeTaskSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ChangeTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTaskSuccess'] = ResolversParentTypes['ChangeTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskResult'] = ResolversParentTypes['CompleteTaskResult']> = {
  __resolveType: TypeResolveFn<'CompleteTaskSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CompleteTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskSuccess'] = ResolversParentTypes['CompleteTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
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

export type CreateDepartmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDepartmentResult'] = ResolversParentTypes['CreateDepartmentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateDepartmentSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateDepartmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDepartmentSuccess'] = ResolversParentTypes['CreateDepartmentSuccess']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTaskResult'] = ResolversParentTypes['CreateTaskResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateTaskSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTaskSuccess'] = ResolversParentTypes['CreateTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateViewResult'] = ResolversParentTypes['CreateViewResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CreateViewSuccess' | 'InvalidInput' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateViewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateViewSuccess'] = ResolversParentTypes['CreateViewSuccess']> = {
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<CustomerTasksArgs>>;
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

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['DepartmentNames']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DepartmentNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentNames'] = ResolversParentTypes['DepartmentNames']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhCn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhTw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisableEmployeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableEmployeeResult'] = ResolversParentTypes['DisableEmployeeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DisableEmployeeSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type DisableEmployeeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableEmployeeSuccess'] = ResolversParentTypes['DisableEmployeeSuccess']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['StaffRole']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type EndOtherSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsResult'] = ResolversParentTypes['EndOtherSessionsResult']> = {
  __resolveType: TypeResolveFn<'EndOtherSessionsSuccess' | 'InvalidInput' | 'RepeatedMutation', ParentType, ContextType>;
};

export type EndOtherSessionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsSuccess'] = ResolversParentTypes['EndOtherSessionsSuccess']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'EndSessionSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type EndSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionSuccess'] = ResolversParentTypes['EndSessionSuccess']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvitationKind'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['InvitationProblem']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InviteEmployeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteEmployeeResult'] = ResolversParentTypes['InviteEmployeeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'InviteEmployeeSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type InviteEmployeeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteEmployeeSuccess'] = ResolversParentTypes['InviteEmployeeSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'InviteMemberSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type InviteMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberSuccess'] = ResolversParentTypes['InviteMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitePartnerUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePartnerUserResult'] = ResolversParentTypes['InvitePartnerUserResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'InvitePartnerUserSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type InvitePartnerUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePartnerUserSuccess'] = ResolversParentTypes['InvitePartnerUserSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptRecord'] = ResolversParentTypes['KeptRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['RecordReference']>, ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MarkNotificationsReadSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type MarkNotificationsReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadSuccess'] = ResolversParentTypes['MarkNotificationsReadSuccess']> = {
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoveDepartmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveDepartmentResult'] = ResolversParentTypes['MoveDepartmentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MoveDepartmentSuccess' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type MoveDepartmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveDepartmentSuccess'] = ResolversParentTypes['MoveDepartmentSuccess']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTask?: Resolver<ResolversTypes['AcceptTaskResult'], ParentType, ContextType, RequireFields<MutationAcceptTaskArgs, 'input'>>;
  addFavourite?: Resolver<ResolversTypes['AddFavouriteResult'], ParentType, ContextType, RequireFields<MutationAddFavouriteArgs, 'input'>>;
  arrangeViews?: Resolver<ResolversTypes['ArrangeViewsResult'], ParentType, ContextType, RequireFields<MutationArrangeViewsArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['CancelTaskResult'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  cancelTaskBulkChange?: Resolver<ResolversTypes['CancelTaskBulkChangeResult'], ParentType, ContextType, RequireFields<MutationCancelTaskBulkChangeArgs, 'input'>>;
  changeEmployee?: Resolver<ResolversTypes['ChangeEmployeeResult'], ParentType, ContextType, RequireFields<MutationChangeEmployeeArgs, 'input'>>;
  changeTask?: Resolver<ResolversTypes['ChangeTaskResult'], ParentType, ContextType, RequireFields<MutationChangeTaskArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskResult'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  createDepartment?: Resolver<ResolversTypes['CreateDepartmentResult'], ParentType, ContextType, RequireFields<MutationCreateDepartmentArgs, 'input'>>;
  createTask?: Resolver<ResolversTypes['CreateTaskResult'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  createView?: Resolver<ResolversTypes['CreateViewResult'], ParentType, ContextType, RequireFields<MutationCreateViewArgs, 'input'>>;
  disableEmployee?: Resolver<ResolversTypes['DisableEmployeeResult'], ParentType, ContextType, RequireFields<MutationDisableEmployeeArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndOtherSessionsResult'], ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  inviteEmployee?: Resolver<ResolversTypes['InviteEmployeeResult'], ParentType, ContextType, RequireFields<MutationInviteEmployeeArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  invitePartnerUser?: Resolver<ResolversTypes['InvitePartnerUserResult'], ParentType, ContextType, RequireFields<MutationInvitePartnerUserArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  moveDepartment?: Resolver<ResolversTypes['MoveDepartmentResult'], ParentType, ContextType, RequireFields<MutationMoveDepartmentArgs, 'input'>>;
  noteExport?: Resolver<ResolversTypes['NoteExportResult'], ParentType, ContextType, RequireFields<MutationNoteExportArgs, 'input'>>;
  noteSession?: Resolver<ResolversTypes['NoteSessionResult'], ParentType, ContextType, RequireFields<MutationNoteSessionArgs, 'input'>>;
  noteVisit?: Resolver<ResolversTypes['NoteVisitResult'], ParentType, ContextType, RequireFields<MutationNoteVisitArgs, 'input'>>;
  removeFavourite?: Resolver<ResolversTypes['RemoveFavouriteResult'], ParentType, ContextType, RequireFields<MutationRemoveFavouriteArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['RemoveViewResult'], ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'input'>>;
  renameDepartment?: Resolver<ResolversTypes['RenameDepartmentResult'], ParentType, ContextType, RequireFields<MutationRenameDepartmentArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationResult'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  savePreferences?: Resolver<ResolversTypes['SavePreferencesResult'], ParentType, ContextType, RequireFields<MutationSavePreferencesArgs, 'input'>>;
  setDefaultView?: Resolver<ResolversTypes['SetDefaultViewResult'], ParentType, ContextType, RequireFields<MutationSetDefaultViewArgs, 'input'>>;
  setDepartmentHead?: Resolver<ResolversTypes['SetDepartmentHeadResult'], ParentType, ContextType, RequireFields<MutationSetDepartmentHeadArgs, 'input'>>;
  setTaskRetentionRule?: Resolver<ResolversTypes['SetTaskRetentionRuleResult'], ParentType, ContextType, RequireFields<MutationSetTaskRetentionRuleArgs, 'input'>>;
  startTask?: Resolver<ResolversTypes['StartTaskResult'], ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
  startTaskBulkChange?: Resolver<ResolversTypes['StartTaskBulkChangeResult'], ParentType, ContextType, RequireFields<MutationStartTaskBulkChangeArgs, 'input'>>;
  tryTaskRetention?: Resolver<ResolversTypes['TryTaskRetentionResult'], ParentType, ContextType, RequireFields<MutationTryTaskRetentionArgs, 'input'>>;
  undoTaskBulkChange?: Resolver<ResolversTypes['UndoTaskBulkChangeResult'], ParentType, ContextType, RequireFields<MutationUndoTaskBulkChangeArgs, 'input'>>;
  updateView?: Resolver<ResolversTypes['UpdateViewResult'], ParentType, ContextType, RequireFields<MutationUpdateViewArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteExportResult'] = ResolversParentTypes['NoteExportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoteExportSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type NoteExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteExportSuccess'] = ResolversParentTypes['NoteExportSuccess']> = {
  notedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteSessionResult'] = ResolversParentTypes['NoteSessionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoteSessionSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type NoteSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteSessionSuccess'] = ResolversParentTypes['NoteSessionSuccess']> = {
  isNewDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteVisitResult'] = ResolversParentTypes['NoteVisitResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoteVisitSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type NoteVisitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteVisitSuccess'] = ResolversParentTypes['NoteVisitSuccess']> = {
  recentRecords?: Resolver<Maybe<Array<ResolversTypes['KeptRecord']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NotificationSubject'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSubject'] = ResolversParentTypes['NotificationSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preferences'] = ResolversParentTypes['Preferences']> = {
  density?: Resolver<ResolversTypes['Density'], ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  lists?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  departments?: Resolver<Maybe<Array<ResolversTypes['Department']>>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<QueryEmployeesArgs>>;
  favourites?: Resolver<Maybe<Array<ResolversTypes['KeptRecord']>>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<QueryInvitationsArgs>>;
  mySessions?: Resolver<Maybe<Array<ResolversTypes['SignInSession']>>, ParentType, ContextType>;
  myTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  preferences?: Resolver<Maybe<ResolversTypes['Preferences']>, ParentType, ContextType>;
  recentRecords?: Resolver<Maybe<Array<ResolversTypes['KeptRecord']>>, ParentType, ContextType>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<Maybe<Array<ResolversTypes['SavedView']>>, ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'list'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  taskBulkChange?: Resolver<Maybe<ResolversTypes['TaskBulkChange']>, ParentType, ContextType, RequireFields<QueryTaskBulkChangeArgs, 'id'>>;
  taskBulkChanges?: Resolver<Maybe<ResolversTypes['TaskBulkChangeConnection']>, ParentType, ContextType, Partial<QueryTaskBulkChangesArgs>>;
  taskCounts?: Resolver<Maybe<ResolversTypes['Counts']>, ParentType, ContextType, RequireFields<QueryTaskCountsArgs, 'by'>>;
  taskRetentionDue?: Resolver<Maybe<ResolversTypes['RetentionRecordConnection']>, ParentType, ContextType, RequireFields<QueryTaskRetentionDueArgs, 'kind'>>;
  taskRetentionRules?: Resolver<Maybe<Array<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  taskRetentionRuns?: Resolver<Maybe<ResolversTypes['RetentionRunConnection']>, ParentType, ContextType, Partial<QueryTaskRetentionRunsArgs>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
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

export type RecordReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReference'] = ResolversParentTypes['RecordReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveFavouriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFavouriteResult'] = ResolversParentTypes['RemoveFavouriteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RemoveFavouriteSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RemoveFavouriteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFavouriteSuccess'] = ResolversParentTypes['RemoveFavouriteSuccess']> = {
  favourites?: Resolver<Maybe<Array<ResolversTypes['KeptRecord']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveViewResult'] = ResolversParentTypes['RemoveViewResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RemoveViewSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RemoveViewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveViewSuccess'] = ResolversParentTypes['RemoveViewSuccess']> = {
  viewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameDepartmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameDepartmentResult'] = ResolversParentTypes['RenameDepartmentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RenameDepartmentSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RenameDepartmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameDepartmentSuccess'] = ResolversParentTypes['RenameDepartmentSuccess']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatedMutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedMutation'] = ResolversParentTypes['RepeatedMutation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationResult'] = ResolversParentTypes['ResendInvitationResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'ResendInvitationSuccess', ParentType, ContextType>;
};

export type ResendInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationSuccess'] = ResolversParentTypes['ResendInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
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

export type SavePreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePreferencesResult'] = ResolversParentTypes['SavePreferencesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RepeatedMutation' | 'SavePreferencesSuccess', ParentType, ContextType>;
};

export type SavePreferencesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePreferencesSuccess'] = ResolversParentTypes['SavePreferencesSuccess']> = {
  preferences?: Resolver<Maybe<ResolversTypes['Preferences']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView'], FederationReferenceType extends FederationReferenceTypes['SavedView'] = FederationReferenceTypes['SavedView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultFor?: Resolver<Maybe<Array<ResolversTypes['StaffRole']>>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['ViewLayout']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['ViewSharing']>, ParentType, ContextType>;
  sort?: Resolver<Maybe<Array<ResolversTypes['ViewSort']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SetDefaultViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultViewResult'] = ResolversParentTypes['SetDefaultViewResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'SetDefaultViewSuccess', ParentType, ContextType>;
};

export type SetDefaultViewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultViewSuccess'] = ResolversParentTypes['SetDefaultViewSuccess']> = {
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDepartmentHeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDepartmentHeadResult'] = ResolversParentTypes['SetDepartmentHeadResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'SetDepartmentHeadSuccess', ParentType, ContextType>;
};

export type SetDepartmentHeadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDepartmentHeadSuccess'] = ResolversParentTypes['SetDepartmentHeadSuccess']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTaskRetentionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTaskRetentionRuleResult'] = ResolversParentTypes['SetTaskRetentionRuleResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'SetTaskRetentionRuleSuccess', ParentType, ContextType>;
};

export type SetTaskRetentionRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTaskRetentionRuleSuccess'] = ResolversParentTypes['SetTaskRetentionRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StartTaskBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTaskBulkChangeResult'] = ResolversParentTypes['StartTaskBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'StartTaskBulkChangeSuccess', ParentType, ContextType>;
};

export type StartTaskBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTaskBulkChangeSuccess'] = ResolversParentTypes['StartTaskBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['TaskBulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTaskResult'] = ResolversParentTypes['StartTaskResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'StartTaskSuccess', ParentType, ContextType>;
};

export type StartTaskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTaskSuccess'] = ResolversParentTypes['StartTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['TaskSource']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wordsEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskBulkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkChange'] = ResolversParentTypes['TaskBulkChange']> = {
  action?: Resolver<ResolversTypes['TaskBulkAction'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptTasks?: Resolver<Maybe<ResolversTypes['TaskBulkRefusalConnection']>, ParentType, ContextType, Partial<TaskBulkChangeKeptTasksArgs>>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Maybe<ResolversTypes['TaskBulkRefusalConnection']>, ParentType, ContextType, Partial<TaskBulkChangeRefusalsArgs>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskBulkChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkChangeConnection'] = ResolversParentTypes['TaskBulkChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskBulkChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskBulkChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskBulkChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkChangeEdge'] = ResolversParentTypes['TaskBulkChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskBulkChange'], ParentType, ContextType>;
};

export type TaskBulkRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkRefusal'] = ResolversParentTypes['TaskBulkRefusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type TaskBulkRefusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkRefusalConnection'] = ResolversParentTypes['TaskBulkRefusalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskBulkRefusalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskBulkRefusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskBulkRefusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBulkRefusalEdge'] = ResolversParentTypes['TaskBulkRefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskBulkRefusal'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskSource'] = ResolversParentTypes['TaskSource']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskSourceKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
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

export type TryTaskRetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryTaskRetentionResult'] = ResolversParentTypes['TryTaskRetentionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'RepeatedMutation' | 'TryTaskRetentionSuccess', ParentType, ContextType>;
};

export type TryTaskRetentionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryTaskRetentionSuccess'] = ResolversParentTypes['TryTaskRetentionSuccess']> = {
  run?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoTaskBulkChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoTaskBulkChangeResult'] = ResolversParentTypes['UndoTaskBulkChangeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UndoTaskBulkChangeSuccess', ParentType, ContextType>;
};

export type UndoTaskBulkChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoTaskBulkChangeSuccess'] = ResolversParentTypes['UndoTaskBulkChangeSuccess']> = {
  change?: Resolver<ResolversTypes['TaskBulkChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateViewResult'] = ResolversParentTypes['UpdateViewResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateViewSuccess', ParentType, ContextType>;
};

export type UpdateViewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateViewSuccess'] = ResolversParentTypes['UpdateViewSuccess']> = {
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ViewSortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewSort'] = ResolversParentTypes['ViewSort']> = {
  direction?: Resolver<ResolversTypes['SortDirection'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptTaskResult?: AcceptTaskResultResolvers<ContextType>;
  AcceptTaskSuccess?: AcceptTaskSuccessResolvers<ContextType>;
  AddFavouriteResult?: AddFavouriteResultResolvers<ContextType>;
  AddFavouriteSuccess?: AddFavouriteSuccessResolvers<ContextType>;
  ArrangeViewsResult?: ArrangeViewsResultResolvers<ContextType>;
  ArrangeViewsSuccess?: ArrangeViewsSuccessResolvers<ContextType>;
  CancelTaskBulkChangeResult?: CancelTaskBulkChangeResultResolvers<ContextType>;
  CancelTaskBulkChangeSuccess?: CancelTaskBulkChangeSuccessResolvers<ContextType>;
  CancelTaskResult?: CancelTaskResultResolvers<ContextType>;
  CancelTaskSuccess?: CancelTaskSuccessResolvers<ContextType>;
  ChangeEmployeeResult?: ChangeEmployeeResultResolvers<ContextType>;
  ChangeEmployeeSuccess?: ChangeEmployeeSuccessResolvers<ContextType>;
  ChangeTaskResult?: ChangeTaskResultResolvers<ContextType>;
  ChangeTaskSuccess?: ChangeTaskSuccessResolvers<ContextType>;
  CompleteTaskResult?: CompleteTaskResultResolvers<ContextType>;
  CompleteTaskSuccess?: CompleteTaskSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CreateDepartmentResult?: CreateDepartmentResultResolvers<ContextType>;
  CreateDepartmentSuccess?: CreateDepartmentSuccessResolvers<ContextType>;
  CreateTaskResult?: CreateTaskResultResolvers<ContextType>;
  CreateTaskSuccess?: CreateTaskSuccessResolvers<ContextType>;
  CreateViewResult?: CreateViewResultResolvers<ContextType>;
  CreateViewSuccess?: CreateViewSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentNames?: DepartmentNamesResolvers<ContextType>;
  DisableEmployeeResult?: DisableEmployeeResultResolvers<ContextType>;
  DisableEmployeeSuccess?: DisableEmployeeSuccessResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EndOtherSessionsResult?: EndOtherSessionsResultResolvers<ContextType>;
  EndOtherSessionsSuccess?: EndOtherSessionsSuccessResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  EndSessionSuccess?: EndSessionSuccessResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InviteEmployeeResult?: InviteEmployeeResultResolvers<ContextType>;
  InviteEmployeeSuccess?: InviteEmployeeSuccessResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMemberSuccess?: InviteMemberSuccessResolvers<ContextType>;
  InvitePartnerUserResult?: InvitePartnerUserResultResolvers<ContextType>;
  InvitePartnerUserSuccess?: InvitePartnerUserSuccessResolvers<ContextType>;
  KeptRecord?: KeptRecordResolvers<ContextType>;
  Language?: LanguageResolvers;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  MarkNotificationsReadSuccess?: MarkNotificationsReadSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveDepartmentResult?: MoveDepartmentResultResolvers<ContextType>;
  MoveDepartmentSuccess?: MoveDepartmentSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NoteExportResult?: NoteExportResultResolvers<ContextType>;
  NoteExportSuccess?: NoteExportSuccessResolvers<ContextType>;
  NoteSessionResult?: NoteSessionResultResolvers<ContextType>;
  NoteSessionSuccess?: NoteSessionSuccessResolvers<ContextType>;
  NoteVisitResult?: NoteVisitResultResolvers<ContextType>;
  NoteVisitSuccess?: NoteVisitSuccessResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationSubject?: NotificationSubjectResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  Preferences?: PreferencesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RecordReference?: RecordReferenceResolvers<ContextType>;
  RemoveFavouriteResult?: RemoveFavouriteResultResolvers<ContextType>;
  RemoveFavouriteSuccess?: RemoveFavouriteSuccessResolvers<ContextType>;
  RemoveViewResult?: RemoveViewResultResolvers<ContextType>;
  RemoveViewSuccess?: RemoveViewSuccessResolvers<ContextType>;
  RenameDepartmentResult?: RenameDepartmentResultResolvers<ContextType>;
  RenameDepartmentSuccess?: RenameDepartmentSuccessResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  ResendInvitationResult?: ResendInvitationResultResolvers<ContextType>;
  ResendInvitationSuccess?: ResendInvitationSuccessResolvers<ContextType>;
  RetentionCount?: RetentionCountResolvers<ContextType>;
  RetentionRecord?: RetentionRecordResolvers<ContextType>;
  RetentionRecordConnection?: RetentionRecordConnectionResolvers<ContextType>;
  RetentionRecordEdge?: RetentionRecordEdgeResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionRunConnection?: RetentionRunConnectionResolvers<ContextType>;
  RetentionRunEdge?: RetentionRunEdgeResolvers<ContextType>;
  SavePreferencesResult?: SavePreferencesResultResolvers<ContextType>;
  SavePreferencesSuccess?: SavePreferencesSuccessResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  SetDefaultViewResult?: SetDefaultViewResultResolvers<ContextType>;
  SetDefaultViewSuccess?: SetDefaultViewSuccessResolvers<ContextType>;
  SetDepartmentHeadResult?: SetDepartmentHeadResultResolvers<ContextType>;
  SetDepartmentHeadSuccess?: SetDepartmentHeadSuccessResolvers<ContextType>;
  SetTaskRetentionRuleResult?: SetTaskRetentionRuleResultResolvers<ContextType>;
  SetTaskRetentionRuleSuccess?: SetTaskRetentionRuleSuccessResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  StartTaskBulkChangeResult?: StartTaskBulkChangeResultResolvers<ContextType>;
  StartTaskBulkChangeSuccess?: StartTaskBulkChangeSuccessResolvers<ContextType>;
  StartTaskResult?: StartTaskResultResolvers<ContextType>;
  StartTaskSuccess?: StartTaskSuccessResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskBulkChange?: TaskBulkChangeResolvers<ContextType>;
  TaskBulkChangeConnection?: TaskBulkChangeConnectionResolvers<ContextType>;
  TaskBulkChangeEdge?: TaskBulkChangeEdgeResolvers<ContextType>;
  TaskBulkRefusal?: TaskBulkRefusalResolvers<ContextType>;
  TaskBulkRefusalConnection?: TaskBulkRefusalConnectionResolvers<ContextType>;
  TaskBulkRefusalEdge?: TaskBulkRefusalEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskSource?: TaskSourceResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  TryTaskRetentionResult?: TryTaskRetentionResultResolvers<ContextType>;
  TryTaskRetentionSuccess?: TryTaskRetentionSuccessResolvers<ContextType>;
  UndoTaskBulkChangeResult?: UndoTaskBulkChangeResultResolvers<ContextType>;
  UndoTaskBulkChangeSuccess?: UndoTaskBulkChangeSuccessResolvers<ContextType>;
  UpdateViewResult?: UpdateViewResultResolvers<ContextType>;
  UpdateViewSuccess?: UpdateViewSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewSort?: ViewSortResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

