// Load on the product: npm run load -- <smoke|load|stress|spike|soak> <staff|partner|member|mixed>
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DEMO_PASSWORD } from '@guanxi/testing/journey/world';
import { Client } from './client.ts';
import { collectSubjects } from './collect-subjects.ts';
import { findK6, runK6 } from './k6.ts';
import { readOptions } from './options.ts';
import { Sessions } from './sessions.ts';
import { openStage } from './stage.ts';
import { readSummary } from './summary.ts';

const reports = join(import.meta.dirname, '..', 'reports');
const say = (line: string) => console.log(line);
let [passed, failed] = [0, 0];
try {
  const options = readOptions(process.argv.slice(2), process.env, DEMO_PASSWORD);
  const { profile, scenario, rate, duration, slack } = options;
  const k6 = await findK6(say);
  const stage = await openStage(options, say);
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-load-'));
  try {
    const sessions = new Sessions(stage.issuer, stage.password);
    const subjects = await collectSubjects(new Client(stage.url, sessions));
    writeFileSync(join(folder, 'subjects.json'), JSON.stringify(subjects));
    mkdirSync(reports, { recursive: true });
    const name = `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-${profile}-${scenario}`;
    const [html, summary] = [join(reports, `${name}.html`), join(reports, `${name}.json`)];
    const tokens = await sessions.serve();
    say(
      `${profile} ${scenario}: ${rate} visits a second, ${duration}, ${subjects.customers.length} customers asked about`,
    );
    try {
      await runK6({
        k6,
        html,
        env: {
          URL: stage.url,
          TOKENS: tokens.url,
          SUBJECTS: join(folder, 'subjects.json'),
          SUMMARY: summary,
          RUN: Date.now().toString(36),
          PROFILE: profile,
          SCENARIO: scenario,
          RATE: String(rate),
          DURATION: duration,
          SLACK: String(slack),
        },
      });
    } finally {
      tokens.close();
    }
    const outcome = readSummary(summary);
    [passed, failed] = [outcome.passed, outcome.failed];
    for (const line of outcome.lines) say(line);
    say(`report: ${relative(process.cwd(), html)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await stage.close();
  }
} catch (error) {
  failed += 1;
  say(error instanceof Error ? error.message : String(error));
}
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
