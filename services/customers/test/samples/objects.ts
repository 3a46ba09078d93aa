import { employeeId, mutate, type Running } from '../customers-bench.ts';
import { addField, waysOf } from './fields.ts';
import type { Mutations, World } from './world.ts';

const names = { zhCN: '车辆', zhTW: '車輛', en: 'Vehicle' };
let count = 0;
const freshKey = () => {
  count += 1;
  return `object_${count}`;
};

/** Defines an object as the administrator would; answers its id. */
export async function addObject(running: Running, key: string, called: object = names): Promise<string> {
  const done = '... on DefineObjectSuccess { object { id } }';
  const result = await mutate(running, 'administrator', 'defineObject', { key, names: called }, done);
  if (!result.object) throw new Error(`not defined: ${JSON.stringify(result)}`);
  return result.object.id;
}

/** Makes a record of an object; answers its id. */
export async function addRecord(
  running: Running,
  input: { object: string; name: string; fields?: object[] },
  asker: Parameters<typeof mutate>[1] = 'clerk',
): Promise<string> {
  const done = '... on CreateObjectRecordSuccess { record { id } }';
  const result = await mutate(running, asker, 'createObjectRecord', input, done);
  if (!result.record) throw new Error(`not made: ${JSON.stringify(result)}`);
  return result.record.id;
}

/** The object of the samples, and the fields of its records: one of money, one that names customers. */
export const OBJECT = 'vehicle';
const PRICE = 'price';
const HOLDERS = 'holders';
const PARTS = 'parts';
/** The object and its record in types of their own. */
export const objectWays = (recordId: string) => ({
  'Objects.asObject': { key: OBJECT },
  'ObjectAccess.record': { id: recordId },
  ...waysOf('ObjectFields', PRICE, HOLDERS),
  'ObjectFields.asRecord': { key: PRICE },
  'ObjectFields.asRecords': { key: PARTS },
});
export const RECORD = { object: OBJECT, name: '川E海棠', price: '120000.00' };
const fieldsOf = (customerId: string) => [
  { key: PRICE, value: RECORD.price, currency: 'CNY' },
  { key: HOLDERS, value: customerId },
];

/** The object with a record of the seller's that names a customer, and is named by another; a third is in the bin. Answers its id. */
export async function objectWorld(running: Running, customerId: string): Promise<string> {
  await addObject(running, OBJECT);
  const where = { entity: `OBJECT:${OBJECT}`, group: 'BASIC' };
  await addField(running, PRICE, 'MONEY', where);
  await addField(running, HOLDERS, 'REFERENCES', where);
  await addField(running, PARTS, 'RECORDS', { ...where, object: OBJECT });
  const made = { object: OBJECT, name: RECORD.name, fields: fieldsOf(customerId) };
  const binned = await addRecord(running, made, 'seller-east');
  await mutate(running, 'head-east', 'deleteObjectRecord', { recordId: binned, reason: '重复录入' }, '');
  const recordId = await addRecord(running, made, 'seller-east');
  const fields = [...made.fields, { key: PARTS, value: recordId }];
  await mutate(running, 'seller-east', 'updateObjectRecord', { recordId, fields }, '');
  return recordId;
}

const fresh = ({ running, person }: World) =>
  addRecord(running, { object: OBJECT, name: '川E样本', fields: fieldsOf(person) });

/** Objects of the firm and their records. */
export const objectSamples: Mutations = {
  defineObject: { by: 'administrator', input: () => ({ key: freshKey(), names }) },
  changeObject: {
    by: 'administrator',
    input: async ({ running }) => ({ objectId: await addObject(running, freshKey()), expectedVersion: 1, names }),
    // who defines objects defines them all
    foreign: () => ({ objectId: null }),
  },
  retireObject: {
    by: 'administrator',
    input: async ({ running }) => ({ objectId: await addObject(running, freshKey()), retired: true }),
    foreign: () => ({ objectId: null }),
  },
  createObjectRecord: {
    by: 'clerk',
    input: () => ({
      object: OBJECT,
      name: '川E样本',
      departmentPath: '/east',
      fields: [{ key: PRICE, value: '5', currency: 'CNY' }],
    }),
  },
  updateObjectRecord: {
    by: 'clerk',
    input: async (world) => ({
      recordId: await fresh(world),
      expectedVersion: 1,
      name: '川E新名',
      fields: [{ key: PRICE, value: '7', currency: 'CNY' }],
    }),
  },
  assignObjectRecord: {
    by: 'head-east',
    input: async (world) => ({
      recordId: await fresh(world),
      ownerId: employeeId('seller-east'),
      departmentPath: '/east',
    }),
  },
  startRecordBulkChange: {
    by: 'head-east',
    input: async (world) => ({
      object: OBJECT,
      recordIds: [await fresh(world)],
      fields: [{ key: PRICE, value: '9', currency: 'CNY' }],
    }),
    also: [
      async (world) => {
        await fresh(world);
        const assign = { ownerId: employeeId('seller-east'), departmentPath: '/east' };
        return { object: OBJECT, filter: { text: '川E样本' }, assign };
      },
      async (world) => ({ object: OBJECT, recordIds: [await fresh(world)], delete: { reason: '录错' } }),
    ],
  },
  deleteObjectRecord: { by: 'clerk', input: async (world) => ({ recordId: await fresh(world), reason: '录错' }) },
  restoreObjectRecord: {
    by: 'clerk',
    input: async (world) => {
      const recordId = await fresh(world);
      await mutate(world.running, 'clerk', 'deleteObjectRecord', { recordId }, '');
      return { recordId };
    },
  },
};
