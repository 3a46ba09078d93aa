import { gateway } from '@guanxi/proto';
import { freshTopic, type LogBench } from './contract.ts';
import { encodeEvent, REPLAY_HEADER } from './envelope.ts';
import type { EventLog } from './event-log.ts';
import { type Followed, follow } from './follow.ts';
import { publishFact } from './publish-fact.ts';
import type { Topic } from './topics.ts';

type Sessions = Followed<typeof gateway.SessionsEndedSchema>;

/** What who follows a topic may rely on, whatever carries it. */
export function followContract(name: string, makeBench: () => Promise<LogBench>): void {
  describe(`following a topic on ${name}`, () => {
    let bench: LogBench;
    let topic: Topic;
    let log: EventLog;

    beforeAll(async () => {
      bench = await makeBench();
    });
    afterAll(() => bench.close());
    beforeEach(async () => {
      topic = freshTopic({ partitions: 2 });
      log = await bench.open([topic]);
    });
    afterEach(() => log.close());

    const fact = (sessionId: string) => ({
      type: gateway.SessionsEndedSchema,
      topic: topic.name,
      key: sessionId,
      value: { sessionId, reason: 'SIGNED_OUT' },
    });
    const source = () => ({ area: 'gateway', time: new Date() });
    const end = (sessionId: string, by = log) => publishFact(by, fact(sessionId), source());
    const listen = async (more: Partial<Sessions> = {}, by = log) => {
      const heard: string[] = [];
      const errors: unknown[] = [];
      const following = await follow(by, {
        topic: topic.name,
        type: gateway.SessionsEndedSchema,
        lookBackMs: 60_000,
        heard: ({ sessionId }) => void heard.push(sessionId),
        onError: (error) => void errors.push(error),
        ...more,
      });
      return { heard, errors, following };
    };

    test('who follows has heard all of the look-back when he begins, and nothing from before it', async () => {
      await end('long ago');
      const from = Date.now();
      await bench.until(() => Date.now() > from + 50);
      for (const session of ['a', 'b', 'c']) await end(session);
      const { heard } = await listen({ lookBackMs: Date.now() - from - 20 });
      expect(heard.toSorted()).toEqual(['a', 'b', 'c']);
      await end('d');
      await bench.until(() => heard.includes('d'));
    });

    test('every process that follows hears everything, and one that begins later knows the same', async () => {
      const other = await bench.open([topic]);
      const [one, two] = [await listen(), await listen({}, other)];
      await end('a');
      await end('b', other);
      await bench.until(() => one.heard.length === 2 && two.heard.length === 2);
      const late = await listen({}, other);
      expect(late.heard.toSorted()).toEqual(['a', 'b']);
      await other.close();
    });

    test('what is sent again for one consumer, of another type or no event at all is passed over', async () => {
      const { heard, errors } = await listen();
      const { record } = encodeEvent('0', fact('again'), source());
      const key = 'a';
      await log.publish([
        { ...record, key, headers: { ...record.headers, [REPLAY_HEADER]: 'sales.facts' } },
        { ...record, key, headers: { ...record.headers, ce_type: 'crm.gateway.v1.Other' } },
        { ...record, key, headers: {} },
        { ...record, key, value: null },
      ]);
      await end(key);
      await bench.until(() => heard.length > 0);
      expect(heard).toEqual([key]);
      expect(ownErrors(errors)).toEqual([]);
    });

    test('what cannot be read or taken is reported and holds up nothing', async () => {
      const heard: string[] = [];
      const { errors } = await listen({
        heard: ({ sessionId }) => {
          if (sessionId === 'bad') throw new RangeError('not this one');
          heard.push(sessionId);
        },
      });
      const { record } = encodeEvent('0', fact('bad'), source());
      await log.publish([{ ...record, value: Uint8Array.of(255) }, record]);
      await end('bad');
      await log.publish([{ ...encodeEvent('1', fact('good'), source()).record, key: 'bad' }]);
      await bench.until(() => heard.length > 0);
      expect(heard).toEqual(['good']);
      expect(ownErrors(errors)).toHaveLength(3);
    });

    test('a follower outlives a restart of the log and misses nothing', async () => {
      const { heard } = await listen();
      const publisher = await bench.open([topic]);
      for (let n = 0; n < 9; n += 1) {
        if (n % 3 === 1) await bench.cutConnections();
        await bench.until(() =>
          end(`s${n}`, publisher).then(
            () => true,
            () => false,
          ),
        );
      }
      await bench.until(() => new Set(heard).size === 9);
      await publisher.close();
    });
  });
}

/** Without what the brokers of a topic that was made just now may report. */
const ownErrors = (errors: readonly unknown[]): string[] =>
  errors.map(String).filter((error) => !error.startsWith('Kafka'));
