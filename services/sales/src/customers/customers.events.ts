import { customers } from '@guanxi/proto';
import { asLanguage, type Handlers, handle, handleMany, PROFILE_TOPIC } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { forgetKeptRecords } from '../favourites/forget-kept-records.ts';
import { inviteApplicantLater } from '../invitations/invite-applicant.ts';
import { withdrawInvitations } from '../invitations/withdraw-invitations.ts';
import { forgetPreferences } from '../preferences/forget-preferences.ts';
import { forgetSessions } from '../sessions/forget-sessions.ts';
import { redactTasks } from '../tasks/redact-tasks.ts';
import { forgetViews } from '../views/forget-views.ts';
import { deleteCards, saveCards } from './cards-store.ts';

type Contact = { kind: string; value: string; preferred: boolean };
const mailOf = (points: readonly Contact[]): string | null => {
  const mails = points.filter(({ kind, value }) => kind === 'MAIL' && value !== '');
  return (mails.find(({ preferred }) => preferred) ?? mails[0])?.value ?? null;
};

/** People are gone: nothing of them stays, and they cannot sign in any more. */
export async function forget(tx: Tx, customerIds: readonly string[]): Promise<void> {
  await deleteCards(tx, customerIds);
  await withdrawInvitations(tx, customerIds);
  await redactTasks(tx, customerIds);
  await forgetViews(tx, customerIds);
  await forgetPreferences(tx, customerIds);
  await forgetSessions(tx, customerIds);
  await forgetKeptRecords(tx, customerIds);
}

export const customerHandlers: Handlers<Tx> = {
  [`${PROFILE_TOPIC}/CustomerProfile`]: handleMany(
    customers.CustomerProfileSchema,
    (facts, tx: Tx) =>
      saveCards(
        tx,
        facts.map(({ value }) => ({
          customerId: value.customerId,
          kind: value.kind,
          name: value.name,
          mail: mailOf(value.contactPoints),
          language: asLanguage(value.language) ?? 'zh-CN',
          ownerId: value.ownerId || null,
          departmentPath: value.departmentPath || null,
          version: value.version,
        })),
      ),
    (keys, tx: Tx) => forget(tx, keys),
  ),
  'crm.customers.customer.v1/MembershipApplied': handle(customers.MembershipAppliedSchema, ({ value }, tx: Tx) =>
    inviteApplicantLater(tx, { customerId: value.customerId, applicationId: value.applicationId }),
  ),
  'crm.customers.customer.v1/CustomerRemoved': handle(customers.CustomerRemovedSchema, ({ value }, tx: Tx) =>
    forget(tx, [value.customerId]),
  ),
};
