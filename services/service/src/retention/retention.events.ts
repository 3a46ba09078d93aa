import { customers } from '@guanxi/proto';
import { type Handlers, handle } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { saveHold } from './conversations-store.ts';

/** Whom customers keeps from being erased: what was said with him is kept as long. */
export const holdHandlers: Handlers<Tx> = {
  'crm.customers.customer.v1/CustomerHoldChanged': handle(
    customers.CustomerHoldChangedSchema,
    ({ value: { customerId, held } }, tx: Tx) => saveHold(tx.db, customerId, held),
  ),
};
