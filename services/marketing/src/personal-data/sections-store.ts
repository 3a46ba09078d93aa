import { type PersonalSections, sql } from '@guanxi/runtime';

/** What marketing holds of a person. */
export const personalSections: PersonalSections = {
  recipients: (ids) => sql`SELECT r.customer_id AS key, r.number, r.name, r.mail, r.language, r.tier, r.consents
    FROM recipient r WHERE r.customer_id = ANY(${ids})`,
  messages: (
    ids,
  ) => sql`SELECT m.id AS key, m.moment, m.channel, m.purpose, m.address, m.subject, m.text, m.state, m.created_at AS "createdAt"
    FROM message m WHERE m.customer_id = ANY(${ids})`,
  scores: (ids) =>
    sql`SELECT f.customer_id AS key, (to_jsonb(f) - 'customer_id') AS facts FROM member_facts f WHERE f.customer_id = ANY(${ids})`,
};
