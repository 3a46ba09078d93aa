import { equal, ok } from 'node:assert/strict';
import type { Language } from '@guanxi/language';
import type { PersonName } from '../../people.ts';
import { none } from '../../proof.ts';
import { visitAll } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
const PEOPLE: readonly PersonName[] = [
  'decision-maker',
  'administrator',
  'head-east',
  'seller-east',
  'clerk',
  'agent',
  'finance',
  'marketer',
  'editor',
  'partner',
  'member',
];

export const journey: Journey = {
  name: 'the frame around every page',
  async run(stage, proof) {
    await proof.step('G03: somebody signs in, signs out everywhere, and somebody else signs in', async () => {
      const { page, errors } = await stage.open('clerk');
      await page.getByRole('button', { name: /^我的账户/ }).click();
      await page.getByRole('menuitem', { name: '换一个人登录' }).click();
      await page.locator('#username').waitFor();
      await page.fill('#username', 'agent');
      await page.fill('#password', 'Guanxi-demo-2026');
      await page.click('#kc-login');
      await page.locator('.gx-frame').waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A47: the language is chosen in the bar and stays', async () => {
      const { page } = await stage.open('seller-east');
      await page.getByRole('button', { name: /^语言/ }).click();
      await page.getByText('English', { exact: true }).click();
      await page.getByRole('navigation', { name: 'Main navigation' }).getByText('Members').waitFor();
      equal(await page.locator('html').getAttribute('lang'), 'en');
      await page.context().close();
    });

    await proof.step('A09: Ctrl K finds a place, ? lists the keys', async () => {
      const { page } = await stage.open('head-east', { language: 'en' });
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('orders');
      await page.getByRole('option', { name: 'Orders', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('combobox').waitFor({ state: 'hidden' });
      await page.keyboard.press('Shift+?');
      await page.getByText('Search and command').last().waitFor();
      await page.context().close();
    });

    await proof.step('A48: the home page has no barriers, in both shades, wide and narrow', async () => {
      for (const shade of ['light', 'dark'] as const)
        for (const width of [1280, 390]) {
          const { page } = await stage.open('decision-maker', { shade, width });
          await settled(page);
          await stage.look(page, `home-${shade}-${width}`);
          none((await barriers(page)).map((each) => `${shade} ${width}: ${each}`));
          await page.context().close();
        }
    });

    for (const [index, person] of PEOPLE.entries()) {
      const language = LANGUAGES[index % LANGUAGES.length] ?? 'zh-CN';
      const width = index % 2 === 0 ? 1280 : 390;
      await proof.step(`${person} opens every page of his navigation in ${language} at ${width} px`, async () => {
        const { pages, problems } = await visitAll(stage, person, { language, width });
        ok(pages > 0, 'the navigation is empty');
        none(problems);
        return `${pages} pages`;
      });
    }
  },
};
