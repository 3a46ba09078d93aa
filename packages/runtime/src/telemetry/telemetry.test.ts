import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { type OtlpReceiver, startOtlpReceiver } from '@guanxi/testing/otlp-receiver';
import { until } from '@guanxi/testing/until';
import { buildSchema } from 'graphql';
import { executor } from '../graphql/executor.ts';
import { openLog } from '../logging.ts';
import { currentTrace, isSampled, traceparent } from '../trace.ts';
import { tracedFact } from './facts.ts';
import { tracedJob, withoutTrace, withTraceOf } from './jobs.ts';
import { counters, gauges, histograms } from './metrics.ts';
import type { TelemetrySettings } from './settings.ts';
import { count, entering, inSpan, observe, record } from './signals.ts';
import { startTelemetry, type Telemetry } from './start.ts';

const server = { name: 'graphql', kind: 'server' } as const;
const CALLER = '0af7651916cd43dd8448eb211c80319c';
const sampled = (flags: '00' | '01') => `00-${CALLER}-b7ad6b7169203331-${flags}`;

let receiver: OtlpReceiver;
let telemetry: Telemetry | undefined;
beforeEach(async () => {
  receiver = await startOtlpReceiver();
});
afterEach(async () => {
  await telemetry?.stop();
  telemetry = undefined;
  await receiver.close();
});

const start = async (settings: Partial<TelemetrySettings> = {}) => {
  const given = { HOST: '127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_METRIC_EXPORT_INTERVAL: 100 };
  telemetry = await startTelemetry('orders', { ...given, ...settings });
};
/** Everything that was recorded, once it has arrived. */
const arrived = async () => {
  await telemetry?.stop();
  telemetry = undefined;
  return receiver.spans;
};
const point = (name: string) => receiver.points().find((each) => each.name === name);

describe('what is traced', () => {
  test('a caller who records is followed into every step, and the steps are his trace', async () => {
    await start({ OTEL_TRACES_SAMPLER_ARG: 0 });
    await entering(sampled('01'), server, async () => {
      await inSpan({ name: 'step', kind: 'internal' }, async () => {
        expect(traceparent()).toContain(CALLER);
      });
    });
    const [step, entry] = await arrived();
    expect(entry).toMatchObject({
      name: 'graphql',
      traceId: CALLER,
      parentSpanId: 'b7ad6b7169203331',
      service: 'orders',
    });
    expect(step).toMatchObject({ name: 'step', traceId: CALLER, parentSpanId: entry?.spanId });
  });

  test.each([
    ['a caller who does not record is not recorded here', sampled('00'), 1, false],
    ['without a caller a ratio of 1 records', undefined, 1, true],
    ['without a caller a ratio of 0 does not record', undefined, 0, false],
    ['a malformed header is no caller', '00-zz-1-01', 0, false],
  ])('%s', async (_title, header, ratio, recorded) => {
    await start({ OTEL_TRACES_SAMPLER_ARG: ratio });
    let inside: boolean | undefined;
    await entering(header, server, () =>
      inSpan({ name: 'step', kind: 'internal' }, async () => {
        const trace = currentTrace();
        inside = trace && isSampled(trace);
      }),
    );
    expect(inside).toBe(recorded);
    expect((await arrived()).map(({ name }) => name).sort()).toEqual(recorded ? ['graphql', 'step'] : []);
  });

  test('the ratio is kept', async () => {
    await start({ OTEL_TRACES_SAMPLER_ARG: 0.25 });
    for (let at = 0; at < 1_000; at += 1) await entering(undefined, server, async () => undefined);
    const { length } = await arrived();
    expect(length).toBeGreaterThan(150);
    expect(length).toBeLessThan(350);
  });

  test('handling a fact is a trace of its own, linked to what it follows and recorded with it', async () => {
    await start({ OTEL_TRACES_SAMPLER_ARG: 0 });
    const event = {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      type: 'crm.orders.v1.OrderPaid',
      time: new Date(),
      partners: [],
    };
    let cause: string | undefined;
    for (const flags of ['01', '00'] as const) {
      await tracedFact(
        'customers.facts',
        'crm.orders.order.v1',
        { ...event, traceparent: sampled(flags) },
        async () => {
          cause = currentTrace()?.causeTraceId ?? currentTrace()?.traceId;
        },
      );
      expect(cause).toBe(CALLER);
    }
    const spans = await arrived();
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({
      name: 'handle OrderPaid',
      parentSpanId: undefined,
      links: [{ traceId: CALLER, spanId: 'b7ad6b7169203331' }],
    });
    expect(spans[0]?.traceId).not.toBe(CALLER);
  });

  test('a job is linked to the work that queued it and is given its payload as it was', async () => {
    await start({ OTEL_TRACES_SAMPLER_ARG: 0 });
    const payload = { mail: 7 };
    const queued = await entering(sampled('01'), server, async () => withTraceOf(payload));
    expect(withoutTrace(queued)).toEqual(payload);
    await tracedJob('send', queued, async () => undefined);
    const job = (await arrived()).find(({ name }) => name === 'job send');
    expect(job?.links).toEqual([{ traceId: CALLER, spanId: receiver.spans[0]?.spanId }]);
  });

  test('a failure is told by its name and code, not by its words', async () => {
    await start();
    const failing = entering(sampled('01'), server, () => Promise.reject(new TypeError('Wang 13800138000')));
    await expect(failing).rejects.toThrow('Wang');
    expect((await arrived())[0]).toMatchObject({ failed: true, attributes: { 'error.type': 'TypeError' } });
    expect(receiver.bodies.join()).not.toContain('Wang');
  });
});

test('a failed request that is not sampled keeps its log line with the trace id and counts in the figures', async () => {
  await start({ OTEL_TRACES_SAMPLER_ARG: 0 });
  const lines: string[] = [];
  const log = openLog('orders', 'info', { write: (line: string) => void lines.push(line) });
  const schema = buildSchema('type Query { order: String }');
  const resolve = () => Promise.reject(new Error('the machine room is on fire'));
  Object.assign(schema.getQueryType()?.getFields().order ?? {}, { resolve });
  const execute = executor(schema, log);

  const answer = await entering(undefined, server, () => execute({ query: '{ order }' }, {}));

  const traceId = answer.errors?.[0]?.extensions?.traceId;
  expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 50, trace_id: traceId })]);
  expect(await arrived()).toEqual([]);
  expect(point('guanxi_operation_duration_seconds')).toMatchObject({
    value: 1,
    attributes: { component: 'orders', kind: 'query', operation: 'order', outcome: 'error' },
  });
});

