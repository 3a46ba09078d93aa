import { addWorkingTime, WORKING_DAY, type WorkingCalendar, workingTime } from '../calendar/working-calendar.ts';

/**
 * The life of a request: opened, assigned, perhaps waiting for the customer, solved, accepted or opened again.
 * Pure; the clock is working time and stands while we wait for the customer.
 */
export type RequestStatus = 'OPEN' | 'ASSIGNED' | 'WAITING' | 'SOLVED' | 'CLOSED';
export type RequestState = { status: RequestStatus; dueAt: Date | null; remainingMs: bigint | null };

export type Step = 'assign' | 'wait' | 'resume' | 'solve' | 'accept' | 'further-need' | 'time-out';
export type StepDecision = { kind: 'to'; state: RequestState } | { kind: 'wrong-state'; status: RequestStatus };

/** Working time in which a request is to be solved. */
export const TIME_TO_SOLVE = 3 * WORKING_DAY;
/** Real days after which a solution that nobody answered counts as accepted. */
export const DAYS_TO_ACCEPT = 7;

/** A new request with its clock running. */
export const opened = (calendar: WorkingCalendar, now: Date): RequestState => ({
  status: 'OPEN',
  dueAt: addWorkingTime(calendar, now, TIME_TO_SOLVE),
  remainingMs: null,
});

/** What a step does to a request, or that its state does not allow it. */
export function decide(step: Step, request: RequestState, calendar: WorkingCalendar, now: Date): StepDecision {
  const { status } = request;
  const to = (state: RequestState): StepDecision => ({ kind: 'to', state });
  const running = status === 'OPEN' || status === 'ASSIGNED';
  switch (step) {
    case 'assign':
      if (running) return to({ ...request, status: 'ASSIGNED' });
      if (status === 'WAITING') return to(request);
      break;
    case 'wait':
      if (running && request.dueAt) {
        return to({ status: 'WAITING', dueAt: null, remainingMs: BigInt(workingTime(calendar, now, request.dueAt)) });
      }
      break;
    case 'resume':
      if (status === 'WAITING') return to(goneOn(request, calendar, now));
      break;
    case 'solve':
      if (running || status === 'WAITING') return to({ status: 'SOLVED', dueAt: null, remainingMs: null });
      break;
    case 'accept':
    case 'time-out':
      if (status === 'SOLVED') return to({ status: 'CLOSED', dueAt: null, remainingMs: null });
      break;
    case 'further-need':
      // what was called solved was not: the time to solve begins anew
      if (status === 'SOLVED') return to({ ...opened(calendar, now), status: 'ASSIGNED' });
      if (status === 'WAITING') return to(goneOn(request, calendar, now));
      if (running) return to(request);
      break;
  }
  return { kind: 'wrong-state', status };
}

const goneOn = ({ remainingMs }: RequestState, calendar: WorkingCalendar, now: Date): RequestState => ({
  status: 'ASSIGNED',
  dueAt: addWorkingTime(calendar, now, Number(remainingMs ?? 0n)),
  remainingMs: null,
});

/** A request as it is kept. */
export type RequestRow = RequestState & {
  id: string;
  number: string;
  customerId: string;
  kind: string;
  channel: string;
  subject: string;
  productId: string | null;
  orderId: string | null;
  topicCodes: string[];
  ownerId: string | null;
  departmentPath: string;
  openedAt: Date;
  solvedAt: Date | null;
  closedAt: Date | null;
  /** What was said on it ended by age then. */
  conversationEndedAt: Date | null;
};

/** One line of its thread. */
export type EntryRow = {
  id: string;
  requestId: string;
  kind: string;
  author: string;
  internal: boolean;
  text: string | null;
  at: Date;
};

/** One step of the ladder. */
export type EscalationRow = {
  requestId: string;
  step: number;
  ownerId: string | null;
  headId: string | null;
  dueAt: Date;
  at: Date;
};
