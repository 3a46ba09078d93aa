import { customers, sales } from '@guanxi/proto';
import { type Handlers, handle, handleMany, PROFILE_TOPIC } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { cardOf } from './card.ts';
import { eraseCards, moveDepartment, saveCards } from './card-store.ts';

/** Keeps the cards true to the profile topic and to the tree of departments. */
export const customerCardHandlers: Handlers<OrdersTx> = {
  [`${PROFILE_TOPIC}/CustomerProfile`]: handleMany(
    customers.CustomerProfileSchema,
    (facts, tx: OrdersTx) =>
      saveCards(
        tx.db,
        facts.map(({ value }) => cardOf(value)),
      ),
    (keys, tx: OrdersTx) => eraseCards(tx.db, keys),
  ),
  'crm.sales.department.v1/DepartmentMoved': handle(
    sales.DepartmentMovedSchema,
    ({ value: { fromPath, toPath } }, tx: OrdersTx) => moveDepartment(tx.db, fromPath, toPath),
  ),
};
