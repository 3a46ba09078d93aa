import { type PersonalSections, sql } from '@guanxi/runtime';

/** What the service desk holds of a person; what staff note for each other is theirs. */
export const personalSections: PersonalSections = {
  requests: (
    ids,
  ) => sql`SELECT r.id AS key, r.number, r.kind, r.channel, r.subject, r.status, r.opened_at AS "openedAt",
      r.solved_at AS "solvedAt", r.closed_at AS "closedAt" FROM service_request r WHERE r.customer_id = ANY(${ids})`,
  requestEntries: (ids) => sql`SELECT e.id AS key, r.number AS "requestNumber", e.kind, e.text, e.at
    FROM request_entry e JOIN service_request r ON r.id = e.request_id WHERE r.customer_id = ANY(${ids}) AND NOT e.internal`,
  interactions: (ids) => sql`SELECT i.id AS key, i.channel, i.direction, i.summary, i.result, i.at
    FROM interaction i WHERE i.customer_id = ANY(${ids})`,
};
