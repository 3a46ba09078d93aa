import { bounded, connectionResolvers, isDay, isId, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationRecordSourceCostArgs,
  MutationWithdrawSourceCostArgs,
  QueryFirstOrdersArgs,
  QuerySourceCostsArgs,
  QuerySourceReportArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { anchors, conditionsOf } from '../record/records.ts';
import { type CostRow, findCost, listCosts, sumSpent } from './costs-store.ts';
import { recordSourceCost, withdrawSourceCost } from './record-cost.ts';
import { reportOf } from './report.ts';
import { countCame, type FirstOrderRow, listFirstOrders } from './report-store.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const money = ({ amount, currency }: { amount: string; currency: string }) => ({ amount, currency });
const seesCosts = (context: Context) => rights.can(signedIn(context), 'sourceCost', 'read');

export const sourceReportResolvers = {
  FirstOrder: {
    customer: ({ customerId }: FirstOrderRow, _: unknown, { loaders }: Context) => loaders.customer.load(customerId),
    order: ({ orderId }: FirstOrderRow) => ({ __typename: 'Order', id: orderId }),
    amount: money,
  },
  SourceCost: {
    amount: money,
    recordedBy: ({ recordedBy }: CostRow) => (isId(recordedBy) ? { __typename: 'Employee', id: recordedBy } : null),
  },
  ...connectionResolvers('FirstOrderConnection', 'SourceCostConnection'),
  RecordSourceCostSuccess: {
    cost: ({ costId }: { costId: string }, _: unknown, { db }: Context) => findCost(db.read, costId),
  },
  Query: {
    sourceReport: async (_: unknown, { by, from, to }: QuerySourceReportArgs, context: Context) => {
      const viewer = signedIn(context);
      if (!isStaff(viewer) || !isDay(from) || !isDay(to)) return null;
      const { clock, settings } = context;
      const asked = { by, from, to, zone: clock.zone, currency: settings.CURRENCY };
      const reader = bounded(context.db, { filter: { createdFrom: from, createdTo: to }, anchors });
      const came = await countCame(reader, viewer, asked);
      const spent = seesCosts(context) ? await sumSpent(context.db.read, asked) : undefined;
      return { ...reportOf(came, spent, asked), asOf: clock.now() };
    },
    firstOrders: async (_: unknown, { filter, ...args }: QueryFirstOrdersArgs, context: Context) => {
      const viewer = signedIn(context);
      if (!isStaff(viewer)) return null;
      const where = await conditionsOf(context.db.read, viewer, filter, context.clock);
      // without a condition it stands in no index's order, either
      const asked = { filter, sort: { field: 'PAID' }, anchors };
      return listFirstOrders(bounded(context.db, asked), viewer, where, args as PageArguments);
    },
    sourceCosts: (_: unknown, { filter, ...args }: QuerySourceCostsArgs, context: Context) =>
      seesCosts(context) ? listCosts(context.db.read, filter, args as PageArguments) : null,
  },
  Mutation: {
    recordSourceCost: (_: unknown, { input }: MutationRecordSourceCostArgs, context: Context) =>
      recordSourceCost(context.db, actor(context), input, context.settings.CURRENCY),
    withdrawSourceCost: (_: unknown, { input }: MutationWithdrawSourceCostArgs, context: Context) =>
      withdrawSourceCost(context.db, actor(context), input),
  },
};
