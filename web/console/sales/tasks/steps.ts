import type { TaskStatus } from '../../../generated/graphql.ts';

export type Step = 'accept' | 'start' | 'complete' | 'cancel';

const TO: Record<Step, TaskStatus> = { accept: 'ACCEPTED', start: 'STARTED', complete: 'DONE', cancel: 'CANCELLED' };
const FROM: Record<Step, readonly TaskStatus[]> = {
  accept: ['OPEN'],
  start: ['ACCEPTED'],
  complete: ['STARTED'],
  cancel: ['OPEN', 'ACCEPTED', 'STARTED'],
};

/** What can be done with a task in its state, the likeliest first. The service decides. */
export const stepsOf = (status: TaskStatus | null): Step[] =>
  (Object.keys(TO) as Step[]).filter((step) => status !== null && FROM[step].includes(status));

/** The one step that leads from a column of the board to another; undefined where none does. */
export const stepBetween = (from: TaskStatus, to: TaskStatus): Step | undefined =>
  stepsOf(from).find((step) => TO[step] === to);

/** A step asks for words before it is done: what came of it, or why not. */
export const asksWords = (step: Step): boolean => step === 'complete' || step === 'cancel';
