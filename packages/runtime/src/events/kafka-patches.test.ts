import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { patchKafkajs } from './kafka-patches.ts';

const load = createRequire(import.meta.url);

describe('what is mended in kafkajs', () => {
  beforeAll(patchKafkajs);

  test('a socket that is closed again and again before it is connected piles up no listeners', async () => {
    const Connection = load('kafkajs/src/network/connection');
    const socket = new Socket();
    const connection = {
      socket,
      requestQueue: { waitForPendingRequests: async () => undefined, destroy: () => undefined },
      logDebug: () => undefined,
    };
    for (let n = 0; n < 20; n += 1) await Connection.prototype.disconnect.call(connection);
    expect(socket.listenerCount('connect')).toBe(1);
    socket.destroy();
  });

  test('a queue in which nothing waits sets no timer, one in which something waits does', () => {
    const RequestQueue = load('kafkajs/src/network/requestQueue');
    const queue = {
      pending: [] as unknown[],
      throttledUntil: -1,
      throttleCheckTimeoutId: null as NodeJS.Timeout | null,
    };
    const look = () => RequestQueue.prototype.scheduleCheckPendingRequests.call(queue);
    look();
    expect(queue.throttleCheckTimeoutId).toBeNull();
    queue.pending.push({});
    look();
    expect(queue.throttleCheckTimeoutId).not.toBeNull();
    clearTimeout(queue.throttleCheckTimeoutId ?? undefined);
  });
});
