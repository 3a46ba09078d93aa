import {
  differences,
  type FieldEntity,
  type FieldInput,
  type FieldsWritten,
  type ManyToFill,
  readAlike,
  returning,
} from '@guanxi/fields';
import type { Refusal } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Lists } from '../dictionaries/dictionaries.ts';
import { entities } from './entities.ts';
import { knownTo } from './references-store.ts';

/** Customers, unless other records are named. */
const CUSTOMERS: FieldEntity = entities.CUSTOMER;
// no file is filled alike
const references = { ...knownTo, files: async () => new Set<string>() };

export type FieldsAlike = Exclude<Awaited<ReturnType<typeof readAlike>>, Refusal>;

/** Reads what custom fields of several records are to hold alike. */
export const readFieldsAlike = (
  tx: CustomersTx,
  given: readonly FieldInput[],
  reading: { lists: Lists; currency: string },
  entity = CUSTOMERS,
): Promise<FieldsAlike | Refusal> => readAlike(tx, given, { entity, reading, references });

/** What is to be filled in those of several records that do not hold it already, and what they hold before and after. */
export const fieldDifferences = (
  tx: CustomersTx,
  ids: readonly string[],
  wanted: FieldsAlike,
  entity = CUSTOMERS,
): Promise<(ManyToFill & FieldsWritten)[]> => differences(tx, ids, wanted, { entity, references });

/** What gives several records back what they held, or why not. */
export const fieldsReturning = (
  tx: CustomersTx,
  written: ReadonlyMap<string, FieldsWritten>,
  entity = CUSTOMERS,
): Promise<Map<string, ManyToFill | Refusal>> => returning(tx, written, entity);
