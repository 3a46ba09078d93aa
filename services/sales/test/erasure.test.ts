import { services } from '@guanxi/proto';
import { newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import { deliver, drain, everythingIn, personalDataOf } from '@guanxi/testing';
import { customer, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());

test('A44 of an erased person sales keeps that there was work, not what it was about; his account and settings are gone', async () => {
  const customerId = await customer(running, { name: '慕容雪', mail: 'murong@example.com' });
  await send(running, 'agent', 'inviteMember', { customerId });
  await send(running, 'head-east', 'createTask', { customerId, title: '回访慕容雪', description: '慕容雪周五有空' });
  expect((await everythingIn(running)).join('\n')).toMatch('慕容');
  expect(JSON.stringify(await personalDataOf(running, 'head-east', customerId))).toMatch('慕容');
  expect(await personalDataOf(running, 'seller-south', customerId)).toBeNull();
  await drain(running);
  await deliver(running, PRIVACY_TOPIC, services.ErasureBegunSchema, { erasureId: newId(), customerIds: [customerId] });
  const left = (await everythingIn(running)).filter((line) => line.includes('慕容') || line.includes('murong'));
  expect(left).toEqual([]);
  expect(await running.db.read.task.count({ where: { customerId } })).toBe(1);
  const answers = (await drain(running)).filter(({ name }) => name === 'PersonErased');
  expect(answers).toMatchObject([{ key: customerId, value: { service: 'sales', customerId } }]);
});
