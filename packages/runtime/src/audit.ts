import { newId } from './ids.ts';
import { type SqlRunner, sql } from './sql.ts';
import { currentTrace } from './trace.ts';
import { type Viewer, viewerId } from './viewer.ts';

/** What is recorded of an act: ids, codes and names of fields; never a person's values. */
export type AuditEntry = {
  action: string;
  subject: readonly [type: string, id: string];
  /** The other record of an act on two, such as a tie: it is found under either. */
  other?: readonly [type: string, id: string];
  fields?: readonly string[];
  reason?: string;
  /** The fact that caused it, where a consumer did it. */
  causeEventId?: string;
};

export type AuditSource = { viewer: Viewer; at: Date };

/** Writes audit entries in the transaction of the act, all in one statement. */
export async function writeAudit(
  db: SqlRunner,
  entries: readonly AuditEntry[],
  { viewer, at }: AuditSource,
): Promise<void> {
  if (entries.length === 0) return;
  const given = JSON.stringify(
    entries.flatMap(({ action, subject, other, fields = [], reason, causeEventId }) =>
      [subject, ...(other ? [other] : [])].map(([type, id]) => ({
        id: newId(),
        action,
        type,
        subject: id,
        fields,
        reason,
        cause: causeEventId,
      })),
    ),
  );
  await db.$executeRaw(sql`
    INSERT INTO guanxi.audit (id, at, viewer, client, action, subject_type, subject_id, fields, reason, cause_event_id, trace_id)
    SELECT e.id, ${at}::timestamptz, ${viewerId(viewer)}, ${viewer.client}, e.action, e.type, e.subject,
           ARRAY(SELECT jsonb_array_elements_text(e.fields)), e.reason, e.cause, ${currentTrace()?.traceId ?? null}
      FROM jsonb_to_recordset(${given}::jsonb) AS e(id uuid, action text, type text, subject text, fields jsonb, reason text, cause text)`);
}
