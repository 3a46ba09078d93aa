/** What customers are filed under, and who stands under the same. */
import { BLOCK_MAX, keysOf, type Subject } from '@guanxi/duplicates';
import { execute, rows, type Sql, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { customerColumns, rights } from '../permissions.ts';

type SubjectRow = {
  id: string;
  kind: Subject['kind'];
  name: string;
  mobileE164: string | null;
  phoneE164: string | null;
  mail: string | null;
  birthDate: string | null;
  address: string | null;
};
const subjectColumns = sql`c.id, c.kind, c.name, c.mobile_e164, c.phone_e164, c.mail, c.birth_date::text AS birth_date, c.address`;

const subjectOf = ({ mobileE164, phoneE164, kind, name, mail, birthDate, address }: SubjectRow): Subject => ({
  kind,
  name,
  phones: [mobileE164, phoneE164].filter((each) => each !== null),
  mail,
  birthDate,
  address,
});

/** What is compared of living customers, by id. */
export async function subjectsOf(db: SqlRunner, ids: readonly string[]): Promise<Map<string, Subject>> {
  const found = await rows<SubjectRow>(
    db,
    sql`SELECT ${subjectColumns} FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.deleted_at IS NULL`,
  );
  return new Map(found.map((row) => [row.id, subjectOf(row)]));
}

/** Files anew those who changed, so many at once; answers how many changes that were. One process does it at a time. */
export async function refile(tx: CustomersTx, size: number): Promise<number> {
  const [lock] = await rows<{ free: boolean }>(
    tx.db,
    sql`SELECT pg_try_advisory_xact_lock(hashtext('customers.duplicate-keys')) AS free`,
  );
  if (!lock?.free) return 0;
  const changed = await rows<{ customerId: string }>(
    tx.db,
    sql`DELETE FROM duplicate_refile WHERE id IN (SELECT id FROM duplicate_refile ORDER BY id LIMIT ${size}::int)
      RETURNING customer_id`,
  );
  if (changed.length === 0) return 0;
  const ids = [...new Set(changed.map(({ customerId }) => customerId))];
  const filed = [...(await subjectsOf(tx.db, ids))].flatMap(([id, subject]) =>
    keysOf(subject).map((key) => [id, String(key)] as const),
  );
  await execute(tx.db, sql`DELETE FROM duplicate_key WHERE customer_id = ANY(${ids}::uuid[])`);
  await execute(
    tx.db,
    sql`INSERT INTO duplicate_key (key, customer_id)
      SELECT key, customer_id FROM unnest(${filed.map(([, key]) => key)}::text[]::bigint[], ${filed.map(([id]) => id)}::uuid[]) AS f(key, customer_id)
      ON CONFLICT DO NOTHING`,
  );
  return changed.length;
}

/** Somebody to whom records are compared; `exceptId` is his own. */
export type Probe = { subject: Subject; exceptId: string | null };
export type Known = {
  id: string;
  subject: Subject;
  ownerId: string | null;
  departmentPath: string;
  visible: boolean;
};

/**
 * For each probe the living customers who stand under a key of its own, a bounded number under each. Numbers and mail
 * addresses are looked up in the records themselves as well, so that one who was entered a moment ago is found. Pairs
 * that staff judged to be different are left out. One statement, whatever the number of probes.
 */
export async function knownUnder(db: SqlRunner, viewer: Viewer, probes: readonly Probe[]): Promise<Known[][]> {
  const keys = probes.flatMap(({ subject }, place) => keysOf(subject).map((key) => [place, String(key)] as const));
  const phones = probes.flatMap(({ subject }, place) => subject.phones.map((phone) => [place, phone] as const));
  const mails = probes.flatMap(({ subject: { mail } }, place) => (mail ? [[place, mail] as const] : []));
  const under = (asked: readonly (readonly [number, string])[], type: Sql, found: Sql) =>
    sql`SELECT w.place, k.id FROM unnest(${asked.map(([place]) => place)}::int[], ${asked.map(([, value]) => value)}::text[]::${type}[]) AS w(place, value)
      CROSS JOIN LATERAL (${found} LIMIT ${BLOCK_MAX}::int) AS k`;
  const found = await rows<Omit<Known, 'subject'> & SubjectRow & { place: number }>(
    db,
    sql`WITH met AS (
        ${under(keys, sql`bigint`, sql`SELECT d.customer_id AS id FROM duplicate_key d WHERE d.key = w.value`)}
        UNION ${under(phones, sql`text`, sql`SELECT c.id FROM customer c WHERE c.mobile_e164 = w.value`)}
        UNION ${under(phones, sql`text`, sql`SELECT c.id FROM customer c WHERE c.phone_e164 = w.value`)}
        UNION ${under(mails, sql`text`, sql`SELECT c.id FROM customer c WHERE c.mail = w.value`)}
      )
      SELECT met.place, ${subjectColumns}, c.owner_id, c.department_path,
        ${toSql(rights.visible(viewer, 'customer'), customerColumns)} AS visible
      FROM met JOIN unnest(${probes.map(({ exceptId }) => exceptId)}::uuid[]) WITH ORDINALITY AS own(id, place) ON own.place = met.place + 1
      JOIN customer c ON c.id = met.id
      WHERE c.deleted_at IS NULL AND c.id IS DISTINCT FROM own.id
        AND NOT EXISTS (SELECT FROM duplicate_pair p WHERE p.state = 'DIFFERENT' AND own.id IS NOT NULL
          AND p.first_id = least(own.id, c.id) AND p.second_id = greatest(own.id, c.id))`,
  );
  const byPlace = Map.groupBy(found, ({ place }) => place);
  return probes.map((_, place) =>
    (byPlace.get(place) ?? []).map((row) => ({
      id: row.id,
      subject: subjectOf(row),
      ownerId: row.ownerId,
      departmentPath: row.departmentPath,
      visible: row.visible,
    })),
  );
}

/** Keys in their order that more than one record stands under, from after one of them; of crowded ones only that they are. */
export const sharedKeys = (
  db: SqlRunner,
  after: bigint,
  size: number,
): Promise<{ key: bigint; ids: string[] | null }[]> =>
  rows(
    db,
    sql`SELECT key, CASE WHEN count(*) <= ${BLOCK_MAX}::int THEN array_agg(customer_id::text) END AS ids
      FROM duplicate_key WHERE key > ${String(after)}::bigint GROUP BY key HAVING count(*) > 1 ORDER BY key LIMIT ${size}::int`,
  );
