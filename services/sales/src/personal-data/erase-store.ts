import { type Erased, execute, rows, type SqlRunner, sql } from '@guanxi/runtime';

/** What he was told himself, which nobody reads any more. */
export const eraseNotifications = (db: SqlRunner, customerIds: readonly string[]): Promise<number> =>
  execute(db, sql`DELETE FROM notification WHERE person_id = ANY(${[...customerIds]}::uuid[])`);

/** What stays of him, blanked. */
export async function countOf(db: SqlRunner, customerIds: readonly string[]): Promise<Erased> {
  const ids = [...customerIds];
  const [found] = await rows<{ tasks: number; invitations: number }>(
    db,
    sql`SELECT (SELECT count(*) FROM task WHERE customer_id = ANY(${ids}::uuid[]))::int AS tasks,
      (SELECT count(*) FROM invitation WHERE customer_id = ANY(${ids}::uuid[]) AND kind = 'MEMBER')::int AS invitations`,
  );
  return { tasks: found?.tasks ?? 0, invitations: found?.invitations ?? 0 };
}
