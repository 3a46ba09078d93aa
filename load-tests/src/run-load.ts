import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Client } from './client.ts';
import { collectSubjects } from './collect-subjects.ts';
import { runK6 } from './k6.ts';
import type { LoadOptions } from './options.ts';
import { Sessions } from './sessions.ts';
import type { Stage } from './stage.ts';
import { type Outcome, readSummary } from './summary.ts';
import { warmUp } from './warm-up.ts';

const reports = join(import.meta.dirname, '..', 'reports');
type Given = Pick<LoadOptions, 'profile' | 'scenario' | 'rate' | 'duration' | 'slack'>;

/** Puts one load on a product and answers what came out; the reports stay in `load-tests/reports`. */
export async function runLoad(k6: string, stage: Stage, given: Given, say: (line: string) => void): Promise<Outcome> {
  const { profile, scenario, rate, duration, slack } = given;
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-load-'));
  const sessions = new Sessions(stage.issuer, stage.password);
  const tokens = await sessions.serve();
  try {
    const client = new Client(stage.url, sessions);
    const subjects = await collectSubjects(client);
    await warmUp(client, subjects);
    writeFileSync(join(folder, 'subjects.json'), JSON.stringify(subjects));
    mkdirSync(reports, { recursive: true });
    const name = `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-${profile}-${scenario}`;
    const [html, summary] = [join(reports, `${name}.html`), join(reports, `${name}.json`)];
    say(
      `${profile} ${scenario}: ${rate} visits a second, ${duration}, ${subjects.customers.length} customers asked about`,
    );
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
    say(`report: ${relative(process.cwd(), html)}`);
    return readSummary(summary);
  } finally {
    tokens.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
