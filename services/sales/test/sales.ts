import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import {
  deliver,
  execute,
  type Person,
  type PersonName,
  people,
  startTestService,
  type TestService,
} from '@guanxi/testing';
import type { SalesSettings } from '../src/config.ts';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import type { IdentityProvider } from '../src/identity/identity-provider.ts';
import { sales, salesWith } from '../src/service.ts';

export type Sales = TestService<PrismaClient>;
export const NOW = '2026-11-23T10:00:00+08:00';

/** The service with the demo staff, with an identity provider that does not answer unless one is given. */
export const startSales = (settings: Partial<SalesSettings> = {}, provider?: IdentityProvider): Promise<Sales> =>
  startTestService(provider ? salesWith(() => provider) : sales, {
    now: NOW,
    settings: {
      ISSUER_ADMIN_URL: 'http://127.0.0.1:9/admin/realms/guanxi',
      ISSUER_CLIENT_ID: 'guanxi-svc-sales',
      ISSUER_CLIENT_SECRET: 'unused-here',
      DEMO_STAFF: 'on',
      ...settings,
    },
  });

export const idOf = (name: PersonName): string => people[name].employee ?? people[name].customer ?? '';

let version = 0n;
type Given = {
  name?: string;
  customerId?: string;
  ownerId?: string;
  departmentPath?: string;
  partnerIds?: string[];
  mail?: string | null;
  kind?: string;
  language?: string;
  survivorId?: string;
};

/** Tells of a customer; his id. */
export async function customer(running: Sales, { mail = 'li@example.com', ...given }: Given = {}): Promise<string> {
  version += 1n;
  const value = {
    customerId: newId(),
    kind: 'PERSON',
    name: '李利',
    language: 'en',
    ownerId: idOf('seller-east'),
    departmentPath: '/east/shanghai',
    version,
    contactPoints: mail === null ? [] : [{ kind: 'MAIL', value: mail, preferred: true }],
    ...given,
  };
  await deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, value);
  return value.customerId;
}

/** What is asked of the record that a mutation answers. */
const ANSWERS = [
  [/Department(Head)?$/, 'department { id path name head { id } }'],
  [/^(change|disable)Employee$/, 'employee { id active roles departmentPath version }'],
  [/^(invite|resend)/, 'invitation { id kind state attempts mail employee { id } customer { id } }'],
  [/Task$/, 'task { id version status title description dueAt result mayChange assignee { id } }'],
  [/^mark/, 'unreadCount'],
  [/^(create|update|setDefault)View$/, 'view { id name filter sharing departmentPath isDefault mayChange defaultFor }'],
  [/^arrangeViews$/, 'views { id name isDefault }'],
  [/Favourite$/, 'favourites { reference { typename id } }'],
  [/^noteExport$/, 'notedAt'],
  [/^noteVisit$/, 'recentRecords { reference { typename id } }'],
  [/Preferences$/, 'preferences { language theme density panel home lists updatedAt }'],
] as const;

/** Runs a mutation; its success, its refusal, or the code of the error. */
export async function send(running: Sales, asker: PersonName | Person, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const fields = ANSWERS.find(([names]) => names.test(name))?.[1] ?? '__typename';
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { result: __typename
    ... on ${type}Success { ${fields} } ... on UserError { code path message } } }`;
  const { data, errors } = await execute(
    running,
    asker,
    document,
    { input: { clientMutationId: newId(), ...input } },
    { mayFail: true },
  );
  return errors ? { error: errors[0]?.extensions?.code } : data[name];
}

/** What a refusal must leave as it is. */
export async function counts(
  running: Sales,
  table: 'department' | 'employee' | 'invitation' | 'task' | 'notification' | 'saved_view',
) {
  const { rows } = await running.db.pool.query(
    `SELECT (SELECT count(*) FROM ${table})::int AS rows, (SELECT count(*) FROM guanxi.outbox)::int AS facts,
       (SELECT count(*) FROM graphile_worker._private_jobs)::int AS jobs, (SELECT count(*) FROM guanxi.audit)::int AS audits`,
  );
  return rows[0];
}
