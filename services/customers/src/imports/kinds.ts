import type { SqlRunner } from '@guanxi/runtime';
import { type ColumnSet, customerColumns, recordColumns } from '../import-files/columns.ts';
import { entityName } from '../objects/object.ts';
import { anyObjectByKey } from '../objects/objects.ts';
import { customerKind } from './customer-kind.ts';
import type { ImportKind } from './import-kind.ts';
import type { JobRow } from './import-store.ts';
import { recordKind } from './record-kind.ts';

type Brings = Pick<JobRow, 'object'>;

/** What an import brings: customers, or records of an object, which is there even where it was retired since. */
export async function kindOf(db: SqlRunner, { object: key }: Brings): Promise<ImportKind> {
  if (key === null) return customerKind;
  const object = await anyObjectByKey(db, key);
  if (!object) throw new Error(`there is no object ${key}`);
  return recordKind(object);
}

/** The columns of what an import brings, and what the firm's fields that it fills are defined under. */
export const columnsOf = ({ object }: Brings): ColumnSet => (object === null ? customerColumns : recordColumns);
export const fieldsUnder = ({ object: key }: Brings): readonly string[] =>
  key === null ? ['CUSTOMER', 'CONTACT'] : [entityName({ key })];
