import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { pick, turnNow } from '../pages/turn.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const CLERK = '/settings/layout?role=data-clerk';

const dropdown = (page: Page) => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
async function choose(page: Page, box: ReturnType<Page['getByRole']>, option: string): Promise<void> {
  await box.click();
  await page.keyboard.type(option);
  await dropdown(page).locator('.ant-select-item-option').getByText(option, { exact: true }).first().click();
}
const look = (page: Page, name: string) =>
  page.locator('.ant-radio-button-wrapper').getByText(name, { exact: true }).click();
/** Opens a field; what is laid out beside the tree is another one's until its heading is there. */
async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}
const preview = (page: Page) => page.getByRole('region', { name: '新建客户表单的样子' });

export const journey: Journey = {
  name: 'a form is laid out for a role, with conditions, tried and given up again',
  async run(stage, proof) {
    const world = new World(stage.addresses);

    await proof.step(
      'A21: a decision maker asks clerks for the mail of traders, hides the fax, and tries the form before it is saved',
      async () => {
        const { page, errors } = await stage.open('decision-maker', { path: CLERK });
        await open(page, '邮箱');
        await look(page, '必填');
        await page.getByRole('button', { name: '添加条件' }).click();
        const dialog = page.getByRole('dialog');
        await choose(page, dialog.getByRole('combobox', { name: '字段' }), '企业类型');
        await choose(page, dialog.getByRole('combobox', { name: '值' }), '贸易型');
        await page.keyboard.press('Escape');
        await dialog.getByRole('button', { name: '添加条件' }).click();
        await page.getByText('企业类型 是 贸易型').waitFor();
        await open(page, '传真');
        await look(page, '隐藏');
        equal(await preview(page).getByLabel('邮箱').count(), 0);
        equal(await preview(page).getByLabel('传真').count(), 0);
        await choose(page, preview(page).getByRole('combobox', { name: '企业类型' }), '贸易型');
        equal(await preview(page).getByLabel('邮箱').getAttribute('aria-required'), 'true');
        await stage.look(page, 'layout-editor');
        await page.getByRole('button', { name: '保存布局' }).click();
        await page.getByText('第 1 版').waitFor();
        none(errors);
        none(await barriers(page));
        await page.context().close();
      },
    );

    let record = '';
    await proof.step(
      'A21: the clerk’s form asks for it once its condition holds, the service refuses without it, others are not asked',
      async () => {
        const trader = {
          kind: 'PERSON',
          name: `行商${stamp}`,
          basic: { mobile: `137${stamp.slice(-8).padStart(8, '0')}`, fax: '021 5555 1234' },
          business: { type: 'TRADE' },
        };
        const refused = await world.send('clerk', 'createCustomer', 'customer { id }', trader, { mayFail: true });
        equal(`${refused.path.join('.')} ${refused.code}`, 'input.basic.mail REQUIRED');
        const { customer } = await world.send('head-east', 'createCustomer', 'customer { id }', trader);
        record = `/members/${customer.id}`;
        const { page, errors } = await stage.open('clerk', { path: '/members/new' });
        await page.getByLabel('名称', { exact: false }).first().fill(`坐贾${stamp}`);
        equal(await page.getByLabel('邮箱').count(), 0);
        await choose(page, page.getByRole('combobox', { name: '企业类型' }), '贸易型');
        await page.getByRole('button', { name: '保存' }).click();
        await page.locator('.gx-field', { hasText: '邮箱' }).locator('.gx-refusal').waitFor();
        await stage.look(page, 'layout-form');
        none(errors);
        none(await barriers(page));
        await page.context().close();
      },
    );

    await proof.step(
      'A21: the record follows each reader’s layout, and a condition is met by what it holds',
      async () => {
        const { page, errors } = await stage.open('clerk', { path: record });
        await page.locator('dt').getByText('手机').waitFor();
        equal(await page.locator('dt').getByText('传真').count(), 0);
        await page.getByRole('button', { name: '编辑: 基本' }).click();
        await page.getByRole('form', { name: '基本' }).getByLabel('邮箱').waitFor();
        equal(await page.getByRole('form', { name: '基本' }).getByLabel('传真').count(), 0);
        none(errors);
        await page.context().close();
        const head = await stage.open('head-east', { path: record });
        await head.page.locator('dt').getByText('传真').waitFor();
        none(head.errors);
        await head.page.context().close();
      },
    );

    await proof.step(
      'A21: by keys a field moves up; given up the layout is the default, and stays among versions',
      async () => {
        const { page, errors } = await stage.open('decision-maker', { path: `${CLERK}&at=basic.mail` });
        const up = page.getByRole('button', { name: '上移' });
        await up.focus();
        await page.keyboard.press('Enter');
        await page.getByText('有改动还没有保存。').waitFor();
        const names = await page.getByRole('treeitem').allInnerTexts();
        const place = (name: string) => names.findIndex((each) => each.includes(name));
        ok(place('邮箱') < place('传真'), names.join(' '));
        await page.getByRole('button', { name: '放弃改动' }).click();
        await page.getByRole('button', { name: '恢复默认' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '恢复默认' }).click();
        await page.getByText('第 2 版').waitFor();
        await page.getByRole('button', { name: '取用第 1 版' }).click();
        await page.getByText('企业类型 是 贸易型').waitFor();
        await page.getByRole('button', { name: '放弃改动' }).click();
        await page.getByText('总是出现。').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'C07 A21: the form of contacts is laid out on the same screen, and is what the clerk fills and reads',
      async () => {
        const { page, errors } = await stage.open('decision-maker', { path: CLERK });
        await page.locator('.ant-radio-button-wrapper', { hasText: '联系人的表单' }).click();
        const trial = page.getByRole('region', { name: '新建联系人表单的样子' });
        await trial.getByLabel('备注').waitFor();
        await open(page, '邮箱');
        await look(page, '必填');
        await open(page, '备注');
        await look(page, '隐藏');
        equal(await trial.getByLabel('备注').count(), 0);
        equal(await trial.getByLabel('邮箱').getAttribute('aria-required'), 'true');
        await stage.look(page, 'layout-contact');
        none(await barriers(page));
        await page.getByRole('button', { name: '保存布局' }).click();
        await page.getByText('第 1 版').waitFor();

        const firm = { kind: 'ORGANISATION', name: `商行${stamp}` };
        const { customer } = await world.send('clerk', 'createCustomer', 'customer { id }', firm);
        const clerk = await stage.open('clerk', { path: `/members/${customer.id}/contacts` });
        await clerk.page.getByRole('button', { name: '新建联系人' }).click();
        const form = clerk.page.getByRole('dialog');
        await form.getByLabel('姓名').fill(`掌柜${stamp}`);
        equal(await form.getByLabel('备注').count(), 0);
        await form.getByRole('button', { name: '保存' }).click();
        await form.locator('.gx-field', { hasText: '邮箱' }).locator('.gx-refusal').waitFor();
        await form.getByLabel('邮箱').fill(`keeper.${stamp}@example.com`);
        await form.getByRole('button', { name: '保存' }).click();
        await clerk.page
          .locator('.gx-contact')
          .getByRole('link', { name: `掌柜${stamp}` })
          .click();
        await clerk.page.locator('dt').getByText('邮箱').waitFor();
        equal(await clerk.page.locator('dt').getByText('备注').count(), 0);
        none(clerk.errors);
        await clerk.page.context().close();

        // contacts of other journeys are what they are by default
        await page.getByRole('button', { name: '恢复默认' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '恢复默认' }).click();
        await page.getByText('第 2 版').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'A21: the page has no barriers and nothing wider than the window, on a desk or a phone, in each language',
      async () => {
        for (const [width, language] of [
          pick([[1280, 'en'] as const, [390, 'zh-CN'] as const, [390, 'zh-TW'] as const], turnNow()),
        ]) {
          const { page } = await stage.open('decision-maker', { path: `${CLERK}&at=basic.mail`, width, language });
          await settled(page);
          none(await barriers(page));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          ok(wide <= 0, `the page is ${wide} px wider than the window`);
          await stage.look(page, `layout-${width}`);
          await page.context().close();
        }
      },
    );
  },
};
