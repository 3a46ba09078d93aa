import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  problem,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { collide, fits } from '../enrolment/enrolments.ts';
import { rights } from '../permissions.ts';
import { closeRange, findRange, insertRange, listRanges, lockRanges, RANGES_MAX } from './ranges-store.ts';

/** Nine digits are a whole number everywhere. */
const WIDTH_MAX = 9;
const COUNT_MAX = 10 ** WIDTH_MAX - 1;

const openInput = z
  .object({
    clientMutationId: clientMutationId(),
    name: field.requiredText({ max: 60 }),
    prefix: field.text({ max: 8 }).superRefine((prefix, context) => {
      if (!/^[A-Z0-9-]*$/.test(prefix)) problem(context, 'MALFORMED');
    }),
    first: field.int({ min: 1, max: COUNT_MAX }),
    last: field.int({ min: 1, max: COUNT_MAX }),
    width: field.int({ min: 1, max: WIDTH_MAX }),
  })
  .superRefine(({ first, last, width }, context) => {
    const max = 10 ** width - 1;
    if (last < first || !fits({ width, last: BigInt(last) }))
      problem(context, 'OUT_OF_RANGE', { min: first, max }, ['last']);
  });
const closeInput = z.object({ clientMutationId: clientMutationId(), rangeId: field.id() });

type Given = { clientMutationId: string };

/** Opens a range: numbers are taken from it once those before it are used up. */
export async function openNumberRange(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'OpenNumberRangeSuccess'; rangeId: string } | Refusal> {
  rights.require(actor.viewer, 'numberRange', 'manage');
  const input = readInput(openInput, given);
  if (isRefusal(input)) return input;
  const { name, prefix, first, last, width } = input.value;
  const span = { prefix, width, first: BigInt(first), last: BigInt(last) };
  return db.command(actor, { name: 'openNumberRange', input: given }, async (tx) => {
    await lockRanges(tx);
    const ranges = await listRanges(tx.db);
    if (ranges.length >= RANGES_MAX)
      return refuse.invalid({ path: ['input', 'name'], code: 'TOO_MANY', params: { max: RANGES_MAX } });
    const other = ranges.find((range) =>
      collide(span, { ...range, first: BigInt(range.first), last: BigInt(range.last) }),
    );
    if (other) return refuse.conflict('NUMBERS_COLLIDE', 'prefix', { name: other.name });
    const id = newId();
    await insertRange(tx, { id, name: name.trim(), ...span });
    tx.audit({ action: 'number-range.opened', subject: ['NumberRange', id], reason: `${prefix} ${first}–${last}` });
    return { __typename: 'OpenNumberRangeSuccess', rangeId: id };
  });
}

/** Closes a range; its numbers that were given stay. */
export async function closeNumberRange(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'CloseNumberRangeSuccess'; rangeId: string } | Refusal> {
  rights.require(actor.viewer, 'numberRange', 'manage');
  const input = readInput(closeInput, given);
  if (isRefusal(input)) return input;
  const { rangeId } = input.value;
  return db.command(actor, { name: 'closeNumberRange', input: given }, async (tx) => {
    if (!(await findRange(tx.db, rangeId))) return refuse.notFound('rangeId');
    if (!(await closeRange(tx, rangeId))) return refuse.conflict('WRONG_STATE', 'rangeId', { state: 'CLOSED' });
    tx.audit({ action: 'number-range.closed', subject: ['NumberRange', rangeId] });
    return { __typename: 'CloseNumberRangeSuccess', rangeId };
  });
}
