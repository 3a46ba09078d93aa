/**
 * What other features may ask of the record: reading it as the viewer may, and changing it under its lock. Whoever
 * changes it ends with `emitProfile`.
 */
export { orderOf, pastConditionsOf } from './customer-list.ts';
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
  insertCustomers,
  isVisible,
  lockCustomer,
  lockRecord,
  type NewCustomer,
  opennessOf,
  tokensOf,
  updateCustomerRow,
  visibleCustomer,
} from './customer-store.ts';
export { noteIdentified } from './identify-customer.ts';
