import { randomUUID } from 'node:crypto';
import {
  type Admin,
  type Cluster,
  type Consumer,
  type EachBatchPayload,
  type Kafka,
  type KafkaMessage,
  PartitionAssigners,
} from 'kafkajs';
import { CatchUp } from './catch-up.ts';
import type { LoggedRecord, RunningSubscription, Subscription } from './event-log.ts';
import { atMost, isRefusal } from './kafka-client.ts';
import { KafkaPartition } from './kafka-partition.ts';
import { type Place, type Positions, placeId, startPositions } from './kafka-positions.ts';
import { Slots } from './slots.ts';
import { backOff, pause } from './waiting.ts';

export type KafkaSubscriberOptions = {
  kafka: Kafka;
  admin: Admin;
  /** Begins the name of the group that a reader without a group needs. */
  name: string;
  /** Handlers that run at the same time, each for another partition. */
  parallel?: number;
  /** A member that says nothing for so long, in milliseconds, is taken for dead. */
  sessionMs?: number;
  onError: (error: unknown) => void;
};

const SESSION_MS = 10_000;
/** How long a member may finish what it has in hand before it gives its partitions back. */
const REBALANCE_MS = 20_000;
/** Upper bound of a slow stop: a fetch that finds nothing waits so long at the broker. */
const FETCH_WAIT_MS = 200;
const HEARTBEAT_MS = 1_000;
/** A consumer that held so long, in milliseconds, was a good one: the next try comes soon. */
const STEADY_MS = 5_000;

/**
 * A subscription that lives until closed: consumers of the client library come and go below it. Records are handled
 * apart from the fetching, so that a slow one holds up its own partition alone and heartbeats go on.
 */
export class KafkaSubscriber implements RunningSubscription {
  readonly #subscription: Subscription;
  readonly #options: KafkaSubscriberOptions;
  readonly #group: string;
  readonly #closing = new AbortController();
  readonly #ready = Promise.withResolvers<void>();
  readonly #slots: Slots;
  readonly #partitions = new Map<string, KafkaPartition>();
  /** Partitions given back of which a handler has not returned yet. */
  readonly #leaving = new Map<string, Promise<void>>();
  /** Where a reader without a group is, and where a new group begins. */
  #positions: Positions = new Map();
  #known = false;
  readonly #catchUp = new CatchUp();
  #assigned = new Set<string>();
  /** Counts the joins: what was held before one may keep no position after it, for another may be further. */
  #joins = 0;
  /** Ends the consumer at work. */
  #over: PromiseWithResolvers<void> | undefined;
  #heartbeat: () => Promise<void> = async () => undefined;
  readonly #running: Promise<void>;

  constructor(subscription: Subscription, options: KafkaSubscriberOptions) {
    this.#subscription = subscription;
    this.#options = options;
    this.#group = subscription.group ?? `${options.name}.tail.${randomUUID()}`;
    this.#slots = new Slots(options.parallel ?? 4);
    this.#running = this.#run();
  }

