import type { RequestStatus } from '../../../generated/graphql.ts';

export type Step = 'solve' | 'wait' | 'resume' | 'accept' | 'answer' | 'note';

const STEPS: Record<RequestStatus, readonly Step[]> = {
  OPEN: ['solve', 'wait', 'answer', 'note'],
  ASSIGNED: ['solve', 'wait', 'answer', 'note'],
  WAITING: ['resume', 'solve', 'answer', 'note'],
  SOLVED: ['accept', 'answer', 'note'],
  CLOSED: [],
};

/** What can be done with a request in its state by one who may, the likeliest first. The service decides. */
export const stepsOf = (status: RequestStatus | null, may: (permission: string) => boolean): readonly Step[] =>
  (status ? STEPS[status] : []).filter((step) =>
    may(step === 'accept' || step === 'answer' ? 'service.request.answer' : 'service.request.work'),
  );
