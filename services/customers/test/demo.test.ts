import { drain, execute, startTestService, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { customers } from '../src/service.ts';

let running: TestService<PrismaClient>;
beforeAll(async () => {
  running = await startTestService(customers, { settings: { DEMO_CUSTOMERS: 'on', IMPORT_CHUNK: 500 } });
});
afterAll(() => running?.stop());

describe('people of the demo realm', () => {
  test('C01 the demo’s partners and members find their own records, and a second start adds nothing', async () => {
    const told = await drain(running);
    expect(told.filter(({ name }) => name === 'CustomerCreated').map(({ value }) => value.cause)).toEqual(
      Array(4).fill('demo'),
    );
    expect(told.filter(({ name }) => name === 'CustomerEnrolled')).toEqual([]);
    const me = async (asker: 'member' | 'member2') =>
      (await execute(running, asker, '{ me { name number tier { code } } }')).data.me;
    expect(await me('member')).toEqual({ name: '徐慧敏', number: 'M00000001', tier: { code: 'STANDARD' } });
    expect(await me('member2')).toMatchObject({ name: '黄志强', number: 'M00000002' });
    const served = async (asker: 'partner' | 'partner2') =>
      (await execute(running, asker, '{ customers(sort: { field: NAME }) { nodes { name } } }')).data.customers.nodes
        .length;
    expect([await served('partner'), await served('partner2')]).toEqual([2, 2]);

    await running.service.features.prepare?.();
    expect(await drain(running)).toEqual([]);
  });

  test('C04 the timeline of a customer holds his beginning and enrolment, for those who may see him', async () => {
    const id = '01920000-0000-7000-8000-0000000000c1';
    const ask = async (asker: 'head-east' | 'seller-south' | 'member' | 'member2', before?: string, kinds?: string[]) =>
      (
        await execute(
          running,
          asker,
          'query ($id: ID!, $before: String, $kinds: [String!]) { _timeline(customerId: $id, first: 10, before: $before, kinds: $kinds) { id time kind typename subjectId status } }',
          { id, before, kinds },
        )
      ).data._timeline;
    const parts = await ask('head-east');
    expect(parts.map(({ kind, status }: { kind: string; status: string }) => [kind, status])).toEqual(
      expect.arrayContaining([
        ['CUSTOMER_CREATED', null],
        ['CUSTOMER_ENROLLED', 'M00000001'],
      ]),
    );
    expect(await ask('head-east', undefined, ['CUSTOMER_ENROLLED'])).toEqual([
      expect.objectContaining({ kind: 'CUSTOMER_ENROLLED' }),
    ]);
    expect(await ask('member')).toEqual(parts);
    expect(await ask('seller-south')).toEqual([]);
    expect(await ask('member2')).toEqual([]);
    const last = parts.at(-1);
    expect(await ask('head-east', `${last.time}|${last.id}`)).toEqual([]);
    expect(await ask('head-east', `${parts[0].time}|${parts[0].id}`)).toEqual(parts.slice(1));
  });
});
