import { connectionResolvers, isId, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationJudgeDuplicateArgs,
  MutationStartDuplicateScanArgs,
  QueryDuplicatePairsArgs,
  QueryPossibleDuplicatesArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { type Duplicate, duplicatesOf, findDuplicates, subjectOf } from './find-duplicates.ts';
import { type JudgeDuplicateSuccess, judgeDuplicate } from './judge-duplicate.ts';
import { listDuplicates, pairOf } from './list-duplicates.ts';
import type { PairRow, ScanRow } from './pair-store.ts';
import { lastScanFor, progressOf, startScan } from './scan.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const employee = (id: string | null) => id && isId(id) && { __typename: 'Employee', id };
const scan = (_: unknown, __: unknown, context: Context) => lastScanFor(context.db.read, signedIn(context));

const duplicates = loaderByArguments<object, Duplicate[]>((context, ids) =>
  duplicatesOf(context.db.read, actor(context), ids),
);

export const duplicateResolvers = {
  Customer: {
    possibleDuplicates: ofVisible((customer, _: object, context: Context) =>
      rights.can(signedIn(context), 'customer', 'findDuplicates') ? duplicates(context, customer.id, {}) : null,
    ),
  },
  PossibleDuplicate: {
    customer: ({ customerId }: Duplicate) => customerId && { id: customerId },
    owner: ({ ownerId }: Duplicate) => employee(ownerId),
  },
  DuplicatePair: {
    first: ({ firstId }: PairRow) => ({ id: firstId }),
    second: ({ secondId }: PairRow) => ({ id: secondId }),
    decidedBy: ({ decidedBy }: PairRow) => employee(decidedBy),
  },
  DuplicateScan: {
    progress: ({ status, afterKey }: ScanRow) => (status === 'ENDED' ? 100 : progressOf(afterKey)),
    compared: ({ compared }: ScanRow) => Number(compared),
    startedBy: ({ startedBy }: ScanRow) => employee(startedBy),
  },
  ...connectionResolvers('DuplicatePairConnection'),
  StartDuplicateScanSuccess: { scan },
  JudgeDuplicateSuccess: {
    pair: ({ pairId }: JudgeDuplicateSuccess, _: unknown, { db }: Context) => pairOf(db.read, pairId),
  },
  Query: {
    possibleDuplicates: (_: unknown, { input }: QueryPossibleDuplicatesArgs, context: Context) => {
      const { exceptCustomerId, ...typed } = input;
      const exceptId = isId(exceptCustomerId) ? exceptCustomerId : null;
      return findDuplicates(context.db.read, actor(context), { subject: subjectOf(typed), exceptId });
    },
    duplicatePairs: (_: unknown, { filter, ...args }: QueryDuplicatePairsArgs, context: Context) =>
      listDuplicates(context.db.read, signedIn(context), filter, args as PageArguments),
    duplicateScan: scan,
  },
  Mutation: {
    startDuplicateScan: (_: unknown, { input }: MutationStartDuplicateScanArgs, context: Context) =>
      startScan(context.db, actor(context), input),
    judgeDuplicate: (_: unknown, { input }: MutationJudgeDuplicateArgs, context: Context) =>
      judgeDuplicate(context.db, actor(context), input),
  },
};
