import { catalogueLoaders } from './catalogue/catalogue-loaders.ts';
import { Loading, type Request } from './loading.ts';
import { orderLoaders } from './orders/order-loaders.ts';
import { pricingLoaders } from './pricing/pricing-loaders.ts';
import { receiptLoaders } from './receipts/receipt-loaders.ts';
import { returnLoaders } from './returns/return-loaders.ts';

/** The loaders of one request. */
export function loadersOf(request: Request) {
  const loading = new Loading(request);
  return {
    ...catalogueLoaders(loading),
    ...pricingLoaders(loading),
    ...orderLoaders(loading),
    ...receiptLoaders(loading),
    ...returnLoaders(loading),
    /** After a mutation: what it changed is read anew. */
    forget: () => loading.forget(),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;
