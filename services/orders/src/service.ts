import type { ServiceDefinition } from '@guanxi/runtime';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import type { Settings } from './config.ts';
import { customerCardHandlers } from './customer-cards/customer-cards.events.ts';
import { cardProjection } from './customer-cards/customer-cards.projection.ts';
import { customerVisible } from './customer-cards/find-customer.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { historyResolvers } from './history/history.resolvers.ts';
import { loadersOf } from './loaders.ts';
import { ordersResolvers } from './orders/orders.resolvers.ts';
import { paidOrders } from './orders/paid-orders.ts';
import { searchOrders } from './overview/search.ts';
import { timelineOf } from './overview/timeline.ts';
import { rights } from './permissions.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { pricingResolvers } from './pricing/pricing.resolvers.ts';
import { receiptsResolvers } from './receipts/receipts.resolvers.ts';
import { returnsResolvers } from './returns/returns.resolvers.ts';

/** The orders service: what `main.ts` starts and tests run in their own process. */
export const orders: ServiceDefinition<PrismaClient, Settings> = {
  area: 'orders',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  ownRefusals: ['CustomerBlacklisted', 'Overpaid', 'NotReturnable'],
  features: ({ db, clock, settings }) => ({
    resolvers: [
      catalogueResolvers,
      pricingResolvers,
      ordersResolvers,
      receiptsResolvers,
      returnsResolvers,
      historyResolvers,
    ],
    context: (request) => ({ loaders: loadersOf(request), currency: settings.CURRENCY }),
    handlers: customerCardHandlers,
    projections: [cardProjection],
    sources: [paidOrders],
    erase: erasePerson,
    personalSections,
    rights,
    customerVisible: (viewer, customerId) => customerVisible(db.read, viewer, customerId),
    timeline: (viewer, customerId, page) => timelineOf(db.read, viewer, customerId, page),
    search: (viewer, text, first) => searchOrders(db.read, viewer, clock.today(), text, first),
  }),
};
