import { CompressionTypes, type Producer, type TopicMessages } from 'kafkajs';
import type { EventRecord } from './envelope.ts';
import { type EventLog, type Subscription, totalLag } from './event-log.ts';
import { atMost, byKey, type KafkaClientOptions, kafkaClient } from './kafka-client.ts';
import { lagsOf } from './kafka-positions.ts';
import { KafkaSubscriber } from './kafka-subscriber.ts';
import { TOPICS, type Topic } from './topics.ts';
import { pause } from './waiting.ts';

export type KafkaLogOptions = KafkaClientOptions & {
  /** The topics that may be published and read; others are refused before the broker is asked. */
  topics?: readonly Topic[];
  /** Handlers that run at the same time in one subscription, each for another partition. */
  parallel?: number;
  /** A member of a group that says nothing for so long, in milliseconds, is taken for dead. */
  sessionMs?: number;
  onError?: (error: unknown) => void;
};

const HEALTH_MS = 3_000;
const LOOKS = 6;
const LOOK_AGAIN_MS = 700;

/**
 * Opens the event log on Kafka. Topics must be there: no service may create any.
 * @throws when no broker answers, or they refuse this service
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<EventLog> {
  const { topics = TOPICS, onError = () => undefined } = options;
  const declared = new Set(topics.map(({ name }) => name));
  const kafka = kafkaClient(options);
  const admin = kafkaClient(options, { retries: 3 }).admin();
  const publisher = new Publisher(() =>
    kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: byKey,
    }),
  );
  const subscriptions = new Set<KafkaSubscriber>();
  const found = new Set<string>();
  const closing = new AbortController();

  /** The library would ask for a missing topic again and again. */
  const mustExist = async (names: Iterable<string>) => {
    const wanted = [...new Set(names)];
    const undeclared = wanted.find((name) => !declared.has(name));
    if (undeclared !== undefined) throw new Error(`topic ${undeclared} is not declared`);
    if (wanted.every((name) => found.has(name))) return;
    for (let looks = 0; looks < LOOKS; looks += 1) {
      // Brokers learn of new topics and rights a moment after they were made.
      if (looks > 0) await pause(LOOK_AGAIN_MS, closing.signal);
      await admin.connect();
      for (const name of await admin.listTopics()) found.add(name);
      if (wanted.every((name) => found.has(name))) return;
    }
    const missing = wanted.filter((name) => !found.has(name)).join(', ');
    throw new Error(
      `the brokers have no topic ${missing}, or do not show it to this user: make topics and rights first`,
    );
  };

  try {
    await admin.connect();
    await admin.describeCluster();
  } catch (error) {
    await admin.disconnect();
    throw error;
  }

  return {
    async publish(records) {
      if (records.length === 0) return;
      await mustExist(records.map(({ topic }) => topic));
      await publisher.send(byTopic(records));
    },
    async subscribe(subscription: Subscription) {
      await mustExist(subscription.topics);
      const { parallel, sessionMs } = options;
      const subscriber = new KafkaSubscriber(subscription, {
        kafka,
        admin,
        name: options.name,
        ...(parallel ? { parallel } : {}),
        ...(sessionMs ? { sessionMs } : {}),
        onError,
      });
      subscriptions.add(subscriber);
      const running = {
        caughtUp: subscriber.caughtUp,
        async close() {
          subscriptions.delete(subscriber);
          await subscriber.close();
        },
      };
      try {
        await subscriber.ready;
      } catch (error) {
        await running.close();
        throw error;
      }
      return running;
    },
    lag: async (group, names) => totalLag(await lagsOf(admin, group, names)),
    lagByTopic: (group, names) => lagsOf(admin, group, names),
    async health() {
      const asked = admin.connect().then(() => admin.describeCluster());
      let answered = false;
      await atMost(
        HEALTH_MS,
        asked.then(() => {
          answered = true;
        }),
      );
      if (!answered) throw new Error('Kafka does not answer');
    },
    async close() {
      closing.abort();
      await Promise.all([...subscriptions].map((subscription) => subscription.close()));
      await publisher.close();
      await atMost(2_000, admin.disconnect());
    },
  };
}

/** Sends one batch after the other, so that order holds also where one fails. */
class Publisher {
  readonly #make: () => Producer;
  #producer: Promise<Producer> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(make: () => Producer) {
    this.#make = make;
  }

  send(topicMessages: TopicMessages[]): Promise<void> {
    const sent = this.#last.then(() => this.#send(topicMessages));
    this.#last = sent.catch(() => undefined);
    return sent;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#drop();
  }

  async #send(topicMessages: TopicMessages[]): Promise<void> {
    this.#producer ??= this.#connected();
    try {
      await (await this.#producer).sendBatch({ topicMessages, acks: -1, compression: CompressionTypes.None });
    } catch (error) {
      // What was sent may stand though the answer got lost. The same producer would give its numbers to the next
      // batch, and the broker would take that for the one it has: only a new producer loses nothing.
      await this.#drop();
      throw error;
    }
  }

  async #connected(): Promise<Producer> {
    const producer = this.#make();
    await producer.connect();
    return producer;
  }

  async #drop(): Promise<void> {
    const dropped = this.#producer?.then((producer) => producer.disconnect());
    this.#producer = undefined;
    await atMost(2_000, Promise.resolve(dropped));
  }
}

function byTopic(records: readonly EventRecord[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, headers, value } of records) {
    const messages = topics.get(topic) ?? { topic, messages: [] };
    topics.set(topic, messages);
    messages.messages.push({ key, headers: { ...headers }, value: value && Buffer.from(value) });
  }
  return [...topics.values()];
}
