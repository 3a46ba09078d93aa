import type { FieldsReader } from './row.ts';

/** As long as a record of an object may be called. */
const NAME_MAX = 100;

/** Reads what a record of an object holds beside the firm's fields: what it is called. */
export const readRecord: FieldsReader = (read) => {
  const name = read.text('name', NAME_MAX);
  if (name === null) read.fault('name', 'REQUIRED');
  return { name: name ?? '' };
};
