import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, execute, type PersonName } from '@guanxi/testing';
import { customer, idOf, NOW, type Sales, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(NOW));

type Told = { id?: string; owner?: string; department?: string };
const enrolled = (customerId: string, told: Told = {}) =>
  deliver(
    running,
    'crm.customers.customer.v1',
    customers.CustomerEnrolledSchema,
    { customerId, number: 'M00000007', tier: 'STANDARD', enrolledAt: { seconds: 1_795_485_600n, nanos: 0 } },
    told,
  );
const tasksOf = async (asker: PersonName, customerId: string) =>
  (
    await execute(
      running,
      asker,
      'query ($id: ID!) { tasks(filter: { customerId: $id, sourceKind: ENROLMENT }) { nodes { title status dueAt assignee { id } creator { id } source { kind number } } } }',
      { id: customerId },
      { language: 'en' },
    )
  ).data.tasks.nodes;

describe('the welcome of a new member', () => {
  test('C31 his owner is given one task to welcome him, however often it is told, and is let know', async () => {
    const customerId = await customer(running);
    await drain(running);
    const id = await enrolled(customerId);
    await enrolled(customerId, { id });
    await enrolled(customerId);
    expect(await tasksOf('seller-east', customerId)).toEqual([
      {
        ...{ title: 'Welcome the new member M00000007', status: 'OPEN', dueAt: '2026-11-27T02:00:00.000Z' },
        ...{ assignee: { id: idOf('seller-east') }, creator: null, source: { kind: 'ENROLMENT', number: 'M00000007' } },
      },
    ]);
    expect((await drain(running)).filter(({ name }) => name === 'TaskChanged')).toHaveLength(1);
    const { data } = await execute(running, 'seller-east', '{ notifications { nodes { kind } } }');
    expect(data.notifications.nodes.map(({ kind }: { kind: string }) => kind)).toContain('TASK_ASSIGNED');
  });

  test('C31 who has no owner is welcomed by the head above him', async () => {
    const customerId = await customer(running, { ownerId: '' });
    await enrolled(customerId);
    expect((await tasksOf('head-east', customerId))[0].assignee.id).toBe(idOf('head-east'));
  });

  test('C31 a member of whom nothing else is known yet is welcomed by whose the fact says he is', async () => {
    const customerId = newId();
    await enrolled(customerId, { owner: idOf('seller-east'), department: '/east/shanghai' });
    const { rows } = await running.db.pool.query('SELECT assignee_id FROM task WHERE customer_id = $1', [customerId]);
    expect(rows).toEqual([{ assignee_id: idOf('seller-east') }]);
  });
});
