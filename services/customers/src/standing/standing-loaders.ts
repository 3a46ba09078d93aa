/** Batched reading for fields that hang on a customer: one statement for all customers of a request, whatever their number. */
import type { Connection, PageArguments } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { Context } from '../context.ts';

/** What is made once for each request. */
export function perRequest<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, T>();
  return (context) => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const fresh = make(context);
    made.set(context, fresh);
    return fresh;
  };
}

type Batch<Args, T> = (context: Context, ids: readonly string[], args: Args) => Promise<T[]>;

/** A loader for each set of arguments: the same field under two aliases is two batches. */
export function loaderByArguments<Args extends object, T>(
  batch: Batch<Args, T>,
): (context: Context, id: string, args: Args) => Promise<T> {
  const loaders = perRequest(() => new Map<string, DataLoader<string, T>>());
  return (context, id, args) => {
    const key = JSON.stringify(args);
    const known = loaders(context);
    const loader = known.get(key) ?? new DataLoader((ids: readonly string[]) => batch(context, ids, args));
    known.set(key, loader);
    return loader.load(id);
  };
}

/** The same for pages of a list. */
export const pageLoader = <T>(batch: Batch<PageArguments, Connection<T>>) =>
  loaderByArguments<PageArguments, Connection<T>>(batch);

type Reference = { id: string };

/** Resolves a field only for a customer that exists for the viewer; null otherwise. */
export const ofVisible =
  <Args, T>(resolve: (customer: VisibleCustomer, args: Args, context: Context) => T) =>
  async (parent: Reference | VisibleCustomer, args: Args, context: Context): Promise<Awaited<T> | null> => {
    const customer = 'version' in parent ? parent : await context.loaders.customer.load(parent.id);
    return customer ? await resolve(customer, args, context) : null;
  };

/** What these features read of a customer's row. */
export type VisibleCustomer = NonNullable<Awaited<ReturnType<Context['loaders']['customer']['load']>>>;
