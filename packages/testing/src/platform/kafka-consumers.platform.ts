import { customers } from '@guanxi/proto';
import { eventsCommand } from '@guanxi/runtime/events/command';
import { startConsumer } from '@guanxi/runtime/events/consumer';
import type { HandlerTransaction } from '@guanxi/runtime/events/consumer-types';
import { freshTopic, Journal } from '@guanxi/runtime/events/contract';
import type { EventLog } from '@guanxi/runtime/events/event-log';
import { handle } from '@guanxi/runtime/events/handlers';
import { startRelay } from '@guanxi/runtime/events/relay';
import { listDeadLetters } from '@guanxi/runtime/events/replay';
import {
  assignment,
  type ScratchDatabase,
  scratchDatabase,
  transactions,
  write,
} from '@guanxi/runtime/events/test-bench';
import { TOPICS, type Topic } from '@guanxi/runtime/events/topics';
import { type KafkaBench, kafkaBench } from './kafka-bench.ts';

describe('outbox, relay and consumers over Kafka', () => {
  let bench: KafkaBench;
  let service: ScratchDatabase;
  let log: EventLog;
  let topic: Topic;

  beforeAll(async () => {
    [bench, service] = [await kafkaBench(), await scratchDatabase('runtime')];
    topic = freshTopic();
    log = await bench.open([...TOPICS, topic]);
  });
  afterAll(async () => {
    await log.close();
    await Promise.all([bench.close(), service.drop()]);
  });

  test('a poisoned fact goes to the dead-letter topic with its bytes and its reason, and can be replayed', async () => {
    let cured = false;
    const done: string[] = [];
    const told = new Journal();
    await log.subscribe({ topics: ['crm.customers.dead-letter.v1'], from: 'latest', handler: told.note });
    const relay = startRelay({ area: 'test', databaseUrl: service.url, log, pollMs: 200 });
    const consumer = await startConsumer<HandlerTransaction>({
      area: 'customers',
      name: 'customers.poisoned',
      log,
      runInTransaction: transactions(service.pool),
      delays: { first: 5, most: 20 },
      handlers: {
        [`${topic.name}/CustomerAssigned`]: handle(customers.CustomerAssignedSchema, async (fact) => {
          if (fact.key === 'poison' && !cured) throw new RangeError('cannot take this one');
          done.push(fact.id);
        }),
      },
    });
    const [bad, good] = [assignment(topic.name, 'poison'), assignment(topic.name, 'good')];
    await write(service.pool, bad, good);
    await bench.until(() => done.includes(good.id) && told.records.length === 1);
    expect([...(told.records[0]?.value ?? [])]).toEqual([...(bad.record.value ?? [])]);
    expect(told.records[0]?.headers).toMatchObject({
      ...bad.record.headers,
      dead_letter_topic: topic.name,
      dead_letter_consumer: 'customers.poisoned',
      dead_letter_reason: 'RangeError: cannot take this one',
    });

    cured = true;
    const [letter] = await listDeadLetters(service.pool);
    expect(await eventsCommand(service.pool, log, ['replay', letter?.id ?? ''], () => undefined)).toBe(true);
    await bench.until(() => done.includes(bad.id));
    expect(await listDeadLetters(service.pool)).toEqual([]);
    await Promise.all([consumer.close(), relay.stop()]);
  });
});
