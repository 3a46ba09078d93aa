// How fast somebody who is known already is told while he is entered, and how long a look through all takes, with few
// and with many members. Databases of the test server, made and dropped by this run.
//
//   node load-tests/duplicates/main.ts [--members 10000,1000000] [--probes 500]
import { parseArgs } from 'node:util';
import { runScan } from '@guanxi/customers/duplicates/scan';
import { customers } from '@guanxi/customers/service';
import { execute, runSweep, startTestService } from '@guanxi/testing';
import { Chance } from '../data/chance.ts';
import { load } from './load.ts';
import { type Person, personAt, planted } from './people.ts';

const { values } = parseArgs({
  options: { members: { type: 'string', default: '10000,1000000' }, probes: { type: 'string', default: '500' } },
});
const sizes = values.members.split(',').map(Number);
const say = (line: string) => console.error(line);

/** Rounds that are not counted. */
const WARM_UP = 20;

type Times = Record<string, number[]>;
type Measured = {
  members: number;
  perSecond: number;
  times: Times;
  scanSeconds: number;
  pairs: number;
  recall: number;
};

const query = `query ($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { score customer { id name } } }`;

/** What is typed, from the first words on; each is looked up as the entry form does it. */
const typings: Record<string, (person: Person) => object> = {
  'name alone': ({ name }) => ({ name }),
  'the commonest name': () => ({ name: '王伟' }),
  'number alone': ({ mobile }) => ({ mobile }),
  'name and day of birth': ({ name, birthDate }) => ({ name, birthDate }),
  'all there is': ({ name, mobile, mail, birthDate, address }) => ({ name, mobile, mail, birthDate, address }),
  'somebody new': ({ mobile }) => ({ name: '欧阳修文', mobile: `1350${mobile.slice(4)}`, address: '不存在路9999号' }),
};

async function measure(members: number): Promise<Measured> {
  const running = await startTestService(customers, {
    settings: { CONTACTS_NEED_COMPANY: true, IMPORT_CHUNK: 500, SIGN_UP_DEPARTMENT: '/' },
  });
  try {
    say(`${members}: loading`);
    await load(running.db.pool, { members, person: personAt });
    const filing = performance.now();
    await runSweep(running, 'duplicates.file');
    const perSecond = members / ((performance.now() - filing) / 1000);
    await running.db.pool.query('ANALYZE');

    const chance = new Chance(7);
    const times: Times = {};
    for (let at = -WARM_UP; at < Number(values.probes); at += 1)
      for (const [name, typed] of Object.entries(typings)) {
        const input = { kind: 'PERSON', ...typed(personAt(chance.below(members))) };
        const begun = performance.now();
        await execute(running, 'decision-maker', query, { input });
        const took = performance.now() - begun;
        if (at >= 0) times[name] = [...(times[name] ?? []), took];
      }

    say(`${members}: looking through all`);
    const scanning = performance.now();
    const input = { clientMutationId: 'scan' };
    await execute(
      running,
      'head-east',
      'mutation ($input: StartDuplicateScanInput!) { startDuplicateScan(input: $input) { __typename } }',
      { input },
    );
    const { rows: scans } = await running.db.pool.query('SELECT id FROM duplicate_scan');
    await runScan(running.service.parts as Parameters<typeof runScan>[0], scans[0].id);
    const scanSeconds = (performance.now() - scanning) / 1000;
    const { rows } = await running.db.pool.query<{ first: number; second: number }>(
      `SELECT a.remark::int AS first, b.remark::int AS second FROM duplicate_pair p
       JOIN customer a ON a.id = p.first_id JOIN customer b ON b.id = p.second_id`,
    );
    const found = new Set(rows.flatMap(({ first, second }) => [`${first} ${second}`, `${second} ${first}`]));
    const doubles = planted(members);
    const known = doubles.filter(({ of, double }) => found.has(`${of} ${double}`)).length;
    return { members, perSecond, times, scanSeconds, pairs: rows.length, recall: known / doubles.length };
  } finally {
    await running.stop();
  }
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const measured: Measured[] = [];
for (const size of sizes) measured.push(await measure(size));

console.log(`| | ${sizes.map((size) => `${size} members`).join(' | ')} |`);
console.log(`| --- |${sizes.map(() => ' ---: |').join('')}`);
const line = (name: string, value: (each: Measured) => string) =>
  console.log(`| ${name} | ${measured.map(value).join(' | ')} |`);
for (const name of Object.keys(typings))
  line(
    `${name}: median / p95, ms`,
    ({ times }) => `${at(times[name] ?? [], 0.5).toFixed(1)} / ${at(times[name] ?? [], 0.95).toFixed(1)}`,
  );
line('filed a second', ({ perSecond }) => perSecond.toFixed(0));
line('a look through all, s', ({ scanSeconds }) => scanSeconds.toFixed(0));
line('pairs found', ({ pairs }) => String(pairs));
line('planted doubles found', ({ recall }) => `${(recall * 100).toFixed(1)} %`);
process.exit(0);
