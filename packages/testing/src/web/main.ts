// The screens in a real Chromium, against a whole product that it starts, or against the one that GUANXI_GATEWAY,
// GUANXI_ISSUER, GUANXI_MAILBOX and GUANXI_CONTROL name.
// node packages/testing/src/web/main.ts [journey …]   those of journeys/, or only those named; what is in whole/ runs
// only where it is named, for it takes long; WEB_SHOTS=folder keeps pictures
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Product, startProduct } from '../journey/product.ts';
import { runningProduct } from '../journey/running.ts';
import { indented, Proof } from '../proof.ts';
import { chromiumPath } from '../sign-in/browser.ts';
import type { Journey } from './journey.ts';
import { openStage, type Stage } from './stage.ts';

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

let product: Product | undefined;
let stage: Stage | undefined;
const proof = new Proof(async () => (await stage?.clear()) ?? '');
try {
  if (!chromiumPath()) must('packages/testing/debian.sh', 'chromium', 'fonts-noto-cjk');
  const running = runningProduct(process.env);
  if (!running) must(process.execPath, 'packages/embedded/install.js', 'web');
  const journeys = await Promise.all(
    files.map(async (file) => ((await import(`./${file}`)) as { journey: Journey }).journey),
  );
  const DEMO = journeys.find(({ demo }) => demo)?.demo ?? 'minimal';
  product = running ? undefined : await startProduct({ DEMO });
  if (product) console.log(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  stage = await openStage(running ?? (product as Product).addresses);
  for (const journey of journeys) {
    console.log(journey.name);
    await journey.run(stage, proof).catch((error: unknown) => proof.fail(error));
  }
} catch (error) {
  proof.fail(error);
} finally {
  await stage?.close();
  if (proof.failed > 0 && product) console.log(indented(product.output().slice(-3000)));
  await product?.stop();
}
proof.finish();

function must(command: string, ...words: string[]): void {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
}
