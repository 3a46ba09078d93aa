// Sends to the real OpenTelemetry collector, built from the Go modules beside this file (Go and some minutes, once),
// and reads from its output what it understood. Ends with `N passed, N failed`.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import { entering, following, inSpan, observe, record } from '@guanxi/runtime/telemetry/signals';
import { startTelemetry } from '@guanxi/runtime/telemetry/start';
import { traceparent } from '@guanxi/runtime/trace';
import { until } from '../src/until.ts';

const here = import.meta.dirname;
const program = collector();
const port = await freePort();
const child = spawn(program, ['--config', join(here, 'config.yaml')], {
  env: { ...process.env, OTLP_ENDPOINT: `127.0.0.1:${port}`, VERBOSITY: 'detailed' },
  stdio: ['ignore', 'ignore', 'pipe'],
});
let said = '';
child.stderr.on('data', (chunk: Buffer) => {
  said += chunk.toString('utf8');
});
let passed = 0;
let failed = 0;
try {
  await until(() => said.includes('Everything is ready'), { bound: 20_000, what: 'the collector' });
  const endpoint = `http://127.0.0.1:${port}`;
  const telemetry = await startTelemetry('orders', {
    HOST: '127.0.0.1',
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_TRACES_SAMPLER_ARG: 1,
    OTEL_METRIC_EXPORT_INTERVAL: 200,
  });
  let cause = '';
  await entering(undefined, { name: 'graphql', kind: 'server' }, async () => {
    cause = traceparent();
    await inSpan(
      { name: 'SQL INSERT', kind: 'client', attributes: { 'db.system.name': 'postgresql' } },
      async () => undefined,
    );
  });
  await following([cause], { name: 'handle OrderPaid', kind: 'consumer' }, async () => undefined);
  record('guanxi_operation_duration_seconds', 0.03, { kind: 'query', operation: 'order', outcome: 'ok' });
  observe('guanxi_dead_letters', () => [{ value: 3 }]);
  await until(() => said.includes('guanxi_dead_letters'), { bound: 10_000, what: 'the figures at the collector' });
  await telemetry?.stop();
  await until(() => said.includes('handle OrderPaid'), { bound: 10_000, what: 'the traces at the collector' });
  const [, traceId, spanId] = cause.split('-');
  step('it knows the process', () => assert.match(said, /service\.name: Str\(orders\)/));
  step('it has the request, its statement and the kinds of both', () => {
    assert.match(said, new RegExp(`Trace ID +: ${traceId}[\\s\\S]{0,200}Name +: SQL INSERT\\s+Kind +: Client`));
    assert.match(said, new RegExp(`ID +: ${spanId}\\s+Name +: graphql\\s+Kind +: Server`));
  });
  step('it has the link from what followed to the request', () =>
    assert.match(
      said,
      new RegExp(`Name +: handle OrderPaid[\\s\\S]*Links:[\\s\\S]*Trace ID: ${traceId}\\s+-> ID: ${spanId}`),
    ),
  );
  step('it has a histogram with its unit and labels, and a gauge', () => {
    assert.match(said, /Name: guanxi_operation_duration_seconds[\s\S]{0,300}Unit: s\s+-> DataType: Histogram/);
    assert.match(said, /-> operation: Str\(order\)/);
    assert.match(said, /Name: guanxi_dead_letters[\s\S]{0,300}DataType: Gauge[\s\S]{0,300}Value: 3/);
  });
} catch (error) {
  failed += 1;
  console.log(`FAILED  ${(error as Error).message}\n${said.slice(-2000)}`);
} finally {
  child.kill('SIGTERM');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(name: string, check: () => void): void {
  try {
    check();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${(error as Error).message.slice(0, 3000)}`);
  }
}

/** The program: built once for each set of modules, and kept. */
function collector(): string {
  if (process.env.GUANXI_COLLECTOR) return process.env.GUANXI_COLLECTOR;
  const sources = ['go.sum', 'main.go'].map((name) => readFileSync(join(here, name)));
  const mark = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
  const folder = join(homedir(), '.cache', 'guanxi-collector', mark);
  const built = join(folder, 'collector');
  if (existsSync(built)) return built;
  mkdirSync(folder, { recursive: true });
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', built, '.'], { cwd: here, stdio: 'inherit' });
  return built;
}
