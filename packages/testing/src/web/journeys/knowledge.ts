import { equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const TITLE = `退货须知${stamp}`;

export const journey: Journey = {
  name: 'an article from its first word to its readers',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let record = '';
    const id = () => record.split('/').at(-1) ?? '';

    await proof.step('K01: an editor writes and hands in, somebody else publishes', async () => {
      const { page, errors } = await stage.open('editor', { path: '/knowledge/new' });
      await page.getByLabel('标题').fill(TITLE);
      await page.getByRole('combobox', { name: '类别' }).click();
      await page.locator('.ant-select-item-option').first().click();
      await page.getByRole('combobox', { name: '读者' }).click();
      await page.locator('.ant-select-item-option', { hasText: '会员' }).click();
      await page.keyboard.press('Escape');
      await page.getByLabel('正文').fill('收到货物七日内可以退货。');
      await page.getByRole('button', { name: '保存草稿' }).click();
      await page.getByRole('heading', { name: TITLE }).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');
      await page.getByRole('button', { name: '提交审批' }).click();
      await page.getByText('已提交审批').first().waitFor();
      none(errors);
      await page.context().close();

      const approver = await stage.open('head-east', { path: record });
      await approver.page.getByRole('button', { name: '批准并发布' }).click();
      await approver.page.getByText('已发布').first().waitFor();
      none(approver.errors);
      await approver.page.context().close();
    });

    await proof.step(
      'K01: who revises a text that another saved meanwhile is told at the form, and decides',
      async () => {
        const { page } = await stage.open('editor', { path: `${record}/edit` });
        await page.getByLabel('正文').fill('收到货物十日内可以退货。');
        const text = { title: TITLE, body: '八日', language: 'ZH_CN', category: 'RULES', audience: ['MEMBER'] };
        await world.send('editor', 'reviseArticle', 'article { id }', { articleId: id(), text });
        await page.getByRole('button', { name: '保存草稿' }).click();
        await page.getByText(/您撰写期间，别人先保存了这篇文章/).waitFor();
        equal(await page.getByLabel('正文').inputValue(), '收到货物十日内可以退货。');
        await stage.look(page, 'article-conflict');
        await page.getByRole('button', { name: '保存草稿' }).click();
        await page.getByText('收到货物十日内可以退货。').waitFor();
        await page.context().close();
      },
    );

    await proof.step('K01: a member reads in his help what is published, not what is being written', async () => {
      const { page, errors } = await stage.open('member', { path: '/articles' });
      await page.getByRole('link', { name: TITLE }).click();
      await page.getByText('收到货物七日内可以退货。').waitFor();
      equal(await page.getByText('十日').count(), 0);
      none(errors);
      await page.context().close();
    });
  },
};
