/**
 * What other features may ask of the record: reading it as the viewer may, and changing it under its lock. Whoever
 * changes it ends with `emitProfile`.
 */
export { anchors, conditionsOf, type Days, orderOf, pastConditionsOf, pastOrderOf } from './customer-list.ts';
export {
  columnsOf,
  fieldsOf,
  insertCustomers,
  type NewCustomer,
  type ReviewColumns,
  tokensOf,
  updateCustomerRow,
  updateCustomerRows,
} from './customer-rows-store.ts';
export {
  accountOpenTo,
  type CustomerRow,
  columnOf,
  contactOpenTo,
  customerColumnsOf,
  customerSelect,
  existing,
  findByMobile,
  findByMobiles,
  isVisible,
  lockCustomer,
  lockCustomers,
  lockRecord,
  opennessOf,
  shown,
  shownFor,
  visibleCustomer,
} from './customer-store.ts';
export { accepted, type Each, each, lockEach, ofOne } from './each.ts';
export { noteIdentified } from './identify-customer.ts';
