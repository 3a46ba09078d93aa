import { marketing } from '@guanxi/proto';
import { type Handlers, handle, instant, isId, type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { linkPurposes, RULE } from './letter-link.ts';
import { forgetLinks, saveLink } from './letter-link-store.ts';

/** Who writes a letter tells what its link is good for, and the hash of its code. */
export const letterLinkHandlers: Handlers<CustomersTx> = {
  'crm.marketing.message.v1/LetterLinkMade': handle(marketing.LetterLinkMadeSchema, async ({ value }, tx) => {
    const purpose = linkPurposes.find((each) => each === value.purpose);
    const { codeHash, customerId, messageId, addressProof } = value;
    const [madeAt, expiresAt] = [instant(value.madeAt), instant(value.expiresAt)];
    if (!purpose || !isId(customerId) || !isId(messageId) || !madeAt || !expiresAt) return;
    await saveLink(tx.db, { codeHash, customerId, purpose, messageId, addressProof, madeAt, expiresAt });
  }),
};

const DAY = 86_400_000;

/** Forgets links whose letters are long past. */
export const forgetOldLinks = ({ db, clock }: Pick<Parts, 'clock'> & { db: CustomersDatabase }): Promise<number> =>
  db.transaction(systemActor(db.area, clock), (tx) =>
    forgetLinks(tx.db, new Date(clock.now().getTime() - RULE.keepDays * DAY)),
  );
