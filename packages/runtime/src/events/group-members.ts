import type { Place } from './postgres-positions.ts';
import type { QueuedClient } from './queued-client.ts';

/**
 * Membership and ownership by session advisory locks: they end with the connection, so nobody has to send
 * heartbeats and a dead member's partitions are free at once.
 */
const MEMBER = `(hashtext('log member ' || $1) & 2147483647)`;
const OWNER = `hashtextextended('log owner ' || $1 || ' ' || p.topic || ' ' || p.partition, 0)`;

const channel = (group: string) => `group:${group}`;

/** Makes the connection a member, and tells the others to share anew. */
export async function joinGroup(client: QueuedClient, group: string): Promise<void> {
  await client.query(`LISTEN "${channel(group)}"`);
  await client.query(`SELECT pg_advisory_lock(${MEMBER}, pg_backend_pid())`, [group]);
  await tellGroup(client, group);
}

/** Gives up membership and everything held on this connection. */
export async function leaveGroup(client: QueuedClient, group: string): Promise<void> {
  await client.query('SELECT pg_advisory_unlock_all()');
  await tellGroup(client, group);
}

/** The places that fall to this connection: members in one order take turns over places in one order. */
export async function groupShare<P extends Place>(
  client: QueuedClient,
  group: string,
  places: readonly P[],
): Promise<P[]> {
  const { rows } = await client.query<{ member: number; self: number }>({
    name: 'log-members',
    text: `SELECT objid::bigint::int AS member, pg_backend_pid() AS self FROM pg_locks
            WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND classid = ${MEMBER}::oid
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            ORDER BY objid`,
    values: [group],
  });
  const rank = rows.findIndex(({ member, self }) => member === self);
  return rank < 0 ? [] : places.filter((_, index) => index % rows.length === rank);
}

/** Of the places wanted, those that nobody else holds (any more). */
export async function takePartitions<P extends Place>(
  client: QueuedClient,
  group: string,
  wanted: readonly P[],
): Promise<P[]> {
  if (wanted.length === 0) return [];
  const { rows } = await client.query<Place>(
    `SELECT p.topic, p.partition FROM unnest($2::text[], $3::int[]) AS p(topic, partition) WHERE pg_try_advisory_lock(${OWNER})`,
    [group, wanted.map(({ topic }) => topic), wanted.map(({ partition }) => partition)],
  );
  const taken = new Set(rows.map(({ topic, partition }) => `${topic}/${partition}`));
  return wanted.filter(({ topic, partition }) => taken.has(`${topic}/${partition}`));
}

/** Gives one place back, and tells the others. */
export async function releasePartition(
  client: QueuedClient,
  group: string,
  { topic, partition }: Place,
): Promise<void> {
  await client.query(`SELECT pg_advisory_unlock(${OWNER}) FROM (SELECT $2::text AS topic, $3::int AS partition) AS p`, [
    group,
    topic,
    partition,
  ]);
  await tellGroup(client, group);
}

async function tellGroup(client: QueuedClient, group: string): Promise<void> {
  await client.query('SELECT pg_notify($1, $2)', [channel(group), '']);
}
