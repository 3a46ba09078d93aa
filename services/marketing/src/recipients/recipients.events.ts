/** The profile topic: the only one that carries a person, and where he is erased. */
import { customers } from '@guanxi/proto';
import { type Handlers, handle, type Tx } from '@guanxi/runtime';
import { releaseForRecipient, withdrawLetters } from '../sending/queue-letter.ts';
import { mailOf } from './recipient.ts';
import { deleteRecipient, lockCustomer, saveRecipient } from './recipients-store.ts';

export const recipientHandlers: Handlers<Tx> = {
  'crm.customers.profile.v1/CustomerProfile': handle(
    customers.CustomerProfileSchema,
    async ({ value }, tx: Tx) => {
      const { customerId, number, name, language, tier, consents, version } = value;
      await lockCustomer(tx.db, customerId);
      await saveRecipient(tx.db, {
        customerId,
        number,
        name,
        mail: mailOf(value.contactPoints),
        language,
        tier,
        consents,
        version,
      });
      await releaseForRecipient(tx, customerId);
    },
    async ({ key }, tx) => {
      await lockCustomer(tx.db, key);
      await deleteRecipient(tx.db, key);
      await withdrawLetters(tx, key);
    },
  ),
};
