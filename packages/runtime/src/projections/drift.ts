import { services } from '@guanxi/proto';
import type { Pool } from 'pg';
import type { Tx } from '../database.ts';
import { type EventLog, type Handlers, handle, PROJECTIONS_TOPIC, publishFact } from '../events/index.ts';
import { rows, type Sql, type SqlRunner, sql } from '../sql.ts';
import { instant, timestamp } from '../timestamps.ts';
import type { Projection, SourceRows } from './projection.ts';

export const SAMPLE = 'projections.sample';
export const BUCKETS = 1024;

/** What a set of rows comes to: for each bucket of keys their number, and the exclusive or of their hashes. */
export type Digest = { counts: number[]; hashes: bigint[] };

/** The digest of rows with `key` and `line`, and when it was taken. */
export async function digestOf(db: SqlRunner, of: Sql): Promise<Digest & { takenAt: Date }> {
  const found = await rows<{ bucket: number; count: number; hash: bigint; takenAt: Date }>(
    db,
    sql`SELECT bucket, count(*)::int AS count, bit_xor(hash) AS hash, statement_timestamp() AS taken_at FROM (
          SELECT ('x' || left(md5(key), 8))::bit(32)::bigint % ${BUCKETS}::bigint AS bucket,
                 ('x' || left(md5(key || '|' || line), 16))::bit(64)::bigint AS hash
            FROM (${of}) AS given) AS hashed
        GROUP BY bucket UNION ALL SELECT -1, 0, 0, statement_timestamp()`,
  );
  const counts = Array<number>(BUCKETS).fill(0);
  const hashes = Array<bigint>(BUCKETS).fill(0n);
  let takenAt = new Date(0);
  for (const row of found) {
    takenAt = row.takenAt;
    if (Number(row.bucket) < 0) continue;
    counts[Number(row.bucket)] = row.count;
    hashes[Number(row.bucket)] = BigInt.asUintN(64, BigInt(row.hash));
  }
  return { counts, hashes, takenAt };
}

/**
 * Buckets that can be compared, and those of them that differ: only where the source held the same before and after the
 * projection was looked at. Where it did not, a fact may have been on its way.
 */
export function compare(before: Digest, projection: Digest, after: Digest): { compared: number; differing: number } {
  let compared = 0;
  let differing = 0;
  const same = (a: Digest, b: Digest, at: number) => a.counts[at] === b.counts[at] && a.hashes[at] === b.hashes[at];
  for (let at = 0; at < BUCKETS; at += 1) {
    if (!same(before, after, at)) continue;
    compared += 1;
    if (!same(projection, after, at)) differing += 1;
  }
  return { compared, differing };
}

/** Says what this service's sources hold. Not by the outbox: a digest that is lost is followed by another. */
export async function publishDigests(
  db: SqlRunner,
  log: EventLog,
  area: string,
  sources: readonly SourceRows[],
): Promise<void> {
  for (const { name, rows: of } of sources) {
    const { counts, hashes, takenAt } = await digestOf(db, of);
    await publishFact(
      log,
      {
        type: services.SourceDigestSchema,
        topic: PROJECTIONS_TOPIC,
        key: name,
        value: { name, counts, hashes, takenAt: timestamp(takenAt) },
      },
      { area, time: takenAt },
    );
  }
}

/** A digest of a source arrives: what was sampled since the last one is judged, and the next sample is ordered. */
export const driftHandlers = (projections: readonly Projection[], settleMs: number): Handlers<Tx> => ({
  [`${PROJECTIONS_TOPIC}/SourceDigest`]: handle(services.SourceDigestSchema, async ({ value }, tx: Tx) => {
    const concerned = projections.filter(({ drift }) => drift?.source === value.name);
    const takenAt = instant(value.takenAt);
    if (concerned.length === 0 || !takenAt || value.counts.length !== BUCKETS) return;
    const before = await storedSource(tx.db, value.name);
    if (before && before.takenAt >= takenAt) return;
    const after = { counts: value.counts, hashes: value.hashes };
    for (const { name } of concerned) {
      const sample = await storedSample(tx.db, name);
      if (before && sample?.sourceTakenAt.getTime() === before.takenAt.getTime() && sample.takenAt < takenAt)
        await noteDrift(tx.db, name, compare(before, sample, after), takenAt);
    }
    await tx.db.$executeRaw(sql`
      INSERT INTO guanxi.source_digest (name, taken_at, counts, hashes)
      VALUES (${value.name}, ${takenAt}::timestamptz, ${after.counts}::int[], ${signed(after.hashes)}::bigint[])
      ON CONFLICT (name) DO UPDATE SET taken_at = excluded.taken_at, counts = excluded.counts, hashes = excluded.hashes`);
    const runAt = new Date(Date.now() + settleMs);
    for (const { name } of concerned) {
      const payload = { projection: name, sourceTakenAt: takenAt.toISOString() };
      await tx.job(SAMPLE, payload, { key: `${SAMPLE}:${name}`, runAt, maxAttempts: 3 });
    }
  }),
});

