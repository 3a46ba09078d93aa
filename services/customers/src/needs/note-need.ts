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
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { rights } from '../permissions.ts';
import { audience } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockEach, ofOne } from '../record/records.ts';
import { areInOrder } from './need.ts';
import { findNeed, insertNeed, lockNeed, markRemoved, type NeedRow, updateNeed } from './needs-store.ts';

const NOTE_MAX = 500;
const note = () => field.optional(field.text({ max: NOTE_MAX, multiline: true }));
const kind = () => field.requiredText({ max: 60 });
const inputs = {
  record: z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id(),
    kind: kind(),
    fromDay: field.day(),
    toDay: field.day(),
    note: note(),
  }),
  change: z.object({
    clientMutationId: clientMutationId(),
    needId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    kind: kind().nullish(),
    fromDay: field.day().nullish(),
    toDay: field.day().nullish(),
    note: note(),
  }),
  remove: z.object({
    clientMutationId: clientMutationId(),
    needId: field.id(),
    reason: field.optional(field.text({ max: 200 })),
  }),
};

type Given = { clientMutationId: string };
type Done<Name extends string> = Promise<{ __typename: Name; needId: string; customerId: string } | Refusal>;
type Words = Pick<NeedRow, 'kind' | 'fromDay' | 'toDay' | 'note'>;

/** Notes what a customer needs, and between which days. */
export async function recordNeed(db: CustomersDatabase, actor: Actor, given: Given): Done<'RecordNeedSuccess'> {
  rights.require(actor.viewer, 'customer', 'noteNeed');
  const input = readInput(inputs.record, given);
  if (isRefusal(input)) return input;
  const { customerId, note: said, ...value } = input.value;
  return db.command(actor, { name: 'recordNeed', input: given }, async (tx) => {
    const row = ofOne(await lockEach(tx, [customerId], 'noteNeed'), customerId);
    if (isRefusal(row)) return row;
    const words = await wordsOf(tx, { ...value, note: said?.trim() || null });
    if (isRefusal(words)) return words;
    const id = newId();
    await insertNeed(tx, { id, customerId, ...words });
    tx.audit({ action: 'need.recorded', subject: ['Customer', customerId], fields: ['needs'] });
    tell(tx, row, { id, ...words });
    return { __typename: 'RecordNeedSuccess', needId: id, customerId };
  });
}

/** Corrects a need. What is left out stays. */
export async function changeNeed(db: CustomersDatabase, actor: Actor, given: Given): Done<'ChangeNeedSuccess'> {
  rights.require(actor.viewer, 'customer', 'noteNeed');
  const input = readInput(inputs.change, given);
  if (isRefusal(input)) return input;
  const { needId, expectedVersion, note: said, ...value } = input.value;
  return db.command(actor, { name: 'changeNeed', input: given }, async (tx) => {
    const locked = await lockBoth(tx, needId);
    if (isRefusal(locked)) return locked;
    const { row, need } = locked;
    if (expectedVersion && expectedVersion !== need.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const wanted = {
      kind: value.kind ?? need.kind,
      fromDay: value.fromDay ?? need.fromDay,
      toDay: value.toDay ?? need.toDay,
      note: said === undefined ? need.note : said?.trim() || null,
    };
    const words = await wordsOf(tx, wanted, need.kind);
    if (isRefusal(words)) return words;
    const fields = (['kind', 'fromDay', 'toDay', 'note'] as const).filter((name) => words[name] !== need[name]);
    if (fields.length > 0) {
      await updateNeed(tx, needId, words);
      tx.audit({
        action: 'need.changed',
        subject: ['Customer', row.id],
        fields: fields.map((name) => `needs.${name}`),
      });
      tell(tx, row, { id: needId, ...words });
    }
    return { __typename: 'ChangeNeedSuccess', needId, customerId: row.id };
  });
}

/** Takes away a need that was entered by mistake. */
export async function removeNeed(db: CustomersDatabase, actor: Actor, given: Given): Done<'RemoveNeedSuccess'> {
  rights.require(actor.viewer, 'customer', 'noteNeed');
  const input = readInput(inputs.remove, given);
  if (isRefusal(input)) return input;
  const { needId, reason } = input.value;
  return db.command(actor, { name: 'removeNeed', input: given }, async (tx) => {
    const locked = await lockBoth(tx, needId);
    if (isRefusal(locked)) return locked;
    const { row, need } = locked;
    await markRemoved(tx, needId);
    tx.audit({
      action: 'need.removed',
      subject: ['Customer', row.id],
      fields: ['needs'],
      ...(reason ? { reason } : {}),
    });
    tell(tx, row, { ...need, removed: true });
    return { __typename: 'RemoveNeedSuccess', needId, customerId: row.id };
  });
}

/** The need with the customer who shows it, both locked, the customer first as everywhere. */
async function lockBoth(tx: CustomersTx, needId: string): Promise<{ row: CustomerRow; need: NeedRow } | Refusal> {
  const found = await findNeed(tx.db, tx.viewer, needId);
  if (!found) return refuse.notFound('needId');
  const row = ofOne(await lockEach(tx, [found.customerId], 'noteNeed'), found.customerId);
  if (isRefusal(row)) return refuse.notFound('needId');
  const need = await lockNeed(tx, needId);
  return need ? { row, need } : refuse.notFound('needId');
}

/** What was said with the code of its kind. A kind that a need holds already stays, though it be retired. */
async function wordsOf(tx: CustomersTx, said: Words, held?: string): Promise<Words | Refusal> {
  const list = (await readLists(tx.db)).of('NEED_KIND');
  const code = list.codeOf(said.kind) ?? (said.kind === held ? held : undefined);
  if (!code) return refuse.invalid({ path: 'kind', code: 'UNKNOWN_VALUE' });
  if (!areInOrder(said))
    return refuse.invalid({ path: 'toDay', code: 'OUT_OF_RANGE', params: { min: said.fromDay, max: '2199-12-31' } });
  return { ...said, kind: code };
}

type Told = { id: string; kind: string; fromDay: string; toDay: string; removed?: boolean };

const tell = (tx: CustomersTx, row: CustomerRow, { id, kind: code, fromDay, toDay, removed = false }: Told) =>
  tx.emit({
    type: customers.CustomerNeedChangedSchema,
    topic: CUSTOMER_TOPIC,
    key: row.id,
    value: { customerId: row.id, needId: id, kind: code, fromDay, toDay, removed, actorId: viewerId(tx.viewer) },
    ...audience(row),
  });
