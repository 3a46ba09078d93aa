/**
 * What other features may ask of the record: reading it as the viewer may, and changing it under its lock. Whoever
 * changes it ends with `emitProfile`.
 */
export {
  type CustomerRow,
  contactOpenTo,
  customerSelect,
  existing,
  fieldsOf,
  findByMobile,
  insertCustomers,
  isVisible,
  lockCustomer,
  lockRecord,
  type NewCustomer,
  tokensOf,
  updateCustomerRow,
  visibleCustomer,
} from './customer-store.ts';
export { noteIdentified } from './identify-customer.ts';
