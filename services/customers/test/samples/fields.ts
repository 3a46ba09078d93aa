import { mutate, type Running } from '../customers-bench.ts';
import type { Mutations, World } from './world.ts';

let count = 0;
const freshKey = () => {
  count += 1;
  return `field_${count}`;
};
const names = { zhCN: '字段', zhTW: '欄位', en: 'Field' };

/** Adds a field to customers, or to another kind of record, as the administrator would; answers its id. */
export async function addField(running: Running, key: string, kind: string, more: object = {}): Promise<string> {
  const input = { entity: 'CUSTOMER', key, kind, names, group: 'VALUE', ...more };
  const done = '... on DefineCustomFieldSuccess { definition { id } }';
  const result = await mutate(running, 'administrator', 'defineCustomField', input, done);
  if (!result.definition) throw new Error(`not defined: ${JSON.stringify(result)}`);
  return result.definition.id;
}

/** A field that customers of the samples hold an amount in. */
export const BUDGET = 'budget';
/** A field that customers of the samples name others in. */
export const FRIENDS = 'friends';
/** A field by its key, whatever its kind is asked to be. */
export const waysOf = (type: string, one: string, several: string) =>
  Object.fromEntries(
    ['Text', 'Number', 'Money', 'Date', 'Choice', 'Person', 'Reference', 'References', 'File'].map((kind) => [
      `${type}.as${kind}`,
      { key: kind === 'References' ? several : one },
    ]),
  );
export const typedWays = {
  ...waysOf('CustomerFields', BUDGET, FRIENDS),
  ...waysOf('ContactFields', BUDGET, FRIENDS),
};
/** The same to contacts. */
export const addContactField = (running: Running, key: string, kind: string, more: object = {}): Promise<string> =>
  addField(running, key, kind, { entity: 'CONTACT', group: 'BASIC', ...more });
export const budget = { key: BUDGET, value: '1200.50', currency: 'CNY' };

const definition = () => ({
  entity: 'CUSTOMER',
  key: freshKey(),
  kind: 'TEXT',
  names,
  group: 'BASIC',
  isRequired: false,
  isUnique: true,
  // what is searched is read by all staff
  isSearched: false,
  min: '1',
  max: '40',
  pattern: '[^x]+',
  readRoles: ['sales'],
  writeRoles: ['sales'],
});
const without = { min: null, max: null, pattern: null, isUnique: false, isSearched: false };
// who defines fields defines them all
const foreign = () => ({ fieldId: null, fieldIds: null });
const retired = async ({ running }: World, key: string) => {
  const fieldId = await addField(running, key, 'NUMBER');
  await mutate(running, 'administrator', 'retireCustomField', { fieldId, retired: true }, '');
  return fieldId;
};

/** Fields that the firm adds. */
export const fields: Mutations = {
  defineCustomField: {
    by: 'administrator',
    input: definition,
    also: [
      () => ({ ...definition(), ...without, kind: 'CHOICE', dictionary: 'PRODUCT_CATEGORY' }),
      () => ({
      ...{ ...definition(), ...without, entity: 'OBJECT:vehicle' },
      ...{ kind: 'RECORD', object: 'vehicle' },
    }),
    () => ({ ...definition(), ...without, kind: 'FORMULA', formula: 'days(birth_date, registered_on)' }),
    ],
    foreign,
  },
  changeCustomField: {
    by: 'administrator',
    input: async ({ running }) => ({
      fieldId: await addField(running, freshKey(), 'TEXT'),
      names,
      group: 'BASIC',
      isRequired: false,
      isSearched: false,
      min: '1',
      max: '40',
      pattern: '[^x]+',
      readRoles: ['sales'],
      writeRoles: ['sales'],
    }),
    foreign,
  },
  retireCustomField: {
    by: 'administrator',
    input: async ({ running }) => ({ fieldId: await addField(running, freshKey(), 'DATE'), retired: true }),
    foreign,
  },
  emptyCustomField: {
    by: 'administrator',
    input: async (world) => {
      const key = freshKey();
      return { fieldId: await retired(world, key), key };
    },
    foreign,
  },
  orderCustomFields: {
    by: 'administrator',
    input: async ({ running }) => ({ entity: 'CUSTOMER', fieldIds: [await addField(running, freshKey(), 'PERSON')] }),
    foreign,
  },
};
