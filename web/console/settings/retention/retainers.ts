import type { TypedDocumentNode } from '@apollo/client';
import type { RetentionKind } from '../../../generated/graphql.ts';
import {
  DeskRetention,
  DeskRetentionDue,
  LetterRetention,
  LetterRetentionDue,
  Retention,
  RetentionDue,
  SetDeskRetentionRule,
  SetLetterRetentionRule,
  SetRetentionRule,
  SetTaskRetentionRule,
  TaskRetention,
  TaskRetentionDue,
  TryDeskRetention,
  TryLetterRetention,
  TryRetention,
  TryTaskRetention,
} from './retention-query.ts';

/** The services that end something by age: how they are named, where their records are, and what is asked of each. */
export const RETAINERS = {
  customers: {
    rules: 'ofCustomers',
    runs: 'runsOfCustomers',
    to: undefined,
    asked: Retention,
    due: RetentionDue,
    set: SetRetentionRule,
    try: TryRetention,
  },
  desk: {
    rules: 'ofDesk',
    runs: 'runsOfDesk',
    to: '/service',
    asked: DeskRetention,
    due: DeskRetentionDue,
    set: SetDeskRetentionRule,
    try: TryDeskRetention,
  },
  letters: {
    rules: 'ofLetters',
    runs: 'runsOfLetters',
    to: '/marketing/messages',
    asked: LetterRetention,
    due: LetterRetentionDue,
    set: SetLetterRetentionRule,
    try: TryLetterRetention,
  },
  tasks: {
    rules: 'ofTasks',
    runs: 'runsOfTasks',
    to: '/sales/tasks',
    asked: TaskRetention,
    due: TaskRetentionDue,
    set: SetTaskRetentionRule,
    try: TryTaskRetention,
  },
} as const;
export type Retainer = keyof typeof RETAINERS;

/** Who ends which kind. */
const RETAINER_OF: Record<RetentionKind, Retainer> = {
  APPLICATIONS: 'customers',
  CALLERS: 'customers',
  IMPORT_FILES: 'customers',
  LOOKS: 'customers',
  BIN: 'customers',
  CONVERSATIONS: 'desk',
  LETTERS: 'letters',
  TASKS: 'tasks',
};
export const retainerOf = (kind: RetentionKind): (typeof RETAINERS)[Retainer] => RETAINERS[RETAINER_OF[kind]];
type SetDocument = (typeof RETAINERS)[Retainer]['set'];
/** What setting a rule answers and takes, whichever service it is of. */
export type SetRule = SetDocument extends TypedDocumentNode<infer Data, infer _> ? Data : never;
export type SetRuleVariables = SetDocument extends TypedDocumentNode<infer _, infer Variables> ? Variables : never;
