/** The profile topic: the only one that carries a person, and where he is erased. */
import { customers } from '@guanxi/proto';
import { type Handlers, handleMany, type Tx } from '@guanxi/runtime';
import { releaseForRecipients, withdrawLetters } from '../sending/queue-letter.ts';
import { mailOf } from './recipient.ts';
import { deleteRecipient, lockCustomers, saveRecipients } from './recipients-store.ts';

/** People are written to no more, and what was written to them is blanked. */
export async function forgetRecipients(tx: Tx, customerIds: readonly string[]): Promise<void> {
  await lockCustomers(tx.db, customerIds);
  for (const id of customerIds) await forget(tx, id);
}

async function forget(tx: Tx, customerId: string): Promise<void> {
  await deleteRecipient(tx.db, customerId);
  await withdrawLetters(tx, customerId);
}

export const recipientHandlers: Handlers<Tx> = {
  'crm.customers.profile.v1/CustomerProfile': handleMany(
    customers.CustomerProfileSchema,
    async (facts, tx: Tx) => {
      const ids = facts.map(({ value }) => value.customerId);
      await lockCustomers(tx.db, ids);
      // who lies in the bin is written nothing; with his next profile he is a recipient again
      const [binned, shown] = [facts.filter(({ value }) => value.binned), facts.filter(({ value }) => !value.binned)];
      for (const { value } of binned) await forget(tx, value.customerId);
      await saveRecipients(
        tx.db,
        shown.map(
          ({ value: { contactPoints, customerId, number, name, language, tier, consents, blacklisted, version } }) => ({
            customerId,
            number,
            name,
            mail: mailOf(contactPoints),
            language,
            tier,
            consents,
            blacklisted,
            version,
          }),
        ),
      );
      await releaseForRecipients(tx, ids);
    },
    (keys, tx: Tx) => forgetRecipients(tx, keys),
  ),
};
