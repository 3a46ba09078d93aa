// How long after its definition an object of the firm is answered in types of its own, by a product that this run starts:
// from the answer of the mutation that defined it (and then its field) until the gateway first takes a document that names them.
//
//   node load-tests/objects/main.ts [--objects 10]
import { parseArgs } from 'node:util';
import { until } from '@guanxi/testing';
import { startProduct } from '@guanxi/testing/journey/product';
import { World } from '@guanxi/testing/journey/world';

const { values } = parseArgs({ options: { objects: { type: 'string', default: '10' } } });
const product = await startProduct({ DEMO: 'minimal' });
try {
  const world = new World(product.addresses);
  const taken: number[] = [];
  for (let at = 0; at < Number(values.objects); at += 1) {
    const key = `measured_${at}`;
    const names = { zhCN: key };
    await world.send('administrator', 'defineObject', 'object { id }', { key, names });
    const field = { entity: `OBJECT:${key}`, key: 'plate', kind: 'TEXT', names, group: 'BASIC' };
    await world.send('administrator', 'defineCustomField', 'definition { id }', field);
    const began = performance.now();
    const document = `{ objects { ${key} { records(first: 1) { nodes { fields { plate } } } } } }`;
    const isTaken = async () => (await world.ask('head-east', document, {}, { mayFail: true })).errors === undefined;
    await until(isTaken, { bound: 120_000, what: key });
    taken.push((performance.now() - began) / 1000);
    console.log(`${key} ${taken.at(-1)?.toFixed(1)} s`);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const of = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.toFixed(1);
  console.log(`least ${sorted[0]?.toFixed(1)} s, median ${of(0.5)} s, most ${sorted.at(-1)?.toFixed(1)} s`);
} finally {
  await product.stop();
}
