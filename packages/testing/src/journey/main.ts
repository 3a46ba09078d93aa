// The journey of a member through the whole product. Starts one of its own (with --kafka on a real Kafka), unless
// GUANXI_GATEWAY, GUANXI_ISSUER, GUANXI_MAILBOX and GUANXI_CONTROL name one that runs. Steps build on one another; those after a failed one are told.
import { parseArgs } from 'node:util';
import { indented, Proof } from '../proof.ts';
import { requestSteps, returnSteps } from './complain-and-return.ts';
import { importSteps } from './import-members.ts';
import { orderSteps } from './order-and-pay.ts';
import { startProductOnKafka } from './parts.ts';
import { type Product, startProduct } from './product.ts';
import type { Step, Story } from './steps.ts';
import { strangerSteps } from './strangers.ts';
import { wholeCustomerSteps } from './whole-customer.ts';
import { type Addresses, World } from './world.ts';

const steps: Step[] = [
  ...importSteps,
  ...orderSteps,
  ...requestSteps,
  ...wholeCustomerSteps,
  ...strangerSteps,
  ...returnSteps,
];

const { values } = parseArgs({ options: { kafka: { type: 'boolean', default: false } } });
const running = addressesOf(process.env);
let product: Product | undefined;
const proof = new Proof();
try {
  product = running ? undefined : await (values.kafka ? startProductOnKafka() : startProduct());
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

function addressesOf({
  GUANXI_GATEWAY,
  GUANXI_ISSUER,
  GUANXI_MAILBOX,
  GUANXI_CONTROL,
}: NodeJS.ProcessEnv): Addresses | undefined {
  if (!GUANXI_GATEWAY || !GUANXI_ISSUER || !GUANXI_MAILBOX || !GUANXI_CONTROL) return undefined;
  return { gateway: GUANXI_GATEWAY, issuer: GUANXI_ISSUER, mailbox: GUANXI_MAILBOX, control: GUANXI_CONTROL };
}
