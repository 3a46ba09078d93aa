import { forbidden, isRefusal, type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type CustomerRow, lockCustomers } from './customer-store.ts';

/** What came of each of several customers, by his id; a refusal has written nothing of him. */
export type Each<Result> = Map<string, Result | Refusal>;

/** Locks several customers for a change; refuses those who do not exist for the viewer, and whom the action does not reach. */
export async function lockEach(tx: CustomersTx, ids: readonly string[], action: string): Promise<Each<CustomerRow>> {
  const locked = await lockCustomers(tx, ids, action);
  return new Map(
    ids.map((id) => {
      const found = locked.get(id);
      if (!found) return [id, refuse.notFound('customerId')];
      return [id, found.reached ? found.row : refuse.conflict('NOT_PERMITTED', 'customerId')];
    }),
  );
}

/**
 * What came of one.
 * @throws GraphQLError FORBIDDEN where he is seen and the action does not reach him
 */
export function ofOne<Result>(each: Each<Result>, id: string): Result | Refusal {
  const result = each.get(id) ?? refuse.notFound('customerId');
  if (isRefusal(result) && result.code === 'NOT_PERMITTED') throw forbidden();
  return result;
}

/** Goes on with each that was not refused; `next` refuses by a value, too. */
export function each<From, To>(found: Each<From>, next: (from: From, id: string) => To | Refusal): Each<To> {
  return new Map([...found].map(([id, result]) => [id, isRefusal(result) ? result : next(result, id)]));
}

/** Those that were not refused. */
export const accepted = <Result>(found: Each<Result>): Result[] =>
  [...found.values()].filter((result): result is Result => !isRefusal(result));
