import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { isWide } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const OBJECT = `车辆${stamp}`;
const KEY = `vehicle_${stamp}`;
const NAME = `川E${stamp}`;
const CONTRACT = `租约${stamp}`;
const PHONE = { width: 390, height: 844 };

const offered = (page: Page) =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click();
  await offered(page)
    .and(page.locator(`[title="${option}"]`))
    .click();
}

/** How a field looks in the layout; what is laid out beside the tree is another one's until its heading is there. */
async function layOut(page: Page, name: string, look: string) {
  await page.getByRole('treeitem', { name }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.locator('.ant-radio-button-wrapper').getByText(look, { exact: true }).click();
}

export const journey: Journey = {
  name: 'an object of the firm: defined, filled in, found, tied to a customer, deleted and brought back',
  async run(stage, proof) {
    let record = '';

    await proof.step(
      'A19: an administrator defines an object and its fields, a mistake stands at its place',
      async () => {
        const { page, errors } = await stage.open('administrator', { path: '/settings/objects' });
        await page.getByRole('button', { name: '新建对象' }).click();
        const form = page.getByRole('form', { name: '新建对象' });
        await form.getByLabel('简体名称').fill(OBJECT);
        await form.getByLabel('英文名称').fill(`Vehicle ${stamp}`);
        await form.getByLabel('标识').fill('Bad Key');
        await form.getByRole('button', { name: '新建' }).click();
        await page.locator('.gx-refusal').first().waitFor();
        await form.getByLabel('标识').fill(KEY);
        await form.getByRole('button', { name: '新建' }).click();
        await page.getByRole('treeitem', { name: OBJECT }).waitFor();
        await stage.look(page, 'objects-settings');
        none(await barriers(page));
        await page.getByRole('link', { name: '字段', exact: true }).click();
        await page.getByRole('heading', { name: `${OBJECT}的字段`, level: 1 }).waitFor();
        for (const [label, kind, key] of [
          ['座位', '数字', 'seats'],
          ['车主', '一位客户', 'holder'],
          ['驾驶人', '多位客户', 'drivers'],
        ] as const) {
          await page.getByRole('button', { name: '新建字段' }).click();
          const field = page.getByRole('form', { name: '新建字段' });
          await field.getByLabel('简体名称').fill(label);
          await field.getByRole('combobox', { name: '类型' }).click();
          await page.locator(`.ant-select-item-option[title="${kind}"]`).click();
          await field.getByLabel('标识').fill(key);
          await field.getByRole('button', { name: '新建' }).click();
          await page.getByRole('treeitem', { name: label }).waitFor();
        }
        await stage.look(page, 'objects-fields');
        none(await barriers(page));
        await page.setViewportSize(PHONE);
        await settled(page);
        equal(await isWide(page), false);
        await stage.look(page, 'objects-fields-phone');
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A19: a record is entered at once by the form of its fields, refused at its field', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/objects' });
      await page.getByRole('link', { name: OBJECT }).click();
      await page.getByRole('link', { name: `新建${OBJECT}` }).click();
      await page.getByRole('heading', { name: `新建${OBJECT}`, level: 1 }).waitFor();
      await page.getByRole('textbox', { name: '名称 必填' }).fill(NAME);
      await page.getByLabel('座位').fill('五');
      await page.getByRole('combobox', { name: '车主' }).click();
      await page.keyboard.type('徐');
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
        // what was offered before the name was typed may still stand there
        .filter({ hasText: '徐' })
        .first()
        .click();
      await page.getByRole('button', { name: '保存' }).click();
      await page.locator('.gx-field', { hasText: '座位' }).locator('.gx-refusal').waitFor();
      await stage.look(page, 'objects-form');
      none(await barriers(page));
      await page.getByLabel('座位').fill('5');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');
      await page.locator('dd').getByText('5', { exact: true }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A19: it is changed, and its history tells what was changed', async () => {
      const { page, errors } = await stage.open('clerk', { path: record });
      await page.getByRole('link', { name: '修改', exact: true }).click();
      await page.getByLabel('座位').fill('7');
      await page.getByRole('button', { name: '保存' }).click();
      const changes = page.getByRole('region', { name: '变更记录' }).last();
      await changes.locator('ins').getByText('7', { exact: true }).waitFor();
      await stage.look(page, 'objects-record');
      none(await barriers(page));
      await page.setViewportSize(PHONE);
      await settled(page);
      equal(await isWide(page), false);
      await stage.look(page, 'objects-record-phone');
      none(errors);
      await page.context().close();
    });

    await proof.step('A19: the list is narrowed by a field of the object; on a phone it is cards', async () => {
      const listed = async (seats: string) => {
        const path = `/objects/${KEY}?columns=name,field.seats&field.seats=${seats}&field.seats=*`;
        const { page, errors } = await stage.open('clerk', { path });
        await settled(page);
        const count = await page.getByRole('link', { name: NAME }).count();
        if (count > 0) {
          await stage.look(page, 'objects-list');
          none(await barriers(page));
          await page.setViewportSize(PHONE);
          await settled(page);
          equal(await isWide(page), false);
          await stage.look(page, 'objects-list-phone');
        }
        none(errors);
        await page.context().close();
        return count;
      };
      ok((await listed('7')) > 0);
      equal(await listed('8'), 0);
    });

    await proof.step(
      'A19: the list is taken away as it is shown, and nothing in it is run by a spreadsheet',
      async () => {
        const world = new World(stage.addresses);
        const made = { object: KEY, name: `=1+${stamp}`, fields: [{ key: 'seats', value: '9' }] };
        await world.send('head-east', 'createObjectRecord', 'record { id }', made);
        const path = `/objects/${KEY}?columns=field.seats,name,field.holder&sort=-field.seats`;
        const { page, errors } = await stage.open('head-east', { path });
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: '导出' }).click();
        await page.getByRole('dialog').getByText('CSV').click();
        await page.getByRole('dialog').getByRole('button', { name: '导出' }).click();
        const file = readFileSync(await (await coming).path(), 'utf8');
        const [head, first, second, ...more] = file.replace('\uFEFF', '').trimEnd().split('\r\n');
        none(errors);
        await page.context().close();
        equal(head, '名称,座位,车主');
        equal(first, `'=1+${stamp},9,`);
        ok(second?.startsWith(`${NAME},7,徐`), second);
        equal(more.length, 0);
      },
    );

    await proof.step('A19: within a minute of its definition the schema has it, and answers in its types', async () => {
      const world = new World(stage.addresses);
      const fields = 'fields { seats holder { name } drivers { id } }';
      const document = `query { objects { ${KEY} { records(filter: { text: "${NAME}" }) { nodes { __typename name ${fields} } } } } }`;
      const ask = (mayFail: boolean) => world.ask('head-east', document, {}, { mayFail });
      await until(async () => (await ask(true)).errors === undefined, { bound: 60_000, what: 'the typed object' });
      const [own] = (await ask(false)).data.objects[KEY].records.nodes;
      deepEqual([own.__typename, own.name, own.fields.seats], [`Object_${KEY}`, NAME, '7.00']);
      ok(own.fields.holder.name.startsWith('徐'));
    });

    await proof.step('A19: the search over all finds it', async () => {
      const { page, errors } = await stage.open('clerk', { path: '/' });
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('combobox').fill(NAME);
      await page.getByRole('option', { name: new RegExp(NAME) }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A19: the customer whom it names shows it, and leads to it', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await page.locator('dd').getByRole('link', { name: /徐/ }).click();
      const related = page.getByRole('region', { name: '关联的记录' });
      await related.getByRole('link', { name: NAME }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      none(errors);
      await page.context().close();
      // to another branch it is not there
      const south = await stage.open('seller-south', { path: record });
      await south.page.locator('[data-state="not-found"]').waitFor();
      await south.page.context().close();
    });

    await proof.step('A19: a record of another object names it, and each leads to the other', async () => {
      const world = new World(stage.addresses);
      const names = { zhCN: CONTRACT, en: `Contract ${stamp}` };
      await world.send('administrator', 'defineObject', 'object { id }', { key: `contract_${stamp}`, names });
      const admin = await stage.open('administrator', { path: `/settings/objects/contract_${stamp}?do=new` });
      const field = admin.page.getByRole('form', { name: '新建字段' });
      await field.getByLabel('简体名称').fill('车辆');
      await choose(admin.page, '类型', '多条记录');
      await choose(admin.page, '对象', OBJECT);
      await field.getByLabel('标识').fill('cars');
      await stage.look(admin.page, 'objects-relation');
      none(await barriers(admin.page));
      await field.getByRole('button', { name: '新建' }).click();
      await admin.page.getByRole('treeitem', { name: '车辆' }).waitFor();
      none(admin.errors);
      await admin.page.context().close();

      const { page, errors } = await stage.open('head-east', { path: `/objects/contract_${stamp}/new` });
      await page.getByRole('textbox', { name: '名称 必填' }).fill(`${CONTRACT}一`);
      await page.getByRole('combobox', { name: '车辆' }).click();
      await page.keyboard.type(NAME);
      await offered(page).filter({ hasText: NAME }).first().click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '保存' }).click();
      await page.locator('dd').getByRole('link', { name: NAME }).click();
      const related = page.getByRole('region', { name: '相关的记录' });
      await related.getByRole('link', { name: `${CONTRACT}一` }).waitFor();
      await stage.look(page, 'objects-related');
      none(await barriers(page));
      await page.setViewportSize(PHONE);
      await settled(page);
      equal(await isWide(page), false);
      await stage.look(page, 'objects-related-phone');
      await related.getByRole('link', { name: `${CONTRACT}一` }).click();
      await page.getByRole('heading', { name: `${CONTRACT}一` }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A19 A34: those that are chosen are changed together, refused at a field, and taken back',
      async () => {
        const { page, errors } = await stage.open('head-east', {
          path: `/objects/${KEY}?text=${encodeURIComponent(NAME)}`,
        });
        await page.getByRole('checkbox', { name: new RegExp(NAME) }).check();
        await page.locator('.gx-bulk').getByRole('button', { name: '修改' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('座位').fill('六');
        await dialog.getByRole('button', { name: '开始' }).click();
        await dialog.locator('.gx-refusal').first().waitFor();
        await stage.look(page, 'objects-bulk');
        none(await barriers(page));
        await dialog.getByLabel('座位').fill('6');
        await dialog.getByRole('button', { name: '开始' }).click();
        const status = page.getByRole('region', { name: '批量修改' });
        await status.getByText('已更改 1 条').waitFor();
        await status.getByRole('button', { name: '撤销' }).click();
        await status.getByText('已恢复 1 条').waitFor();
        await stage.look(page, 'objects-bulk-undone');
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'A19 A21: the form of an object is laid out for a role by the object’s name, and is what the clerk fills and reads',
      async () => {
        const { page, errors } = await stage.open('decision-maker', { path: '/settings/layout?role=data-clerk' });
        await page.locator('.ant-radio-button-wrapper', { hasText: '自定义对象的表单' }).click();
        await page.getByRole('combobox', { name: '对象', exact: true }).click();
        await page.keyboard.type(OBJECT);
        await offered(page)
          .and(page.locator(`[title="${OBJECT}"]`))
          .click();
        const trial = page.getByRole('region', { name: `新建${OBJECT}表单的样子` });
        await trial.getByLabel('车主').waitFor();
        await layOut(page, '座位', '必填');
        await layOut(page, '车主', '隐藏');
        equal(await trial.getByLabel('车主').count(), 0);
        equal(await trial.getByLabel('座位').getAttribute('aria-required'), 'true');
        await stage.look(page, 'objects-layout');
        none(await barriers(page));
        await page.setViewportSize(PHONE);
        await settled(page);
        equal(await isWide(page), false);
        await stage.look(page, 'objects-layout-phone');
        await page.getByRole('button', { name: '保存布局' }).click();
        await page.getByText('第 1 版').waitFor();
        none(errors);
        await page.context().close();

        const clerk = await stage.open('clerk', { path: `/objects/${KEY}/new` });
        await clerk.page.getByRole('textbox', { name: '名称 必填' }).fill(`${NAME}二`);
        equal(await clerk.page.getByLabel('车主').count(), 0);
        await clerk.page.getByRole('button', { name: '保存' }).click();
        await clerk.page.locator('.gx-field', { hasText: '座位' }).locator('.gx-refusal').waitFor();
        await clerk.page.getByLabel('座位').fill('4');
        await clerk.page.getByRole('button', { name: '保存' }).click();
        await clerk.page.getByRole('heading', { name: `${NAME}二` }).waitFor();
        await clerk.page.locator('dt').getByText('座位').waitFor();
        equal(await clerk.page.locator('dt').getByText('车主').count(), 0);
        none(clerk.errors);
        await clerk.page.context().close();

        const head = await stage.open('head-east', { path: record });
        await head.page.locator('dt').getByText('车主').waitFor();
        none(head.errors);
        await head.page.context().close();
      },
    );

    await proof.step('A19: it is deleted with a reason, and comes back from the bin', async () => {
      const { page, errors } = await stage.open('head-east', { path: record, language: 'en' });
      await stage.look(page, 'objects-record-en');
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Reason').fill('entered by mistake');
      await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('link', { name: 'Bin', exact: true }).click();
      await page.getByRole('button', { name: `Restore: ${NAME}` }).waitFor();
      await stage.look(page, 'objects-bin');
      await page.getByRole('button', { name: `Restore: ${NAME}` }).click();
      await page.getByRole('button', { name: `Restore: ${NAME}` }).waitFor({ state: 'detached' });
      none(await barriers(page));
      none(errors);
      await page.goto(page.url().replace(/\/bin.*/, ''));
      await page.getByText(NAME).first().waitFor();
      await page.context().close();
    });
  },
};
