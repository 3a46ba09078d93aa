import { equal } from 'node:assert/strict';
import { none } from '../../proof.ts';
import { faces } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();

export const journey: Journey = {
  name: 'a member looks after what is known of him',
  async run(stage, proof) {
    await proof.step(
      'V17: a member puts his own record right; a refusal stands at its field, nothing is lost',
      async () => {
        const { page, errors } = await stage.open('member', { path: '/profile' });
        await page.getByRole('link', { name: '修改资料' }).click();
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
