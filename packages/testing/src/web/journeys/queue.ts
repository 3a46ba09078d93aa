import { equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const NAME = `沈静${stamp}`;
const SUBJECT = `箱子压坏了${stamp}`;
const TITLE = `压坏的箱子怎么换${stamp}`;

export const journey: Journey = {
  name: 'a request from the queue to its solution',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let record = '';

    await proof.step('V01: a call becomes a request; what is lacking is said at its field', async () => {
      await world.send('seller-east', 'createCustomer', 'customer { id }', {
        kind: 'PERSON',
        name: NAME,
        basic: { mobile: `133${stamp}` },
      });
      const { article } = await world.send('editor', 'draftArticle', 'article { id }', {
        text: {
          title: TITLE,
          body: '拍照后换新。',
          language: 'ZH_CN',
          category: 'RULES',
          audience: ['STAFF'],
          kinds: ['COMPLAINT'],
        },
      });
      await world.send('editor', 'submitArticle', 'article { id }', { articleId: article.id });
      await world.send('head-east', 'publishArticle', 'article { id }', { articleId: article.id });

      const { page, errors } = await stage.open('agent', { path: '/service/new' });
      await page.getByRole('combobox', { name: '客户' }).fill(`133${stamp}`);
      await page.getByRole('option', { name: new RegExp(NAME) }).click();
      await page.getByRole('combobox', { name: '类型' }).click();
      await page.locator('.ant-select-item-option', { hasText: '投诉' }).click();
      await page.getByLabel('描述').fill('收到时一角压坏');
      await page.getByRole('button', { name: '提交请求' }).click();
      await page.getByLabel('主题').and(page.locator(':focus[aria-invalid="true"]')).waitFor();
      await page.getByLabel('主题').fill(SUBJECT);
      await page.getByRole('button', { name: '提交请求' }).click();
      await page.getByRole('heading', { name: SUBJECT }).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');
      none(errors);
      await page.context().close();
    });

    await proof.step('V04 V08: it is taken from the queue; its clock runs, stands and runs again', async () => {
      const { page, errors } = await stage.open('agent', { path: '/service' });
      const clock = (says: string) => page.locator('.gx-record-head .gx-clock', { hasText: says });
      await page.getByRole('link', { name: SUBJECT }).click();
      await clock('剩').waitFor();
      // the owner of the customer has it until it is handed over
      await page.getByRole('button', { name: '转交' }).click();
      await page.getByRole('dialog').getByLabel('原因').fill('我来处理');
      await page.getByRole('dialog').getByRole('button', { name: '分配' }).click();
      await page.locator('.gx-record-head').getByText('陈服务').waitFor();
      const words = page.getByRole('textbox', { name: /^写下/ });
      await words.fill('请拍一张外箱的照片');
      await page.getByRole('button', { name: '等待客户' }).click();
      await clock('时钟暂停').waitFor();
      await page.getByText('请拍一张外箱的照片').waitFor();
      await words.fill('照片收到了');
      await page.getByRole('button', { name: '继续处理' }).click();
      await clock('剩').waitFor();
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'K01 V03: the article that answers it stands beside it; solved with words, accepted by the customer',
      async () => {
        const { page, errors } = await stage.open('agent', { path: record });
        await page.getByRole('link', { name: TITLE }).click();
        await page.getByText('拍照后换新。').waitFor();
        await page.goBack();
        await page.getByRole('button', { name: '解决', exact: true }).click();
        await page.getByRole('textbox', { name: /^写下/ }).and(page.locator(':focus[aria-invalid="true"]')).waitFor();
        equal(await page.getByText('请先写下内容').evaluate((said) => getComputedStyle(said).fontSize), '12px');
        await page.getByRole('textbox', { name: /^写下/ }).fill('明天换一箱新的');
        await stage.look(page, 'request');
        await page.getByRole('button', { name: '解决', exact: true }).click();
        await page.getByRole('button', { name: '客户验收' }).click();
        await page.getByText('明天换一箱新的').waitFor();
        await page.getByRole('button', { name: '客户验收' }).waitFor({ state: 'detached' });
        none(errors);
        await page.context().close();
      },
    );
  },
};
