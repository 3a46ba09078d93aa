import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { none } from '../../proof.ts';
import { wrongWith } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { barriers, type Stage, settled } from '../stage.ts';

/** A number that no other run uses. */
const stamp = String(Date.now()).slice(-8);
const FACES = (['zh-CN', 'zh-TW', 'en'] as const).flatMap((language) =>
  [1280, 390].map((width) => ({ language, width })),
);

/** The page as a reader of each language sees it, on a desk and on a phone. */
async function faces(stage: Stage, name: string, open: (face: (typeof FACES)[number]) => Promise<Page>): Promise<void> {
  for (const face of FACES) {
    const page = await open(face);
    await settled(page);
    none(await wrongWith(page, face.language));
    none(await barriers(page));
    await stage.look(page, `${name}-${face.language}-${face.width}`);
    await page.context().close();
  }
}

export const journey: Journey = {
  name: 'becoming a member, and looking after what is known of oneself',
  async run(stage, proof) {
    await proof.step(
      'V17: a member puts his own record right; a refusal stands at its field, nothing is lost',
      async () => {
        const { page, errors } = await stage.open('member', { path: '/profile' });
        await page.getByRole('button', { name: '修改资料' }).click();
        await page.getByLabel('手机').fill('123');
        await page.getByLabel('地址').fill(`望江路${stamp}号`);
        await page.getByRole('button', { name: '保存' }).click();
        await page.getByLabel('手机').and(page.locator('[aria-invalid="true"]')).waitFor();
        await page.reload();
        equal(await page.getByLabel('地址').inputValue(), `望江路${stamp}号`);
        await page.getByLabel('手机').fill(`139${stamp}`);
        await page.getByRole('button', { name: '保存' }).click();
        await page.locator('dd').getByText(`望江路${stamp}号`).waitFor();
        await page.locator('dd').getByText(stamp.slice(-4)).first().waitFor();
        none(errors);
        await page.context().close();
        await faces(stage, 'profile-edit', async (face) => {
          const opened = await stage.open('member', { path: '/profile/edit', ...face });
          await opened.page.locator('form').waitFor();
          return opened.page;
        });
      },
    );
  },
};
