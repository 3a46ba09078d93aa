import { type Actor, newId, readMobile, readPhone } from '@guanxi/runtime';
import { insertContacts } from '../contacts/contacts.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { insertEnrolments, takeNumbers } from '../enrolment/enrolments.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { publishProfiles } from '../profile/profile.ts';
import { emitCreated, newCustomer } from '../record/create-customer.ts';
import { blankFields, type CustomerFields } from '../record/customer-fields.ts';
import { insertCustomers, type NewCustomer } from '../record/records.ts';
import { firstTier } from '../tiers/tiers.ts';
import { alreadyTaken, lockPastImport, savePastRows } from './past-store.ts';

type Typed = 'mobile' | 'phone' | 'fax';

/** A record as it came to be on a past day, under an id that is known elsewhere; numbers as they are typed. */
export type PastCustomer = {
  id: string;
  ownerId: string | null;
  departmentPath: string;
  partnerIds: string[];
  isMember: boolean;
  /** The company's contact; he is reached by its mobile number. */
  contactName: string | null;
  fields: Pick<CustomerFields, 'kind' | 'name'> & Partial<Omit<CustomerFields, Typed> & Record<Typed, string | null>>;
};

export type PastCustomers = { importId: string; departmentPath: string; customers: readonly PastCustomer[] };

/**
 * Takes in records of one past day, which is the actor's clock, as a part of one import: no welcome follows, and the
 * import can be undone. What the import holds already is left as it is. An act of the installation, for which nobody's
 * rights are asked. Answers how many records were new.
 */
export function takePastCustomers(
  db: CustomersDatabase,
  actor: Actor,
  { importId, departmentPath, customers }: PastCustomers,
): Promise<number> {
  const { sub, client, employee, department } = actor.viewer;
  const viewer = { sub, client, employee: employee ?? null, department: department ?? null, language: 'zh-CN' };
  const because = { cause: 'IMPORT', name: 'takePastCustomers', reference: importId } as const;
  return db.transaction({ ...actor, because }, async (tx) => {
    const held = await lockPastImport(tx, { id: importId, departmentPath, viewer });
    const ids = customers.map(({ id }) => id);
    const known = await alreadyTaken(tx, importId, ids);
    const fresh = customers.filter(({ id }) => !known.has(id));
    if (fresh.length > 0) await write(tx, { importId, held, fresh, today: actor.clock.today() });
    return fresh.length;
  });
}

type Writing = { importId: string; held: number; fresh: readonly PastCustomer[]; today: string };

async function write(tx: CustomersTx, { importId, held, fresh, today }: Writing): Promise<void> {
  const joining = fresh.filter(({ isMember }) => isMember);
  const taken = joining.length > 0 ? await takeNumbers(tx, joining.length) : undefined;
  if (joining.length > 0 && !taken) throw new Error('the range of member numbers is used up');
  const numbers = new Map(joining.map(({ id }, at) => [id, taken?.numbers[at] ?? '']));
  const tier = await firstTier(tx.db, today);

  const read = fresh.map((past) => ({ past, fields: fieldsOf(past), contactId: past.contactName && newId() }));
  const customers = read.map(({ past, fields }): NewCustomer => {
    const { id, ownerId, departmentPath, partnerIds } = past;
    const number = numbers.get(id);
    const customer = newCustomer(tx, { id, fields, ownerId, departmentPath, ...(number ? { number } : {}) });
    return { ...customer, partnerIds, importId, tier: number ? tier : null, tierVersion: number ? 1 : 0 };
  });
  await insertCustomers(tx, customers);
  await insertContacts(
    tx,
    read.flatMap(({ past: { id, ownerId, departmentPath, contactName }, fields: { mobile }, contactId }) =>
      contactId
        ? [{ id: contactId, customerId: id, name: contactName ?? '', mobile, ownerId, departmentPath, importId }]
        : [],
    ),
  );
  if (taken) {
    const { rangeId } = taken;
    const enrolled = [...numbers].map(([customerId, number]) => ({ customerId, number, rangeId }));
    await insertEnrolments(tx, 'IMPORT', enrolled);
  }
  await recordFirstStages(
    tx,
    customers.map(({ id, stage }) => ({ customerId: id, stage, cause: 'import' })),
  );
  await savePastRows(
    tx,
    importId,
    read.map(({ past, fields, contactId }, at) => ({
      record: held + at + 1,
      customerId: past.id,
      contactId,
      mobile: fields.mobile?.e164 ?? null,
      values: { ...fields, contactName: past.contactName },
    })),
  );
  for (const customer of customers) emitCreated(tx, customer, 'import', importId);
  await publishProfiles(tx, customers, 'bulk');
}

function fieldsOf({ fields: { mobile, phone, fax, ...given } }: PastCustomer): CustomerFields {
  return {
    ...blankFields(given.kind, given.name),
    ...given,
    mobile: (mobile && readMobile(mobile)) || null,
    phone: (phone && readPhone(phone)) || null,
    fax: (fax && readPhone(fax)) || null,
  };
}
