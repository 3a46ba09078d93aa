import { services } from '@guanxi/proto';
import { newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import { deliver, drain, everythingIn, personalDataOf, startTestService } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type Marketing, messagesOf, paid, posted, profile } from './member.ts';

let running: Marketing;
beforeAll(async () => {
  running = await startTestService(marketing, {
    settings: { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Guanxi <post@example.com>' },
  });
});
afterAll(() => running?.stop());

test('A44 of an erased person marketing keeps what was bought and that letters were written, not to whom or what', async () => {
  const customer = newId();
  await profile(running, customer, { name: '慕容雪', mail: 'murong@example.com' });
  await posted(running, customer);
  await paid(running, customer, { gross: '88.00' });
  expect((await everythingIn(running)).join('\n')).toMatch('慕容');
  expect(JSON.stringify(await personalDataOf(running, 'head-east', customer))).toMatch('慕容');
  expect(await personalDataOf(running, 'seller-south', customer)).toBeNull();
  await drain(running);
  await deliver(running, PRIVACY_TOPIC, services.ErasureBegunSchema, { erasureId: newId(), customerIds: [customer] });
  const left = (await everythingIn(running)).filter((line) => line.includes('慕容') || line.includes('murong'));
  expect(left).toEqual([]);
  expect(await messagesOf(running, customer)).toMatchObject([{ state: 'NOT_SENDABLE', reason: 'CUSTOMER_GONE' }]);
  const [sum] = (
    await running.db.pool.query('SELECT sum(gross)::text AS gross FROM purchase WHERE customer_id = $1', [customer])
  ).rows;
  expect(sum).toEqual({ gross: '88.0000' });
  expect((await drain(running)).filter(({ name }) => name === 'PersonErased')).toMatchObject([
    { value: { service: 'marketing', customerId: customer } },
  ]);
});
