import { service as contracts, services } from '@guanxi/proto';
import { newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import { deliver, drain, everythingIn, startTestService, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { knowledge } from '../src/service.ts';

let running: TestService<PrismaClient>;
beforeAll(async () => {
  running = await startTestService(knowledge);
});
afterAll(() => running?.stop());

test('A44 of an erased person nothing is known to be open any more', async () => {
  const customerId = newId();
  await deliver(running, 'crm.service.request.v1', contracts.RequestOpenedSchema, {
    requestId: newId(),
    customerId,
    kind: 'QUESTION',
  });
  await deliver(running, PRIVACY_TOPIC, services.ErasureBegunSchema, { erasureId: newId(), customerIds: [customerId] });
  expect(
    (await everythingIn(running)).filter((line) => line.startsWith('public.') && line.includes(customerId)),
  ).toEqual([]);
  expect(await drain(running)).toMatchObject([
    {
      name: 'PersonErased',
      value: {
        service: 'knowledge',
        counts: expect.arrayContaining([expect.objectContaining({ what: 'openRequests', records: 1n })]),
      },
    },
  ]);
});
