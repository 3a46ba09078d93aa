import {
  type Clock,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import {
  type Choice,
  choicesInput,
  lastRecords,
  putDown,
  type Slip,
  slipsOf,
  standing,
  textSlip,
} from '../consent/consents.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { emitProfile } from '../profile/profile.ts';
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { knownLink, ownerOf, ownersLink, spendLink } from './links.ts';

/** A code as it is typed or followed: what cannot be one is not looked for. */
export const linkCode = () => field.requiredText({ max: 100 });

const chooseInput = z.object({ clientMutationId: clientMutationId(), code: linkCode(), choices: choicesInput(1) });
const unsubscribeInput = z.object({ clientMutationId: clientMutationId(), code: linkCode() });

/**
 * Puts down what somebody chooses by the link of a letter. By the link of preferences he gives and takes back; by that of
 * a confirmation he says yes or no to what was put down for him, and the link is used.
 */
export async function chooseByLink(
  db: CustomersDatabase,
  clock: Clock,
  given: { clientMutationId: string },
): Promise<{ __typename: 'ChooseByLinkSuccess'; customerId: string; only: Chosen[] | null } | Refusal> {
  const input = readInput(chooseInput, given);
  if (isRefusal(input)) return input;
  const { code, choices } = input.value;
  const slips = [...slipsOf(choices), ...termsSlips(choices)];
  if (slips.length > 0) return refuse.invalid(...slips);
  const followed = await knownLink(db.read, code);
  if (!followed) return refuse.notFound('code');

  return db.command(ownerOf(followed, clock), { name: 'chooseByLink', input: given }, async (tx) => {
    const link = await spendLink(tx, code, ['PREFERENCES', 'CONSENT']);
    if (isRefusal(link)) return link;
    const customer = await lockOwn(tx, link.ownerId);
    if (isRefusal(customer)) return customer;
    const only = link.purpose === 'CONSENT' ? await waiting(tx, customer.id) : null;
    const strange = only && choices.findIndex((each) => !only.some((matter) => isSame(matter, each)));
    if (typeof strange === 'number' && strange >= 0)
      return refuse.invalid({ path: ['choices', String(strange), 'channel'], code: 'NOT_ALLOWED_HERE' });
    const unread = await textSlip(tx, choices, { today: clock.today(), anyVersion: false });
    if (unread) return unread;
    await putDown(tx, customer, choices, { way: 'LETTER_LINK', saidAt: tx.now });
    await emitProfile(tx, customer.id);
    return { __typename: 'ChooseByLinkSuccess', customerId: customer.id, only };
  });
}

/** Takes back what a mail program is told to take back; nothing where it does not stand. Old letters do it, too. */
export async function unsubscribeByLink(
  db: CustomersDatabase,
  clock: Clock,
  given: { clientMutationId: string },
): Promise<{ __typename: 'UnsubscribeByLinkSuccess'; done: true } | Refusal> {
  const input = readInput(unsubscribeInput, given);
  if (isRefusal(input)) return input;
  const { code } = input.value;
  const link = await ownersLink(db.read, code);
  if (link?.purpose !== 'PREFERENCES') return refuse.notFound('code');
  return db.command(ownerOf(link, clock), { name: 'unsubscribeByLink', input: given }, async (tx) => {
    const customer = await lockOwn(tx, link.ownerId);
    if (isRefusal(customer)) return customer;
    const [said = []] = await lastRecords(tx.db, [customer.id]);
    const withdrawn = standing(said).flatMap(({ purpose, channel, record, pending }): Choice[] =>
      channel === 'MAIL' && (record?.granted || pending) ? [{ purpose, channel, granted: false }] : [],
    );
    if (withdrawn.length > 0) {
      await putDown(tx, customer, withdrawn, { way: 'ONE_CLICK', saidAt: tx.now });
      await emitProfile(tx, customer.id);
    }
    return { __typename: 'UnsubscribeByLinkSuccess', done: true };
  });
}

export type Chosen = Pick<Choice, 'purpose' | 'channel'>;

const isSame = (one: Chosen, other: Chosen) => one.purpose === other.purpose && one.channel === (other.channel ?? null);

async function waiting(tx: CustomersTx, customerId: string): Promise<Chosen[]> {
  const [said = []] = await lastRecords(tx.db, [customerId]);
  return standing(said).flatMap(({ purpose, channel, pending }) => (pending ? [{ purpose, channel }] : []));
}

/** The terms are agreed to by whoever becomes a member, signed in. */
const termsSlips = (choices: readonly Choice[]): Slip[] =>
  choices.flatMap(({ purpose }, at): Slip[] =>
    purpose === 'MEMBERSHIP' ? [{ path: ['choices', String(at), 'purpose'], code: 'NOT_ALLOWED_HERE' }] : [],
  );

async function lockOwn(tx: CustomersTx, id: string): Promise<CustomerRow | Refusal> {
  const locked = await lockCustomer(tx, id, 'recordConsent');
  if (!locked) return refuse.notFound('code');
  if (!locked.reached) throw forbidden();
  return locked.row;
}
