// How fast the members list of the console is in a real Chromium, with few and with many members behind it. Both products
// run side by side and are asked in turn.
//
//   node load-tests/lists/main.ts --data FOLDER [--members 1000,1000000] [--rounds 7]   FOLDER holds or gets a folder a size
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { until } from '@guanxi/testing/until';
import { openStage, type Stage, settled } from '@guanxi/testing/web/stage';
import { median } from '../gateway/report.ts';
import { openOwnStage } from '../src/stage.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '..', '.data') },
    members: { type: 'string', default: '1000,1000000' },
    rounds: { type: 'string', default: '7' },
  },
});
const sizes = values.members.split(',').map(Number);
type Page = Awaited<ReturnType<Stage['open']>>['page'];
const say = (line: string) => console.error(line);

/** What somebody waits for, and until when. All of it by one who sees every member. */
const steps: Record<string, (page: Page) => Promise<unknown>> = {
  // with the way to the issuer and back, until a key moves along the rows
  async opened(page) {
    await page.reload();
    await shown(page, 2);
    await page.locator('.gx-table-box').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.gx-row-active').waitFor();
  },
  async sorted(page) {
    await page.locator('th[data-column="name"] button').first().click();
    await page.locator('th[data-column="name"]:not([aria-sort="none"])').waitFor();
    await settled(page);
    await shown(page, 2);
  },
  // to the end of what is there, five times
  async deeper(page) {
    const rows = page.locator('.gx-row');
    for (let turned = 0; turned < 5; turned += 1) {
      const last = await lastOf(rows);
      await page.locator('.gx-table-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await until(async () => (await lastOf(rows)) > last);
    }
  },
  async counted(page) {
    await page.reload();
    await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
  },
};

const opened: { members: number; page: Page; close: () => Promise<void> }[] = [];
const times = new Map<string, number[]>();
try {
  for (const members of sizes) {
    const product = await openOwnStage({ members, data: resolve(values.data, String(members)) }, say);
    const stage = await openStage({
      gateway: product.url,
      issuer: product.issuer,
      control: product.control,
      mailbox: '',
    });
    const close = async () => {
      await stage.close();
      await product.close();
    };
    opened.push({ members, page: (await stage.open('decision-maker', { path: '/members' })).page, close });
  }
  // the first round warms both and is not counted
  for (let round = 0; round <= Number(values.rounds); round += 1)
    for (const { members, page } of round % 2 === 0 ? opened : opened.toReversed())
      for (const [name, step] of Object.entries(steps)) {
        const begun = performance.now();
        await step(page);
        if (round === 0) continue;
        const key = `${name} ${members}`;
        times.set(key, [...(times.get(key) ?? []), performance.now() - begun]);
      }
} finally {
  for (const { close } of opened) await close();
}

console.log(`Median ms of ${values.rounds} rounds:\n`);
console.log(`| step | ${sizes.map((size) => `${size} members`).join(' | ')} | last to first |`);
console.log(`| --- |${sizes.map(() => ' ---: |').join('')} ---: |`);
for (const name of Object.keys(steps)) {
  const all = sizes.map((size) => median(times.get(`${name} ${size}`) ?? []));
  const ratio = (all.at(-1) ?? 0) / (all[0] ?? 1);
  console.log(`| ${name} | ${all.map((each) => each.toFixed(0)).join(' | ')} | ${ratio.toFixed(2)} × |`);
}

/** Rows that are out of sight are not on the page. */
async function lastOf(rows: ReturnType<Page['locator']>): Promise<number> {
  return Number(await rows.last().getAttribute('aria-rowindex'));
}

/** The row with this index is there. */
async function shown(page: Page, index: number): Promise<void> {
  await page.locator(`tr[aria-rowindex="${index}"]`).waitFor();
}
