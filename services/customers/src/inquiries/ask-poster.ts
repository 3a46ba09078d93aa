import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { findStanding } from '../postings/postings.ts';
import { audience } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockCustomer, lockRecord } from '../record/records.ts';
import { countAsked, insertInquiry, lockReceived, markAnswered } from './inquiries-store.ts';

/** How much one member asks within a day. */
const A_DAY = 20;
const DAY = 24 * 3600_000;
const inputs = {
  ask: z.object({
    clientMutationId: clientMutationId(),
    postingId: field.id(),
    message: field.requiredText({ max: 500, multiline: true }),
  }),
  answer: z.object({ clientMutationId: clientMutationId(), inquiryId: field.id(), share: field.flag() }),
};

type Given = { clientMutationId: string };
type Done<Name extends string> = Promise<{ __typename: Name; postingId: string } | Refusal>;

/** Asks about another's posting: the house passes it on to the poster, who is told no number before he shares his. */
export async function askPoster(db: CustomersDatabase, actor: Actor, given: Given): Done<'AskPosterSuccess'> {
  const { viewer } = actor;
  rights.require(viewer, 'posting', 'ask');
  const input = readInput(inputs.ask, given);
  if (isRefusal(input)) return input;
  const { postingId, message } = input.value;
  const today = actor.clock.today();
  return db.command(actor, { name: 'askPoster', input: given }, async (tx) => {
    const own = await lockCustomer(tx, viewer.customer ?? '', 'post');
    const posting = await findStanding(tx.db, { viewer, today }, postingId);
    if (!own || !posting) return refuse.notFound('postingId');
    if (posting.isMine) return refuse.invalid({ path: 'postingId', code: 'NOT_ALLOWED_HERE' });
    if (own.row.blacklisted) return refuse.conflict('BLACKLISTED', 'postingId');
    if ((await countAsked(tx, own.row.id, new Date(tx.now.getTime() - DAY))) >= A_DAY)
      return refuse.invalid({ path: 'message', code: 'TOO_MANY', params: { max: A_DAY } });
    const id = newId();
    if (!(await insertInquiry(tx, { id, postingId, customerId: own.row.id, message: message.trim() })))
      return refuse.conflict('WRONG_STATE', 'postingId', { state: 'ASKED' });
    tx.audit({ action: 'posting.asked', subject: ['Customer', posting.customerId], other: ['Customer', own.row.id] });
    const poster = await lockRecord(tx, posting.customerId);
    if (poster) tell(tx, poster, { id, postingId, posterId: poster.id, askerId: own.row.id }, 'OPEN');
    return { __typename: 'AskPosterSuccess', postingId };
  });
}

/** Shares name and numbers of both sides with the other, or declines. */
export async function answerInquiry(db: CustomersDatabase, actor: Actor, given: Given): Done<'AnswerInquirySuccess'> {
  rights.require(actor.viewer, 'posting', 'ask');
  const input = readInput(inputs.answer, given);
  if (isRefusal(input)) return input;
  const { inquiryId, share } = input.value;
  return db.command(actor, { name: 'answerInquiry', input: given }, async (tx) => {
    const inquiry = await lockReceived(tx, inquiryId);
    if (!inquiry) return refuse.notFound('inquiryId');
    if (inquiry.state !== 'OPEN') return refuse.conflict('WRONG_STATE', 'inquiryId', { state: inquiry.state });
    const state = share ? 'SHARED' : 'DECLINED';
    await markAnswered(tx, inquiryId, state);
    const { posterId, askerId, postingId } = inquiry;
    tx.audit({
      action: `contact.${state.toLowerCase()}`,
      subject: ['Customer', posterId],
      other: ['Customer', askerId],
    });
    const asker = await lockRecord(tx, askerId);
    if (asker) tell(tx, asker, { id: inquiryId, postingId, posterId, askerId }, state);
    return { __typename: 'AnswerInquirySuccess', postingId };
  });
}

type Told = { id: string; postingId: string; posterId: string; askerId: string };

/** Tells the one who is to hear of it. */
const tell = (tx: CustomersTx, to: CustomerRow, { id, ...told }: Told, state: string) =>
  tx.emit({
    type: customers.PostingInquiryChangedSchema,
    topic: CUSTOMER_TOPIC,
    key: to.id,
    value: { inquiryId: id, ...told, state },
    ...audience(to),
  });
