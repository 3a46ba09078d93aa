import { Readable } from 'node:stream';
import { sales } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import {
  type Asker,
  deliver,
  drain,
  execute,
  type PersonName,
  people,
  runJobs,
  startTestService,
  type TestService,
} from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { customers } from '../src/service.ts';

export type Running = TestService<PrismaClient>;

/** The service as its tests run it: with the demo staff known to it. */
export const startCustomers = (
  now = '2026-11-24T02:00:00Z',
  settings: { LIST_SECONDS?: number } = {},
): Promise<Running> => withStaff(customers, now, settings);

/** The same of a definition that a test has changed. */
export async function withStaff(
  definition: typeof customers,
  now = '2026-11-24T02:00:00Z',
  settings: { LIST_SECONDS?: number } = {},
): Promise<Running> {
  const running = await startTestService(definition, {
    now,
    settings: {
      CONTACTS_NEED_COMPANY: true,
      IMPORT_CHUNK: 500,
      SIGN_UP_DEPARTMENT: '/east',
      CONFIRMATION_MONTHS: 6,
      ...settings,
    },
  });
  for (const each of Object.values(people)) {
    if (!('employee' in each)) continue;
    const { employee, department, roles } = each as { employee: string; department: string; roles: string[] };
    const value = { employeeId: employee, departmentPath: department, roles, active: true, version: 1n };
    await deliver(running, 'crm.sales.staff.v1', sales.EmployeeChangedSchema, value, { key: employee });
  }
  return running;
}

export const employeeId = (name: PersonName): string => (people[name] as { employee?: string }).employee ?? '';

/** Runs one mutation; answers its result. */
export async function mutate(
  running: Running,
  asker: Asker,
  name: string,
  input: object,
  selection: string,
  language?: 'en' | 'zh-TW',
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await execute(
    running,
    asker,
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection}
      ... on UserError { code message path } ... on InvalidInput { problems { path code } } } }`,
    { input: { clientMutationId: newId(), ...input } },
    language ? { language } : {},
  );
  return data[name];
}

const mobiles = { next: 0 };
/** A mobile number that no other record of the run has. */
export const freshMobile = (): string => `139${String(10_000_000 + mobiles.next++).padStart(8, '0')}`;

/** Enters a customer as the clerk would; answers his id. */
export async function enter(running: Running, input: object = {}, asker: Asker = 'clerk'): Promise<string> {
  const result = await mutate(
    running,
    asker,
    'createCustomer',
    { kind: 'PERSON', name: '张三', basic: { mobile: freshMobile() }, ...input },
    '... on CreateCustomerSuccess { customer { id } }',
  );
  if (!result.customer) throw new Error(`not entered: ${JSON.stringify(result)}`);
  return result.customer.id;
}

/** Puts a file where uploads are put; answers its id. */
export async function upload(running: Running, content: string | Uint8Array | Readable): Promise<string> {
  const stream = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
  return (await running.service.parts.blobs.put(stream)).id;
}

const jobFields = `id status encoding records good changed same faulty committed updated skipped progress removed restored kept faultsFile faultsCsv
  columns { header field } absentFields problem { code message } faults(first: 200) { totalCount nodes { record field code message } }`;

/** An import as the clerk sees it. */
export async function importJob(
  running: Running,
  id: string,
  asker: Asker = 'clerk',
  language: 'zh-CN' | 'en' = 'zh-CN',
) {
  const { data } = await execute(
    running,
    asker,
    `query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`,
    { id },
    { language },
  );
  return data.importJob;
}

/** A file of cells that need no quotes, as text. */
export const csv = (...rows: string[][]) => rows.map((cells) => `${cells.join(',')}\r\n`).join('');

/** Starts an import of a file and waits for its preview; answers its id. */
export async function preview(
  running: Running,
  content: string | Uint8Array | Readable,
  options: object = {},
): Promise<string> {
  const result = await mutate(
    running,
    'clerk',
    'startImport',
    { fileId: await upload(running, content), ...options },
    '... on StartImportSuccess { job { id status } }',
  );
  if (!result.job) throw new Error(`not started: ${JSON.stringify(result)}`);
  expect(await runJobs(running)).toEqual([]);
  return result.job.id;
}

/** Commits or undoes an import to its end. */
export async function conclude(running: Running, name: 'commitImport' | 'undoImport', importId: string) {
  const type = name === 'commitImport' ? 'CommitImportSuccess' : 'UndoImportSuccess';
  const result = await mutate(running, 'clerk', name, { importId }, `... on ${type} { job { id status } }`);
  expect(await runJobs(running)).toEqual([]);
  return result;
}

/** Facts of a name that went out since the last drain. */
export const factsNamed = async (running: Running, name: string) =>
  (await drain(running)).filter((fact) => fact.name === name);
