// The screens in a real Chromium, against a whole product that it starts, or against the one that GUANXI_GATEWAY,
// GUANXI_ISSUER, GUANXI_MAILBOX and GUANXI_CONTROL name.
// node packages/testing/src/web/main.ts [journey …]   those of journeys/, or only those named; what is in whole/ runs
// only where it is named, for it takes long; WEB_SHOTS=folder keeps pictures
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Product, startProduct } from '../journey/product.ts';
import { runningProduct } from '../journey/running.ts';
import type { Addresses } from '../journey/world.ts';
import { indented, Proof } from '../proof.ts';
import { chromiumPath } from '../sign-in/browser.ts';
import type { Journey } from './journey.ts';
import { openStage, type Stage } from './stage.ts';

const LANES = 2;
const root = resolve(import.meta.dirname, '../../../..');
const wanted = process.argv.slice(2);
const isWanted = (file: string) => wanted.includes(file.replace(/\.ts$/, ''));
const filesOf = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .sort()
    .map((file) => `${folder}/${file}`);
const files = [
  ...filesOf('journeys').filter((file) => wanted.length === 0 || isWanted(basename(file))),
  ...filesOf('whole').filter((file) => isWanted(basename(file))),
];

const proof = new Proof();
try {
  if (!chromiumPath()) must('packages/testing/debian.sh', 'chromium', 'fonts-noto-cjk');
  const running = runningProduct(process.env);
  if (!running) must(process.execPath, 'packages/embedded/install.js', 'web');
  const journeys = await Promise.all(
    files.map(async (file) => ((await import(`./${file}`)) as { journey: Journey }).journey),
  );
  // a browser mostly waits: two products side by side take little more than half of the time of one
  const lanes = running ? 1 : Math.min(LANES, availableParallelism(), journeys.length);
  const DEMO = journeys.find(({ demo }) => demo)?.demo ?? 'minimal';
  await Promise.all(Array.from({ length: lanes }, () => lane(journeys, DEMO, running)));
} catch (error) {
  proof.fail(error);
}
proof.finish();

/** Takes one journey after the other until there is none left, on a product and in a browser of its own. */
async function lane(journeys: Journey[], DEMO: string, running: Addresses | undefined): Promise<void> {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  // what one journey tells stands together
  const tell = () => said.length > 0 && console.log(said.splice(0).join('\n'));
  let product: Product | undefined;
  let stage: Stage | undefined;
  const own = new Proof(async () => (await stage?.clear()) ?? '', say);
  try {
    product = running ? undefined : await startProduct({ DEMO });
    if (product) say(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
    stage = await openStage(running ?? (product as Product).addresses);
    for (let journey = journeys.shift(); journey; journey = journeys.shift()) {
      say(journey.name);
      await journey.run(stage, own).catch((error: unknown) => own.fail(error));
      tell();
    }
  } catch (error) {
    own.fail(error);
  } finally {
    await stage?.close();
    if (own.failed > 0 && product) say(indented(product.output().slice(-3000)));
    await product?.stop();
    tell();
  }
  proof.add(own);
}

function must(command: string, ...words: string[]): void {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
}
