import { service as contracts } from '@guanxi/proto';
import type { Clock } from '@guanxi/runtime';
import { newId, rows, sql, systemActor, timestamp } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { headOf } from '../desk/desk.ts';
import type { RequestRow } from '../requests/request.ts';
import { TOPIC } from '../requests/requests.events.ts';

const AT_ONCE = 50;
const FIRST_STEP = 1;
type Due = RequestRow & { headId: string | null; cardOwner: string | null };

/**
 * Alerts owner and head of every request whose time to solve has run out: the first step of the ladder, once for
 * each request. The row of the step, its entry and its fact are one transaction, so neither a crash nor a second
 * sweep beside this one repeats or loses it.
 */
export async function escalateDue(db: Db, clock: Clock): Promise<number> {
  let total = 0;
  while (true) {
    const count = await db.transaction(systemActor('service', clock), async (tx) => {
      const due = await lockDue(tx);
      for (const request of due) await escalate(tx, request);
      return due.length;
    });
    total += count;
    if (count < AT_ONCE) return total;
  }
}

const lockDue = (tx: Tx): Promise<Due[]> =>
  rows<Due>(
    tx.db,
    sql`SELECT r.*, c.owner_id AS card_owner, ${headOf(sql`r.department_path`)} AS head_id
      FROM service_request r LEFT JOIN customer_card c ON c.customer_id = r.customer_id
     WHERE r.status IN ('OPEN', 'ASSIGNED') AND r.due_at <= ${tx.now}::timestamptz
       AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.request_id = r.id AND e.step = ${FIRST_STEP})
     ORDER BY r.due_at LIMIT ${AT_ONCE} FOR UPDATE OF r SKIP LOCKED`,
  );

async function escalate(
  tx: Tx,
  { id, number, customerId, dueAt, departmentPath, headId, ...request }: Due,
): Promise<void> {
  const ownerId = request.ownerId ?? request.cardOwner;
  const due = dueAt ?? tx.now;
  const eventId = tx.emit({
    type: contracts.RequestOverdueSchema,
    topic: TOPIC,
    key: customerId,
    customer: customerId,
    ...(ownerId ? { owner: ownerId } : {}),
    department: departmentPath,
    value: {
      requestId: id,
      number,
      customerId,
      departmentPath,
      step: FIRST_STEP,
      ownerId: ownerId ?? '',
      headId: headId ?? '',
      dueAt: timestamp(due),
    },
  });
  await tx.db.escalation.create({
    data: { requestId: id, step: FIRST_STEP, ownerId, headId, dueAt: due, at: tx.now, eventId },
  });
  await tx.db.requestEntry.create({
    data: { id: newId(), requestId: id, kind: 'ESCALATED', author: tx.viewer.sub, internal: true, at: tx.now },
  });
}
