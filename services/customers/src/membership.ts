/** What purchases, points, tiers and stages add to the service, for its composition root. */
import type { Clock, Handlers, Sweeps } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from './context.ts';
import { findLost } from './lifecycle/find-lost.ts';
import { lifecycleResolvers } from './lifecycle/lifecycle.resolvers.ts';
import { expirePoints } from './loyalty/expire-points.ts';
import { loyaltyResolvers } from './loyalty/loyalty.resolvers.ts';
import { purchaseHandlers } from './purchases/purchases.events.ts';
import { reviewTiers } from './tiers/review-tiers.ts';
import { tierResolvers } from './tiers/tiers.resolvers.ts';

type Given = { db: CustomersDatabase; clock: Clock; settings: { TIME_ZONE: string; CURRENCY: string } };

/** Names of the refusal types that these features add. */
export const membershipRefusals = ['NotEnoughPoints'] as const;

export function membership({ db, clock, settings }: Given) {
  const installation = { zone: settings.TIME_ZONE, currency: settings.CURRENCY };
  const sweep = { db, clock, installation };
  // they look every few minutes for what the clock has made due; what is done already costs one look
  const sweeps: Sweeps = {
    expirePoints: { everySeconds: 300, run: () => expirePoints(sweep) },
    reviewTiers: { everySeconds: 300, run: () => reviewTiers(sweep) },
    findLost: { everySeconds: 300, run: () => findLost(sweep) },
  };
  const handlers: Handlers<CustomersTx> = purchaseHandlers(installation);
  return {
    resolvers: [loyaltyResolvers(installation), tierResolvers(installation), lifecycleResolvers],
    handlers,
    sweeps,
  };
}
