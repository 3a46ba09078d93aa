import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { rights } from '../permissions.ts';
import { audience } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockCustomer, lockRecord } from '../record/records.ts';
import { LIMITS, type PostingState, stateOf } from './posting.ts';
import { changeInput, publishInput, wordsOf } from './posting-input.ts';
import {
  countOpen,
  insertPosting,
  lockPosting,
  markWithdrawn,
  type PostingRow,
  updatePosting,
} from './postings-store.ts';

type Given = { clientMutationId: string };
export type Done<Name extends string> = Promise<{ __typename: Name; postingId: string } | Refusal>;
const withdrawInput = z.object({ clientMutationId: clientMutationId(), postingId: field.id() });

/** Posts what a customer offers or looks for: his own, or for him by staff who look after him. */
export async function publishPosting(db: CustomersDatabase, actor: Actor, given: Given): Done<'PublishPostingSuccess'> {
  const { viewer } = actor;
  rights.require(viewer, 'customer', 'post');
  const today = actor.clock.today();
  const input = readInput(publishInput(today), given);
  if (isRefusal(input)) return input;
  const { kind, customerId = viewer.customer, ...said } = input.value;
  if (!customerId) return refuse.invalid({ path: 'customerId', code: 'REQUIRED' });
  return db.command(actor, { name: 'publishPosting', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'post');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    if (locked.row.blacklisted) return refuse.conflict('BLACKLISTED', 'customerId');
    const words = wordsOf(said, undefined, await readLists(tx.db));
    if (Array.isArray(words)) return refuse.invalid(...words);
    if ((await countOpen(tx, today, customerId)) >= LIMITS.open)
      return refuse.invalid({ path: 'title', code: 'TOO_MANY', params: { max: LIMITS.open } });
    const id = newId();
    await insertPosting(tx, { id, customerId, kind, ...words });
    tx.audit({ action: 'posting.published', subject: ['Customer', customerId], fields: ['postings'] });
    tell(tx, locked.row, { id, kind, ...words }, 'OPEN');
    return { __typename: 'PublishPostingSuccess', postingId: id };
  });
}

/** Corrects a posting, or gives it another last day. */
export async function changePosting(db: CustomersDatabase, actor: Actor, given: Given): Done<'ChangePostingSuccess'> {
  rights.require(actor.viewer, 'customer', 'post');
  const today = actor.clock.today();
  const input = readInput(changeInput(today), given);
  if (isRefusal(input)) return input;
  const { postingId, expectedVersion, ...said } = input.value;
  return db.command(actor, { name: 'changePosting', input: given }, async (tx) => {
    const locked = await lockOwn(tx, today, postingId);
    if (isRefusal(locked)) return locked;
    const { posting, row } = locked;
    if (posting.isWithdrawn) return refuse.conflict('WRONG_STATE', 'postingId', { state: 'WITHDRAWN' });
    if (expectedVersion && expectedVersion !== posting.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const words = wordsOf(said, posting, await readLists(tx.db));
    if (Array.isArray(words)) return refuse.invalid(...words);
    const fields = (Object.keys(words) as (keyof typeof words)[]).filter((name) => words[name] !== posting[name]);
    if (fields.length > 0) {
      await updatePosting(tx, postingId, words);
      tx.audit({
        action: 'posting.changed',
        subject: ['Customer', row.id],
        fields: fields.map((name) => `postings.${name}`),
      });
      tell(tx, row, { ...posting, ...words }, stateOf({ ...posting, ...words }, today));
    }
    return { __typename: 'ChangePostingSuccess', postingId };
  });
}

/** Takes a posting back, for good. */
export async function withdrawPosting(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Done<'WithdrawPostingSuccess'> {
  rights.require(actor.viewer, 'customer', 'post');
  const input = readInput(withdrawInput, given);
  if (isRefusal(input)) return input;
  const { postingId } = input.value;
  return db.command(actor, { name: 'withdrawPosting', input: given }, async (tx) => {
    const locked = await lockOwn(tx, actor.clock.today(), postingId);
    if (isRefusal(locked)) return locked;
    const { posting, row } = locked;
    if (posting.isWithdrawn) return refuse.conflict('WRONG_STATE', 'postingId', { state: 'WITHDRAWN' });
    await markWithdrawn(tx, postingId);
    tx.audit({ action: 'posting.withdrawn', subject: ['Customer', row.id], fields: ['postings'] });
    tell(tx, row, posting, 'WITHDRAWN');
    return { __typename: 'WithdrawPostingSuccess', postingId };
  });
}

/** A posting that the viewer may change, with its customer, both locked; FORBIDDEN where he sees it only. */
async function lockOwn(
  tx: CustomersTx,
  today: string,
  id: string,
): Promise<{ posting: PostingRow; row: CustomerRow } | Refusal> {
  const posting = await lockPosting(tx, today, id);
  if (!posting) return refuse.notFound('postingId');
  if (!posting.mayChange) throw forbidden();
  const row = await lockRecord(tx, posting.customerId);
  return row ? { posting, row } : refuse.notFound('postingId');
}

type Told = Pick<PostingRow, 'id' | 'kind' | 'category' | 'validUntil'>;

/** Tells what became of a posting. */
export const tell = (tx: CustomersTx, row: CustomerRow, posting: Told, state: PostingState) =>
  tx.emit({
    type: customers.PostingChangedSchema,
    topic: CUSTOMER_TOPIC,
    key: row.id,
    value: {
      postingId: posting.id,
      customerId: row.id,
      kind: posting.kind,
      category: posting.category,
      validUntil: posting.validUntil,
      state,
    },
    ...audience(row),
  });
