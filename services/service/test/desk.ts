import { customers, sales } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName, people, startTestService, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { service } from '../src/service.ts';

export type Desk = TestService<PrismaClient>;
export const MONDAY = '2026-11-23T10:00:00+08:00';
export const seller = people['seller-east'].employee ?? '';
export const head = people['head-east'].employee ?? '';

/** The service on a Monday morning, with the department of the east and its head. */
export async function startDesk(): Promise<Desk> {
  const running = await startTestService(service, { now: MONDAY });
  await deliver(
    running,
    'crm.sales.department.v1',
    sales.DepartmentChangedSchema,
    { path: '/east', headEmployeeId: head },
    { key: 'east' },
  );
  return running;
}

let version = 0n;
type Given = {
  tier?: string;
  customerId?: string;
  ownerId?: string | null;
  departmentPath?: string;
  survivorId?: string;
};

/** Tells of a customer, whom the seller of the east owns unless it says otherwise; his id. */
export async function customer(running: Desk, { ownerId = seller, ...given }: Given = {}): Promise<string> {
  version += 1n;
  const value = {
    customerId: newId(),
    kind: 'PERSON',
    name: '李利',
    ...(ownerId === null ? {} : { ownerId }),
    departmentPath: '/east/shanghai',
    version,
    ...given,
  };
  await deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, value);
  return value.customerId;
}

/** Runs a mutation; its success or its refusal. */
export async function send(running: Desk, asker: PersonName, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const result = 'request { id number status dueAt overdue owner { id } customer { id } }';
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { result: __typename ... on ${type}Success { ${result} } ... on UserError { code path message } } }`;
  return (await execute(running, asker, document, { input: { clientMutationId: newId(), ...input } })).data[name];
}

export const open = (running: Desk, asker: PersonName, input: object = {}) =>
  send(running, asker, 'openRequest', {
    kind: 'QUESTION',
    channel: 'PHONE',
    subject: '积分何时到账',
    description: '已付款三天',
    ...input,
  });

/** Opens a request for a customer at the desk; its id. */
export const openFor = async (running: Desk, customerId: string, input: object = {}): Promise<string> =>
  (await open(running, 'agent', { customerId, ...input })).request.id;
