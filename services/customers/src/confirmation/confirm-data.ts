import { customers } from '@guanxi/proto';
import {
  type Actor,
  type Clock,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Lane,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { knownLink, mayWriteAgain, ownerOf, spendLink } from '../letter-links/links.ts';
import { rights } from '../permissions.ts';
import { audience, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { ownProfileInput } from '../record/customer-input.ts';
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { lockToCorrect, saveChanges } from '../record/update-customer.ts';
import { staffCauses, staffWays, type Way } from './confirmation.ts';
import { saveConfirmation, saveDue, saveTold, type Told } from './confirmation-store.ts';

const confirmInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  way: field.oneOf(staffWays),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
});
const askInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  cause: field.oneOf(staffCauses),
});
const linkInput = (today: string) => ownProfileInput(today).extend({ code: field.requiredText({ max: 100 }) });

/** Puts down that a customer said, at the desk or on the telephone, that his data are right. */
export async function confirmCustomerData(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'ConfirmCustomerDataSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'confirmData');
  const input = readInput(confirmInput, given);
  if (isRefusal(input)) return input;
  const { customerId, way, expectedVersion } = input.value;
  return db.command(actor, { name: 'confirmCustomerData', input: given }, async (tx) => {
    const row = await lockFor(tx, customerId);
    if (isRefusal(row)) return row;
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    await confirm(tx, row, { way, corrected: false });
    return { __typename: 'ConfirmCustomerDataSuccess', customerId };
  });
}

/** Has a customer written to, that he may confirm his data; without an address of mail they are only due. */
export async function askForConfirmation(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'AskForConfirmationSuccess'; customerId: string; letter: boolean } | Refusal> {
  rights.require(actor.viewer, 'customer', 'confirmData');
  const input = readInput(askInput, given);
  if (isRefusal(input)) return input;
  const { customerId, cause } = input.value;
  return db.command(actor, { name: 'askForConfirmation', input: given }, async (tx) => {
    const row = await lockFor(tx, customerId);
    if (isRefusal(row)) return row;
    const often = await mayWriteAgain(tx, customerId, 'DATA', 'customerId');
    if (often) return often;
    await saveDue(tx, customerId, cause);
    await saveTold(tx, customerId);
    const letter = row.mail !== null;
    if (letter) tellDue(tx, { ...row, confirmationCause: cause, confirmationDueSince: tx.now }, { byHand: true });
    tx.audit({ action: 'data.asked', subject: ['Customer', customerId], reason: cause });
    return { __typename: 'AskForConfirmationSuccess', customerId, letter };
  });
}

/** Who follows the link of a letter says that his data are right, after he has put right what is not. */
export async function confirmByLink(
  db: CustomersDatabase,
  clock: Clock,
  given: { clientMutationId: string },
): Promise<{ __typename: 'ConfirmByLinkSuccess'; done: true } | Refusal> {
  const input = readInput(linkInput(clock.today()), given);
  if (isRefusal(input)) return input;
  const { value } = input;
  const followed = await knownLink(db.read, value.code);
  if (!followed) return refuse.notFound('code');
  return db.command(ownerOf(followed, clock), { name: 'confirmByLink', input: given }, async (tx) => {
    const link = await spendLink(tx, value.code, ['DATA']);
    if (isRefusal(link)) return link;
    const corrected = await lockToCorrect(tx, link.ownerId, { action: 'updateOwn', path: 'code' }, value);
    if (isRefusal(corrected)) return corrected;
    const { row, fields } = corrected;
    const { isChanged } = await saveChanges(tx, row, fields);
    await confirm(tx, row, { way: 'LETTER_LINK', corrected: isChanged });
    return { __typename: 'ConfirmByLinkSuccess', done: true };
  });
}

/** Confirms the data of a locked record, and tells it. */
export async function confirm(
  tx: CustomersTx,
  row: Pick<CustomerRow, 'id' | 'ownerId' | 'departmentPath' | 'partnerIds'>,
  { way, corrected }: { way: Way; corrected: boolean },
): Promise<void> {
  await saveConfirmation(tx, row.id, way);
  tx.emit({
    type: customers.DataConfirmedSchema,
    topic: CUSTOMER_TOPIC,
    key: row.id,
    value: { customerId: row.id, way, corrected, confirmedAt: timestamp(tx.now) },
    ...audience(row),
  });
  tx.audit({ action: 'data.confirmed', subject: ['Customer', row.id], reason: way });
}

/** Tells that data are due, so that a letter may be written. */
export function tellDue(tx: CustomersTx, row: Told, { byHand, lane }: { byHand: boolean; lane?: Lane }): void {
  const { id, confirmationCause: cause, confirmationDueSince } = row;
  tx.emit({
    type: customers.DataConfirmationDueSchema,
    topic: CUSTOMER_TOPIC,
    key: id,
    value: { customerId: id, cause, dueSince: timestamp(confirmationDueSince), byHand },
    ...(lane ? { lane } : {}),
    ...audience(row),
  });
}

async function lockFor(tx: CustomersTx, id: string): Promise<CustomerRow | Refusal> {
  const locked = await lockCustomer(tx, id, 'confirmData');
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  return locked.row;
}
