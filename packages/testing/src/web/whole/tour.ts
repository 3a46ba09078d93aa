import { ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { wrongWith } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { isChosen } from '../pages/chosen.ts';
import { makeRows } from '../pages/rows.ts';
import { settled } from '../stage.ts';
import { fileOf, INDEX, indexPage, widthsOf } from '../tour/index-page.ts';
import { type Picture, type Setting, TOLD } from '../tour/picture.ts';
import { PICTURES } from '../tour/pictures.ts';

const folder = resolve(import.meta.dirname, '../../../../../docs/tour');
/** Bytes of all pictures together. */
const MOST = 6_000_000;
/** Of 100: small print is still sharp. */
const QUALITY = 72;
/** Customers who have been lost: the last that the sample data lets follow. */
const LAST = '{ customers(filter: { stages: [LOST] }, first: 1) { totalCount } }';

/** Pictures of the product in use, and the pages that lead through them; `WEB_ONLY=members` takes those of one anew. */
export const journey: Journey = {
  name: 'a tour in pictures',
  demo: 'on',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const chosen = PICTURES.filter(({ name }) => isChosen(name));
    await proof.step('the sample data is there, and one record of each kind', async () => {
      await until(async () => (await world.ask('decision-maker', LAST)).data.customers.totalCount > 0, {
        bound: 400_000,
        what: 'the end of the sample data',
      });
      await makeRows(world);
    });
    if (chosen.length === PICTURES.length) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const people = [...new Set(chosen.map(({ person }) => person))];
    for (const person of people)
      for (const language of TOLD)
        await proof.step(`what ${person} sees in ${language}`, async () => {
          const { page } = await stage.open(person, { language });
          for (const picture of chosen.filter((each) => each.person === person))
            for (const width of widthsOf(picture)) await take({ page, world, stage, language }, picture, width);
          await page.context().close();
        });
    await proof.step('all of it is small, and told', () => {
      const files = new Set(readdirSync(folder));
      for (const language of TOLD) writeFileSync(join(folder, INDEX[language]), indexPage(PICTURES, language, files));
      const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
      ok(bytes <= MOST, `${bytes} bytes`);
      return Promise.resolve(`${(bytes / 1e6).toFixed(1)} MB`);
    });
  },
};

async function take(setting: Setting, { name, shade, act, after, ...picture }: Picture, width: number): Promise<void> {
  const { page, stage, world, language } = setting;
  const path = typeof picture.path === 'string' ? picture.path : await picture.path(world);
  await stage.goTo(page, picture.person, { path, width, shade });
  try {
    await act?.(setting);
    await settled(page);
    none((await wrongWith(page, language)).map((each) => `${name}, ${width}: ${each}`));
    await stage.look(page, `${name}-${language}-${width}`);
    writeFileSync(join(folder, fileOf(name, language, width)), await pictureOf(page));
  } finally {
    await after?.(setting);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
}

/** What the screen shows, small: WebP, which Chromium writes itself. */
async function pictureOf(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await devtools.detach();
  return Buffer.from(data, 'base64');
}
