import { equal } from 'node:assert/strict';
import { none } from '../../proof.ts';
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
  name: 'customers brought from another system',
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

    await proof.step('A62: on a phone, in English, nothing is wider than the screen', async () => {
      const { page, errors } = await stage.open('clerk', { path: address, language: 'en', width: 390 });
      await page.getByRole('heading', { name: 'Reconciliation' }).waitFor();
      await settled(page);
      none(await barriers(page));
      await stage.look(page, 'reconciliation-phone');
      none(errors);
      await page.context().close();
    });
  },
};
