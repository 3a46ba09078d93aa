/** What an import brings. Each step of an import asks its kind for what is of this kind alone, and does the rest itself. */
import type { FieldEntity, ManyToFill } from '@guanxi/fields';
import type { Sql, SqlRunner, Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { ColumnSet, FieldKey } from '../import-files/columns.ts';
import type { Fault, FieldsReader, ImportedRow } from '../import-files/row.ts';
import type { Correctable } from './difference.ts';
import type { JobRow, StoredRow, Written } from './import-store.ts';
import type { NumberBlock } from './member-numbers.ts';
import type { OwnFields } from './own-fields.ts';

/** What of those here a row means: nothing, one that it may correct and what this holds in its own fields, or what it may not mean. */
export type Match =
  | { kind: 'none' }
  | { kind: 'here'; id: string; holds: Correctable }
  | { kind: 'fault'; fault: Fault };
export type Matcher = (row: ImportedRow) => Match;

/** What a record becomes; `own` is what of it the firm's fields are. */
type Overwriting = { id: string; fields: Correctable; own: { after: object } };

/** Records that are locked to be corrected, or to be given back what they held. */
export type Locked = {
  ids: readonly string[];
  /** What one holds in its own fields; nothing where it is gone. */
  holds(id: string): Correctable | undefined;
  /** Writes what they become; answers what was overwritten in each, by column. */
  overwrite(changes: readonly Overwriting[]): Promise<Written[]>;
  /** Whether one still holds all that was written into it. @param own what it holds in the fields of the firm */
  isUntouched(id: string, own: Readonly<Record<string, string>>, written: Written): boolean;
  giveBack(found: readonly { id: string; written: Written }[]): Promise<void>;
};

/** A new record of each row, in one transaction with all that is theirs. */
export type Writing = {
  job: JobRow;
  rows: readonly StoredRow[];
  /** For those who become members. */
  numbers: NumberBlock[];
  today: string;
};

/** What fields of the firm are defined under and held in, and how they are filled with what was checked. */
export type Filled = { entity: FieldEntity; fill(tx: CustomersTx, given: readonly ManyToFill[]): Promise<void> };

export type ImportKind = {
  /** Whose fields of the firm a row fills: its record's, and those of the contact that may come with it. */
  fills: { record: Filled; contact?: Filled };
  columns: ColumnSet;
  /** Whether exports of other systems are of this kind. */
  profiles: boolean;
  /** Reads the own fields of a row. */
  reads: FieldsReader;
  /** What no two rows of a file may say. */
  once(row: ImportedRow): { field: FieldKey; value: string } | undefined;
  matcher(db: SqlRunner, importer: Viewer, rows: readonly ImportedRow[], own: OwnFields): Promise<Matcher>;
  /** Writes new records; answers the numbers that nobody got. */
  write(tx: CustomersTx, writing: Writing): Promise<NumberBlock[]>;
  lock(tx: CustomersTx, ids: readonly string[]): Promise<Locked>;
  /** What those who listen are told of records that were corrected. */
  corrected(tx: CustomersTx, ids: readonly string[]): Promise<void>;
  /** Removes records that nobody has used since, and all that came with them but what they hold in the firm's fields; answers which. */
  remove(tx: CustomersTx, rows: readonly StoredRow[]): Promise<string[]>;
  /** The table of records, and whether one of them under the alias `c`, of a row `r`, holds something in an own field. */
  table: Sql;
  holding(field: FieldKey): Sql;
  /** Whether what such a record held in `f.field` stays whatever is decided; null where that is as decided. */
  stays: Sql;
  /** What they are called in the audit. */
  subject: { type: string; updated: string };
};
