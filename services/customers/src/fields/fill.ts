import { type FieldEntity, type FieldInput, type Filled, fillFields, type Operands } from '@guanxi/fields';
import { type BlobStore, isRefusal, type Refusal } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type Lists, readLists } from '../dictionaries/dictionaries.ts';
import type { FieldEntity as EntityName } from '../generated/graphql.ts';
import { entities } from './entities.ts';
import { referencesOf, saveFieldTokens } from './references-store.ts';

/** What filling a field needs of the firm: where files are, and its currency. */
export type Firm = { blobs: BlobStore; currency: string };

export type ToFill = {
  recordId: string;
  given: readonly FieldInput[] | null | undefined;
  isNew: boolean;
  own?: Operands;
  lists?: Lists;
};

/** Fills custom fields of one of the product's own records in the transaction of its change; it is found by them from then on. */
export async function fillRecordOf(
  tx: CustomersTx,
  kind: EntityName,
  firm: Firm,
  fill: ToFill,
): Promise<Filled | Refusal> {
  const filled = await fillRecord(tx, firm, entities[kind], fill);
  if (!isRefusal(filled) && filled.tokens) await saveFieldTokens(tx.db, kind, fill.recordId, filled.tokens);
  return filled;
}

/** Fills fields of a record of any kind; what it is found by through them is the caller's to keep. */
export async function fillRecord(
  tx: CustomersTx,
  { blobs, currency }: Firm,
  entity: FieldEntity,
  { recordId, given, isNew, own, lists }: ToFill,
): Promise<Filled | Refusal> {
  if (!isNew && (given?.length ?? 0) === 0 && !own) return { changed: [] };
  return fillFields(tx, {
    entity,
    recordId,
    given,
    isNew,
    reading: { lists: lists ?? (await readLists(tx.db)), currency },
    references: referencesOf(blobs),
    ...(own ? { own } : {}),
  });
}
