import { customers } from '@guanxi/proto';
import { type Jobs, newId, type Parts, systemActor } from '@guanxi/runtime';
import type { Settings } from '../config.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { publishProfiles, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC, emitCreated, newCustomer } from '../record/create-customer.ts';
import { blankFields } from '../record/customer-fields.ts';
import { fieldsOf, insertCustomers, lockRecord } from '../record/records.ts';
import { saveChanges } from '../record/update-customer.ts';
import { TAKE_APPLICATION } from './apply.ts';
import { type Decision, decide, todayFrom } from './sign-up.ts';
import {
  type Applicant,
  type ApplicationRow,
  lettersSince,
  lockApplication,
  personsLike,
  saveOutcome,
} from './sign-up-store.ts';

export type Taking = Pick<Parts, 'clock'> & {
  db: CustomersDatabase;
  settings: Pick<Settings, 'SIGN_UP_DEPARTMENT'>;
};

/** Finds out who the applicant is and asks sales to let him in; the record of who is unknown is made. */
export async function takeApplication({ db, clock, settings }: Taking, applicationId: string): Promise<void> {
  await db.transaction(systemActor(db.area, clock), async (tx) => {
    const application = await lockApplication(tx, applicationId);
    if (application?.state !== 'RECEIVED' || !application.applicant) return;
    const { applicant } = application;
    const letters = await lettersSince(tx, application, todayFrom(tx.now));
    const decision = decide(applicant.name, await personsLike(tx.db, applicant), letters);
    await follow(tx, { application, applicant, decision, settings });
  });
}

type Following = Pick<Taking, 'settings'> & { application: ApplicationRow; applicant: Applicant; decision: Decision };

async function follow(tx: CustomersTx, { application, applicant, decision, settings }: Following): Promise<void> {
  const { candidates } = decision;
  switch (decision.kind) {
    case 'ignore':
      return saveOutcome(tx, application.id, { state: 'IGNORED' });
    case 'hold':
      return saveOutcome(tx, application.id, { state: 'HELD', candidates });
    case 'create': {
      const customerId = await makeRecord(tx, applicant, settings);
      await saveOutcome(tx, application.id, { state: 'INVITED', customerId, madeRecord: true, candidates });
      return askForLetter(tx, application, customerId);
    }
    case 'renew':
      await renewRecord(tx, applicant, decision.customerId);
      await saveOutcome(tx, application.id, { state: 'INVITED', customerId: decision.customerId, candidates });
      return askForLetter(tx, application, decision.customerId);
    case 'invite': {
      const { customerId, member } = decision;
      await saveOutcome(tx, application.id, { state: member ? 'KNOWN' : 'INVITED', customerId, candidates });
      return askForLetter(tx, application, customerId);
    }
  }
}

/** Tells sales to mail the link. */
export function askForLetter(tx: CustomersTx, { id, appliedAt }: ApplicationRow, customerId: string): void {
  tx.emit({
    type: customers.MembershipAppliedSchema,
    topic: CUSTOMER_TOPIC,
    key: customerId,
    value: { customerId, applicationId: id, appliedAt: timestamp(appliedAt) },
    customer: customerId,
  });
}

/** The record of somebody who has not shown yet that the address is his: 待识别. */
export async function makeRecord(
  tx: CustomersTx,
  { name, mail, mobile, language }: Applicant,
  { SIGN_UP_DEPARTMENT: departmentPath }: Taking['settings'],
): Promise<string> {
  const fields = {
    ...blankFields('PERSON', name),
    ...{ mail, mobile, language, source: 'WEBSITE', stage: 'UNIDENTIFIED' as const },
  };
  const customer = newCustomer(tx, { id: newId(), fields, ownerId: null, departmentPath });
  await insertCustomers(tx, [customer]);
  tx.audit({ action: 'customer.created', subject: ['Customer', customer.id], reason: 'sign-up' });
  await recordFirstStages(tx, [{ customerId: customer.id, stage: customer.stage, cause: 'sign-up' }]);
  emitCreated(tx, customer, 'sign-up');
  await publishProfiles(tx, [customer]);
  return customer.id;
}

async function renewRecord(tx: CustomersTx, { name, mobile, language }: Applicant, customerId: string): Promise<void> {
  const row = await lockRecord(tx, customerId);
  if (row) await saveChanges(tx, row, { ...fieldsOf(row), name, mobile, language });
}

export const signUpJobs = (taking: Taking): Jobs => ({
  [TAKE_APPLICATION]: (payload) => takeApplication(taking, (payload as { applicationId: string }).applicationId),
});
