import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { memberNumber } from '../enrolment/enrolments.ts';
import type { MutationCloseNumberRangeArgs, MutationOpenNumberRangeArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { findRange, listRanges, type RangeRow } from './ranges-store.ts';
import { closeNumberRange, openNumberRange } from './set-ranges.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const leftOf = ({ next, last, closedAt }: RangeRow) => (closedAt ? 0 : Number(BigInt(last) - BigInt(next) + 1n));
const range = ({ rangeId }: { rangeId: string }, _: unknown, { db }: Context) => findRange(db.read, rangeId);

export const numberRangeResolvers = {
  NumberRange: {
    first: (row: RangeRow) => memberNumber(row, BigInt(row.first)),
    last: (row: RangeRow) => memberNumber(row, BigInt(row.last)),
    next: (row: RangeRow) => (leftOf(row) > 0 ? memberNumber(row, BigInt(row.next)) : null),
    taken: ({ first, next }: RangeRow) => Number(BigInt(next) - BigInt(first)),
    left: leftOf,
  },
  OpenNumberRangeSuccess: { range },
  CloseNumberRangeSuccess: { range },
  Query: {
    numberRanges: (_: unknown, __: unknown, context: Context) =>
      rights.can(signedIn(context), 'numberRange', 'manage') ? listRanges(context.db.read) : null,
  },
  Mutation: {
    openNumberRange: (_: unknown, { input }: MutationOpenNumberRangeArgs, context: Context) =>
      openNumberRange(context.db, actor(context), input),
    closeNumberRange: (_: unknown, { input }: MutationCloseNumberRangeArgs, context: Context) =>
      closeNumberRange(context.db, actor(context), input),
  },
};
