import type { Adapter, AdapterPayload } from 'oidc-provider';
import type pg from 'pg';

/** Where the protocol library keeps what must survive a restart. */
export function postgresAdapter(db: pg.Pool): (kind: string) => Adapter {
  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      await db.query(
        `INSERT INTO kept (kind, id, payload, grant_id, uid, account_id, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
         ON CONFLICT (kind, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id,
           uid = excluded.uid, account_id = excluded.account_id, expires_at = excluded.expires_at`,
        [
          kind,
          id,
          payload,
          payload.grantId ?? null,
          payload.uid ?? null,
          payload.accountId ?? null,
          expiresIn ? expiresIn : null,
        ],
      );
    },
    find: (id) => one(db, 'kind = $1 AND id = $2', [kind, id]),
    findByUid: (uid) => one(db, 'kind = $1 AND uid = $2', [kind, uid]),
    findByUserCode: async () => undefined,
    async consume(id) {
      await db.query(
        `UPDATE kept SET payload = payload || jsonb_build_object('consumed', floor(extract(epoch FROM now()))::bigint)
         WHERE kind = $1 AND id = $2`,
        [kind, id],
      );
    },
    async destroy(id) {
      await db.query('DELETE FROM kept WHERE kind = $1 AND id = $2', [kind, id]);
    },
    async revokeByGrantId(grantId) {
      await db.query('DELETE FROM kept WHERE grant_id = $1', [grantId]);
    },
  });
}

async function one(db: pg.Pool, where: string, values: unknown[]): Promise<AdapterPayload | undefined> {
  const text = `SELECT payload FROM kept WHERE ${where} AND (expires_at IS NULL OR expires_at > now())`;
  return (await db.query(text, values)).rows[0]?.payload;
}

/** Removes what has expired. */
export async function sweepExpired(db: pg.Pool): Promise<void> {
  await db.query('DELETE FROM kept WHERE expires_at < now()');
  await db.query("DELETE FROM action_link WHERE expires_at < now() - interval '7 days'");
}
