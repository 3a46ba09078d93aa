/** What follows from definitions, for the records that are there: formulas, and the words that find them. */
import {
  type Clock,
  type Database,
  type PrismaLike,
  rows,
  type Sql,
  sql,
  systemActor,
  type Tx,
  viewerId,
} from '@guanxi/runtime';
import type { Definition } from './definition.ts';
import { definitionsOf, type FieldEntity, valuesOf, writeValues } from './field-store.ts';
import { computed, foundBy } from './fill-fields.ts';
import type { Operands } from './formula.ts';

/** Records whose fields are computed anew. */
export type Followed = {
  entity: FieldEntity;
  /** The table of the records, by whose ids one goes through all of them. */
  table: Sql;
  /** What formulas may name of the records' own. */
  own: (ids: readonly string[]) => Promise<ReadonlyMap<string, Operands>>;
  /** Keeps what records are found by through their fields. */
  saveFound: (found: readonly { recordId: string; tokens: readonly string[] }[]) => Promise<unknown>;
};

/** Records of one transaction. */
const CHUNK = 500;

/**
 * Computes what follows from the definitions anew for all records, chunk by chunk: formulas, and what each is found by.
 * @param of the records, asked for in each transaction; nothing where there are none any more
 */
export async function followDefinitions<Client extends PrismaLike>(
  { db, clock }: { db: Database<Client>; clock: Clock },
  of: (tx: Tx<Client>) => Promise<Followed | undefined>,
): Promise<void> {
  for (let after: string | null = null; ; ) {
    const last: string | undefined = await db.transaction(systemActor(db.area, clock), async (tx) => {
      const followed = await of(tx);
      return followed && followChunk(tx, followed, after);
    });
    if (last === undefined) return;
    after = last;
  }
}

/** The same for the records after an id; answers the last id of them, to go on from. */
async function followChunk(
  tx: Tx,
  { entity, table, own, saveFound }: Followed,
  after: string | null,
): Promise<string | undefined> {
  const chunk = await rows<{ id: string }>(
    tx.db,
    sql`SELECT id FROM ${table} WHERE id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT ${CHUNK}`,
  );
  const ids = chunk.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const active = (await definitionsOf(tx.db, entity)).filter(({ retiredAt }) => !retiredAt);
  const held = Map.groupBy(await valuesOf(tx.db, entity, ids), ({ recordId }) => recordId);
  const operands = await own(ids);
  const heldBy = (id: string) => (each: Definition) =>
    (held.get(id) ?? []).filter(({ fieldId }) => fieldId === each.id);
  const changes = ids.flatMap((id) => computed(active, id, heldBy(id), operands.get(id) ?? {}));
  const found = ids.map((recordId) => ({ recordId, tokens: foundBy(active, heldBy(recordId)) }));
  await writeValues(tx.db, entity, changes, { at: tx.now, by: viewerId(tx.viewer) });
  await saveFound(found);
  return ids.at(-1);
}
