import { customers, service } from '@guanxi/proto';
import { newId, timestamp } from '@guanxi/runtime';
import { countStatements, deliver, execute, type PersonName } from '@guanxi/testing';
import { counts, customer, idOf, NOW, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  running.clock.set(NOW);
  await running.db.read.notification.deleteMany();
});

const FIELDS = 'id kind text readAt subject { typename id } customer { id } request { id } task { id title }';
const inbox = async (asker: PersonName, more = '', language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') =>
  (await execute(running, asker, `{ notifications${more} { unreadCount nodes { ${FIELDS} } } }`, {}, { language })).data
    .notifications;
const mark = (asker: PersonName, input: object) => send(running, asker, 'markNotificationsRead', input);

const posted = (customerId: string, more: object = {}, id?: string) =>
  deliver(
    running,
    'crm.customers.loyalty.v1',
    customers.PointsPostedSchema,
    { postingId: newId(), customerId, delta: 15n, balanceAfter: 115n, kind: 'EARN', ...more },
    id ? { id } : {},
  );

describe('notifications', () => {
  test('A13 points posted are told to the customer’s owner, once however often the fact comes', async () => {
    const customerId = await customer(running);
    const id = await posted(customerId, { ownerId: idOf('seller-east') });
    for (let time = 0; time < 9; time += 1) await posted(customerId, { ownerId: idOf('seller-east') }, id);
    expect(await inbox('seller-east')).toEqual({
      unreadCount: 1,
      nodes: [
        {
          id: expect.any(String),
          kind: 'POINTS_POSTED',
          text: '您的客户积分变动 +15，余额 115',
          readAt: null,
          subject: { typename: 'Customer', id: customerId },
          customer: { id: customerId },
          request: null,
          task: null,
        },
      ],
    });
    expect((await inbox('seller-east', '', 'en')).nodes[0].text).toBe(
      'Points of your customer changed by +15, balance 115',
    );
    expect((await inbox('seller-east', '', 'zh-TW')).nodes[0].text).toBe('您的客戶積分變動 +15，餘額 115');
  });

  test('A13 the owner is known from the profile where the fact does not say him', async () => {
    await posted(await customer(running));
    expect((await inbox('seller-east')).nodes).toHaveLength(1);
  });

  test('A13 points of long ago are no news', async () => {
    await posted(await customer(running), { postedAt: timestamp(new Date('2026-01-01T00:00:00Z')) });
    expect((await inbox('seller-east')).nodes).toEqual([]);
  });

  test('A13 owner and head are told of an overdue request, each once', async () => {
    const value = {
      requestId: newId(),
      number: 'SR-2026-000009',
      customerId: await customer(running),
      step: 1,
      departmentPath: '/east/shanghai',
    };
    const overdue = (more: object, id?: string) =>
      deliver(running, 'crm.service.request.v1', service.RequestOverdueSchema, { ...value, ...more }, id ? { id } : {});
    const id = await overdue({ ownerId: idOf('seller-east'), headId: idOf('head-east') });
    for (let time = 0; time < 9; time += 1)
      await overdue({ ownerId: idOf('seller-east'), headId: idOf('head-east') }, id);
    for (const asker of ['seller-east', 'head-east'] as const) {
      const { nodes } = await inbox(asker);
      expect(nodes).toMatchObject([{ text: '服务请求 SR-2026-000009 已超时', request: { id: value.requestId } }]);
    }
    await running.db.read.notification.deleteMany();
    await overdue({ ownerId: idOf('head-east') });
    expect((await inbox('head-east')).nodes).toHaveLength(1);
  });

  test('A13 the new owner of a customer and the assignee of a task are told, unless they did it themselves', async () => {
    const customerId = await customer(running);
    const assigned = (actorId: string) =>
      deliver(running, 'crm.customers.customer.v1', customers.CustomerAssignedSchema, {
        customerId,
        toOwnerId: idOf('seller-east'),
        actorId,
      });
    await assigned(idOf('head-east'));
    await assigned(idOf('seller-east'));
    const task = { title: '回访', assigneeId: idOf('seller-east') };
    await send(running, 'head-east', 'createTask', task);
    await send(running, 'seller-east', 'createTask', task);
    expect((await inbox('seller-east')).nodes).toMatchObject([
      { kind: 'TASK_ASSIGNED', text: '您有一项新任务', task: { title: '回访' } },
      { kind: 'CUSTOMER_ASSIGNED', text: '一位客户已分配给您' },
    ]);
  });

  test('A13 what is read is read everywhere', async () => {
    for (let at = 0; at < 3; at += 1) await posted(await customer(running));
    const { nodes } = await inbox('seller-east');
    expect(await mark('seller-east', { ids: [nodes[0].id, nodes[0].id] })).toMatchObject({ unreadCount: 2 });
    expect((await inbox('seller-east')).nodes.map((each: { readAt: string | null }) => each.readAt !== null)).toEqual([
      true,
      false,
      false,
    ]);
    expect((await inbox('seller-east', '(unreadOnly: true)')).nodes).toHaveLength(2);
    const first = (await inbox('seller-east')).nodes[0].readAt;
    running.clock.set('2026-11-23T12:00:00+08:00');
    expect(await mark('seller-east', { all: true })).toMatchObject({ unreadCount: 0 });
    expect((await inbox('seller-east')).nodes[0].readAt).toBe(first);
  });
});

describe('rights', () => {
  test('G02 a notification is its person’s alone, decision makers and heads included', async () => {
    await posted(await customer(running));
    const [{ id }] = (await inbox('seller-east')).nodes;
    const refs = [{ __typename: 'Notification', id }];
    const ask = async (asker: PersonName) => {
      const query =
        'query ($refs: [_Any!]!) { notifications { totalCount unreadCount } _entities(representations: $refs) { ... on Notification { id } } }';
      const { data } = await execute(running, asker, query, { refs });
      return [data.notifications.totalCount, data.notifications.unreadCount, data._entities[0]];
    };
    expect(await ask('seller-east')).toEqual([1, 1, { id }]);
    const before = await counts(running, 'notification');
    for (const stranger of [
      'decision-maker',
      'head-east',
      'seller-south',
      'administrator',
      'partner',
      'member',
    ] as const) {
      expect([stranger, await ask(stranger)]).toEqual([stranger, [0, 0, null]]);
      expect(await mark(stranger, { ids: [id] })).toMatchObject({ result: 'NotFound', path: ['input', 'ids'] });
      expect(await mark(stranger, { all: true })).toMatchObject({ unreadCount: 0 });
    }
    expect((await inbox('seller-east')).unreadCount).toBe(1);
    expect((await counts(running, 'notification')).facts).toBe(before.facts);
  });

  test('A13 some or all is said, not both and not neither', async () => {
    expect(await mark('seller-east', {})).toMatchObject({ code: 'REQUIRED', path: ['input', 'ids'] });
    expect(await mark('seller-east', { ids: [newId()], all: true })).toMatchObject({ result: 'InvalidInput' });
    expect(await mark('seller-east', { ids: ['x'] })).toMatchObject({ code: 'INVALID_ID' });
  });
});

describe('statements', () => {
  test('A13 the list takes the same number of statements for 1, 25 and 200 rows', async () => {
    for (let at = 0; at < 200; at += 1) {
      await send(running, 'head-east', 'createTask', { title: `${at}`, assigneeId: idOf('seller-east') });
    }
    const query = `query ($n: Int!) { notifications(first: $n) { totalCount unreadCount nodes { ${FIELDS} task { assignee { name } } } } }`;
    const count = async (n: number) =>
      (await countStatements(() => execute(running, 'seller-east', query, { n }))).count;
    const one = await count(1);
    expect(await count(25)).toBe(one);
    expect(await count(200)).toBe(one);
  });
});
