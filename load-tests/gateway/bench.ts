// Measures the gateway against Apollo's stock gateway and against one server with everything; README.md says how.
//   node load-tests/gateway/bench.ts [--rounds 7] [--seconds 6] [--only stock,ours,monolith] [--operation name] [--write]
import { parseArgs } from 'node:util';
import { closeTestServer } from '@guanxi/testing';
import type { Order, Outcome } from './generator.ts';
import { startGenerator } from './load.ts';
import { operations } from './operations.ts';
import { databaseTime, processTime } from './process-time.ts';
import { type Measured, table, writeFigures } from './report.ts';
import { prepareRows } from './rows.ts';
import { ask, cursorsOf, tokensOf } from './session.ts';
import { startVariant, type Variant, variantNames } from './variants.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string', default: variantNames.join(',') },
    operation: { type: 'string', default: operations.map(({ name }) => name).join(',') },
    profile: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
/** Answers after which a variant is warm. */
const ENOUGH = 3_000;
const rounds = Number(values.rounds);
const time = Number(values.seconds) * 1000;
const connections = Number(values.connections);
const wanted = variantNames.filter((name) => values.only.split(',').includes(name));
const measured = operations.filter(({ name }) => values.operation.split(',').includes(name));
const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];

const rows = await prepareRows();
const variants: Variant[] = [];
const generator = startGenerator<Order, Outcome>('generator.ts');
try {
  const tokens = await tokensOf(8);
  for (const name of wanted) variants.push(await startVariant(name, rows, { flags }));
  const cursors = await cursorsOf(variants[0] as Variant, tokens[0] as string);
  await sameAnswers(cursors, tokens[0] as string);

  const all: Measured[] = [];
  let from = 0;
  for (const operation of measured) {
    const load = (variant: Variant, span: number) => {
      from += 10_000;
      const { url } = variant;
      return generator.run({ url, operation: operation.name, tokens, cursors, connections, time: span, from });
    };
    for (const variant of variants) await warm((span) => load(variant, span));
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of variants) {
        await load(variant, 500);
        const before = timesOf(variant);
        const outcome = await load(variant, time);
        if (outcome.failed > 0) throw new Error(`${variant.name}: ${outcome.firstFailure}`);
        const cpu = difference(timesOf(variant), before, outcome.answered);
        all.push({ operation: operation.name, variant: variant.name, round, cpu, ...outcome });
        const { answered, seconds } = outcome;
        const total = [...cpu].filter(([name]) => name !== 'PostgreSQL').reduce((sum, [, ms]) => sum + ms, 0);
        console.error(
          `${operation.name} ${round + 1}/${rounds} ${variant.name}: ${(answered / seconds).toFixed(0)} req/s, ${total.toFixed(2)} CPU ms`,
        );
      }
    }
  }
  const text = table(all, { rounds, seconds: time / 1000, connections });
  console.log(text);
  if (values.write) writeFigures(text);
} finally {
  generator.stop();
  for (const variant of variants) await variant.stop();
  await rows.remove();
  await closeTestServer();
}

/** Until the compiler has seen enough of it, or on a slow machine for a while. */
async function warm(load: (span: number) => Promise<Outcome>): Promise<void> {
  let answered = 0;
  for (let spans = 0; spans < 2 || (answered < ENOUGH && spans < 30); spans += 1)
    answered += (await load(2_000)).answered;
}

/** CPU time used so far, by process. */
function timesOf({ processes }: Variant): Map<string, number> {
  const times = [...processes].map(([name, { pid }]): [string, number] => [name, processTime(pid)]);
  return new Map([...times, ['PostgreSQL', databaseTime()]]);
}

function difference(after: Map<string, number>, before: Map<string, number>, requests: number): Map<string, number> {
  return new Map([...after].map(([name, spent]) => [name, (spent - (before.get(name) ?? 0)) / requests]));
}

/** What is compared must do the same work: every variant gives the same answer. */
async function sameAnswers(cursors: readonly string[], token: string): Promise<void> {
  for (const operation of measured) {
    const answers = [];
    for (const variant of variants)
      answers.push(JSON.stringify(await ask(variant, operation.query, token, operation.variables(3, cursors))));
    console.error(`${operation.name}: answer of ${answers[0]?.length} characters`);
    if (new Set(answers).size !== 1)
      throw new Error(`${operation.name}: the variants answer differently\n${answers.join('\n')}`);
  }
}
