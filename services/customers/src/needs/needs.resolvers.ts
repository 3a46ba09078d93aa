import { connectionResolvers, isId, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { nameIn } from '../dictionaries/code-list.ts';
import type {
  MutationChangeNeedArgs,
  MutationRecordNeedArgs,
  MutationRemoveNeedArgs,
  QueryCurrentNeedsArgs,
} from '../generated/graphql.ts';
import { loaderByArguments, ofVisible, pageLoader } from '../standing/standing-loaders.ts';
import { stateOn } from './need.ts';
import { findNeed, listNeeds, type NeedRow, needFlags, needPages } from './needs-store.ts';
import { changeNeed, recordNeed, removeNeed } from './note-need.ts';

const pages = pageLoader<NeedRow>(({ db }, ids, args) => needPages(db.read, ids, args));
const flags = loaderByArguments(({ db, clock }, ids) => needFlags(db.read, ids, clock.today()));
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const customer = ({ customerId }: { customerId: string }) => ({ id: customerId });
const need = ({ needId }: { needId: string }, _: unknown, context: Context) =>
  findNeed(context.db.read, signedIn(context), needId);

export const needResolvers = {
  Customer: {
    needFlags: ofVisible(({ id }, _: unknown, context: Context) =>
      isStaff(signedIn(context)) ? flags(context, id, {}) : null,
    ),
    needs: ofVisible(({ id }, args: PageArguments, context: Context) =>
      isStaff(signedIn(context)) ? pages(context, id, args) : null,
    ),
  },
  CustomerNeed: {
    kind: async ({ kind }: NeedRow, _: unknown, { language, loaders }: Context) => ({
      code: kind,
      name: nameIn((await loaders.lists()).of('NEED_KIND'), kind, language),
    }),
    state: (row: NeedRow, _: unknown, { clock }: Context) => stateOn(row, clock.today()),
    enteredBy: ({ createdBy }: NeedRow) => (isId(createdBy) ? { __typename: 'Employee', id: createdBy } : null),
    enteredAt: ({ createdAt }: NeedRow) => createdAt,
    customer: ({ customerId }: NeedRow, _: unknown, { loaders }: Context) => loaders.customer.load(customerId),
  },
  ...connectionResolvers('CustomerNeedConnection'),
  RecordNeedSuccess: { customer, need },
  ChangeNeedSuccess: { customer, need },
  RemoveNeedSuccess: { customer },
  Query: {
    currentNeeds: (_: unknown, asked: QueryCurrentNeedsArgs, context: Context) => {
      const viewer = signedIn(context);
      return isStaff(viewer) ? listNeeds(context.db.read, viewer, context.clock.today(), asked) : null;
    },
  },
  Mutation: {
    recordNeed: (_: unknown, { input }: MutationRecordNeedArgs, context: Context) =>
      recordNeed(context.db, actor(context), input),
    changeNeed: (_: unknown, { input }: MutationChangeNeedArgs, context: Context) =>
      changeNeed(context.db, actor(context), input),
    removeNeed: (_: unknown, { input }: MutationRemoveNeedArgs, context: Context) =>
      removeNeed(context.db, actor(context), input),
  },
};
