import { CatchUp } from './catch-up.ts';
import type { Subscription } from './event-log.ts';
import { groupShare, joinGroup, leaveGroup, releasePartition, takePartitions } from './group-members.ts';
import { PartitionReader } from './partition-reader.ts';
import { beginGroup, beginnings, heads, type Place, placeId } from './postgres-positions.ts';
import type { QueuedClient } from './queued-client.ts';
import { keepSession, type Session } from './session.ts';
import { Slots } from './slots.ts';
import { Bell } from './waiting.ts';

export type SubscriberOptions = {
  url: string;
  name: string;
  pollMs?: number;
  batchSize?: number;
  parallel?: number;
  onError?: (error: unknown) => void;
};

/** A subscription on a connection of its own: what it holds there ends with it, so a dead member holds nothing. */
export function startSubscriber(subscription: Subscription, options: SubscriberOptions) {
  const closing = new AbortController();
  const subscriber = new Subscriber(subscription, options);
  const { catchUp } = subscriber;
  const ready = Promise.withResolvers<void>();
  const running = keepSession(
    {
      url: options.url,
      name: `${options.name} ${subscription.group ?? 'tail'}`,
      closing: closing.signal,
      onError: subscriber.onError,
    },
    (session) => subscriber.run(session, ready.resolve),
  ).finally(() => {
    ready.resolve();
    catchUp.give();
  });
  return {
    ready: ready.promise,
    caughtUp: subscription.group === undefined ? catchUp.reached : ready.promise,
    async close() {
      closing.abort();
      await running;
    },
  };
}

class Subscriber {
  readonly #subscription: Subscription;
  readonly #options: SubscriberOptions;
  readonly #readers = new Map<string, { place: Place; reader: PartitionReader }>();
  readonly #releasing = new Map<string, Promise<void>>();
  readonly #bell = new Bell();
  readonly #slots: Slots;
  /** Positions of a subscriber without a group; kept over lost connections. */
  readonly #positions = new Map<string, bigint>();
  readonly catchUp = new CatchUp();
  readonly onError: (error: unknown) => void;

  constructor(subscription: Subscription, options: SubscriberOptions) {
    this.#subscription = subscription;
    this.#options = options;
    this.#slots = new Slots(options.parallel ?? 4);
    this.onError = subscription.onError ?? options.onError ?? (() => undefined);
  }

  async run(session: Session, ready: () => void): Promise<void> {
    const { client, signal } = session;
    const { group, topics } = this.#subscription;
    try {
      client.onNotification(({ channel, payload = '' }) => this.#notified(channel, payload));
      for (const topic of topics) await client.query(`LISTEN "log:${topic}"`);
      await this.#begin(client);
      if (group !== undefined) await joinGroup(client, group);
      ready();
      while (!signal.aborted) {
        await this.#look(session);
        await this.#bell.heard(signal, this.#options.pollMs ?? 3_000);
      }
    } finally {
      const held = [...this.#readers.values()];
      this.#readers.clear();
      await Promise.all([...held.map(({ reader }) => reader.release()), ...this.#releasing.values()]);
      if (group !== undefined) await leaveGroup(client, group).catch(() => undefined);
    }
  }

  #notified(channel: string, payload: string): void {
    if (!channel.startsWith('log:')) {
      this.#bell.ring();
      return;
    }
    const topic = channel.slice('log:'.length);
    for (const partition of payload.split(',')) {
      this.#readers.get(placeId({ topic, partition: Number(partition) }))?.reader.ring();
    }
  }

  /** Gives the group, or this subscriber, a position in every partition that it does not have one in. */
  async #begin(client: QueuedClient): Promise<void> {
    const { group } = this.#subscription;
    if (group !== undefined) {
      await beginGroup(client, group, this.#subscription);
      return;
    }
    if (this.#positions.size > 0) return;
    const places = await beginnings(client, this.#subscription);
    for (const { start, ...place } of places) this.#positions.set(placeId(place), start);
    this.catchUp.begin(this.#positions, new Map(places.map((place) => [placeId(place), place.head])));
  }

  /** Takes and gives partitions so that each member holds its share, and wakes readers that are behind. */
  async #look(session: Session): Promise<void> {
    const { client } = session;
    const { group, topics } = this.#subscription;
    const places = await heads(client, topics);
    const mine = group === undefined ? places : await groupShare(client, group, places);
    const wanted = new Set(mine.map(placeId));
    for (const [id, held] of this.#readers) if (!wanted.has(id)) this.#release(client, id, held);
    const missing = mine.filter((place) => !this.#readers.has(placeId(place)) && !this.#releasing.has(placeId(place)));
    const taken = group === undefined ? missing : await takePartitions(client, group, missing);
    for (const place of taken) {
      if (session.signal.aborted) return;
      this.#readers.set(placeId(place), { place, reader: await this.#open(session, place) });
    }
    for (const place of places) this.#readers.get(placeId(place))?.reader.sawHead(place.head);
  }

  #release(client: QueuedClient, id: string, { place, reader }: { place: Place; reader: PartitionReader }): void {
    this.#readers.delete(id);
    const released = reader
      .release()
      .then(() => releasePartition(client, this.#subscription.group ?? '', place))
      .catch(this.onError)
      .finally(() => {
        this.#releasing.delete(id);
        this.#bell.ring();
      });
    this.#releasing.set(id, released);
  }

  async #open({ client, signal }: Session, place: Place): Promise<PartitionReader> {
    const { handler, batch } = this.#subscription;
    return new PartitionReader({
      ...place,
      client,
      signal,
      position: await this.#position(client, place),
      batchSize: this.#options.batchSize ?? 100,
      handler: (record, taken) =>
        this.#slots.run(async () => {
          taken.throwIfAborted();
          await handler(record, taken);
        }),
      batch: batch && ((records, taken) => this.#slots.run(async () => (taken.aborted ? 0 : batch(records, taken)))),
      commit: (position) => this.#keep(client, place, position),
      onError: this.onError,
    });
  }

  async #position(client: QueuedClient, place: Place): Promise<bigint> {
    const { group } = this.#subscription;
    if (group === undefined) return this.#positions.get(placeId(place)) ?? 0n;
    const { rows } = await client.query<{ next_position: string }>(
      'SELECT next_position FROM event_log.group_position WHERE consumer_group = $1 AND topic = $2 AND partition = $3',
      [group, place.topic, place.partition],
    );
    return BigInt(rows[0]?.next_position ?? 0);
  }

  /** On the connection that holds the partition: who lost it cannot move the group's position any more. */
  async #keep(client: QueuedClient, place: Place, position: bigint): Promise<void> {
    const { group } = this.#subscription;
    if (group === undefined) {
      this.#positions.set(placeId(place), position);
      this.catchUp.at(placeId(place), position);
      return;
    }
    await client.query({
      name: 'log-keep',
      text: `UPDATE event_log.group_position SET next_position = $4
              WHERE consumer_group = $1 AND topic = $2 AND partition = $3 AND next_position < $4`,
      values: [group, place.topic, place.partition, String(position)],
    });
  }
}
