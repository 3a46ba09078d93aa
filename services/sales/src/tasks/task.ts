import type { Language } from '@guanxi/runtime';

/** The life of a task: given, accepted, started, done; or taken back before. Pure. */
export type TaskStatus = 'OPEN' | 'ACCEPTED' | 'STARTED' | 'DONE' | 'CANCELLED';
export type TaskStep = 'accept' | 'start' | 'complete' | 'cancel';
export type SourceKind = 'MANUAL' | 'CAMPAIGN' | 'REQUEST' | 'ENROLMENT';

const steps: Record<TaskStep, { from: readonly TaskStatus[]; to: TaskStatus }> = {
  accept: { from: ['OPEN'], to: 'ACCEPTED' },
  start: { from: ['ACCEPTED'], to: 'STARTED' },
  complete: { from: ['STARTED'], to: 'DONE' },
  cancel: { from: ['OPEN', 'ACCEPTED', 'STARTED'], to: 'CANCELLED' },
};

export type StepDecision = { kind: 'to'; status: TaskStatus } | { kind: 'wrong-state'; status: TaskStatus };

/** Where a step leads, or that the task's state does not allow it. */
export function decide(step: TaskStep, status: TaskStatus): StepDecision {
  const { from, to } = steps[step];
  return from.includes(status) ? { kind: 'to', status: to } : { kind: 'wrong-state', status };
}

export const isOpen = (status: TaskStatus): boolean => status !== 'DONE' && status !== 'CANCELLED';

/** What may be changed of an open task, with what follows from it; what is not named stays. */
export type TaskChanges = {
  title?: string;
  description?: string | null;
  dueAt?: Date | null;
  assigneeId?: string;
  departmentPath?: string;
  status?: TaskStatus;
  acceptedAt?: null;
  startedAt?: null;
};

/** What is written of a task, with the words by which it is found. */
export type TaskColumns = Omit<TaskChanges, 'acceptedAt' | 'startedAt'> & {
  result?: string | null;
  tokens?: string[];
  acceptedAt?: Date | null;
  startedAt?: Date | null;
  doneAt?: Date | null;
  cancelledAt?: Date | null;
};

/** What a step writes: the state, and when it was reached. */
export function stamped(status: TaskStatus, now: Date, result?: string): TaskColumns {
  const stamp: TaskColumns = {
    OPEN: {},
    ACCEPTED: { acceptedAt: now },
    STARTED: { startedAt: now },
    DONE: { doneAt: now },
    CANCELLED: { cancelledAt: now },
  }[status];
  return { status, ...stamp, ...(result === undefined ? {} : { result }) };
}

/** What columns held before they were written, as JSON keeps them. */
export type TaskWritten = Record<'before' | 'after', Readonly<Record<string, unknown>>>;

/** A change of a task as it can be taken back. */
export function writtenOf(task: object, columns: TaskColumns): TaskWritten {
  const held = task as Record<string, unknown>;
  const names = Object.keys(columns).filter((name) => name !== 'tokens');
  const of = (values: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, kept(values[name])]));
  return { before: of(held), after: of(columns as Record<string, unknown>) };
}

/** Whether a task holds still what was written. */
export const holds = (task: object, after: TaskWritten['after']): boolean =>
  Object.entries(after).every(([name, value]) => kept((task as Record<string, unknown>)[name]) === value);

/** What was held before, as it is written again. */
export const columnsBefore = (before: TaskWritten['before']): TaskColumns =>
  Object.fromEntries(
    Object.entries(before).map(([name, value]) => [
      name,
      name.endsWith('At') && typeof value === 'string' ? new Date(value) : value,
    ]),
  ) as TaskColumns;

/** An instant is its text. */
const kept = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

/** A task is somebody else's from now on: nobody has accepted it yet, and it is of his department. */
export const reassigned = ({ id, departmentPath }: { id: string; departmentPath: string }) =>
  ({ assigneeId: id, departmentPath, status: 'OPEN', acceptedAt: null, startedAt: null }) satisfies TaskChanges;

/** A source that is told must be named, and what is made by hand has none. */
export const isSource = (kind: SourceKind, id: string | null | undefined): boolean =>
  kind === 'MANUAL' ? !id : Boolean(id);

/** A task can be due from now on, and within ten years. */
export function dueRange(now: Date): { min: Date; max: Date } {
  const max = new Date(now);
  max.setUTCFullYear(max.getUTCFullYear() + 10);
  return { min: now, max };
}

/** Days in which a complaint is to be followed up. */
export const FOLLOW_UP_DAYS = 3;
const DAY = 86_400_000;

type Feedback = { requestId: string; kind: string; openedAt: Date };
export type FollowUp = { assigneeId: string; causeKey: string; dueAt: Date };

/**
 * The rule of feedback: a complaint makes one task, for the customer's owner, else for the request's handler, else for
 * the head above them. The same request opened again makes no other one. Other kinds of request make none.
 */
export function followUp({ requestId, kind, openedAt }: Feedback, candidates: readonly (string | null | undefined)[]) {
  const assigneeId = candidates.find((each) => each);
  if (kind !== 'COMPLAINT' || !assigneeId) return undefined;
  const dueAt = new Date(openedAt.getTime() + FOLLOW_UP_DAYS * DAY);
  return { assigneeId, causeKey: `complaint:${requestId}`, dueAt } satisfies FollowUp;
}

/** Days in which a new member is to be welcomed. */
export const WELCOME_DAYS = 3;

/**
 * The rule of enrolment: a new member is welcomed by his owner, else by the head of his department. Once in his life, however often
 * he is enrolled.
 */
export function welcome(
  { customerId, enrolledAt }: { customerId: string; enrolledAt: Date },
  candidates: readonly (string | null | undefined)[],
): FollowUp | undefined {
  const assigneeId = candidates.find((each) => each);
  if (!assigneeId) return undefined;
  return {
    assigneeId,
    causeKey: `enrolment:${customerId}`,
    dueAt: new Date(enrolledAt.getTime() + WELCOME_DAYS * DAY),
  };
}

const followUpTitle: Record<Language, string> = {
  'zh-CN': '跟进投诉 {number}',
  'zh-TW': '跟進投訴 {number}',
  en: 'Follow up complaint {number}',
};
const welcomeTitle: Record<Language, string> = {
  'zh-CN': '欢迎新会员 {number}',
  'zh-TW': '歡迎新會員 {number}',
  en: 'Welcome the new member {number}',
};

type Titled = { title: string | null; sourceKind: string; sourceNumber: string | null };
/** A person's words, else those of the source. */
export const titleOf = ({ title, sourceKind, sourceNumber }: Titled, language: Language): string =>
  title ??
  (sourceKind === 'ENROLMENT' ? welcomeTitle : followUpTitle)[language].replace('{number}', sourceNumber ?? '').trim();
