/** The profile topic: the only one that carries a person, and where he is erased. */
import { customers } from '@guanxi/proto';
import { type Handlers, handleMany, type Tx } from '@guanxi/runtime';
import { releaseForRecipients, withdrawLetters } from '../sending/queue-letter.ts';
import { mailOf } from './recipient.ts';
import { deleteRecipient, lockCustomers, saveRecipients } from './recipients-store.ts';

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
        shown.map(({ value: { customerId, number, name, language, tier, consents, version, contactPoints } }) => ({
          customerId,
          number,
          name,
          mail: mailOf(contactPoints),
          language,
          tier,
          consents,
          version,
        })),
      );
      await releaseForRecipients(tx, ids);
    },
    async (keys, tx) => {
      await lockCustomers(tx.db, keys);
      for (const key of keys) await forget(tx, key);
    },
  ),
};
