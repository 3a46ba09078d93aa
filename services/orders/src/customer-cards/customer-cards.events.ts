import { customers, sales } from '@guanxi/proto';
import { type Handlers, handle, PROFILE_TOPIC } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { cardOf } from './card.ts';
import { eraseCard, moveDepartment, saveCard } from './card-store.ts';

/** Keeps the cards true to the profile topic and to the tree of departments. */
export const customerCardHandlers: Handlers<OrdersTx> = {
  [`${PROFILE_TOPIC}/CustomerProfile`]: handle(
    customers.CustomerProfileSchema,
    ({ value }, tx: OrdersTx) => saveCard(tx.db, cardOf(value)),
    ({ key }, tx: OrdersTx) => eraseCard(tx.db, key),
  ),
  'crm.sales.department.v1/DepartmentMoved': handle(
    sales.DepartmentMovedSchema,
    ({ value: { fromPath, toPath } }, tx: OrdersTx) => moveDepartment(tx.db, fromPath, toPath),
  ),
};
