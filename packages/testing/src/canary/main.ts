// Uses the whole product with planted names, phones, mails, tokens and a password, well and badly, with every trace
// recorded and everything logged, and then looks for them: in the databases, where they must be, and in all that leaves
// the processes, where none may be. On the way one order is followed through its traces. With --kafka, facts travel over
// a Kafka that it starts.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLog } from '@guanxi/runtime/logging';
import { startProductOnKafka } from '../journey/parts.ts';
import { type Product, startProduct } from '../journey/product.ts';
import { World } from '../journey/world.ts';
import { Databases, SERVICES } from '../kills/databases.ts';
import { startOtlpReceiver } from '../otlp-receiver.ts';
import { indented, Proof } from '../proof.ts';
import { until } from '../until.ts';
import { findCanaries, makeCanaries } from './canaries.ts';
import { followOrder } from './order-trace.ts';
import { Planting } from './plant.ts';
import { databaseTexts, deadLetterReasons, logsOf } from './signals.ts';

const CONTROL = 'control.log';
const canaries = makeCanaries();
const all = Object.values(canaries);
const names = (found: readonly { what: string }[]) => found.map(({ what }) => what).sort();
const { values } = parseArgs({ options: { kafka: { type: 'boolean', default: false } } });
const proof = new Proof();

const receiver = await startOtlpReceiver();
let product: Product | undefined;
let databases: Databases | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(product?.stop()).finally(() => process.exit(130)));
try {
  product = await (values.kafka ? startProductOnKafka : startProduct)({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_TRACES_SAMPLER_ARG: '1',
    OTEL_METRIC_EXPORT_INTERVAL: '1000',
    LOG_LEVEL: 'trace',
  });
  console.log(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  databases = Databases.of(product);
  await look(product, databases, new World(product.addresses));
} catch (error) {
  proof.fail(error);
} finally {
  if (proof.failed > 0 && product) console.log(indented(product.output().slice(-2000)));
  await databases?.close();
  await product?.stop();
  await receiver.close();
}
proof.finish();

async function look({ folder }: Product, within: Databases, world: World): Promise<void> {
  const planting = new Planting(world, within, canaries);
  await proof.step('a member, his contact and his complaint', () => planting.people());
  await proof.step('an order that is paid, and the mail to him', () => planting.order());
  await proof.step('an import with a good and a bad row', () => planting.import());
  await proof.step('searches, with names in documents and aliases', () => planting.search());
  await proof.step('requests that cannot be answered are refused', async () => {
    await planting.badRequests();
    for (const { what, status, code } of planting.failures)
      assert.ok(status >= 400 || code !== undefined || what === 'an id that is none', `${what}: ${status} ${code}`);
    return `${planting.failures.length} of them`;
  });
  await proof.step('a statement that the database refuses', async () => {
    await planting.refusedBySql();
    assert.equal(planting.failures.at(-1)?.code, 'INTERNAL');
  });
  await proof.step('a dead letter', async () => {
    const reason = await planting.deadLetter();
    assert.match(reason, /22007|invalid input syntax/);
  });
  await proof.step('one order is followed from the gateway to the mail by traces and links', async () => {
    const steps = await until(() => followOrder(receiver.spans), { bound: 60_000, what: 'the traces of the order' });
    return `${steps.length} steps`;
  });
  await proof.step('what failed is in the figures', async () => {
    const figure = (name: string, labels: Record<string, unknown>) =>
      receiver
        .points()
        .filter((point) => point.name === name)
        .filter(({ attributes }) => Object.entries(labels).every(([key, value]) => attributes[key] === value))
        .reduce((sum, { value }) => sum + value, 0);
    await until(
      () => {
        assert.ok(
          figure('guanxi_operation_duration_seconds', {
            component: 'gateway',
            operation: 'createCustomer',
            outcome: 'error',
          }) > 0,
          'error',
        );
        assert.ok(
          figure('guanxi_sign_in_failures_total', { component: 'gateway', reason: 'signature' }) > 0,
          'signature',
        );
        assert.ok(
          figure('guanxi_sign_in_failures_total', { component: 'gateway', reason: 'malformed' }) > 0,
          'malformed',
        );
        assert.ok(figure('guanxi_facts_set_aside_total', { component: 'marketing' }) > 0, 'set aside');
        assert.equal(figure('guanxi_dead_letters', { component: 'marketing' }), 1);
        return true;
      },
      { bound: 60_000, what: 'the figures' },
    );
  });

  await proof.step('all that is to be kept is found in the databases', async () => {
    const found = findCanaries(
      (await databaseTexts(within, values.kafka ? SERVICES : [...SERVICES, 'event_log'])).join('\n'),
      all,
    );
    assert.deepEqual(names(found.filter(({ kept }) => kept)), names(all.filter(({ kept }) => kept)));
  });
  const control = openLog('control', 'info', {
    write: (line: string) => appendFileSync(join(folder, 'data', 'logs', CONTROL), line),
  });
  control.info(all.map(({ text }) => text).join(' · '));
  await proof.step('the same search finds all of them in a log line that was written on purpose', async () => {
    assert.deepEqual(names(findCanaries(logsOf(folder).get(CONTROL) ?? '', all)), names(all));
  });
  await proof.step('the log of no process holds any', async () => {
    const logs = [...logsOf(folder)].filter(([file]) => file !== CONTROL);
    for (const [file, text] of logs) assert.deepEqual(names(findCanaries(text, all)), [], file);
    for (const name of ['gateway', 'customers', 'marketing'])
      assert.ok((logs.find(([file]) => file === `${name}.log`)?.[1] ?? '').length > 100, `nothing of ${name}`);
    const size = logs.reduce((sum, [, text]) => sum + text.length, 0);
    return `${logs.length} logs, ${Math.round(size / 1024)} kB`;
  });
  await proof.step('no reason of a dead letter holds any', async () => {
    const reasons = await deadLetterReasons(within);
    assert.ok(reasons.length >= 2, 'no reason');
    assert.deepEqual(names(findCanaries(reasons.join('\n'), all)), []);
  });
  await proof.step('no trace and no figure holds any', async () => {
    assert.ok(receiver.spans.length > 100, 'no spans');
    assert.ok(receiver.points().length > 100, 'no figures');
    for (const body of receiver.bodies) {
      const found = names(findCanaries(body, all));
      if (found.length > 0) throw new Error(`${found.join(', ')} in ${placeOf(body)}`);
    }
    return `${receiver.spans.length} spans, ${receiver.points().length} figures`;
  });
}

/** Where the first canary stands, without repeating the rest. */
function placeOf(body: string): string {
  const at = Math.max(0, ...all.map(({ text }) => body.indexOf(text)));
  return body.slice(Math.max(0, at - 200), at + 60);
}
