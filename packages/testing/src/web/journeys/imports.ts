import { equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { isWide } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const HEADERS = 'Record ID,First Name,Last Name,Email,Mobile Phone Number,Contact owner,Lifecycle Stage';
const FILE = [
  HEADERS,
  `1,Grace,Hopper${stamp},grace${stamp}@example.com,138${newStamp()},Ada,Customer`,
  `2,Alan,Turing${stamp},nonsense,138${newStamp()},Ada,Lead`,
  `3,,林${stamp},,138${newStamp()},Ada,Other`,
].join('\n');

export const journey: Journey = {
  name: 'customers brought from another system, and records of an object from a file',
  async run(stage, proof) {
    let address = '';
    await proof.step(
      'A62: an export of HubSpot is recognised, and what its columns are made into is told',
      async () => {
        const { page, errors } = await stage.open('clerk', { path: '/members/imports/new' });
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'hubspot.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
        await page.getByRole('button', { name: '上传并预览' }).click();
        await page.getByText('HubSpot 联系人').waitFor();
        await page.getByText('用于生成：客户名称').or(page.getByText('用于生成：名称')).first().waitFor();
        await page.getByRole('button', { name: '导入 2 行' }).waitFor();
        address = new URL(page.url()).pathname.replace('/console', '');
        none(await barriers(page));
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A62: after the import each count of the file is here, or says where it went', async () => {
      const { page, errors } = await stage.open('clerk', { path: address });
      await page.getByRole('button', { name: '导入 2 行' }).click();
      const row = (name: string) => page.getByRole('row').filter({ hasText: name });
      await row('First Name + Last Name').getByRole('link', { name: '2', exact: true }).waitFor();
      await row('Email').getByText('所在行有错误 1').waitFor();
      await row('Lifecycle Stage').getByText('在本系统没有对应 1').waitFor();
      await row('Contact owner').getByText('此列不导入 3').waitFor();
      none(await barriers(page));
      await stage.look(page, 'reconciliation');
      await row('First Name + Last Name').getByRole('link', { name: '2', exact: true }).click();
      await page.getByRole('link', { name: `Grace Hopper${stamp}` }).waitFor();
      equal(await page.getByRole('link', { name: `Alan Turing${stamp}` }).count(), 0);
      none(errors);
      await page.context().close();
    });

    await proof.step('C07: a colleague who is called by his whole name is found, and another is chosen', async () => {
      const world = new World(stage.addresses);
      const [adviser, nickname] = [`顾问${stamp}`, `昵称${stamp}`];
      for (const [entity, kind, name] of [
        ['CUSTOMER', 'PERSON', adviser],
        ['CONTACT', 'TEXT', nickname],
      ]) {
        const field = { entity, kind, key: `own_${newStamp()}`, names: { zhCN: name, en: name }, group: 'BASIC' };
        await world.send('administrator', 'defineCustomField', 'definition { id }', field);
      }
      const file = [
        `客户名称,类别,手机,联系人,联系人${nickname},${adviser}`,
        `甲${stamp},企业,138${newStamp()},李,小李,王晓东`,
        `乙${stamp},企业,138${newStamp()},张,小张,老李`,
      ].join('\n');
      const { page, errors } = await stage.open('clerk', { path: '/members/imports/new' });
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await page.getByRole('button', { name: '上传并预览' }).click();
      await page.getByText('没有为“老李”选定在职的同事').waitFor();
      const row = (text: string) => page.getByRole('row').filter({ has: page.getByRole('combobox', { name: text }) });
      await row('王晓东').locator('.ant-select').getByText('王晓东').waitFor();
      await page.getByRole('combobox', { name: '老李' }).click();
      await page.keyboard.type('李东华');
      await page.locator('.ant-select-item-option').getByText('李东华').click();
      none(await barriers(page));
      await stage.look(page, 'import-people');
      const path = new URL(page.url()).pathname.replace('/console', '');
      const phone = await stage.open('clerk', { path, language: 'en', width: 390 });
      await phone.page.getByRole('combobox', { name: '老李' }).waitFor();
      await settled(phone.page);
      none(await barriers(phone.page));
      await stage.look(phone.page, 'import-people-phone');
      none(phone.errors);
      await phone.page.context().close();
      await page.getByRole('button', { name: '按此重新读取' }).click();
      await page.getByRole('button', { name: '导入 2 行' }).click();
      await page.getByRole('row').filter({ hasText: nickname }).getByRole('link', { name: '2', exact: true }).waitFor();
      await page.getByRole('row').filter({ hasText: adviser }).getByRole('link', { name: '2', exact: true }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A62: on a phone, in English, nothing is wider than the screen', async () => {
      const { page, errors } = await stage.open('clerk', { path: address, language: 'en', width: 390 });
      await page.getByRole('heading', { name: 'Reconciliation' }).waitFor();
      await settled(page);
      none(await barriers(page));
      await stage.look(page, 'reconciliation-phone');
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A19 A01: records of an object come out of a file, a bad row is told, and all of them go as a whole',
      async () => {
        const world = new World(stage.addresses);
        const [key, called] = [`boat_${stamp}`, `船${stamp}`];
        await world.send('administrator', 'defineObject', 'object { id }', { key, names: { zhCN: called } });
        const seats = { key: 'seats', kind: 'NUMBER', names: { zhCN: '座位' }, group: 'BASIC' };
        await world.send('administrator', 'defineCustomField', 'definition { id }', {
          entity: `OBJECT:${key}`,
          ...seats,
        });
        const { page, errors } = await stage.open('head-east', { path: `/objects/${key}` });
        await page.getByRole('link', { name: '导入', exact: true }).click();
        await page.getByRole('link', { name: `导入${called}` }).click();
        await page.getByRole('heading', { name: `导入${called}`, level: 1 }).waitFor();
        await page.locator('input[type=file]').setInputFiles({
          name: 'boats.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(`名称,座位\r\n一号,5\r\n二号,很多\r\n`),
        });
        // nobody is enrolled by it
        equal(await page.getByRole('checkbox').count(), 0);
        await stage.look(page, 'objects-import');
        none(await barriers(page));
        await page.getByRole('button', { name: '上传并预览' }).click();
        await page.getByRole('button', { name: '导入 1 行' }).waitFor();
        await page.locator('#faults').getByText('座位').first().waitFor();
        await stage.look(page, 'objects-import-preview');
        none(await barriers(page));
        const path = new URL(page.url()).pathname.replace('/console', '');
        const phone = await stage.open('head-east', { path, language: 'en', width: 390 });
        await phone.page.locator('#faults').getByText('座位').first().waitFor();
        await settled(phone.page);
        none(await barriers(phone.page));
        equal(await isWide(phone.page), false);
        await stage.look(phone.page, 'objects-import-phone');
        none(phone.errors);
        await phone.page.context().close();
        await page.getByRole('button', { name: '导入 1 行' }).click();
        await page.getByRole('button', { name: '撤销导入' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
        await page.getByText('已撤销', { exact: true }).waitFor();
        none(errors);
        await page.context().close();
      },
    );
  },
};
