import { connectionResolvers, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationMoveStageArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { ofVisible, pageLoader, perRequest } from '../standing/standing-loaders.ts';
import { moveStage } from './move-stage.ts';
import { type StageMoveRow, stageMovePages } from './stage-reads.ts';
import { stageRules } from './stage-store.ts';

const moves = pageLoader(({ db }, ids, args) => stageMovePages(db.read, ids, args));
const rules = perRequest(({ db }) => stageRules(db.read));

export const lifecycleResolvers = {
  Customer: {
    stage: ofVisible(({ stage }) => stage),
    stageSince: ofVisible(({ stageSince }) => stageSince),
    stageMoves: ofVisible(({ id }, args: PageArguments, context: Context) => moves(context, id, args)),
  },
  StageMove: {
    from: ({ fromStage }: StageMoveRow) => fromStage,
    to: ({ toStage }: StageMoveRow) => toStage,
    actorId: ({ cause, actor }: StageMoveRow, _: unknown, context: Context) =>
      cause === 'person' && isStaff(signedIn(context)) ? actor : null,
    reason: ({ reason }: StageMoveRow, _: unknown, context: Context) => (isStaff(signedIn(context)) ? reason : null),
  },
  ...connectionResolvers('StageMoveConnection'),
  MoveStageSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Query: {
    stageRules: (_: unknown, _args: unknown, context: Context) =>
      rights.can(signedIn(context), 'rule', 'read') ? rules(context) : null,
  },
  Mutation: {
    moveStage: (_: unknown, { input }: MutationMoveStageArgs, context: Context) => moveStage(context, input),
  },
};