  /** Resolves once positions are known; rejects when the broker refuses this reader. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get caughtUp(): Promise<void> {
    return this.#subscription.group === undefined ? this.#catchUp.reached : this.ready;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#over?.resolve();
    await this.#running;
  }

  async #run(): Promise<void> {
    const delays = backOff(100, 5_000);
    while (!this.#closing.signal.aborted) {
      const opened = Date.now();
      try {
        await this.#oneConsumer();
      } catch (error) {
        if (isRefusal(error)) this.#ready.reject(error);
        if (!this.#closing.signal.aborted) this.#onError(error);
      }
      if (Date.now() - opened > STEADY_MS) delays.reset();
      if (!this.#closing.signal.aborted) await pause(delays.next(), this.#closing.signal);
    }
    this.#ready.resolve();
    this.#catchUp.give();
    // Nothing was committed for it, so the broker forgets it by itself; this is only sooner.
    if (this.#subscription.group === undefined)
      await atMost(
        1_000,
        this.#options.admin.deleteGroups([this.#group]).then(() => undefined),
      );
  }

  /** Until it falls or the subscription closes. The library ends a consumer without a word but this event. */
  async #oneConsumer(): Promise<void> {
    const consumer = this.#options.kafka.consumer({
      groupId: this.#group,
      sessionTimeout: this.#options.sessionMs ?? SESSION_MS,
      rebalanceTimeout: REBALANCE_MS,
      heartbeatInterval: HEARTBEAT_MS,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      maxBytesPerPartition: 262_144,
      allowAutoTopicCreation: false,
      partitionAssigners: [
        (config) => {
          beforeJoining(config.cluster, () => this.#beforeJoin(config.cluster));
          return PartitionAssigners.roundRobin(config);
        },
      ],
    });
    const over = Promise.withResolvers<void>();
    this.#over = over;
    if (this.#closing.signal.aborted) over.resolve();
    consumer.on(consumer.events.CRASH, ({ payload }) => over.reject(payload.error));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => this.#joined(consumer, payload.memberAssignment));
    try {
      const started = async () => {
        await consumer.connect();
        await consumer.subscribe({ topics: [...this.#subscription.topics], fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: async (payload) => this.#take(consumer, payload),
        });
      };
      await Promise.race([over.promise, started().then(() => over.promise)]);
    } finally {
      over.promise.catch(() => undefined);
      if (!this.#closing.signal.aborted) this.#joins += 1;
      await this.#release();
      await atMost(5_000, consumer.disconnect());
    }
  }

  /** The library waits here before it joins: partitions are given back with their last position kept. */
  async #beforeJoin(cluster: Cluster): Promise<void> {
    const alive = setInterval(() => this.#heartbeat().catch(() => undefined), HEARTBEAT_MS);
    await atMost(REBALANCE_MS * 0.6, this.#release());
    clearInterval(alive);
    if (this.#known) return;
    await mustBeAllowed(cluster, this.#group);
    const { starts, ends } = await startPositions(this.#options.admin, this.#subscription);
    this.#positions = starts;
    this.#known = this.#subscription.group === undefined;
    this.#catchUp.begin(starts, ends);
  }

  /** Called in the course of joining, before the first fetch. */
  #joined(consumer: Consumer, assignment: Record<string, number[]>): void {
    this.#joins += 1;
    void this.#release();
    const places = Object.entries(assignment).flatMap(([topic, all]) => all.map((partition) => ({ topic, partition })));
    this.#assigned = new Set(places.map(placeId));
    const starts = places.flatMap((place) => {
      const offset = this.#positions.get(placeId(place));
      return offset === undefined ? [] : [{ ...place, offset: String(offset) }];
    });
    for (const start of starts) consumer.seek(start);
    if (this.#subscription.group === undefined) {
      this.#ready.resolve();
      return;
    }
    // The library commits for a consumer that runs, which this one does once it has joined.
    setImmediate(() => {
      consumer.commitOffsets(starts).then(
        () => this.#started(),
        (error) => this.#onError(error),
      );
    });
  }

  /** From here on the group's own positions hold, so that another member begins where this one would have. */
  #started(): void {
    this.#known = true;
    this.#positions.clear();
    this.#ready.resolve();
  }

  #take(consumer: Consumer, { batch, resolveOffset, heartbeat }: EachBatchPayload): void {
    this.#heartbeat = heartbeat;
    const { topic, partition, messages } = batch;
    const place = { topic, partition };
    const last = messages.at(-1);
    if (this.#closing.signal.aborted || !last || !this.#assigned.has(placeId(place))) return;
    const records = messages.map((message) => loggedRecord(place, message));
    const end = BigInt(batch.lastOffset()) + 1n;
    this.#partitionOf(consumer, place).offer(records, end);
    resolveOffset(last.offset);
  }

  #partitionOf(consumer: Consumer, place: Place): KafkaPartition {
    const id = placeId(place);
    const held = this.#partitions.get(id);
    if (held) return held;
    const { handler, batch } = this.#subscription;
    const partitions = [{ topic: place.topic, partitions: [place.partition] }];
    const joins = this.#joins;
    const made = new KafkaPartition({
      after: this.#leaving.get(id),
      handler: (record, taken) =>
        this.#slots.run(async () => {
          taken.throwIfAborted();
          await handler(record, taken);
        }),
      batch: batch && ((records, taken) => this.#slots.run(async () => (taken.aborted ? 0 : batch(records, taken)))),
      hold: () => consumer.pause(partitions),
      resume: () => consumer.resume(partitions),
      commit: async (position) => {
        if (this.#subscription.group === undefined) {
          this.#positions.set(id, position);
          this.#catchUp.at(id, position);
        } else if (this.#joins === joins) await consumer.commitOffsets([{ ...place, offset: String(position) }]);
      },
      onError: (error) => this.#onError(error),
    });
    this.#partitions.set(id, made);
    return made;
  }

  /** Gives all partitions back; resolves when no handler is at work any more. */
  async #release(): Promise<void> {
    for (const [id, partition] of this.#partitions) {
      const left: Promise<void> = partition.release().finally(() => {
        if (this.#leaving.get(id) === left) this.#leaving.delete(id);
      });
      this.#leaving.set(id, left);
    }
    this.#partitions.clear();
    await Promise.all(this.#leaving.values());
  }

  #onError(error: unknown): void {
    (this.#subscription.onError ?? this.#options.onError)(error);
  }
}

/**
 * Runs `work` before every join of a group. The library offers no such moment; its assigner sees the cluster through
 * which every join begins.
 */
function beforeJoining(cluster: Cluster, work: () => Promise<void>): void {
  const find = cluster.findGroupCoordinator.bind(cluster);
  cluster.findGroupCoordinator = async (group) => {
    await work();
    return find(group);
  };
}

type CoordinatorAsked = { findGroupCoordinator(asked: { groupId: string; coordinatorType: 0 }): Promise<unknown> };

/** The library hides a right that is missing behind "no coordinator": one broker, asked itself, says it. */
async function mustBeAllowed(cluster: Cluster, groupId: string): Promise<void> {
  const [nodeId] = cluster.getNodeIds();
  if (nodeId === undefined) return;
  const broker = (await cluster.findBroker({ nodeId: String(nodeId) })) as unknown as CoordinatorAsked;
  await broker.findGroupCoordinator({ groupId, coordinatorType: 0 }).catch((error: unknown) => {
    if (isRefusal(error)) throw error;
  });
}

function loggedRecord(place: Place, { key, value, headers = {}, offset }: KafkaMessage): LoggedRecord {
  return {
    ...place,
    offset: BigInt(offset),
    key: key?.toString() ?? '',
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text ?? '')])),
    value,
  };
}
