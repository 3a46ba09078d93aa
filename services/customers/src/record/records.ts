/**
 * What other features may ask of the record: reading it as the viewer may, and changing it under its lock. Whoever
 * changes it ends with `emitProfile`.
 */
export { anchors, conditionsOf, type Days, orderOf, pastConditionsOf, pastOrderOf } from './customer-list.ts';
export {
  accountOpenTo,
  type CustomerRow,
  columnOf,
  columnsOf,
  contactOpenTo,
  customerColumnsOf,
  customerSelect,
  existing,
  fieldsOf,
  findByMobile,
  findByMobiles,
  insertCustomers,
  isVisible,
  lockCustomer,
  lockCustomers,
  lockRecord,
  type NewCustomer,
  opennessOf,
  type ReviewColumns,
  shown,
  shownFor,
  tokensOf,
  updateCustomerRow,
  updateCustomerRows,
  visibleCustomer,
} from './customer-store.ts';
export { accepted, type Each, each, lockEach, ofOne } from './each.ts';
export { noteIdentified } from './identify-customer.ts';
