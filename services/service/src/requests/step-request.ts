import { clientMutationId, field, readInput, refuse, type Viewer } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { Desk } from './open-request.ts';
import { decide, type RequestRow, type RequestState, type Step } from './request.ts';
import { requestAssigned, requestClosed, requestReopened, requestSolved } from './requests.events.ts';

const note = () => field.optional(field.text({ max: 10_000, multiline: true }));
const common = { requestId: field.id(), clientMutationId: clientMutationId() };
const assignInput = z.object({ ...common, ownerId: field.id(), reason: field.optional(field.text({ max: 500 })) });
const stepInput = z.object({ ...common, text: note() });
const solveInput = z.object({ ...common, solution: field.requiredText({ max: 10_000, multiline: true }) });
const addInput = z.object({
  ...common,
  text: field.requiredText({ max: 10_000, multiline: true }),
  internal: field.flag().nullish(),
});

type Given = { clientMutationId: string };

/** Gives the request to a handler; the reason stays in its thread. */
export async function assignRequest(desk: Desk, caller: Caller, input: Given) {
  const read = readInput(assignInput, input);
  rights.require(caller.viewer, 'request', 'work');
  if (!('value' in read)) return read;
  const { ownerId, reason } = read.value;
  return step(desk, caller, 'work', 'assign', read.value, async (tx, request, state) => {
    await desk.requests.save(tx, request.id, state, { ownerId });
    await desk.requests.addEntry(tx, request.id, 'ASSIGNED', reason ?? null, true);
    requestAssigned(tx, { ...request, ownerId });
  });
}

/** Stops the clock while the customer is asked, or lets it run again. */
export async function pauseRequest(desk: Desk, caller: Caller, wanted: 'wait' | 'resume', input: Given) {
  rights.require(caller.viewer, 'request', 'work');
  const read = readInput(stepInput, input);
  if (!('value' in read)) return read;
  return step(desk, caller, 'work', wanted, read.value, async (tx, request, state) => {
    await desk.requests.save(tx, request.id, state);
    await desk.requests.addEntry(tx, request.id, wanted === 'wait' ? 'WAITING' : 'RESUMED', read.value.text ?? null);
  });
}

/** Gives the solution; the request waits for the customer's acceptance. */
export async function solveRequest(desk: Desk, caller: Caller, input: Given) {
  rights.require(caller.viewer, 'request', 'work');
  const read = readInput(solveInput, input);
  if (!('value' in read)) return read;
  return step(desk, caller, 'work', 'solve', read.value, async (tx, request, state) => {
    await desk.requests.save(tx, request.id, state, { solvedAt: tx.now });
    await desk.requests.addEntry(tx, request.id, 'SOLUTION', read.value.solution);
    requestSolved(tx, request);
  });
}

/** The customer, or staff who have it from him, accept the solution. */
export async function acceptSolution(desk: Desk, caller: Caller, input: Given) {
  rights.require(caller.viewer, 'request', 'answer');
  const read = readInput(stepInput, input);
  if (!('value' in read)) return read;
  return step(desk, caller, 'answer', 'accept', read.value, async (tx, request, state) => {
    await desk.requests.save(tx, request.id, state, { closedAt: tx.now, closedCause: 'ACCEPTED' });
    await desk.requests.addEntry(tx, request.id, 'ACCEPTED', read.value.text ?? null);
    requestClosed(tx, request, 'ACCEPTED');
  });
}

/** Adds what the customer says, which opens a solved request again, or a note that only staff see. */
export async function addToRequest(desk: Desk, caller: Caller, input: Given) {
  const read = readInput(addInput, input);
  const internal = 'value' in read && read.value.internal === true;
  rights.require(caller.viewer, 'request', internal ? 'work' : 'answer');
  if (!('value' in read)) return read;
  const { requestId, text } = read.value;
  if (internal) {
    return caller.db.command(caller, { name: 'addToRequest', input }, async (tx) => {
      const request = await desk.requests.lock(tx, caller.viewer, requestId, 'work');
      if (!request) return refuse.notFound('requestId');
      await desk.requests.addEntry(tx, requestId, 'NOTE', text, true);
      return { __typename: 'AddToRequestSuccess', requestId };
    });
  }
  return step(desk, caller, 'answer', 'further-need', read.value, async (tx, request, state) => {
    await desk.requests.save(tx, requestId, state);
    await desk.requests.addEntry(tx, requestId, 'FURTHER_NEED', text);
    if (request.status === 'SOLVED') requestReopened(tx, request);
  });
}

const successOf = {
  assign: 'AssignRequestSuccess',
  wait: 'WaitForCustomerSuccess',
  resume: 'ResumeRequestSuccess',
  solve: 'SolveRequestSuccess',
  accept: 'AcceptSolutionSuccess',
  'further-need': 'AddToRequestSuccess',
} as const satisfies Partial<Record<Step, string>>;

type Apply = (tx: Tx, request: RequestRow, state: RequestState) => Promise<void>;

function step(
  desk: Desk,
  caller: Caller,
  action: 'work' | 'answer',
  wanted: keyof typeof successOf,
  input: Given & { requestId: string },
  apply: Apply,
) {
  return caller.db.command(caller, { name: `request.${wanted}`, input }, async (tx) => {
    const request = await desk.requests.lock(tx, caller.viewer, input.requestId, action);
    if (!request) return hidden(desk, caller.viewer, input.requestId);
    const decision = decide(wanted, request, desk.calendar, tx.now);
    if (decision.kind === 'wrong-state') return refuse.conflict('WRONG_STATE', 'requestId', { state: decision.status });
    await apply(tx, request, decision.state);
    tx.audit({ action: `request.${wanted}`, subject: ['ServiceRequest', request.id] });
    return { __typename: successOf[wanted], requestId: request.id };
  });
}

/** What the viewer sees but may not work on is refused as such; what he does not see does not exist. */
async function hidden({ requests }: Desk, viewer: Viewer, requestId: string) {
  const [seen] = await requests.byIds(viewer, [requestId]);
  return seen ? refuse.conflict('NOT_ALLOWED_HERE', 'requestId') : refuse.notFound('requestId');
}
