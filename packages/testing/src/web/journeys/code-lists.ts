import { ok } from 'node:assert/strict';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const WINE = `果酒${stamp}`;
const NAME = `酒商${stamp}`;

export const journey: Journey = {
  name: 'code lists shaped by an administrator',
  async run(stage, proof) {
    await proof.step('C06: an administrator adds an entry below 酒类, in three languages', async () => {
      const { page, errors } = await stage.open('administrator', {
        path: '/settings/dictionaries?at=PRODUCT_CATEGORY/LIQUOR',
      });
      await page.getByRole('button', { name: '添加下级' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('简体名称').fill(WINE);
      await dialog.getByLabel('英文名称').fill(`Fruit wine ${stamp}`);
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByRole('treeitem', { name: WINE }).waitFor();
      await stage.look(page, 'code-lists');
      none(errors);
      await page.context().close();
    });

    let record = '';
    await proof.step('C06: the form offers it below 酒类 alone, and the record shows it', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members/new' });
      const choose = async (label: string, option: string) => {
        await page.getByRole('combobox', { name: label, exact: true }).click();
        await page.keyboard.type(option);
        await page.locator('.ant-select-item-option').getByText(option, { exact: true }).first().click();
      };
      await page.getByLabel('名称').fill(NAME);
      await choose('经营产品', '饮料');
      await page.getByRole('combobox', { name: '产品子类' }).click();
      await page.keyboard.type(WINE);
      await page.locator('.ant-select-item-empty').waitFor();
      await page.keyboard.press('Escape');
      await choose('经营产品', '酒类');
      await choose('产品子类', WINE);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      await page.locator('dd').getByText(WINE).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');
      none(errors);
      await page.context().close();
    });

    await proof.step('C06: renamed and retired, it names the record still', async () => {
      const { page } = await stage.open('administrator', { path: '/settings/dictionaries?at=PRODUCT_CATEGORY/LIQUOR' });
      await page.getByRole('treeitem', { name: WINE }).click();
      await page.getByRole('button', { name: '改名' }).click();
      await page.getByRole('dialog').getByLabel('简体名称').fill(`${WINE}改`);
      await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
      await page.getByRole('treeitem', { name: `${WINE}改` }).waitFor();
      await page.getByRole('button', { name: '停用' }).click();
      await page.getByRole('button', { name: '恢复使用' }).waitFor();
      await page.context().close();
      const { page: seen, errors } = await stage.open('head-east', { path: record });
      await seen.locator('dd').getByText(`${WINE}改`).waitFor();
      none(errors);
      await seen.context().close();
    });

    await proof.step(
      'C06: the page has no barriers and nothing wider than the window, on a desk and a phone',
      async () => {
        for (const [width, language] of [
          [1280, 'en'],
          [390, 'zh-CN'],
        ] as const) {
          const { page } = await stage.open('administrator', {
            path: '/settings/dictionaries?at=PRODUCT_CATEGORY/LIQUOR',
            width,
            language,
          });
          await settled(page);
          none(await barriers(page));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          ok(wide <= 0, `the page is ${wide} px wider than the window`);
          await stage.look(page, `code-lists-${width}-${language}`);
          await page.context().close();
        }
      },
    );
  },
};
