import { connectionResolvers, isId, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationErasePersonArgs, MutationLiftHoldArgs, MutationPlaceHoldArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { missingOf } from './erasable.ts';
import { erasePerson } from './erase-person.ts';
import {
  type AnswerRow,
  answersOf,
  type ErasureRow,
  findErasures,
  type HoldRow,
  holdsOf,
  listErasures,
} from './erasure-store.ts';
import { liftHold, placeHold } from './hold.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const employee = (id: string | null) => (id && isId(id) ? { __typename: 'Employee', id } : null);
const customerOf = ({ customerId }: { customerId: string }) => ({ id: customerId });
const answers = loaderByArguments(({ db }, ids) => answersOf(db.read, ids));
const holds = loaderByArguments(({ db }, ids) => holdsOf(db.read, ids));
const erasures = loaderByArguments<object, ErasureRow | undefined>((context, ids) =>
  findErasures(context.db.read, signedIn(context), ids),
);
const one = async (context: Context, id: string) => (isId(id) ? ((await erasures(context, id, {})) ?? null) : null);

export const erasureResolvers = {
  Customer: {
    hold: ofVisible(({ id }, _: unknown, context: Context) =>
      isStaff(signedIn(context)) ? holds(context, id, {}) : null,
    ),
  },
  CustomerHold: { placedBy: ({ placedBy }: HoldRow) => employee(placedBy) },
  Erasure: {
    begunBy: ({ begunBy }: ErasureRow) => employee(begunBy),
    answers: ({ id }: ErasureRow, _: unknown, context: Context) => answers(context, id, {}),
    missing: async ({ id }: ErasureRow, _: unknown, context: Context) =>
      missingOf((await answers(context, id, {})).map(({ service }) => service)),
  },
  ErasureAnswer: {
    counts: ({ counts }: AnswerRow) =>
      Object.entries(counts)
        .filter(([, records]) => records > 0)
        .map(([what, records]) => ({ what, records })),
  },
  ...connectionResolvers('ErasureConnection'),
  ErasePersonSuccess: {
    erasure: ({ erasureId }: { erasureId: string }, _: unknown, context: Context) => one(context, erasureId),
  },
  PlaceHoldSuccess: { customer: customerOf },
  LiftHoldSuccess: { customer: customerOf },
  Query: {
    erasure: (_: unknown, { id }: { id: string }, context: Context) => {
      signedIn(context);
      return one(context, id);
    },
    erasures: (_: unknown, args: PageArguments, context: Context) => {
      const viewer = signedIn(context);
      return rights.can(viewer, 'erasure', 'read') ? listErasures(context.db.read, viewer, args) : null;
    },
  },
  Mutation: {
    erasePerson: (_: unknown, { input }: MutationErasePersonArgs, context: Context) =>
      erasePerson(context.db, actor(context), context.settings.ERASURE_KEEP_DAYS, input),
    placeHold: (_: unknown, { input }: MutationPlaceHoldArgs, context: Context) =>
      placeHold(context.db, actor(context), input),
    liftHold: (_: unknown, { input }: MutationLiftHoldArgs, context: Context) =>
      liftHold(context.db, actor(context), input),
  },
};
