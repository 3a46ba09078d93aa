import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { pick, turnNow } from '../pages/turn.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const YEAR = `年份${stamp}`;
const NAME = `酒庄${stamp}`;
const FILE = '许可 证.txt';
const key = (name: string) => `${name}_${stamp}`.toLowerCase();

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.type(option);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .getByText(option, { exact: false })
    .first()
    .click();
}

export const journey: Journey = {
  name: 'a field that the firm adds is in form, record, list, filter, sort and file',
  async run(stage, proof) {
    const world = new World(stage.addresses);

    await proof.step(
      'C07: an administrator adds a number, sees how it will look, and a mistake stands at its place',
      async () => {
        const { page, errors } = await stage.open('administrator', { path: '/settings/fields' });
        await page.getByRole('button', { name: '新建字段' }).click();
        await page.getByLabel('简体名称').fill(YEAR);
        await page.getByLabel('英文名称').fill(`Vintage ${stamp}`);
        await choose(page, '类型', '数字');
        await page.getByRole('region', { name: '在表单里的样子' }).getByLabel(YEAR).waitFor();
        await page.getByLabel('标识').fill('Bad Key');
        await page.getByRole('form', { name: '新建字段' }).getByRole('button', { name: '新建' }).click();
        await page.locator('.gx-refusal').first().waitFor();
        await page.getByLabel('标识').fill(key('vintage'));
        await page.getByLabel('最大').fill('3000');
        await stage.look(page, 'field-new');
        await page.getByRole('form', { name: '新建字段' }).getByRole('button', { name: '新建' }).click();
        await page.getByRole('treeitem', { name: YEAR }).waitFor();
        none(errors);
        none(await barriers(page));
        await page.context().close();
      },
    );

    const kinds: [string, string, object][] = [
      ['nickname', 'TEXT', { max: '40', isSearched: true }],
      ['budget', 'MONEY', {}],
      ['visit', 'DATE', {}],
      ['taste', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' }],
      ['adviser', 'PERSON', {}],
      ['parent', 'REFERENCE', {}],
      ['suppliers', 'REFERENCES', {}],
      ['scan', 'FILE', {}],
      ['age', 'FORMULA', { formula: `2026 - ${key('vintage')}` }],
    ];
    const called: Record<string, string> = {};
    await proof.step('C07: fields of all kinds are there', async () => {
      for (const [name, kind, rules] of kinds) {
        called[name] = `${name}${stamp}`;
        const names = { zhCN: called[name], en: called[name] };
        const input = { entity: 'CUSTOMER', key: key(name), kind, names, group: 'BUSINESS', ...rules };
        await world.send('administrator', 'defineCustomField', 'definition { id }', input);
      }
    });

    await proof.step('C07: within a minute the schema has each field under its own key, in its type', async () => {
      const document = `query { customers(first: 1) { nodes { fields {
        ${key('vintage')} ${key('budget')} { amount } ${key('visit')} ${key('adviser')} { name } ${key('suppliers')} { id } ${key('age')} } } } }`;
      const ask = (mayFail: boolean) => world.ask('head-east', document, {}, { mayFail });
      await until(async () => (await ask(true)).errors === undefined, { bound: 60_000, what: 'the typed fields' });
      ok((await ask(false)).data.customers.nodes.length > 0);
    });

    let record = '';
    await proof.step(
      'C07: the form takes each kind, refuses at its field, and the record shows it by its name',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: '/members/new' });
        await page.getByLabel('名称', { exact: false }).first().fill(NAME);
        await page.getByLabel(YEAR).fill('9000');
        await page.getByLabel(called.nickname ?? '').fill('老酒虫');
        await page.getByLabel(called.budget ?? '').fill('1200.50');
        await choose(page, called.taste ?? '', '白酒');
        await choose(page, called.adviser ?? '', '周');
        await choose(page, called.parent ?? '', '徐');
        await choose(page, called.suppliers ?? '', '徐');
        await page.keyboard.press('Escape');
        await page
          .locator('input[type="file"]')
          .setInputFiles({ name: FILE, mimeType: 'text/plain', buffer: Buffer.from('licensed') });
        await page.getByText(FILE).waitFor();
        await page.getByRole('button', { name: '保存' }).click();
        await page.locator('.gx-field', { hasText: YEAR }).locator('.gx-refusal').waitFor();
        await stage.look(page, 'field-form-refused');
        await page.getByLabel(YEAR).fill('1998');
        await page.getByRole('button', { name: '保存' }).click();
        await page.getByRole('heading', { name: NAME }).waitFor();
        record = new URL(page.url()).pathname.replace('/console', '');
        for (const text of ['1,998', '老酒虫', '¥1,200.50', '酒类/白酒', '28'])
          await page.locator('dd').getByText(text, { exact: true }).waitFor();
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: `${called.scan}: 打开文件 ${FILE}` }).click();
        const opened = await coming;
        equal(opened.suggestedFilename(), FILE);
        equal(readFileSync(await opened.path(), 'utf8'), 'licensed');
        await stage.look(page, 'field-record');
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'C07: the list has it as a column, narrows and sorts by it, and takes it into a file',
      async () => {
        const own = `field.${key('vintage')}`;
        const { page, errors } = await stage.open('head-east', {
          path: `/members?columns=name,${own},field.${key('taste')},field.${key('adviser')}&sort=-${own}&${own}=1990&${own}=2000`,
        });
        const row = page.getByRole('row', { name: new RegExp(NAME) });
        await row.getByText('1,998').waitFor();
        await row.getByText('酒类/白酒').waitFor();
        equal(await page.locator('tbody tr').count(), 1);
        await page.getByText('1990 – 2000').waitFor();
        await stage.look(page, 'field-list');
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: '导出' }).click();
        await page.getByRole('dialog').getByText('CSV').click();
        await page.getByRole('dialog').getByRole('button', { name: '导出' }).click();
        const file = readFileSync(await (await coming).path(), 'utf8');
        const [head, line] = file.trimEnd().split('\r\n');
        equal(head, `\uFEFF名称,${YEAR},${called.taste},${called.adviser}`);
        ok(line?.startsWith(`${NAME},1998,酒类/白酒,`), line);
        none(errors);
        none(await barriers(page));
        await page.context().close();
      },
    );

    await proof.step(
      'C07 C09: the record edits it where it stands, and its history tells what it was and is',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: record });
        await page.getByRole('button', { name: '编辑: 经营' }).click();
        await page.getByLabel(called.nickname ?? '').fill('小酒虫');
        await stage.look(page, 'field-edit');
        await page.getByRole('button', { name: '保存' }).first().click();
        await page.locator('dd').getByText('小酒虫').waitFor();
        none(errors);
        await page.context().close();
        const { page: history, errors: others } = await stage.open('head-east', { path: `${record}/changes` });
        const change = history.locator('.gx-changes li', { hasText: called.nickname ?? '' }).first();
        await change.locator('del').getByText('老酒虫').waitFor();
        await change.locator('ins').getByText('小酒虫').waitFor();
        await stage.look(history, 'field-history');
        none(others);
        await history.context().close();
      },
    );

    await proof.step('A34 C07: customers are given it together, and given back what they held', async () => {
      const held = async () => {
        const document = `query ($id: ID!) { customer(id: $id) { customFields(keys: ["${key('vintage')}"]) { number } } }`;
        const { data } = await world.ask('head-east', document, { id: record.split('/').at(-1) ?? '' });
        return Number(data.customer.customFields[0]?.number);
      };
      const before = await held();
      const { page, errors } = await stage.open('head-east', { path: `/members?text=${encodeURIComponent(NAME)}` });
      await page.getByRole('checkbox', { name: new RegExp(NAME) }).check();
      await page.locator('.gx-bulk').getByRole('button', { name: '编辑' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(YEAR).fill('3001');
      await dialog.getByRole('button', { name: '开始' }).click();
      await dialog.locator('.gx-refusal').first().waitFor();
      await dialog.getByLabel(YEAR).fill('1988');
      await dialog.getByLabel(YEAR).scrollIntoViewIfNeeded();
      await stage.look(page, 'bulk-fields');
      none(await barriers(page));
      await dialog.getByRole('button', { name: '开始' }).click();
      const status = page.getByRole('region', { name: '批量编辑' });
      await status.getByText('已更改 1 条').waitFor();
      equal(await held(), 1988);
      await status.getByRole('button', { name: '撤销' }).click();
      await status.getByText('已恢复 1 条').waitFor();
      equal(await held(), before);
      none(errors);
      await page.context().close();
    });

    await proof.step('C07: retired it is gone from the record, and comes back with what it held', async () => {
      const { page, errors } = await stage.open('administrator', { path: `/settings/fields?at=${key('nickname')}` });
      await page.getByRole('button', { name: '停用' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
      await page.getByRole('button', { name: '清空数据' }).waitFor();
      const seen = await stage.open('head-east', { path: record });
      await seen.page.locator('dd').getByText('¥1,200.50').waitFor();
      equal(
        await seen.page
          .locator('dt')
          .getByText(called.nickname ?? '')
          .count(),
        0,
      );
      await page.getByRole('button', { name: '恢复使用' }).click();
      await page.getByRole('button', { name: '停用' }).waitFor();
      await seen.page.reload();
      await seen.page
        .locator('dt')
        .getByText(called.nickname ?? '')
        .waitFor();
      none([...errors, ...seen.errors]);
      await seen.page.context().close();
      await page.context().close();
    });

    await proof.step(
      'C07: the pages have no barriers and nothing wider than the window, on a desk or a phone',
      async () => {
        const turn = turnNow();
        for (const [width, language] of [pick([[1280, 'en'] as const, [390, 'zh-CN'] as const], turn)])
          for (const [person, name, path] of [
            ['administrator', 'fields', `/settings/fields?at=${key('taste')}`],
            ['administrator', 'fields-new', '/settings/fields?do=new'],
            ['head-east', 'fields-form', '/members/new'],
            ['head-east', 'fields-record', record],
          ] as const) {
            const { page } = await stage.open(person, { path, width, language });
            await settled(page);
            none((await barriers(page)).map((each) => `${path}: ${each}`));
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            ok(wide <= 0, `${path} is ${wide} px wider than the window`);
            await stage.look(page, `${name}-${width}`);
            await page.context().close();
          }
      },
    );
  },
};
