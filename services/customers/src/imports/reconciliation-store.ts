import type { Definition } from '@guanxi/fields';
import { join, type Parts, raw, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { type ImportField, isOfContact, keysOf, ownField } from '../import-files/columns.ts';
import type { Said, Sums } from '../import-files/tally.ts';
import type { ImportKind } from './import-kind.ts';
import { lockImport } from './import-store.ts';
import { kindOf } from './kinds.ts';
import { firmFields } from './own-fields.ts';
import { type Held, reconcile } from './reconciliation.ts';
import { importer } from './start-import.ts';

/** Counts what of an import is here, once, after its commit. Does nothing where that was done, or the import was undone. */
export async function reconcileImport(
  { db, clock }: Pick<Parts, 'clock'> & { db: CustomersDatabase },
  importId: string,
): Promise<void> {
  const job = await db.read.importJob.findUnique({ where: { id: importId } });
  if (job?.status !== 'COMMITTED' || !job.said || job.reconciliation) return;
  const said = job.said as Said[];
  const kind = await kindOf(db.read, job);
  const definitions = await firmFields(db.read, kind);
  const held = await heldOf(db.read, kind, { importId, said, definitions });
  await db.transaction({ viewer: importer(job.viewer), clock }, async (tx) => {
    const locked = await lockImport(tx, importId);
    if (locked?.status !== 'COMMITTED') return;
    await tx.db.importJob.update({
      where: { id: importId },
      data: { reconciliation: reconcile(said, held) },
      select: { id: true },
    });
  });
}

/** The values of a field, as `v`, and the record of the row `r` that holds one: its own `c`, or the contact that it brought. */
function valuesOf({ fills: { record, contact = record } }: ImportKind, definition: Definition) {
  const isContacts = isOfContact(ownField(definition));
  return {
    table: raw((isContacts ? contact : record).entity.values),
    record: isContacts ? raw('r.contact_id') : raw('c.id'),
  };
}

/** Whether the record `c` of the row `r`, or its contact, holds something in a field. */
function holds(kind: ImportKind, field: ImportField, definitions: readonly Definition[]): Sql {
  const definition = definitions.find((each) => ownField(each) === field);
  if (definition) {
    const { table, record } = valuesOf(kind, definition);
    return sql`EXISTS (SELECT 1 FROM ${table} v WHERE v.record_id = ${record} AND v.field_id = ${definition.id}::uuid)`;
  }
  const key = keysOf(kind.columns).find((each) => each === field);
  return key ? kind.holding(key) : sql`FALSE`;
}

/** A row brings no contact to whom its field `f.field` could belong: a person has none. */
const blank = sql`(f.field = 'contactName' OR f.field LIKE 'contact.%') AND r.contact_id IS NULL`;

/** The rows of an import with what was done with each, and the record that it means. */
const standing = ({ table }: ImportKind) => sql`import_row r JOIN import_job j ON j.id = r.import_id
  CROSS JOIN LATERAL (SELECT CASE WHEN r.match_id IS NULL THEN 'CREATE' ELSE COALESCE(r.decision, j.on_match) END AS decision) d
  LEFT JOIN ${table} c ON c.id = CASE WHEN d.decision = 'CREATE' THEN r.customer_id ELSE r.match_id END AND c.deleted_at IS NULL`;

/** Of a record that was here: its own value of `f.field` stays, whatever is decided or as is decided. */
const stays = (kind: ImportKind) => sql`d.decision <> 'CREATE' AND COALESCE(${kind.stays}, CASE
  WHEN NOT COALESCE(r.difference ? f.field, FALSE) THEN FALSE
  WHEN d.decision = 'FILL' THEN COALESCE(r.difference -> f.field -> 'old', 'null') NOT IN ('null', '""', '[]')
  ELSE d.decision = 'SKIP' END)`;

async function heldOf(
  db: SqlRunner,
  kind: ImportKind,
  { importId, said, definitions }: { importId: string; said: readonly Said[]; definitions: readonly Definition[] },
): Promise<Held[]> {
  const fields = said.flatMap(({ field }) => (field === null ? [] : [field]));
  if (fields.length === 0) return [];
  const values = join(fields.map((field) => sql`(${field}::text, ${holds(kind, field, definitions)})`));
  const counted = await rows<{ field: ImportField; said: number; left: number; blank: number; here: number }>(
    db,
    sql`SELECT f.field, count(*)::int AS said, count(*) FILTER (WHERE s.stays)::int AS left,
        count(*) FILTER (WHERE NOT s.stays AND s.blank)::int AS blank,
        count(*) FILTER (WHERE NOT s.stays AND NOT s.blank AND c.id IS NOT NULL AND f.held)::int AS here
      FROM ${standing(kind)} CROSS JOIN LATERAL (VALUES ${values}) AS f(field, held)
        CROSS JOIN LATERAL (SELECT ${stays(kind)} AS stays, ${blank} AS blank) s
      WHERE r.import_id = ${importId}::uuid AND f.field = ANY(r.given) GROUP BY f.field`,
  );
  const sums = new Map<ImportField, Record<What, Sums>>();
  for (const definition of definitions) {
    const field = ownField(definition);
    if (['NUMBER', 'MONEY'].includes(definition.kind) && fields.includes(field))
      sums.set(field, await sumsOf(db, kind, { importId, field, definition }));
  }
  return counted.map(({ field, said: all, left, blank: none, here }) => ({
    field,
    said: { records: all, sums: sums.get(field)?.said ?? {} },
    left: { records: left, sums: sums.get(field)?.left ?? {} },
    blank: { records: none, sums: sums.get(field)?.blank ?? {} },
    here: { records: here, sums: sums.get(field)?.here ?? {} },
  }));
}

type What = 'said' | 'left' | 'blank' | 'here';
/** Amounts of a field by currency: of the rows, of those that were left or mean nothing, and in the records. */
async function sumsOf(
  db: SqlRunner,
  kind: ImportKind,
  { importId, field, definition }: { importId: string; field: ImportField; definition: Definition },
) {
  const { table, record } = valuesOf(kind, definition);
  const found = await rows<{ what: What; currency: string; sum: string }>(
    db,
    sql`WITH said AS (
        SELECT ${record} AS id, s.stays, s.blank, split_part(t.text, ' ', 1)::numeric AS amount, split_part(t.text, ' ', 2) AS currency
        FROM ${standing(kind)} CROSS JOIN LATERAL (VALUES (${field}::text)) AS f(field)
          CROSS JOIN LATERAL (SELECT ${stays(kind)} AS stays, ${blank} AS blank) s CROSS JOIN LATERAL (SELECT r.values ->> f.field AS text) t
        WHERE r.import_id = ${importId}::uuid AND f.field = ANY(r.given) AND t.text IS NOT NULL)
      SELECT 'said' AS what, currency, sum(amount)::text AS sum FROM said GROUP BY currency
      UNION ALL SELECT 'left', currency, sum(amount)::text FROM said WHERE stays GROUP BY currency
      UNION ALL SELECT 'blank', currency, sum(amount)::text FROM said WHERE NOT stays AND blank GROUP BY currency
      UNION ALL SELECT 'here', COALESCE(v.currency, ''), sum(v.number_value)::text FROM said
        JOIN ${table} v ON v.record_id = said.id AND v.field_id = ${definition.id}::uuid WHERE NOT stays GROUP BY 2`,
  );
  const of = (what: What): Sums =>
    Object.fromEntries(found.filter((each) => each.what === what).map(({ currency, sum }) => [currency, sum]));
  return { said: of('said'), left: of('left'), blank: of('blank'), here: of('here') };
}
