import type { PrismaLike } from '@guanxi/runtime';
import { badInputFindings, type InputBench, inputBench, mutationsOf } from './bad-input.ts';
import { growthFindings, STAGES } from './growth.ts';
import { hostileTextFindings } from './hostile-text.ts';
import { leakFindings, type RightsBench, rightsBench, unsignedFindings } from './leaks.ts';
import type { SchemaSamples } from './samples.ts';
import { schemaOf } from './schema.ts';

export type { GrowthSamples, MutationSample, RightsSamples, SchemaSamples } from './samples.ts';

// a mutation of forty fields on a busy machine
const PATIENCE = 480_000;

/**
 * Tests a service by its own schema: what is added to the contract is tested from then on, or the suite fails and says
 * which sample is missing.
 */
export function describeSchema<Client extends PrismaLike, World>(samples: SchemaSamples<Client, World>): void {
  const schema = schemaOf(samples.service);
  badInputSuite(samples, schema);
  rightsSuite(samples, schema);

  test(
    'C01 G02 each free text of each mutation takes any of the texts that break programs, or refuses it by its rule',
    async () => {
      // a service of its own: what others have written would use up what a person may have
      const bench = await inputBench(samples, schema);
      try {
        expect(await hostileTextFindings(bench)).toEqual([]);
      } finally {
        await bench.running.stop();
      }
    },
    PATIENCE,
  );

  test(
    `G02 statements are equal at ${STAGES.join(', ')} records, for every list, and the planner knows how rare its words are`,
    async () => {
      expect(await growthFindings(samples, schema)).toEqual([]);
    },
    PATIENCE,
  );
}

type Schema = ReturnType<typeof schemaOf>;

function badInputSuite<Client extends PrismaLike, World>(samples: SchemaSamples<Client, World>, schema: Schema): void {
  describe('bad input', () => {
    let bench: InputBench<World>;
    beforeAll(async () => {
      bench = await inputBench(samples, schema);
    }, PATIENCE);
    afterAll(() => bench?.running.stop());

    test.each(mutationsOf(schema))(
      'G02 %s refuses each bad value at its field and leaves nothing',
      async (mutation) => {
        expect(await badInputFindings(bench, mutation)).toEqual([]);
      },
      PATIENCE,
    );

    test('every stated exception is one', () => {
      expect(Object.keys(samples.accepted ?? {}).filter((key) => !bench.met.has(key))).toEqual([]);
    });

    test('every sample is of a mutation that there is', () => {
      expect(Object.keys(samples.mutations).filter((name) => !mutationsOf(schema).includes(name))).toEqual([]);
    });
  });
}

function rightsSuite<Client extends PrismaLike, World>(samples: SchemaSamples<Client, World>, schema: Schema): void {
  describe('rights', () => {
    let bench: RightsBench;
    beforeAll(async () => {
      bench = await rightsBench(samples, schema);
    }, PATIENCE);
    afterAll(() => bench?.running.stop());

    test(
      'G02 A36 each way in finds the record for the entitled and nothing for strangers',
      async () => {
        expect(await leakFindings(bench)).toEqual([]);
      },
      PATIENCE,
    );

    test(
      'G02 A36 without the gateway’s signature nobody is answered',
      async () => {
        expect(await unsignedFindings(bench)).toEqual([]);
      },
      PATIENCE,
    );
  });
}
