/** The profile topic: the only one that carries a person, and where he is erased. */
import { customers } from '@guanxi/proto';
import { type Handlers, handleMany, type Tx } from '@guanxi/runtime';
import { releaseForRecipients, withdrawLetters } from '../sending/queue-letter.ts';
import { mailOf } from './recipient.ts';
import { deleteRecipient, lockCustomers, saveRecipients } from './recipients-store.ts';

export const recipientHandlers: Handlers<Tx> = {
  'crm.customers.profile.v1/CustomerProfile': handleMany(
    customers.CustomerProfileSchema,
    async (facts, tx: Tx) => {
      const ids = facts.map(({ value }) => value.customerId);
      await lockCustomers(tx.db, ids);
      await saveRecipients(
        tx.db,
        facts.map(({ value: { customerId, number, name, language, tier, consents, version, contactPoints } }) => ({
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
      for (const key of keys) {
        await deleteRecipient(tx.db, key);
        await withdrawLetters(tx, key);
      }
    },
  ),
};
