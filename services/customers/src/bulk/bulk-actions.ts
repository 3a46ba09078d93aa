import type { BulkAction, BulkActions } from '@guanxi/bulk';
import type { Clock } from '@guanxi/runtime';
import { assignEach, type Holding, isSame } from '../assignment/assign-customer.ts';
import { toBin } from '../bin/delete-customer.ts';
import { outOfBin } from '../bin/restore-customer.ts';
import type { CustomersTx } from '../context.ts';
import { type ByRule, mergeEach, unmergeEach } from '../merging/merge-by-rule.ts';
import { correctEach, giveBackEach, isWritten, type Written } from '../record/correct-each.ts';
import type { TogetherEdit } from '../record/customer-input.ts';
import type { Installation } from '../standing/standing.ts';
import { type TagsWritten, tagEach, untagEach } from '../tags/tag-customer.ts';
import type { TagChange } from '../tags/tag-rules.ts';
import { changed, type Ids, type Records, toEach, undone, writtenOf } from './outcomes.ts';
import { OBJECT_SUBJECT, recordActions } from './record-actions.ts';

export const SUBJECT = 'CUSTOMER';
/** Pairs of one transaction: to merge one is many statements, and both records of each stay locked until it ends. */
const PAIRS_TOGETHER = 20;

/** What is said of each action, as it is kept with the change. */
export type Asked = {
  EDIT: TogetherEdit;
  ASSIGN: { ownerId: string | null; departmentPath: string | null };
  TAG: TagChange;
  DELETE: { reason: string | null };
  MERGE: ByRule;
};

type Action = BulkAction<CustomersTx>;
const edit = (currency: string): Action => ({
  change: async (tx, ids: Ids, asked: Asked['EDIT']) =>
    changed(await correctEach(tx, ids, asked, currency), (written) => (isWritten(written) ? written : null)),
  undo: async (tx, records: Records<Written>) =>
    undone(
      await giveBackEach(
        tx,
        writtenOf(records, (written) => written),
      ),
    ),
});

type Move = { before: Holding; after: Holding };
const assign: Action = {
  change: async (tx, ids: Ids, asked: Asked['ASSIGN']) =>
    changed(await assignEach(tx, toEach(ids, asked)), (moved) => (isSame(moved.before, moved.after) ? null : moved)),
  undo: async (tx, records: Records<Move>) =>
    undone(
      await assignEach(
        tx,
        writtenOf(records, ({ before, after }) => ({ ...before, from: after })),
      ),
    ),
};

const tag: Action = {
  change: async (tx, ids: Ids, asked: Asked['TAG']) =>
    changed(await tagEach(tx, toEach(ids, asked)), (done) =>
      done.added.length + done.removed.length > 0 ? done : null,
    ),
  undo: async (tx, records: Records<TagsWritten>) =>
    undone(
      await untagEach(
        tx,
        writtenOf(records, (done) => done),
      ),
    ),
};

const remove = (clock: Clock): Action => ({
  change: async (tx, ids: Ids, { reason }: Asked['DELETE']) =>
    changed(await toBin(tx, ids, { reason, today: clock.today() }), () => ({ binnedAt: tx.now })),
  undo: async (tx, records: Records<{ binnedAt: string }>) =>
    undone(
      await outOfBin(
        tx,
        writtenOf(records, ({ binnedAt }) => new Date(binnedAt)),
      ),
    ),
});

/** Of pairs of records: `recordIds` are the pairs'. */
const merge = (installation: Installation): Action => ({
  together: PAIRS_TOGETHER,
  change: async (tx, pairIds: Ids, asked: Asked['MERGE']) =>
    changed(await mergeEach(tx, pairIds, asked, installation), (merged) => merged),
  undo: (tx, records: Records<{ mergeId: string }>) => unmergeEach(tx, records, installation),
});

/** What is done with many customers, or records of an object: the use cases of one, for as many as a batch has, and how each is taken back. */
export const bulkActions = (clock: Clock, installation: Installation): BulkActions<CustomersTx> => ({
  [SUBJECT]: {
    EDIT: edit(installation.currency),
    ASSIGN: assign,
    TAG: tag,
    DELETE: remove(clock),
    MERGE: merge(installation),
  },
  [OBJECT_SUBJECT]: recordActions(installation.currency),
});
