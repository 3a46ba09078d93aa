import { KafkaPartition, type KafkaPartitionOptions } from './kafka-partition.ts';

const record = (offset: number) => ({
  ...{ topic: 't', partition: 0, offset: BigInt(offset), key: 'k', headers: {}, value: null },
});
const records = (count: number) => Array.from({ length: count }, (_, at) => record(at));

/** A partition whose handler waits until it is let go, with what it asked of the client. */
function held(options: Partial<KafkaPartitionOptions> = {}) {
  const asked: string[] = [];
  const [open, begun] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const partition = new KafkaPartition({
    handler: () => {
      begun.resolve();
      return open.promise;
    },
    commit: async (position) => void asked.push(`commit ${position}`),
    hold: () => asked.push('hold'),
    resume: () => asked.push('resume'),
    onError: (error) => asked.push(String(error)),
    after: undefined,
    ...options,
  });
  return { partition, asked, open, begun: begun.promise };
}

describe('a partition that a member holds', () => {
  test('X04 is fetched no further while too much waits, and again when little does', async () => {
    const { partition, asked, open } = held();
    partition.offer(records(400), 400n);
    expect(asked).toEqual(['hold']);
    open.resolve();
    while (!asked.includes('commit 400')) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(['hold', 'resume', 'commit 400']);
    await partition.release();
  });

  test('X04 that is given back while it is held is let go: it may come back, and would never be fetched again', async () => {
    const { partition, asked, open, begun } = held();
    partition.offer(records(400), 400n);
    await begun;
    const released = partition.release();
    expect(asked).toEqual(['hold', 'resume']);
    open.resolve();
    await released;
    // the record in hand was finished, and no other begun
    expect(asked).toEqual(['hold', 'resume', 'commit 1']);
  });
});
