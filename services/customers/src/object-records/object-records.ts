/** What other features may ask of records of objects. */
export { insertRecords, lockLiving, recordsNamed, removeUnusedRecords, saveNames } from './imported-records-store.ts';
export {
  findRecords,
  listConditions,
  type RecordRow,
  recordSelect,
  recordsThere,
  saveFoundBy,
  visibleRecord,
} from './record-store.ts';
