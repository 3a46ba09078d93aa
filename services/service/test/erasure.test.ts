import { services } from '@guanxi/proto';
import { newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import { deliver, drain, everythingIn, personalDataOf } from '@guanxi/testing';
import { customer, type Desk, openFor, send, startDesk } from './desk.ts';

let running: Desk;
beforeAll(async () => {
  running = await startDesk();
});
afterAll(() => running?.stop());

test('A44 of an erased person the desk keeps that it worked, and no word of what was said', async () => {
  const customerId = await customer(running, { name: '慕容雪' } as never);
  const requestId = await openFor(running, customerId, { subject: '慕容雪的积分', description: '慕容雪打来电话' });
  await send(running, 'agent', 'recordInteraction', {
    customerId,
    channel: 'PHONE',
    direction: 'INBOUND',
    summary: '慕容雪问积分',
    requestId,
  }).catch(() => undefined);
  expect((await everythingIn(running)).join('\n')).toMatch('慕容');
  expect(JSON.stringify(await personalDataOf(running, 'head-east', customerId))).toMatch('慕容');
  expect(await personalDataOf(running, 'seller-south', customerId)).toBeNull();
  await drain(running);
  const begun = { erasureId: newId(), customerIds: [customerId] };
  await deliver(running, PRIVACY_TOPIC, services.ErasureBegunSchema, begun);
  expect((await everythingIn(running)).filter((line) => line.includes('慕容'))).toEqual([]);
  const kept = await running.db.read.serviceRequest.findUnique({ where: { id: requestId } });
  expect(kept).toMatchObject({ customerId, kind: 'QUESTION', subject: '–' });
  expect(await drain(running)).toMatchObject([{ name: 'PersonErased', value: { service: 'service', customerId } }]);
});
