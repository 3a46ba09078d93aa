// pnpm check: everything that can be said of the code without running it.
// node packages/testing/src/check.ts [step …] runs only the named steps.
import { availableParallelism } from 'node:os';
import { type Step, steps } from './checks/steps.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const waiting = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const failed: string[] = [];
let passed = 0;
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(`check: ${passed} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
}

async function runStep({ name, what, run }: Step): Promise<void> {
  const started = performance.now();
  const problems = await run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${problems === '' ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}: ${what}`);
  if (problems === '') passed += 1;
  else {
    failed.push(name);
    console.log(problems.replace(/^/gm, '       '));
  }
}
