import { type PersonalSections, sql } from '@guanxi/runtime';
import { ownRecordsOf } from '../object-records/record-rows.ts';

/** What customers holds of a person, as he and the law want to read it: words for codes are the reader's. */
export const personalSections: PersonalSections = {
  records: (
    ids,
  ) => sql`SELECT c.id AS key, c.number, c.name, c.sex, c.birth_date AS "birthDate", c.mobile, c.phone, c.fax, c.mail,
      c.country, c.province, c.city, c.address, c.postcode, c.language, c.channel, c.source, c.campaign,
      c.registered_on AS "registeredOn", c.remark, c.credit, c.stage, c.tier, c.tags, c.blacklisted,
      c.created_at AS "createdAt", c.updated_at AS "updatedAt"
    FROM customer c WHERE c.id = ANY(${ids})`,
  customFields: (ids) => sql`SELECT v.record_id || '/' || v.field_id || '/' || v.place AS key, d.name_zh_cn AS field,
      coalesce(v.text_value, v.number_value::text, v.date_value::text, v.choice_value, v.id_value::text) AS value
    FROM customer_field_value v JOIN field_definition d ON d.id = v.field_id WHERE v.record_id = ANY(${ids})`,
  enrolments: (
    ids,
  ) => sql`SELECT e.id AS key, e.number, e.place, e.enrolled_at AS "enrolledAt", e.handbook_sent_on AS "handbookSentOn"
    FROM enrolment e WHERE e.customer_id = ANY(${ids})`,
  consents: (
    ids,
  ) => sql`SELECT r.id AS key, r.purpose, r.channel, r.granted, r.text_version AS "textVersion", r.way, r.evidence, r.said_at AS "saidAt"
    FROM consent_record r WHERE r.customer_id = ANY(${ids})`,
  needs: (ids) => sql`SELECT n.id AS key, n.kind, n.from_day AS "fromDay", n.to_day AS "toDay", n.note
    FROM customer_need n WHERE n.customer_id = ANY(${ids}) AND n.removed_at IS NULL`,
  postings: (
    ids,
  ) => sql`SELECT p.id AS key, p.kind, p.category, p.subcategory, p.title, p.body AS text, p.quantity, p.price,
      p.province, p.city, p.valid_until AS "validUntil", p.created_at AS "createdAt"
    FROM posting p WHERE p.customer_id = ANY(${ids})`,
  inquiries: (ids) => sql`SELECT i.id AS key, i.message, i.state, i.created_at AS "createdAt"
    FROM posting_inquiry i WHERE i.customer_id = ANY(${ids})`,
  objectRecords: (ids) => sql`SELECT r.id AS key, o.name_zh_cn AS object, r.name, r.created_at AS "createdAt"
    FROM object_record r JOIN object_definition o ON o.id = r.object_id WHERE r.id IN (${ownRecordsOf(ids)})`,
  objectFields: (
    ids,
  ) => sql`SELECT v.record_id || '/' || v.field_id || '/' || v.place AS key, r.name AS record, d.name_zh_cn AS field,
      coalesce(v.text_value, v.number_value::text, v.date_value::text, v.choice_value, v.id_value::text) AS value
    FROM object_field_value v JOIN object_record r ON r.id = v.record_id JOIN field_definition d ON d.id = v.field_id
    WHERE v.record_id IN (${ownRecordsOf(ids)})`,
  points: (ids) => sql`SELECT p.id AS key, p.kind, p.posted_at AS "postedAt", p.order_number AS "orderNumber", p.reason,
      (SELECT sum(e.points) FROM points_entry e WHERE e.posting_id = p.id AND e.account = 'member') AS points
    FROM points_posting p WHERE p.customer_id = ANY(${ids})`,
  stages: (ids) => sql`SELECT m.id AS key, m.from_stage AS "from", m.to_stage AS "to", m.reason, m.moved_at AS "movedAt"
    FROM stage_move m WHERE m.customer_id = ANY(${ids})`,
  tiers: (ids) => sql`SELECT m.id AS key, m.from_tier AS "from", m.to_tier AS "to", m.moved_at AS "movedAt"
    FROM tier_move m WHERE m.customer_id = ANY(${ids})`,
  looks: (ids) =>
    sql`SELECT l.id AS key, l.at, l.occasion, l.role, l.branch FROM look l WHERE l.customer_id = ANY(${ids})`,
};
