import { readFileSync } from 'node:fs';

type Metric = { values: Record<string, number>; thresholds?: Record<string, { ok: boolean }> };
type Summary = { metrics: Record<string, Metric>; state: { testRunDurationMs: number } };

/** What came out of a run. */
export interface Outcome {
  lines: string[];
  passed: number;
  failed: number;
  /** Requests that were answered or not, and how long it took, in s. */
  answers: number;
  seconds: number;
}

/** Reads k6's summary: a line for each operation, then each threshold that was crossed. */
export function readSummary(file: string): Outcome {
  const { metrics, state } = JSON.parse(readFileSync(file, 'utf8')) as Summary;
  const lines = ['operation                  answers     p50      p95      p99 (ms)'];
  for (const [key, { values }] of Object.entries(metrics).sort(([a], [b]) => a.localeCompare(b))) {
    const name = /^http_req_duration\{name:(\w+)\}$/.exec(key)?.[1];
    if (!name || !values.count) continue;
    const figures = ['med', 'p(95)', 'p(99)'].map((each) => (values[each] ?? 0).toFixed(0).padStart(8));
    lines.push(`${name.padEnd(24)}${String(values.count).padStart(10)}${figures.join(' ')}`);
  }
  const value = (name: string, of: string) => metrics[name]?.values[of] ?? 0;
  const [answers, wrong] = [
    value('failed_answers', 'passes') + value('failed_answers', 'fails'),
    value('failed_answers', 'passes'),
  ];
  const seconds = state.testRunDurationMs / 1000;
  const points = metrics.points_after?.values;
  lines.push(
    '',
    `${answers} requests in ${seconds.toFixed(0)} s (${(answers / seconds).toFixed(1)} a second), ${wrong} failed; ` +
      `${value('dropped_iterations', 'count')} visits dropped, ${value('shed', 'count')} turned away`,
    ...(points?.count
      ? [`points after a payment: median ${points.med?.toFixed(0)} ms, p95 ${points['p(95)']?.toFixed(0)} ms`]
      : []),
  );
  let [passed, failed] = [0, 0];
  for (const [key, { thresholds = {}, values }] of Object.entries(metrics)) {
    // an operation that nobody asked has not passed
    if (key.startsWith('http_req_duration{') && !values.count) continue;
    for (const [rule, { ok }] of Object.entries(thresholds)) {
      if (ok) passed += 1;
      else {
        failed += 1;
        lines.push(`FAILED  ${key} ${rule}`);
      }
    }
  }
  return { lines, passed, failed, answers, seconds };
}
