import type { Admin } from 'kafkajs';

export type Place = { topic: string; partition: number };

export const placeId = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/** Where the group, or a reader without one, begins in partitions in which it has no position yet. */
export async function startPositions(
  admin: Admin,
  group: string | undefined,
  topics: readonly string[],
  from: 'earliest' | 'latest',
): Promise<Map<string, bigint>> {
  await admin.connect();
  const known = group === undefined ? new Map<string, bigint>() : await committed(admin, group, topics);
  const starts = new Map<string, bigint>();
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const id = placeId({ topic, partition });
      if (!known.has(id)) starts.set(id, BigInt(from === 'latest' ? high : low));
    }
  }
  return starts;
}

/** Records between the group's positions and the ends of the partitions. */
export async function lagOf(admin: Admin, group: string, topics: readonly string[]): Promise<bigint> {
  await admin.connect();
  const positions = await committed(admin, group, topics);
  let lag = 0n;
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const position = positions.get(placeId({ topic, partition })) ?? 0n;
      const first = BigInt(low);
      lag += BigInt(high) - (position > first ? position : first);
    }
  }
  return lag;
}

async function committed(admin: Admin, groupId: string, topics: readonly string[]): Promise<Map<string, bigint>> {
  const answers = await admin.fetchOffsets({ groupId, topics: [...topics] });
  return new Map(
    answers
      .flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [placeId({ topic, partition }), BigInt(offset)] as const),
      )
      .filter(([, offset]) => offset >= 0n),
  );
}
