import { type PersonalSections, sql } from '@guanxi/runtime';

/** What knowledge holds of a person: codes of what he has open, by which articles are suggested. */
export const personalSections: PersonalSections = {
  openRequests: (
    ids,
  ) => sql`SELECT r.request_id AS key, r.kind, r.topic_codes AS "topicCodes", r.opened_at AS "openedAt"
    FROM open_request r WHERE r.customer_id = ANY(${ids})`,
};
