import { type PersonalSections, sql } from '@guanxi/runtime';

/** What sales holds of a person: how he signs in, what he set, and what was to be done about him. */
export const personalSections: PersonalSections = {
  invitations: (
    ids,
  ) => sql`SELECT i.id AS key, i.name, i.mail, i.state, i.invited_at AS "invitedAt", i.sent_at AS "sentAt"
    FROM invitation i WHERE i.person_id = ANY(${ids})`,
  tasks: (
    ids,
  ) => sql`SELECT t.id AS key, t.title, t.description, t.status, t.result, t.created_at AS "createdAt", t.done_at AS "doneAt"
    FROM task t WHERE t.customer_id = ANY(${ids})`,
  notifications: (ids) =>
    sql`SELECT n.id AS key, n.kind, n.at, n.read_at AS "readAt" FROM notification n WHERE n.person_id = ANY(${ids})`,
  preferences: (ids) =>
    sql`SELECT p.person_id AS key, p.language, p.theme, p.density FROM preferences p WHERE p.person_id = ANY(${ids})`,
  views: (ids) =>
    sql`SELECT v.id AS key, v.list, v.name, v.created_at AS "createdAt" FROM saved_view v WHERE v.person_id = ANY(${ids})`,
  devices: (ids) =>
    sql`SELECT d.session_id AS key, d.device, d.noted_at AS "notedAt" FROM session_device d WHERE d.person_id = ANY(${ids})`,
};