/** Takes the projection's own digest, unless it is being made anew. */
export async function sample(
  run: <R>(work: (tx: Tx) => Promise<R>) => Promise<R>,
  projection: Projection,
  sourceTakenAt: string,
): Promise<void> {
  const { drift, name } = projection;
  if (!drift) return;
  await run(async (tx) => {
    const running = await rows(
      tx.db,
      sql`SELECT 1 AS one FROM guanxi.projection_rebuild WHERE projection = ${name} AND ended_at IS NULL`,
    );
    if (running.length > 0) return;
    const { counts, hashes, takenAt } = await digestOf(tx.db, drift.rows);
    await tx.db.$executeRaw(sql`
      INSERT INTO guanxi.projection_digest (projection, source_taken_at, taken_at, counts, hashes)
      VALUES (${name}, ${sourceTakenAt}::timestamptz, ${takenAt}::timestamptz, ${counts}::int[], ${signed(hashes)}::bigint[])
      ON CONFLICT (projection) DO UPDATE SET source_taken_at = excluded.source_taken_at, taken_at = excluded.taken_at,
        counts = excluded.counts, hashes = excluded.hashes`);
  });
}

/** What the last comparison of each projection found. */
export type Drift = { projection: string; compared: number; differing: number; checkedAt: Date };

export async function readDrift(pool: Pool): Promise<Drift[]> {
  const { rows: found } = await pool.query<Drift>(
    `SELECT projection, compared, differing, checked_at AS "checkedAt" FROM guanxi.projection_drift ORDER BY projection`,
  );
  return found;
}

const noteDrift = (
  db: SqlRunner,
  projection: string,
  { compared, differing }: { compared: number; differing: number },
  at: Date,
) =>
  db.$executeRaw(sql`
    INSERT INTO guanxi.projection_drift (projection, compared, differing, checked_at)
    VALUES (${projection}, ${compared}::int, ${differing}::int, ${at}::timestamptz)
    ON CONFLICT (projection) DO UPDATE SET compared = excluded.compared, differing = excluded.differing,
      checked_at = excluded.checked_at`);

/** Unsigned numbers as PostgreSQL's bigint holds them. */
const signed = (hashes: readonly bigint[]): string[] => hashes.map((hash) => String(BigInt.asIntN(64, hash)));
const unsigned = (hashes: readonly (bigint | string)[]): bigint[] =>
  hashes.map((hash) => BigInt.asUintN(64, BigInt(hash)));

async function storedSource(db: SqlRunner, name: string): Promise<(Digest & { takenAt: Date }) | undefined> {
  const [row] = await rows<Digest & { takenAt: Date }>(
    db,
    sql`SELECT taken_at, counts, hashes FROM guanxi.source_digest WHERE name = ${name} FOR UPDATE`,
  );
  return row && { ...row, hashes: unsigned(row.hashes) };
}

async function storedSample(
  db: SqlRunner,
  projection: string,
): Promise<(Digest & { takenAt: Date; sourceTakenAt: Date }) | undefined> {
  const [row] = await rows<Digest & { takenAt: Date; sourceTakenAt: Date }>(
    db,
    sql`SELECT source_taken_at, taken_at, counts, hashes FROM guanxi.projection_digest WHERE projection = ${projection}`,
  );
  return row && { ...row, hashes: unsigned(row.hashes) };
}
