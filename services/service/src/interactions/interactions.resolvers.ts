import { connectionResolvers, isId, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { InteractionRow } from './interaction.ts';
import type { InteractionFilter, InteractionsStore } from './interactions-store.ts';
import { type Recording, recordInteraction } from './record-interaction.ts';

const stub = (typename: string, id: string | null) => (id ? { __typename: typename, id } : null);

export const interactionResolvers = (interactions: InteractionsStore, recording: Recording) => {
  const load = ({ id }: { id: string }, context: Context) => {
    signedIn(context);
    return isId(id) ? context.loaders.interaction.load(id) : null;
  };
  return {
    ...connectionResolvers('InteractionConnection'),
    Query: {
      interactions: (
        _: unknown,
        { filter, ...args }: PageArguments & { filter?: InteractionFilter | null },
        context: Context,
      ) => {
        const viewer = signedIn(context);
        const wanted = filter ?? {};
        const impossible = wanted.customerId !== null && wanted.customerId !== undefined && !isId(wanted.customerId);
        return interactions.list(viewer, impossible ? { channel: 'NONE' } : wanted, args);
      },
    },
    Interaction: {
      __resolveReference: load,
      customer: ({ customerId }: InteractionRow) => stub('Customer', customerId),
      employee: ({ employeeId }: InteractionRow) => stub('Employee', employeeId),
      request: ({ requestId }: InteractionRow, _: unknown, { loaders }: Context) =>
        requestId ? loaders.request.load(requestId) : null,
      message: ({ messageId }: InteractionRow) => stub('Message', messageId),
    },
    Customer: {
      interactions: ({ id }: { id: string }, args: PageArguments, context: Context) => {
        signedIn(context);
        return context.loaders.interactionsOf(args).load(id);
      },
    },
    RecordInteractionSuccess: {
      interaction: ({ interactionId }: { interactionId: string }, _: unknown, { loaders }: Context) =>
        loaders.interaction.load(interactionId),
    },
    Mutation: {
      recordInteraction: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
        recordInteraction(recording, { ...context, viewer: signedIn(context) }, input),
    },
  };
};
