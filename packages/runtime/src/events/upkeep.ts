import type { Pool } from 'pg';

/** The inbox must outlive every log's retention, or a fact read again would take effect again. */
const INBOX_DAYS = 60;
const COMMAND_DAYS = 30;

/** Forgets what has served its time; meant to run once a day. Answers how many rows went. */
export async function sweepEvents(pool: Pool): Promise<number> {
  const inbox = await pool.query(`DELETE FROM guanxi.inbox WHERE handled_at < now() - make_interval(days => $1)`, [
    INBOX_DAYS,
  ]);
  const commands = await pool.query(
    `DELETE FROM guanxi.command WHERE recorded_at < now() - make_interval(days => $1)`,
    [COMMAND_DAYS],
  );
  return (inbox.rowCount ?? 0) + (commands.rowCount ?? 0);
}
