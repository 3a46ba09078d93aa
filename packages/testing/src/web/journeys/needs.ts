import { equal, ok } from 'node:assert/strict';
import { addDays, dayOf } from '@guanxi/runtime/clock';
import type { Locator, Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `糖酒客户${stamp}`;
const today = dayOf(new Date(), 'Asia/Shanghai');
const day = (days: number) => addDays(today, days);

const typeDay = async (field: Locator, typed: string) => {
  await field.fill(typed);
  await field.press('Tab');
};

export const journey: Journey = {
  name: 'needs that stand between two days',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = await world.send('clerk', 'createCustomer', 'customer { id }', {
      kind: 'ORGANISATION',
      name: NAME,
      basic: { mobile: `138${stamp}` },
    });
    const customerId: string = made.customer.id;
    const record = `/members/${customerId}`;
    const needsOf = (page: Page) => page.getByRole('region', { name: '需求', exact: true });
    const header = (page: Page) => page.locator('.gx-record-head, header').filter({ hasText: NAME }).first();

    await proof.step('C10: a need is noted, and its flag stands in the header from now on', async () => {
      const { page, errors } = await stage.open('clerk', { path: record });
      await needsOf(page).getByRole('button', { name: '登记需求' }).click();
      const form = page.getByRole('dialog');
      await form.getByRole('combobox', { name: '种类' }).click();
      await page.locator('.ant-select-item-option[title="糖酒会"]').click();
      await typeDay(form.getByLabel('开始日期'), day(-3));
      await typeDay(form.getByLabel('结束日期'), day(-4));
      await form.getByLabel('说明').fill('成都展位两个');
      await form.getByRole('button', { name: '保存' }).click();
      await form.getByText(day(-3)).waitFor();
      await typeDay(form.getByLabel('结束日期'), day(10));
      await form.getByRole('button', { name: '保存' }).click();
      await needsOf(page).getByText('提醒中').waitFor();
      await needsOf(page).getByText('成都展位两个').waitFor();
      await header(page)
        .getByText(`糖酒会 至 ${day(10)}`)
        .waitFor();
      await stage.look(page, 'needs-record');
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });

    await proof.step('C10: what is over is history by itself: no flag, no hit of the filter', async () => {
      const common = { customerId, note: null };
      await world.send('clerk', 'recordNeed', 'need { id }', {
        ...common,
        kind: 'HALF_MONTHLY',
        fromDay: day(-30),
        toDay: day(-2),
      });
      await world.send('clerk', 'recordNeed', 'need { id }', {
        ...common,
        kind: 'ADVERTISING',
        // two days ahead, that no midnight which passes meanwhile makes it stand
        fromDay: day(2),
        toDay: day(30),
      });
      const { page, errors } = await stage.open('clerk', { path: record });
      await needsOf(page).getByText('历史', { exact: true }).waitFor();
      await needsOf(page).getByText('未到期').waitFor();
      equal(await header(page).getByText('半月刊').count(), 0);
      equal(await header(page).getByText('媒体广告').count(), 0);
      none(errors);
      await page.context().close();
      const listed = async (kind: string) => {
        const list = await stage.open('clerk', { path: `/members?needs=${kind}&text=${encodeURIComponent(NAME)}` });
        await settled(list.page);
        const count = await list.page.getByRole('link', { name: NAME }).count();
        if (count > 0) await stage.look(list.page, 'needs-list');
        none(list.errors);
        await list.page.context().close();
        return count;
      };
      equal(await listed('FAIR'), 1);
      equal(await listed('HALF_MONTHLY'), 0);
      equal(await listed('ADVERTISING'), 0);
    });

    await proof.step(
      'C10: the head finds it on his first page, corrects it, and takes away what was a mistake',
      async () => {
        const { page, errors } = await stage.open('head-east');
        const now = page.getByRole('region', { name: '当前需求' });
        await now.getByRole('link', { name: NAME }).waitFor();
        await stage.look(page, 'needs-home');
        none(await barriers(page));
        await now.getByRole('link', { name: NAME }).click();
        await needsOf(page).getByRole('button', { name: '修改需求：糖酒会' }).click();
        const form = page.getByRole('dialog');
        await typeDay(form.getByLabel('结束日期'), day(20));
        await form.getByRole('button', { name: '保存' }).click();
        await header(page)
          .getByText(`糖酒会 至 ${day(20)}`)
          .waitFor();
        await needsOf(page).getByRole('button', { name: '撤销登记：糖酒会' }).click();
        await page.getByRole('dialog').getByLabel('原因').fill('录错客户');
        await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
        await header(page)
          .getByText(`糖酒会 至 ${day(20)}`)
          .waitFor({ state: 'detached' });
        await page.goto(`${stage.addresses.gateway}/console${record}/changes`);
        await page.getByText('原因：录错客户').waitFor();
        await page.getByText('需求 糖酒会').first().waitFor();
        await stage.look(page, 'needs-changes');
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('C10: on a phone, in English, nothing is wider than the screen', async () => {
      await world.send('clerk', 'recordNeed', 'need { id }', {
        customerId,
        kind: 'FAIR',
        fromDay: day(0),
        toDay: day(0),
      });
      const { page, errors } = await stage.open('clerk', { path: record, width: 390, language: 'en' });
      await page
        .getByText(`Food and drinks fair until ${day(0)}`)
        .first()
        .waitFor();
      const needs = page.getByRole('region', { name: 'Needs', exact: true });
      await needs.scrollIntoViewIfNeeded();
      await needs.getByRole('button', { name: 'Note a need' }).waitFor();
      ok(
        !(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)),
        'wider than the phone',
      );
      await stage.look(page, 'needs-phone');
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });
  },
};
