/**
 * A person's own rows in customers, blanked. Ledger, stages and tiers keep every sum, day and code; what people wrote of him goes.
 * The only file that knows which column holds a person; `redactPersons` knows it of the history.
 */
import { type Erased, execute, type Sql, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { redactPersons } from '../history/redact-persons.ts';
import { ownRecordsOf } from '../object-records/record-rows.ts';

/** What stands where a name has to stand. */
export const NAMELESS = '–';

const blanks: Readonly<Record<string, (ids: string[]) => Sql>> = {
  applications: (ids) =>
    sql`UPDATE membership_application SET applicant = NULL, candidates = '[]' WHERE customer_id = ANY(${ids}::uuid[])`,
  importRows: (ids) =>
    sql`UPDATE import_row SET "values" = '{}', mobile_e164 = NULL, difference = NULL, written = NULL, given = '{}'
      WHERE customer_id = ANY(${ids}::uuid[]) OR match_id = ANY(${ids}::uuid[])
        OR customer_id IN (${ownRecordsOf(sql`${ids}::uuid[]`)}) OR match_id IN (${ownRecordsOf(sql`${ids}::uuid[]`)})`,
  // of a row in which nobody was found, what it says is his where a cell is one by which he is known
  importFaults: (ids) =>
    sql`UPDATE import_fault SET cells = '{}', params = (SELECT coalesce(jsonb_object_agg(key,
          CASE jsonb_typeof(value) WHEN 'string' THEN to_jsonb(${NAMELESS}::text) ELSE value END), '{}') FROM jsonb_each(params))
      WHERE match_id = ANY(${ids}::uuid[]) OR match_id IN (${ownRecordsOf(sql`${ids}::uuid[]`)})
        OR cells && (SELECT coalesce(array_agg(DISTINCT known), '{}') FROM customer,
          unnest(ARRAY[number, mobile, mobile_e164, CASE WHEN mobile_e164 LIKE '+86%' THEN substr(mobile_e164, 4) END, mail, lower(mail)]) AS known WHERE id = ANY(${ids}::uuid[]) AND known <> '')`,
  bulkRows: (ids) => sql`UPDATE bulk_row SET written = NULL 
      WHERE record_id = ANY(${ids}::uuid[]) OR record_id IN (${ownRecordsOf(sql`${ids}::uuid[]`)})`,
  merges: (ids) =>
    sql`UPDATE customer_merge SET fields = '[]', custom_fields = '[]', reason = NULL, unmerge_reason = NULL
      WHERE survivor_id = ANY(${ids}::uuid[]) OR absorbed_id = ANY(${ids}::uuid[])`,
  consents: (ids) => sql`UPDATE consent_record SET evidence = NULL WHERE customer_id = ANY(${ids}::uuid[])`,
  pointsPostings: (ids) => sql`UPDATE points_posting SET reason = NULL WHERE customer_id = ANY(${ids}::uuid[])`,
  stageMoves: (ids) => sql`UPDATE stage_move SET reason = NULL WHERE customer_id = ANY(${ids}::uuid[])`,
  reviewSteps: (ids) => sql`UPDATE review_step SET reason = NULL WHERE customer_id = ANY(${ids}::uuid[])`,
  duplicatePairs: (ids) =>
    sql`DELETE FROM duplicate_pair WHERE first_id = ANY(${ids}::uuid[]) OR second_id = ANY(${ids}::uuid[])`,
  needs: (ids) => sql`UPDATE customer_need SET note = NULL WHERE customer_id = ANY(${ids}::uuid[])`,
  // what he offered is gone from the market, and nobody reads any more what he asked or was asked
  postings: (
    ids,
  ) => sql`UPDATE posting SET title = ${NAMELESS}, body = ${NAMELESS}, quantity = NULL, price = NULL, province = NULL, city = NULL,
      hidden_reason = CASE WHEN hidden_at IS NULL THEN NULL ELSE ${NAMELESS} END, search_tokens = '{}'
    WHERE customer_id = ANY(${ids}::uuid[])`,
  inquiries: (ids) =>
    sql`DELETE FROM posting_inquiry AS i USING posting AS p
      WHERE p.id = i.posting_id AND (i.customer_id = ANY(${ids}::uuid[]) OR p.customer_id = ANY(${ids}::uuid[]))`,
  reports: (ids) =>
    sql`DELETE FROM posting_report AS r USING posting AS p
      WHERE p.id = r.posting_id AND (r.reported_by = ANY(${ids}::text[]) OR p.customer_id = ANY(${ids}::uuid[]))`,
  // what they hold goes with their history
  objectRecords: (ids) =>
    sql`UPDATE object_record SET name = ${NAMELESS}, search_tokens = '{}', field_tokens = '{}', bin_reason = NULL, binned_at = NULL,
      binned_by = NULL, deleted_at = coalesce(deleted_at, updated_at), version = version + 1
      WHERE id IN (${ownRecordsOf(sql`${ids}::uuid[]`)})`,
  looks: (ids) => sql`DELETE FROM look WHERE customer_id = ANY(${ids}::uuid[])`,
  lookLatest: (ids) => sql`DELETE FROM look_latest WHERE customer_id = ANY(${ids}::uuid[])`,
  callerChecks: (ids) => sql`DELETE FROM caller_check WHERE customer_id = ANY(${ids}::uuid[])`,
  // he referred others by his number
  referrals: (ids) => sql`UPDATE customer SET referrer_mobile = NULL WHERE referrer_id = ANY(${ids}::uuid[])`,
  records: (
    ids,
  ) => sql`UPDATE customer SET name = ${NAMELESS}, sex = NULL, birth_date = NULL, legal_representative = NULL,
      mobile = NULL, mobile_e164 = NULL, phone = NULL, phone_e164 = NULL, phone_extension = NULL, fax = NULL, fax_e164 = NULL,
      fax_extension = NULL, mail = NULL, country = NULL, province = NULL, city = NULL, address = NULL, postcode = NULL,
      nature = NULL, business_type = NULL, business_subtype = NULL, product_category = NULL, product_subcategory = NULL,
      sales_channels = '{}', brands = '{}', size = NULL, campaign = NULL, referrer_mobile = NULL, collector = NULL,
      entry_clerk = NULL, remark = NULL, credit = NULL, tags = '{}', own_tags = '{}', tags_dropped = '{}', consents = '{}', search_tokens = '{}',
      contact_tokens = '{}', field_tokens = '{}', bin_reason = NULL, binned_at = NULL, binned_by = NULL
    WHERE id = ANY(${ids}::uuid[])`,
};

/** Blanks a person under all ids of his records; in the transaction of his erasure. @returns how many records of each kind */
export async function blankPerson(tx: CustomersTx, customerIds: readonly string[]): Promise<Erased> {
  const ids = [...customerIds];
  const counts: Record<string, number> = {};
  for (const [what, statement] of Object.entries(blanks)) counts[what] = await execute(tx.db, statement(ids));
  // gone for good, and out of every list
  await execute(
    tx.db,
    sql`UPDATE customer SET deleted_at = coalesce(deleted_at, ${tx.now}::timestamptz), version = version + 1 WHERE id = ANY(${ids}::uuid[])`,
  );
  counts.historyRows = await redactPersons(tx, { customers: ids });
  return counts;
}
