// How fast lists, filters, search and the look-up of duplicates are with few and with many members: databases of both sizes lie
// side by side on one server, and each question is asked of them in turn. The last line is of all answers together.
//
//   node load-tests/lists/endpoint.ts [--members 10000,1000000] [--rounds 60] [--only TEXT]
import { parseArgs } from 'node:util';
import { customers } from '@guanxi/customers/service';
import { closeTestServer, execute, runSweep, startTestService } from '@guanxi/testing';
import { commonestWords, fillCustomers } from './fill.ts';
import { type Question, questions } from './questions.ts';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '10000,1000000' },
    rounds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});
const sizes = values.members.split(',').map(Number);
const rounds = Number(values.rounds);
const say = (line: string) => console.error(line);

/** Rounds that are not counted. */
const WARM_UP = 5;
/** A question is not asked again once it took so long in all, in ms. */
const PATIENCE = 20_000;

const start = () =>
  startTestService(customers, {
    settings: { CONTACTS_NEED_COMPANY: true, IMPORT_CHUNK: 500, SIGN_UP_DEPARTMENT: '/' },
  });
type Running = Awaited<ReturnType<typeof start>>;
type Prepared = { members: number; running: Running; questions: readonly Question[] };

async function prepare(members: number): Promise<Prepared> {
  const running = await start();
  const { pool } = running.db;
  await fillCustomers(running.database.url, members, say);
  say(`${members}: keys of duplicates`);
  await runSweep(running, 'duplicates.file');
  await pool.query('VACUUM ANALYZE');
  const { rows } = await pool.query<{ name: string; number: string; mobile: string }>(
    `SELECT name, number, mobile FROM customer WHERE kind = 'PERSON' ORDER BY created_at, id OFFSET $1 LIMIT 1`,
    [Math.floor(members / 3)],
  );
  const words = { ...(await commonestWords(pool)), ...(rows[0] ?? { name: '', number: '', mobile: '' }) };
  say(`${members}: the commonest are ${words.surname} and ${words.bigram}`);
  const asked = questions(words).filter(({ name }) => name.includes(values.only));
  return { members, running, questions: await Promise.all(asked.map((each) => entered(running, each))) };
}

/** The question with the place at which its list is entered. */
async function entered(running: Running, question: Question): Promise<Question> {
  if (!question.deep) return question;
  let after: string | undefined;
  for (let row = 0; row < question.deep; row += 200) {
    const variables = { ...question.variables, first: Math.min(200, question.deep - row), after };
    after = (await execute(running, question.who, question.document, variables)).data.customers.pageInfo.endCursor;
  }
  return { ...question, variables: { ...question.variables, after } };
}

const prepared: Prepared[] = [];
try {
  for (const size of sizes) prepared.push(await prepare(size));
  const heads = sizes.map((size) => `${size.toLocaleString('en')} members`).join(' | ');
  console.log(`| p50 / p95 in ms | ${heads} | p50, ratio | p95, ratio |`);
  console.log(`| --- |${sizes.map(() => ' --: |').join('')} --: | --: |`);
  const mix = prepared.map((): number[] => []);
  for (let at = 0; at < (prepared[0]?.questions.length ?? 0); at += 1) {
    const times = prepared.map((): number[] => []);
    const refused = new Set<string>();
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const order = prepared.map((_, index) => index);
      // in turn, and the other way round each second time
      for (const index of round % 2 === 0 ? order : order.toReversed()) {
        const { running, questions: asked } = prepared[index] as Prepared;
        const { who, document, variables } = asked[at] as Question;
        const taken = times[index] as number[];
        if (taken.length > 2 && taken.reduce((sum, each) => sum + each, 0) > PATIENCE) continue;
        const begun = performance.now();
        const answer = await execute(running, who, document, variables as Record<string, unknown>, { mayFail: true });
        if (round >= 0) taken.push(performance.now() - begun);
        for (const error of answer.errors ?? []) refused.add(String(error.extensions?.code ?? error.message));
      }
    }
    times.forEach((taken, index) => {
      mix[index]?.push(...taken);
    });
    row(`${prepared[0]?.questions[at]?.name}${refused.size > 0 ? ` (${[...refused].join(', ')})` : ''}`, times);
  }
  row('the mix', mix);
} finally {
  for (const { running } of prepared) await running.stop();
  await closeTestServer();
}
process.exit(0);

/** A line of the table. */
function row(name: string, times: readonly (readonly number[])[]): void {
  const figures = times.map((taken) => ({ p50: share(taken, 0.5), p95: share(taken, 0.95) }));
  const ratio = (of: 'p50' | 'p95') => ((figures.at(-1)?.[of] ?? 0) / (figures[0]?.[of] ?? 1)).toFixed(2);
  const cells = figures.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`).join(' | ');
  console.log(`| ${name} | ${cells} | ${ratio('p50')} × | ${ratio('p95')} × |`);
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
