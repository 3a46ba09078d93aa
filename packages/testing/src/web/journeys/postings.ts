import { equal, ok } from 'node:assert/strict';
import { addDays, dayOf } from '@guanxi/runtime/clock';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const SUPPLY = `供应浓香白酒${stamp}`;
const DEMAND = `求购浓香白酒${stamp}`;
const today = dayOf(new Date(), 'Asia/Shanghai');
const common = { category: 'LIQUOR', subcategory: 'BAIJIU', text: '长期合作', validUntil: addDays(today, 30) };
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

export const journey: Journey = {
  name: 'supply and demand',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const posted = await world.send('member2', 'publishPosting', 'posting { id }', {
      ...common,
      kind: 'DEMAND',
      title: DEMAND,
    });
    const demand: string = posted.posting.id;
    let supply = '';

    await proof.step(
      'C11: a member posts; a telephone number in the text is refused there, opposites stand beside it',
      async () => {
        const { page, errors } = await stage.open('member', { path: '/postings' });
        await page.getByRole('link', { name: '发布供求信息' }).click();
        await page.getByRole('combobox', { name: '品类' }).click();
        await page.keyboard.type('白酒');
        await page.locator('.ant-select-item-option').filter({ hasText: '白酒' }).first().click();
        await page.getByLabel('标题').fill(SUPPLY);
        await page.getByLabel('内容').fill('自有窖池，请打 138 1234 5678');
        await page.getByLabel('数量').fill('500 箱/月');
        await page.getByLabel('有效期至').fill(addDays(today, 20));
        await page.getByLabel('有效期至').press('Tab');
        const publish = page.getByRole('button', { name: '发布供求信息' });
        await publish.click();
        await page.locator('.gx-refusal, [role="alert"]').first().waitFor();
        await stage.look(page, 'posting-refused');
        await page.getByLabel('内容').fill('自有窖池，可贴牌。');
        await publish.click();
        await page.getByRole('heading', { name: SUPPLY }).waitFor();
        await page.getByRole('region', { name: '对口信息' }).getByRole('link', { name: DEMAND }).waitFor();
        supply = page.url().split('/').at(-1) ?? '';
        await stage.look(page, 'posting-own');
        none(await barriers(page));
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('C11: another member finds it by words, sees no number, and asks', async () => {
      const { page, errors } = await stage.open('member2', { path: `/postings?q=${encodeURIComponent(SUPPLY)}` });
      await page.getByRole('link', { name: SUPPLY }).click();
      await page.getByRole('heading', { name: SUPPLY }).waitFor();
      equal(await page.getByText('徐慧敏').count(), 0);
      await page.getByRole('button', { name: '咨询' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('留言').fill('可以看样吗');
      await form.getByRole('button', { name: '发送' }).click();
      await page.getByRole('region', { name: '我的咨询' }).getByText('待回复').waitFor();
      await stage.look(page, 'posting-asked');
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });

    await proof.step('C11: its poster shares; both sides see how they reach each other', async () => {
      const { page, errors } = await stage.open('member', { path: `/postings/${supply}` });
      const received = page.getByRole('region', { name: '收到的咨询' });
      await received.getByText('可以看样吗').waitFor();
      await received.getByRole('button', { name: '交换联系方式' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '交换联系方式' }).click();
      await received.getByText('已交换联系方式').waitFor();
      await stage.look(page, 'posting-shared');
      none(errors);
      await page.context().close();
      const other = await stage.open('member2', { path: '/postings/inquiries', width: 390, language: 'en' });
      await other.page.getByText('Contacts shared').waitFor();
      equal(await other.page.getByRole('main').locator('a[href^="tel:"]').count(), 1);
      ok(!(await isTooWide(other.page)), 'wider than the phone');
      await stage.look(other.page, 'posting-inquiries-phone');
      none(await barriers(other.page));
      none(other.errors);
      await other.page.context().close();
    });

    await proof.step(
      'C11: it is reported; staff hide it with the reason, which its poster reads and others do not find',
      async () => {
        const { page } = await stage.open('member2', { path: `/postings/${supply}`, language: 'zh-TW' });
        await page.getByRole('button', { name: '檢舉' }).click();
        await page.getByRole('dialog').getByLabel('原因').fill('涉嫌假冒');
        await page.getByRole('dialog').getByRole('button', { name: '傳送' }).click();
        await page.getByText('已收到').waitFor();
        await page.context().close();

        const desk = await stage.open('agent', { path: '/members/postings?reported=true' });
        await desk.page.getByRole('link', { name: SUPPLY }).waitFor();
        await stage.look(desk.page, 'posting-list-staff');
        none(await barriers(desk.page));
        await desk.page.getByRole('link', { name: SUPPLY }).click();
        await desk.page.getByRole('region', { name: '举报' }).getByText('涉嫌假冒').waitFor();
        await desk.page.getByRole('button', { name: '隐藏' }).click();
        const form = desk.page.getByRole('dialog');
        await form.getByLabel('原因').fill('请提供授权书');
        await form.getByRole('button', { name: '隐藏' }).click();
        await desk.page.getByText('已被隐藏：请提供授权书').waitFor();
        await stage.look(desk.page, 'posting-staff');
        none(await barriers(desk.page));
        none(desk.errors);
        await desk.page.context().close();

        const own = await stage.open('member', { path: `/postings/${supply}` });
        await own.page.getByText('已被隐藏：请提供授权书').waitFor();
        await own.page.context().close();
        const others = await stage.open('member2', { path: `/postings?q=${encodeURIComponent(SUPPLY)}` });
        await settled(others.page);
        equal(await others.page.getByRole('link', { name: SUPPLY }).count(), 0);
        await others.page.context().close();
      },
    );

    await proof.step(
      'C11: on a phone, in English: it is changed, withdrawn, and found as withdrawn by its poster alone',
      async () => {
        const { page, errors } = await stage.open('member2', {
          path: `/postings/${demand}`,
          width: 390,
          language: 'en',
        });
        await page.getByRole('link', { name: 'Change' }).click();
        await page.getByLabel('Price').fill('80 yuan a case');
        ok(!(await isTooWide(page)), 'wider than the phone');
        await stage.look(page, 'posting-edit-phone');
        none(await barriers(page));
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('80 yuan a case').first().waitFor();
        ok(!(await isTooWide(page)), 'wider than the phone');
        await stage.look(page, 'posting-phone');
        await page.getByRole('button', { name: 'Withdraw' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
        await page.getByText('Withdrawn').first().waitFor();
        none(errors);
        await page.context().close();
        for (const [person, count] of [
          ['member2', 1],
          ['member', 0],
        ] as const) {
          const list = await stage.open(person, { path: `/postings?states=WITHDRAWN&q=${encodeURIComponent(DEMAND)}` });
          await settled(list.page);
          equal(await list.page.getByRole('link', { name: DEMAND }).count(), count);
          await list.page.context().close();
        }
      },
    );
  },
};
