import type { Admin } from 'kafkajs';
import type { Subscription } from './event-log.ts';

export type Place = { topic: string; partition: number };

export const placeId = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/** Positions by {@link placeId}. */
export type Positions = Map<string, bigint>;

/** Where the group, or a reader without one, begins in partitions in which it has no position yet; and where all end. */
export async function startPositions(
  admin: Admin,
  { group, topics, from }: Pick<Subscription, 'group' | 'topics' | 'from'>,
): Promise<{ starts: Positions; ends: Positions }> {
  await admin.connect();
  const known = group === undefined ? new Map<string, bigint>() : await committed(admin, group, topics);
  const starts: Positions = new Map();
  const ends: Positions = new Map();
  for (const topic of topics) {
    const since = from instanceof Date ? await positionsAt(admin, topic, from) : undefined;
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const id = placeId({ topic, partition });
      const start = since?.get(partition) ?? BigInt(from === 'earliest' ? low : high);
      ends.set(id, BigInt(high));
      if (!known.has(id)) starts.set(id, start);
    }
  }
  return { starts, ends };
}

/** The first record of each partition that was appended at that time or later; none where there is no such record. */
async function positionsAt(admin: Admin, topic: string, time: Date): Promise<Map<number, bigint>> {
  const found = await admin.fetchTopicOffsetsByTimestamp(topic, time.getTime());
  return new Map(
    found.filter(({ offset }) => BigInt(offset) >= 0n).map(({ partition, offset }) => [partition, BigInt(offset)]),
  );
}

/** Records of each topic between the group's positions and the ends of the partitions. */
export async function lagsOf(admin: Admin, group: string, topics: readonly string[]): Promise<Map<string, bigint>> {
  await admin.connect();
  const positions = await committed(admin, group, topics);
  const lags = await Promise.all(
    topics.map(async (topic) => {
      let lag = 0n;
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        const position = positions.get(placeId({ topic, partition })) ?? 0n;
        const first = BigInt(low);
        lag += BigInt(high) - (position > first ? position : first);
      }
      return [topic, lag] as const;
    }),
  );
  return new Map(lags);
}

async function committed(admin: Admin, groupId: string, topics: readonly string[]): Promise<Positions> {
  const answers = await admin.fetchOffsets({ groupId, topics: [...topics] });
  return new Map(
    answers
      .flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [placeId({ topic, partition }), BigInt(offset)] as const),
      )
      .filter(([, offset]) => offset >= 0n),
  );
}
