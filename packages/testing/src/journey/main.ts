// The journey of a member through the whole product. Starts one of its own (with --kafka and --keycloak on real ones),
// unless GUANXI_GATEWAY, GUANXI_ISSUER, GUANXI_MAILBOX and GUANXI_CONTROL name one that runs. Steps build on one
// another; those after a failed one are told.
import { parseArgs } from 'node:util';
import { indented, Proof } from '../proof.ts';
import { requestSteps, returnSteps } from './complain-and-return.ts';
import { importSteps } from './import-members.ts';
import { orderSteps } from './order-and-pay.ts';
import { startProductOnKafka, startProductOnKeycloak } from './parts.ts';
import { type Product, startProduct } from './product.ts';
import { runningProduct } from './running.ts';
import type { Step, Story } from './steps.ts';
import { strangerSteps } from './strangers.ts';
import { wholeCustomerSteps } from './whole-customer.ts';
import { World } from './world.ts';

const steps: Step[] = [
  ...importSteps,
  ...orderSteps,
  ...requestSteps,
  ...wholeCustomerSteps,
  ...strangerSteps,
  ...returnSteps,
];

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { kafka: flag, keycloak: flag } });
const running = runningProduct(process.env);
let product: Product | undefined;
const proof = new Proof();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(product?.stop()).finally(() => process.exit(130)));
try {
  product = running ? undefined : await started();
  if (product) console.log(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  const world = new World(running ?? (product as Product).addresses);
  const story: Story = {};
  for (const { name, run } of steps) await proof.step(name, () => run(world, story));
} catch (error) {
  proof.fail(error);
} finally {
  if (proof.failed > 0 && product) console.log(indented(product.output().slice(-4000)));
  await product?.stop();
}
proof.finish();

function started(): Promise<Product> {
  if (values.keycloak) return startProductOnKeycloak(values);
  return values.kafka ? startProductOnKafka() : startProduct();
}
