/** Columns of a file that fill the fields which the firm added. Pure. */
import {
  type Definition,
  isNaming,
  isSeveral,
  isWritten,
  mayFill,
  REFERENCES_MAX,
  type Reading,
  readValues,
  type Stored,
  valuesWritten,
  writtenOf,
} from '@guanxi/fields';
import type { Viewer } from '@guanxi/runtime';
import { lengthOf } from '@guanxi/runtime/graphql/input';
import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';
import { listIn } from './cells.ts';
import { type Bearer, type OwnField, PREFIX } from './columns.ts';
import { readDay } from './days.ts';

/** The fields that a file of this importer may fill: files and what is computed have no column. */
export const ownColumns = (importer: Viewer, all: readonly Definition[]): Definition[] =>
  all.filter(
    (each) =>
      !each.retiredAt &&
      isWritten(each) &&
      mayFill(
        importer,
        each,
        all.filter(({ entity }) => entity === each.entity),
      ),
  );

/** Between the names of one field, as long as it is not known whom they mean. */
export const LINE = '\n';

/** Characters of what a cell calls somebody. */
export const PERSON_MAX = 200;

type Fault = { code: RefusalCode; params?: Record<string, string | number> };

/** A cell by the rules of its field, as one line that is the same however it was typed; null where it is empty. */
export function readOwn(definition: Definition, cell: string, reading: Reading): { text: string | null } | Fault {
  if (isNaming(definition)) return readNames(definition, cell);
  if (definition.kind === 'PERSON') return readPerson(definition, cell);
  const value = definition.kind === 'DATE' ? (readDay(cell) ?? cell) : cell;
  const read = readValues(definition, { key: definition.key, value }, reading);
  if ('problem' in read) return read.problem;
  return { text: writtenOf(read.values) };
}

/** What a cell calls the records that it names, one a line: whom it means is found for many rows at once. */
function readNames({ kind, required }: Definition, cell: string): { text: string | null } | Fault {
  const names = isSeveral(kind) ? listIn(cell) : [cell.trim()].filter((name) => name !== '');
  if (names.length === 0) return required ? { code: 'REQUIRED' } : { text: null };
  if (names.length > REFERENCES_MAX) return { code: 'TOO_MANY', params: { max: REFERENCES_MAX } };
  return { text: [...new Set(names)].join(LINE) };
}

/** What a cell calls somebody who works here: one text, whatever divides it. */
function readPerson({ required }: Definition, cell: string): { text: string | null } | Fault {
  const text = cell.trim();
  if (text === '') return required ? { code: 'REQUIRED' } : { text: null };
  return lengthOf(text) > PERSON_MAX ? { code: 'TOO_LONG', params: { max: PERSON_MAX } } : { text };
}

/** What rows say of fields of the firm, by the key of the field: of the record's, or of its contact's. */
export const ownTexts = (values: object, bearer: Bearer = 'record'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) =>
      name.startsWith(PREFIX[bearer]) && typeof text === 'string' ? [[name.slice(PREFIX[bearer].length), text]] : [],
    ),
  );

/** What a record holds, as a row says it. */
export const asOwn = (texts: Readonly<Record<string, string>> | undefined): Record<OwnField, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([key, text]) => [`${PREFIX.record}${key}`, text]));

/** The values of such texts; a field that is no more, or whose rules are others now, is left aside. */
export function ownValues(
  texts: Readonly<Record<string, string>>,
  definitions: readonly Definition[],
  reading: Reading,
): Map<Definition, Stored[]> {
  const found = new Map<Definition, Stored[]>();
  for (const definition of definitions) {
    const text = texts[definition.key];
    const values = text === undefined ? undefined : valuesWritten(definition, text, reading);
    if (values) found.set(definition, values);
  }
  return found;
}
