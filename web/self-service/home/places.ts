import type { RequestStatus } from '../../generated/graphql.ts';
import { writeListState } from '../../kit/list/list-state.ts';

const at = (path: string, filters: Record<string, readonly string[]>) =>
  `${path}?${writeListState({ filters, sort: undefined, columns: undefined, view: undefined }).toString()}`;

/** The list whose count a figure shows. */
export const ordersToPay = at('/orders', { open: ['true'] });
export const requestsIn = (status: readonly RequestStatus[]): string => at('/requests', { status });
