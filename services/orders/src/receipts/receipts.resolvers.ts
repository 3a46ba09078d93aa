import { connectionResolvers, isStaff, moneyOf, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { idValue } from '../filter-values.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { OrderRow } from '../orders/lock-order.ts';
import { rights } from '../permissions.ts';
import { listOverdue, overdueOf, progress } from './overdue.ts';
import { planInstalments } from './plan-instalments.ts';
import { type InstalmentRow, type ReceiptRow, receiptPage } from './receipt-store.ts';
import { recordReceipt } from './record-receipt.ts';

/** An instalment that was reached through its order brings it along. */
type Part = InstalmentRow & { order?: OrderRow };

export const receiptsResolvers: Resolvers = {
  ...connectionResolvers('ReceiptConnection', 'InstalmentConnection'),
  Query: {
    receipts: (_, { filter, ...args }, context) => {
      const query = {
        visible: rights.visible(signedIn(context), 'order'),
        orderId: filter?.orderId ? idValue(filter.orderId, 'filter', 'orderId') : undefined,
        customerId: filter?.customerId ? idValue(filter.customerId, 'filter', 'customerId') : undefined,
        methods: filter?.method ?? undefined,
        receivedFrom: filter?.receivedFrom ?? undefined,
        receivedTo: filter?.receivedTo ?? undefined,
      };
      return receiptPage(context.db.read, query, args);
    },
    overdueInstalments: (_, args, context) =>
      listOverdue(context.db.read, signedIn(context), context.clock.today(), args),
  },
  Order: {
    instalments: async (order: OrderRow, _, { loaders }) =>
      (await loaders.instalmentsOfOrder.load(order.id)).map((part) => ({ ...part, order })),
    overdue: async (order: OrderRow, _, { loaders, clock }) => {
      const parts = order.status === 'OPEN' ? await loaders.instalmentsOfOrder.load(order.id) : [];
      return moneyOf(overdueOf(parts, order, clock.today()), order.currency);
    },
    receipts: ({ id }: OrderRow, args, { loaders }) => loaders.receiptsOfOrder(id, args),
  },
  Instalment: {
    order: (part: Part, _, { loaders }) => part.order ?? loaders.order.load(part.orderId),
    amount: async (part: Part, _, context) => moneyOf(part.amount, (await orderOf(part, context)).currency),
    due: async (part: Part, _, context) => reckoned(part, await orderOf(part, context), 'due'),
    paid: async (part: Part, _, context) => reckoned(part, await orderOf(part, context), 'paid'),
    open: async (part: Part, _, context) => reckoned(part, await orderOf(part, context), 'open'),
    overdue: async (part: Part, _, context) =>
      part.dueOn < context.clock.today() && !progress(part, await orderOf(part, context)).open.isZero(),
  },
  Receipt: {
    order: ({ orderId }: ReceiptRow, _, { loaders }) => loaders.order.load(orderId),
    amount: ({ amount, currency }: ReceiptRow) => moneyOf(amount, currency),
    recordedBy: ({ recordedBy }: ReceiptRow, _, context) => (isStaff(signedIn(context)) ? { id: recordedBy } : null),
  },
  Mutation: {
    planInstalments: async (_, { input }, context) => {
      const result = await planInstalments(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
    recordReceipt: async (_, { input }, context) => {
      const result = await recordReceipt(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
  },
  PlanInstalmentsSuccess: { order: ({ orderId }: Done, _, { loaders }) => loaders.order.load(orderId) },
  RecordReceiptSuccess: {
    receipt: ({ receiptId }: Done & { receiptId: string }, _, { loaders }) => loaders.receipt.load(receiptId),
    order: ({ orderId }: Done, _, { loaders }) => loaders.order.load(orderId),
  },
};

type Done = { orderId: string };
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

/** An instalment is only ever shown with its order: who sees the one sees the other. */
const orderOf = async (part: Part, { loaders }: Context) =>
  part.order ?? ((await loaders.order.load(part.orderId)) as OrderRow);

const reckoned = (part: Part, order: OrderRow, of: 'due' | 'paid' | 'open') =>
  moneyOf(progress(part, order)[of], order.currency);
