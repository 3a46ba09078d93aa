/** The rows of an import as customers. */
import { insertContacts, type NewContact } from '../contacts/contacts.ts';
import type { CustomersTx } from '../context.ts';
import { insertEnrolments } from '../enrolment/enrolments.ts';
import { customerFieldsOf, wholeOf } from '../import-files/row.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { publishProfiles } from '../profile/profile.ts';
import { emitCreated, newCustomer } from '../record/create-customer.ts';
import { insertCustomers, type NewCustomer } from '../record/records.ts';
import { firstTier } from '../tiers/tiers.ts';
import type { Writing } from './import-kind.ts';
import type { JobRow, StoredRow } from './import-store.ts';
import { joins, type NumberBlock, numbered } from './member-numbers.ts';

/** Writes new customers with all that is theirs; answers the numbers that nobody got. */
export async function writeCustomers(
  tx: CustomersTx,
  { job, rows, numbers: given, today }: Writing,
): Promise<NumberBlock[]> {
  if (rows.length === 0) return given;
  const { members, left } = numbered(job.enrol ? rows.filter(({ values }) => joins(wholeOf(values))) : [], given);
  const tier = members.size > 0 ? await firstTier(tx.db, today) : null;
  const customers = rows.map((row) => customerOf(tx, job, row, members.get(row.customerId)?.number, tier));
  await insertCustomers(tx, customers);
  await insertContacts(
    tx,
    rows.flatMap((row) => contactOf(row, job)),
  );
  await insertEnrolments(tx, 'IMPORT', [...members.values()]);
  await recordFirstStages(
    tx,
    customers.map(({ id, stage }) => ({ customerId: id, stage, cause: 'import' })),
  );
  for (const customer of customers) emitCreated(tx, customer, 'import', job.id);
  await publishProfiles(tx, customers, 'bulk');
  return left;
}

/** A new record of a row. Members begin in the first tier. */
function customerOf(
  tx: CustomersTx,
  job: JobRow,
  { customerId: id, values }: StoredRow,
  number: string | undefined,
  firstTier: string | null,
): NewCustomer {
  const fields = customerFieldsOf(wholeOf(values));
  const { ownerId, departmentPath } = job;
  const customer = newCustomer(tx, { id, fields, ownerId, departmentPath, ...(number ? { number } : {}) });
  return { ...customer, importId: job.id, tier: number ? firstTier : null, tierVersion: number ? 1 : 0 };
}

/** The company's contact, where the file names one; he is reached by the row's mobile number. */
const contactOf = (
  { customerId, contactId, values }: StoredRow,
  { ownerId, departmentPath, id: importId }: JobRow,
): NewContact[] =>
  contactId === null || !values.contactName
    ? []
    : [
        {
          id: contactId,
          customerId,
          name: values.contactName,
          mobile: values.mobile ?? null,
          ownerId,
          departmentPath,
          importId,
        },
      ];
