import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { mayWriteAgain } from '../letter-links/links.ts';
import { rights } from '../permissions.ts';
import { lockCustomer } from '../record/records.ts';
import { standing } from './consent.ts';
import { lastRecords } from './consent-store.ts';
import { askForLetter } from './record-consent.ts';

const askInput = z.object({ clientMutationId: clientMutationId(), customerId: field.id() });

/** Has the letter written once more to whom something waits for that was put down for him. */
export async function askForConsent(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'AskForConsentSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'recordConsent');
  const input = readInput(askInput, given);
  if (isRefusal(input)) return input;
  const { customerId } = input.value;
  return db.command(actor, { name: 'askForConsent', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'recordConsent');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    const [said = []] = await lastRecords(tx.db, [customerId]);
    if (!standing(said).some(({ pending }) => pending))
      return refuse.conflict('WRONG_STATE', 'customerId', { state: 'CONFIRMED' });
    if (!locked.row.mail) return refuse.conflict('NO_MAIL_ADDRESS', 'customerId');
    const often = await mayWriteAgain(tx, customerId, 'CONSENT', 'customerId');
    if (often) return often;
    askForLetter(tx, locked.row);
    tx.audit({ action: 'consent.asked', subject: ['Customer', customerId] });
    return { __typename: 'AskForConsentSuccess', customerId };
  });
}