describe('a receiver that is not there', () => {
  const nobody = async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as { port: number };
    await new Promise((done) => taken.close(done));
    return `http://127.0.0.1:${port}`;
  };

  test('costs the work nothing but a count of what was dropped, and holds up nobody at the end', async () => {
    // the figures are scraped, so that the count can be seen while nobody takes what is sent
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: await nobody(), OTEL_TRACES_SAMPLER_ARG: 1, METRICS_PORT: 0 });
    for (let at = 0; at < 5_000; at += 1) await entering(undefined, server, async () => undefined);
    const dropped = async () => {
      const text = await (await fetch(telemetry?.metricsUrl ?? '')).text();
      const values = [...text.matchAll(/^guanxi_telemetry_dropped_total\{.*signal="traces".*\} (\d+)$/gm)];
      return values.reduce((sum, [, value]) => sum + Number(value), 0);
    };
    // what has room stays; the rest was dropped at once
    expect(await dropped()).toBeGreaterThanOrEqual(5_000 - 2_048 - 512);
    const before = performance.now();
    await telemetry?.stop();
    expect(performance.now() - before).toBeLessThan(4_500);
  });
});

test('figures have the same names when they are scraped as when they are sent', async () => {
  await start({ METRICS_PORT: 0 });
  for (const name of Object.keys(histograms) as (keyof typeof histograms)[]) record(name, 1);
  for (const name of Object.keys(counters) as (keyof typeof counters)[])
    if (name !== 'guanxi_process_cpu_seconds_total') count(name);
  for (const name of Object.keys(gauges) as (keyof typeof gauges)[]) observe(name, () => [{ value: 1 }]);
  const all = [...Object.keys(histograms), ...Object.keys(counters), ...Object.keys(gauges)].sort();

  const text = await (await fetch(telemetry?.metricsUrl ?? '')).text();
  const scraped = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
  expect(scraped.filter((name) => name !== 'target_info').sort()).toEqual(all);
  await until(() => all.every((name) => point(name)), { what: 'every figure' });
});

test('nothing of OpenTelemetry is loaded unless somebody is to be told', async () => {
  const loaded = async (setting: string) => {
    const script = `
      import { registerHooks } from 'node:module';
      const seen = new Set();
      registerHooks({ load(url, context, next) { if (url.includes('@opentelemetry')) seen.add(url); return next(url, context); } });
      await import('${new URL('../index.ts', import.meta.url)}');
      const { startTelemetry } = await import('${new URL('./start.ts', import.meta.url)}');
      await startTelemetry('orders', { HOST: '127.0.0.1', ${setting} });
      console.log(seen.size);
      process.exit(0);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    return Number(stdout);
  };
  expect(await loaded('')).toBe(0);
  expect(await loaded('METRICS_PORT: 0')).toBeGreaterThan(0);
});
