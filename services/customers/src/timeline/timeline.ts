import {
  isOfCustomer,
  rows,
  type SqlRunner,
  sql,
  type TimelinePage,
  type TimelinePart,
  type Viewer,
} from '@guanxi/runtime';
import { shownFor, visibleCustomer } from '../record/records.ts';

/** What this service knows to have happened to a customer, newest first: his beginning, enrolment, stages, tiers, points. */
export async function timelineOf(
  db: SqlRunner,
  viewer: Viewer,
  customerId: string,
  { first, before, kinds }: TimelinePage,
): Promise<TimelinePart[]> {
  const place = before ? sql`AND (t.time, t.id) < (${before.time}::timestamptz, ${before.id}::uuid)` : sql``;
  const wanted = kinds ? sql`AND t.kind = ANY(${kinds}::text[])` : sql``;
  return rows<TimelinePart>(
    db,
    sql`SELECT t.id, t.time, t.kind, t.typename, t.subject_id, t.status, t.points
      FROM customer c CROSS JOIN LATERAL (
        SELECT c.id, c.created_at AS time, 'CUSTOMER_CREATED' AS kind, 'Customer' AS typename, c.id AS subject_id, NULL AS status, NULL::int AS points
        UNION ALL
        SELECT e.id, e.enrolled_at, 'CUSTOMER_ENROLLED', 'Customer', e.customer_id, e.number, NULL FROM enrolment e WHERE ${isOfCustomer('e.customer_id', sql`c.id`)}
        UNION ALL
        SELECT m.id, m.moved_at, 'STAGE_MOVED', 'StageMove', m.id, m.to_stage, NULL FROM stage_move m WHERE m.customer_id = c.id AND m.from_stage IS NOT NULL
        UNION ALL
        SELECT m.id, m.moved_at, 'TIER_MOVED', 'Customer', c.id, m.to_tier, NULL FROM tier_move m WHERE m.customer_id = c.id
        UNION ALL
        SELECT p.id, p.posted_at, 'POINTS_POSTED', 'Customer', c.id, p.kind,
          (SELECT sum(e.points) FROM points_entry e WHERE e.posting_id = p.id AND e.account = 'member')::int FROM points_posting p WHERE ${isOfCustomer('p.customer_id', sql`c.id`)}
      ) AS t(id, time, kind, typename, subject_id, status, points)
      WHERE c.id = (SELECT ${shownFor('named')} FROM customer AS named WHERE named.id = ${customerId}::uuid) AND ${visibleCustomer(viewer)} ${place} ${wanted}
      ORDER BY t.time DESC, t.id DESC LIMIT ${first}`,
  );
}
