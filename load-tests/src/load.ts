// Load on the product: npm run load -- <smoke|load|stress|spike|soak> <staff|partner|member|mixed>
import { DEMO_PASSWORD } from '@guanxi/testing/journey/world';
import { findK6 } from './k6.ts';
import { readOptions, usage } from './options.ts';
import { runLoad } from './run-load.ts';
import { openStage } from './stage.ts';

const say = (line: string) => console.log(line);
if (process.argv.includes('--help')) {
  say(usage);
  process.exit(0);
}
let [passed, failed] = [0, 0];
try {
  const options = readOptions(process.argv.slice(2), process.env, DEMO_PASSWORD);
  const k6 = await findK6(say);
  const stage = await openStage(options, say);
  try {
    const outcome = await runLoad(k6, stage, options, say);
    [passed, failed] = [outcome.passed, outcome.failed];
    for (const line of outcome.lines) say(line);
  } finally {
    await stage.close();
  }
} catch (error) {
  failed += 1;
  say(error instanceof Error ? error.message : String(error));
}
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
