/** What every service keeps to that ends something by age: the same rules, trial, runs and holds, see packages/retention. */
import { customers } from '@guanxi/proto';
import { newId, type PrismaLike } from '@guanxi/runtime';
import { everythingIn } from './everything.ts';
import { deliver } from './facts.ts';
import type { PersonName } from './people.ts';
import { execute, runSweep, type TestService } from './service.ts';

const DAY = 86_400_000;
/** What the one field that was asked answers. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of the answer is the document's
const first = (data: object): any => Object.values(data)[0];
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Retention of one kind in a running service. @param of what its root fields begin with */
export function retaining<Client extends PrismaLike>(
  running: TestService<Client>,
  { of, kind }: { of: string; kind: string },
) {
  const began = running.clock.now().getTime();
  const ask = async (query: string, asker: PersonName = 'decision-maker') =>
    (await execute(running, asker, query)).data;
  const mutate = async (name: string, input: object, selection: string, asker: PersonName = 'decision-maker') => {
    const document = `mutation ($input: ${capital(name)}Input!) { ${name}(input: $input) { __typename
      ... on ${capital(name)}Success { ${selection} } ... on UserError { code path } } }`;
    return (await execute(running, asker, document, { input: { clientMutationId: newId(), ...input } })).data[name];
  };
  const due = `${of}RetentionDue(kind: ${kind})`;
  return {
    /** What may be read, as queries. */
    fields: [`${of}RetentionRules { kind }`, `${of}RetentionRuns { nodes { id } }`, `${due} { nodes { id } }`],
    ask,
    later: (days: number) => running.clock.set(new Date(began + days * DAY)),
    set: (days: number | null, asker?: PersonName, named = kind) =>
      mutate(
        `set${capital(of)}RetentionRule`,
        { kind: named, days },
        'rule { kind days leastDays due changedBy { id } }',
        asker,
      ),
    tryIt: async () => (await mutate(`try${capital(of)}Retention`, {}, 'run { dry counts { kind records kept } }')).run,
    due: async () => first(await ask(`{ ${due} { nodes { id name since customer { id } } } }`)).nodes,
    run: () => runSweep(running, 'retention'),
    /** The latest run. */
    lastRun: async () =>
      first(await ask(`{ ${of}RetentionRuns { nodes { dry by { id } counts { kind records kept } } } }`)).nodes[0],
    hold: (customerId: string, held: boolean) =>
      deliver(running, 'crm.customers.customer.v1', customers.CustomerHoldChangedSchema, { customerId, held }),
    saying: async (word: string) => (await everythingIn(running)).filter((line) => line.includes(word)),
  };
}

export type RetainedSample<Client extends PrismaLike> = {
  of: string;
  kind: string;
  least: number;
  start: () => Promise<TestService<Client>>;
  /** Tells of a customer; his id. */
  customer: (running: TestService<Client>, given?: { customerId: string; survivorId: string }) => Promise<string>;
  /** Makes a record of his that is over, with the word wherever it has words; its id. */
  over: (running: TestService<Client>, customerId: string, word: string) => Promise<string>;
};

/** Tests of one kind in its service. */
export function retentionTests<Client extends PrismaLike>(sample: RetainedSample<Client>): void {
  const { of, kind, least, start, customer, over } = sample;
  describe(`what ${kind} keeps to`, () => {
    let running: TestService<Client>;
    let retention: ReturnType<typeof retaining<Client>>;
    beforeEach(async () => {
      running = await start();
      retention = retaining(running, { of, kind });
    });
    afterEach(() => running?.stop());
    const counted = (records: number, kept: number) => [{ kind, records, kept }];

    test('A45 it ends after its days and not before, is reported, and ends once', async () => {
      const customerId = await customer(running);
      const id = await over(running, customerId, '慕容');
      await retention.set(least);
      retention.later(least - 1);
      await retention.run();
      expect(await retention.saying('慕容')).not.toEqual([]);
      retention.later(least + 1);
      expect(await retention.due()).toMatchObject([{ id, customer: { id: customerId } }]);
      await retention.run();
      expect(await retention.saying('慕容')).toEqual([]);
      expect(await retention.lastRun()).toEqual({ dry: false, by: null, counts: counted(1, 0) });
      expect(await retention.due()).toEqual([]);
      await retention.run();
      expect((await retention.lastRun()).counts).toEqual(counted(0, 0));
    });

    test('A45 a trial counts what a run would end, the number opens its records, and nothing ends', async () => {
      await over(running, await customer(running), '慕容');
      await retention.set(least);
      retention.later(least + 1);
      expect(await retention.tryIt()).toEqual({ dry: true, counts: counted(1, 0) });
      expect(await retention.due()).toHaveLength(1);
      expect(await retention.saying('慕容')).not.toEqual([]);
    });

    test('A45 whoever is held keeps it, also by a hold on the record that shows him; lifted, it ends', async () => {
      const [held, merged, survivor] = [await customer(running), await customer(running), await customer(running)];
      await over(running, held, '慕容');
      await over(running, merged, '上官');
      await retention.hold(held, true);
      await retention.hold(survivor, true);
      await customer(running, { customerId: merged, survivorId: survivor });
      await retention.set(least);
      retention.later(least + 1);
      await retention.run();
      expect((await retention.lastRun()).counts).toEqual(counted(0, 2));
      for (const word of ['慕容', '上官']) expect(await retention.saying(word)).not.toEqual([]);
      await retention.hold(held, false);
      await retention.run();
      expect((await retention.lastRun()).counts).toEqual(counted(1, 1));
      expect(await retention.saying('慕容')).toEqual([]);
      expect(await retention.saying('上官')).not.toEqual([]);
    });

    test('A45 unless the firm says how long, it is kept for ever; a rule is not shorter than it may be', async () => {
      await over(running, await customer(running), '慕容');
      retention.later(4000);
      await retention.run();
      expect(await retention.saying('慕容')).not.toEqual([]);
      expect(await retention.set(least - 1)).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'days'] });
      expect((await retention.set(365)).rule).toMatchObject({ kind, days: 365, leastDays: least, due: 1 });
      expect((await retention.set(null)).rule).toMatchObject({ days: null, due: null });
      expect(await retention.set(400, 'decision-maker', 'BIN')).toMatchObject({
        __typename: 'InvalidInput',
        path: ['input', 'kind'],
      });
    });

    test('A45 rules and runs are for who decides alone', async () => {
      for (const asker of ['head-east', 'agent', 'administrator'] as const)
        await expect(retention.set(400, asker)).rejects.toThrow('FORBIDDEN');
      for (const field of retention.fields)
        expect(Object.values(await retention.ask(`{ ${field} }`, 'agent'))).toEqual([null]);
    });
  });
}
