// What `npm start` costs against an earlier state of the project: time and CPU until it is ready, memory at rest. Both
// start in turn, each time in a new folder.
//
//   git worktree add /tmp/before 21fb043 && node /tmp/before/packages/embedded/install.js
//   node load-tests/start/main.ts --before /tmp/before [--rounds 5]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProduct } from '@guanxi/testing/journey/product';
import { familyTime, processesUnder } from '../gateway/process-time.ts';
import { median } from '../gateway/report.ts';

type Start = { readySeconds: number; cpuSeconds: number; megabytes: number; nodeMegabytes: number };

const { values } = parseArgs({ options: { before: { type: 'string' }, rounds: { type: 'string', default: '5' } } });
if (!values.before) throw new Error('--before: the checkout to compare with is missing');
/** The most that may be added. */
const GOAL = 1.1;
/** At rest is a product that uses less than this share of a core for so many ms. */
const REST = { share: 0.08, span: 5_000, bound: 180_000 };
const checkouts = [
  { name: 'before', root: resolve(values.before) },
  { name: 'now', root: join(import.meta.dirname, '..', '..') },
] as const;
const starts: Record<'before' | 'now', Start[]> = { before: [], now: [] };

for (let round = 0; round < Number(values.rounds); round += 1) {
  // neither always follows the other
  for (const { name, root } of round % 2 === 0 ? checkouts : checkouts.toReversed()) {
    const found = await measure(root);
    starts[name].push(found);
    console.error(`${round + 1} ${name.padEnd(6)} ${JSON.stringify(found)}`);
  }
}

let isKept = true;
for (const [what, isGoal] of [
  ['readySeconds', true],
  ['cpuSeconds', false],
  ['megabytes', true],
  ['nodeMegabytes', false],
] as const) {
  const [before, now] = [starts.before, starts.now].map((all) => median(all.map((each) => each[what])));
  const ratio = median(starts.now.map((each, at) => each[what] / (starts.before[at]?.[what] ?? Number.NaN)));
  if (isGoal && !(ratio <= GOAL)) isKept = false;
  console.log(
    `${what.padEnd(14)} before ${before?.toFixed(1)}, now ${now?.toFixed(1)}: ${ratio.toFixed(2)} × (median of the rounds' ratios)`,
  );
}
process.exit(isKept ? 0 : 1);

async function measure(root: string): Promise<Start> {
  const main = join(root, 'packages', 'embedded', 'src', 'main.ts');
  const product = await startProduct({ DEMO: 'minimal' }, 240_000, undefined, main);
  try {
    const cpuSeconds = cpuOf(product.pid) / 1000;
    await untilAtRest(product.pid);
    const shares = processesUnder(product.pid).map(({ pid, command }) => ({ command, bytes: residentShare(pid) }));
    const sum = (list: typeof shares) => Math.round(list.reduce((all, { bytes }) => all + bytes, 0) / 1e6);
    return {
      readySeconds: Math.round(product.readyInMs / 100) / 10,
      cpuSeconds: Math.round(cpuSeconds * 10) / 10,
      megabytes: sum(shares),
      nodeMegabytes: sum(shares.filter(({ command }) => command !== 'postgres')),
    };
  } finally {
    await product.stop();
  }
}

async function untilAtRest(pid: number): Promise<void> {
  const deadline = performance.now() + REST.bound;
  for (let before = cpuOf(pid); ; ) {
    await pause(REST.span);
    const after = cpuOf(pid);
    if (after - before < REST.share * REST.span) return;
    if (performance.now() > deadline) throw new Error(`not at rest after ${REST.bound / 1000} s`);
    before = after;
  }
}

function cpuOf(root: number): number {
  return processesUnder(root).reduce((sum, { pid }) => sum + familyTime(pid), 0);
}

/** What a process holds in memory, in bytes; of what several hold together, its share. */
function residentShare(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // it ended meanwhile
    return 0;
  }
}
