import type { Pool } from 'pg';

const MONTHS_AHEAD = 2;

/** Gives history to the tables that ask for it by their columns; changes nothing where that is done. Any number may run at once. */
export async function keepHistories(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('guanxi.keep_histories'))");
    await client.query('SELECT guanxi.keep_histories()');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Makes the months' partitions ahead of time; meant to run once a day. */
export const makeHistoryPartitions = async (pool: Pool): Promise<void> =>
  void (await pool.query('SELECT guanxi.create_history_partitions($1)', [MONTHS_AHEAD]));
