import { deepEqual, equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** Numbers that no other run uses. */
const stamp = newStamp().slice(1);
const MOBILE = `1370${stamp}`;
const [MOTHER, SON] = [`孟秋${stamp}`, `孟冬${stamp}`];
const PASTED = `收货人：陆小曼，1360${stamp}，浙江省杭州市西湖区文三路9号`;

export const journey: Journey = {
  name: 'the desk while the phone rings',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const enter = async (name: string, birthDate: string) => {
      const basic = { mobile: MOBILE, mail: `${birthDate}-${stamp}@example.com`, birthDate, address: '孟路1号' };
      const input = { kind: 'PERSON', name, basic, allowDuplicate: true };
      return (await world.send('head-east', 'createCustomer', 'customer { id }', input)).customer.id as string;
    };

    await proof.step(
      'A69: any digits find who may be calling; of two on one number one is chosen and verified',
      async () => {
        const id = await enter(MOTHER, '1968-03-09');
        await enter(SON, '1994-11-20');
        const { page, errors } = await stage.open('agent', { path: '/members/caller' });
        await page.getByRole('textbox', { name: '号码中的任意几位' }).fill(stamp.slice(1));
        const found = page.locator('.gx-short-row', { hasText: stamp });
        await found.filter({ hasText: SON }).waitFor();
        await stage.look(page, 'desk-caller');
        none(await barriers(page));
        await found.getByRole('link', { name: MOTHER }).click();

        await page.getByRole('heading', { name: MOTHER }).waitFor();
        await settled(page);
        const shown = async () => (await page.locator('main').getByText('1968').count()) > 0;
        equal(await shown(), false, 'the birthday is told to a caller whom nobody verified');
        await page.getByLabel('生日').fill('1994-11-20');
        await page.getByLabel('邮箱').fill(`1968-03-09-${stamp}@example.com`);
        await page.getByRole('button', { name: '核对', exact: true }).click();
        await page.getByText('还可试 2 次').waitFor();
        equal(await page.getByLabel('邮箱').inputValue(), `1968-03-09-${stamp}@example.com`, 'what was typed is gone');
        equal(await shown(), false);
        await page.getByLabel('生日').fill('1968-03-09');
        await page.getByRole('button', { name: '核对', exact: true }).click();
        await page.getByText('已核实来电人').waitFor();
        await page.locator('dd').getByText('1968').first().waitFor();
        await stage.look(page, 'desk-verified');
        await page.getByRole('button', { name: '通话结束' }).click();
        await page.getByRole('button', { name: '核对', exact: true }).waitFor();
        await settled(page);
        equal(await shown(), false, 'the birthday is still told after the call');
        equal(new URL(page.url()).pathname, `/console/members/${id}`);
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A70: a pasted line fills name, number and address', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members/new' });
      await page.getByLabel('粘贴后自动填写').fill(PASTED);
      await page.getByRole('button', { name: '识别' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /已填入/ })
        .waitFor();
      const fields = [/^名称/, /^手机/, /^地址/];
      const values = await Promise.all(fields.map((name) => page.getByLabel(name).first().inputValue()));
      deepEqual(values, ['陆小曼', `1360${stamp}`, '西湖区文三路9号']);
      for (const region of ['浙江省', '杭州市', '西湖区'])
        await page.locator('.ant-select', { hasText: region }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A70: province, city, district and street are chosen by keys and found by typing, and the address begins with them',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: '/members/new' });
        const choose = async (label: string, typed: string, name: string) => {
          await page.getByRole('combobox', { name: label }).and(page.locator(':enabled')).focus();
          await page.keyboard.type(typed);
          await page.getByTitle(name, { exact: true }).waitFor();
          await page.keyboard.press('Enter');
          // a city that is a province of its own stands in both
          await page.locator('.ant-select', { hasText: name }).first().waitFor();
        };
        await page.getByLabel(/^地址/).first().fill('文三路9号');
        await choose('省份', '浙江', '浙江省');
        await choose('城市', '杭', '杭州市');
        await choose('区县', '西湖', '西湖区');
        await choose('街道', '北山', '北山街道');
        await settled(page);
        await stage.look(page, 'desk-regions');
        none(await barriers(page));
        const address = () => page.getByLabel(/^地址/).first().inputValue();
        equal(await address(), '西湖区北山街道文三路9号');
        // another city empties what lay in the first one
        await choose('城市', '宁波', '宁波市');
        equal(await address(), '文三路9号');
        await choose('省份', '上海', '上海市');
        await page.locator('.ant-select', { hasText: '上海市' }).nth(1).waitFor();
        none(errors);
        await page.context().close();
      },
    );
  },
};
