import { equal, ok } from 'node:assert/strict';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `梁思远${stamp}`;
const MOBILE = `139${stamp}`;

export const journey: Journey = {
  name: 'the history of a record',
  async run(stage, proof) {
    let record = '';

    await proof.step('C09: what was changed is told with old and new, who, and in what act', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members/new' });
      await page.getByLabel('名称').fill(NAME);
      await page.getByLabel('手机').fill(MOBILE);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');

      await page.getByRole('button', { name: '编辑: 往来' }).click();
      await page.getByLabel('备注').fill('只收下午送货');
      await page.getByRole('button', { name: '保存' }).last().click();
      await page.locator('dd').getByText('只收下午送货').waitFor();

      await page.getByRole('link', { name: '变更历史' }).click();
      const change = page.locator('.gx-changes li').first();
      await change.getByText('备注').waitFor();
      await change.locator('ins').getByText('只收下午送货').waitFor();
      await change.getByText('修改资料').waitFor();
      equal(await page.locator('.gx-changes li').count(), 2);
      none(await barriers(page));
      await stage.look(page, 'history');
      none(errors);
      await page.context().close();
    });

    await proof.step('C09: the record stands there as it was, and two instants side by side', async () => {
      const { page, errors } = await stage.open('head-east', { path: `${record}/changes` });
      const choose = async (label: string, at: string) => {
        const field = page.getByRole('textbox', { name: label });
        await field.click();
        await field.fill(at);
        await field.press('Enter');
      };
      await choose('时刻', '2020-01-01 08:00');
      await page.getByText('那时还没有这份资料').waitFor();
      await choose('对比时刻', '2099-01-01 08:00');
      await page.getByText(/处不同/).waitFor();
      await page.locator('tr.gx-differs').getByText('只收下午送货').waitFor();
      await stage.look(page, 'history-compared');
      none(errors);
      await page.context().close();
    });

    await proof.step('C09: the list as of a past day has who stood there then, as he stood', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members' });
      await page.getByRole('link', { name: '往日', exact: true }).click();
      await page.getByRole('heading', { name: '往日的客户' }).waitFor();
      await page.locator('.gx-search').fill(NAME);
      await page.getByText('没有符合条件的记录').waitFor();
      const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Shanghai' }).format();
      const day = page.getByRole('textbox', { name: '日期' });
      await day.click();
      await day.fill(today);
      await day.press('Enter');
      await page.getByRole('link', { name: NAME }).waitFor();
      const q = `on=${today}&text=${encodeURIComponent(NAME)}`;
      none(await barriers(page));
      await stage.look(page, 'as-of');
      await page.getByRole('link', { name: NAME }).click();
      await page.getByRole('heading', { name: '变更历史' }).or(page.locator('.gx-changes')).first().waitFor();
      none(errors);
      await page.context().close();

      const phone = await stage.open('head-east', { path: `/members/as-of?${q}`, language: 'en', width: 390 });
      await phone.page.getByRole('link', { name: NAME }).waitFor();
      none(await barriers(phone.page));
      none(phone.errors);
      await phone.page.context().close();
    });

    await proof.step('C09: a phone shows it in English, nothing wider than the screen', async () => {
      const { page, errors } = await stage.open('head-east', { path: `${record}/changes`, language: 'en', width: 390 });
      await page.locator('.gx-changes li').first().getByText('Remark').waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      ok(!wide, 'the page is wider than the phone');
      await stage.look(page, 'history-phone');
      none(errors);
      await page.context().close();
    });
  },
};
