/** Records that are merged and taken apart, for the tests of merging. */
import { execute, type PersonName } from '@guanxi/testing';
import { mutate } from './customers-bench.ts';
import type { Running } from './membership-bench.ts';

const merged =
  '... on MergeCustomersSuccess { customer { id version } merge { id absorbed { id } fields { field returns } } }';
const unmerged = '... on UnmergeCustomersSuccess { customer { id } restored { id } }';

export const versionOf = async ({ db }: Running, id: string): Promise<number> =>
  (await db.read.customer.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** Merges one record into another, as it stands. */
export async function merge(
  running: Running,
  survivorId: string,
  absorbedId: string,
  { asker = 'head-east', ...more }: { asker?: PersonName; takeFields?: string[]; [other: string]: unknown } = {},
) {
  const [survivorVersion, absorbedVersion] = [
    await versionOf(running, survivorId),
    await versionOf(running, absorbedId),
  ];
  const input = { survivorId, absorbedId, survivorVersion, absorbedVersion, takeFields: [], ...more };
  return mutate(running, asker, 'mergeCustomers', input, merged);
}

/** The same where it must succeed; answers the merge's id. */
export async function merging(
  running: Running,
  survivorId: string,
  absorbedId: string,
  takeFields: string[] = [],
  takeCustomFields: string[] = [],
) {
  const result = await merge(running, survivorId, absorbedId, { takeFields, takeCustomFields });
  if (!result.merge) throw new Error(`not merged: ${JSON.stringify(result)}`);
  return result.merge.id as string;
}

export const unmerge = (running: Running, mergeId: string, asker: PersonName = 'head-east') =>
  mutate(running, asker, 'unmergeCustomers', { mergeId }, unmerged);

/** What an asker is told of a customer by his id. */
export async function told(running: Running, id: string, selection: string, asker: PersonName | object = 'head-east') {
  const { data } = await execute(
    running,
    asker as PersonName,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${selection} } } }`,
    { of: [{ __typename: 'Customer', id }] },
  );
  return data._entities[0];
}

/** Adds a field of the firm. */
export async function define(running: Running, key: string, kind: string, rules: object = {}): Promise<void> {
  const names = { zhCN: `字段${key}`, zhTW: `欄位${key}`, en: `Field ${key}` };
  const input = { entity: 'CUSTOMER', key, kind, names, group: 'BUSINESS', ...rules };
  const made = await mutate(running, 'administrator', 'defineCustomField', input, '');
  if (made.__typename !== 'DefineCustomFieldSuccess') throw new Error(`not defined: ${JSON.stringify(made)}`);
}
