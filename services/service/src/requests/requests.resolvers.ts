import { connectionResolvers, isId, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { type Desk, openRequest } from './open-request.ts';
import type { EntryRow, EscalationRow, RequestRow } from './request.ts';
import type { RequestDimension, RequestFilter, RequestSort } from './requests-store.ts';
import { acceptSolution, addToRequest, assignRequest, pauseRequest, solveRequest } from './step-request.ts';

type Input = { input: { clientMutationId: string } };
const stub = (typename: string, id: string | null) => (id ? { __typename: typename, id } : null);

/** Every step answers the request as it is now. */
const changed = {
  request: ({ requestId }: { requestId: string }, _: unknown, { loaders }: Context) => loaders.request.load(requestId),
};

export const requestResolvers = (desk: Desk) => {
  const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });
  const load = ({ id }: { id: string }, context: Context) => {
    signedIn(context);
    return isId(id) ? context.loaders.request.load(id) : null;
  };
  return {
    ...connectionResolvers('ServiceRequestConnection'),
    Query: {
      request: (_: unknown, ref: { id: string }, context: Context) => load(ref, context),
      requests: (
        _: unknown,
        { filter, sort, ...args }: PageArguments & { filter?: RequestFilter | null; sort?: RequestSort | null },
        context: Context,
      ) => {
        const viewer = signedIn(context);
        return desk.requests.list(viewer, filter ?? {}, args, context.clock.now(), sort);
      },
      requestCounts: (
        _: unknown,
        { by, filter }: { by: RequestDimension; filter?: RequestFilter | null },
        context: Context,
      ) => {
        const viewer = signedIn(context);
        return desk.requests.counts(viewer, by, filter ?? {}, context.clock.now());
      },
      requestQueue: (_: unknown, args: PageArguments, context: Context) =>
        desk.requests.queue(signedIn(context), args, context.clock.now()),
    },
    ServiceRequest: {
      __resolveReference: load,
      customer: ({ customerId }: RequestRow) => stub('Customer', customerId),
      product: ({ productId }: RequestRow) => stub('Product', productId),
      order: ({ orderId }: RequestRow) => stub('Order', orderId),
      owner: ({ ownerId }: RequestRow) => stub('Employee', ownerId),
      overdue: ({ dueAt }: RequestRow, _: unknown, { clock }: Context) => dueAt !== null && dueAt < clock.now(),
      entries: ({ id }: RequestRow, _: unknown, { loaders }: Context) => loaders.entries.load(id),
      escalations: ({ id }: RequestRow, _: unknown, { loaders }: Context) => loaders.escalations.load(id),
    },
    RequestEntry: {
      byCustomer: async ({ author, requestId }: EntryRow, _: unknown, { loaders }: Context) =>
        (await loaders.request.load(requestId))?.customerId === author,
    },
    Escalation: {
      owner: ({ ownerId }: EscalationRow) => stub('Employee', ownerId),
      head: ({ headId }: EscalationRow) => stub('Employee', headId),
    },
    Customer: {
      __resolveReference: ({ id }: { id: string }) => (isId(id) ? { id } : null),
      requests: ({ id }: { id: string }, args: PageArguments, context: Context) => {
        signedIn(context);
        return context.loaders.requestsOf(args).load(id);
      },
    },
    OpenRequestSuccess: changed,
    AssignRequestSuccess: changed,
    WaitForCustomerSuccess: changed,
    ResumeRequestSuccess: changed,
    SolveRequestSuccess: changed,
    AcceptSolutionSuccess: changed,
    AddToRequestSuccess: changed,
    Mutation: {
      openRequest: (_: unknown, { input }: Input, context: Context) => openRequest(desk, caller(context), input),
      assignRequest: (_: unknown, { input }: Input, context: Context) => assignRequest(desk, caller(context), input),
      waitForCustomer: (_: unknown, { input }: Input, context: Context) =>
        pauseRequest(desk, caller(context), 'wait', input),
      resumeRequest: (_: unknown, { input }: Input, context: Context) =>
        pauseRequest(desk, caller(context), 'resume', input),
      solveRequest: (_: unknown, { input }: Input, context: Context) => solveRequest(desk, caller(context), input),
      acceptSolution: (_: unknown, { input }: Input, context: Context) => acceptSolution(desk, caller(context), input),
      addToRequest: (_: unknown, { input }: Input, context: Context) => addToRequest(desk, caller(context), input),
    },
  };
};
