import { equal, ok } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const GROUP = `海棠集团${stamp}`;
const COMPANY = `海棠食品${stamp}`;
const BRANCH = `海棠东区${stamp}`;

export const journey: Journey = {
  name: 'the structure of organisations',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = async (name: string): Promise<string> =>
      (await world.send('clerk', 'createCustomer', 'customer { id }', { kind: 'ORGANISATION', name })).customer.id;
    const [group, company, branch] = [await made(GROUP), await made(COMPANY), await made(BRANCH)];
    await world.send('clerk', 'placeOrganisation', 'customer { id }', {
      customerId: branch,
      parentId: company,
      unit: 'BRANCH',
    });

    await proof.step('C03: a company is placed in its group, and a cycle is refused at the field', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${company}` });
      await page.getByRole('link', { name: '组织架构' }).click();
      const place = async (upper: string) => {
        await page.getByRole('button', { name: '设置隶属' }).click();
        const form = page.getByRole('dialog');
        await form.getByRole('combobox', { name: '上级企业' }).click();
        await page.keyboard.type(upper);
        await page.locator(`.ant-select-item-option[title="${upper}"]`).click();
        await form.getByRole('button', { name: '保存' }).click();
        return form;
      };
      const form = await place(BRANCH);
      await form.getByText('会形成循环').waitFor();
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      await page.reload();
      await place(GROUP);
      const tree = page.getByRole('tree', { name: '架构图' });
      await tree.getByText(GROUP).waitFor();
      await tree.getByText(BRANCH).waitFor();
      await stage.look(page, 'structure');
      none(await barriers(page));

      await tree.getByText(GROUP).click();
      await page.getByRole('heading', { name: GROUP }).waitFor();
      await settled(page);
      const units = page.getByRole('group', { name: '企业数' });
      equal(await units.getByRole('link').textContent(), '3');
      await units.getByRole('link').click();
      for (const name of [GROUP, COMPANY, BRANCH]) await page.getByRole('link', { name }).first().waitFor();
      await page.getByText('3 条').waitFor();
      await stage.look(page, 'structure-list');
      none(errors);
      await page.context().close();
    });

    await proof.step('C03: on a phone, in English, nothing is wider than the screen', async () => {
      const { page, errors } = await stage.open('head-east', {
        path: `/members/${group}/structure`,
        width: 390,
        language: 'en',
      });
      await page.getByRole('tree', { name: 'The whole structure' }).getByText(BRANCH).waitFor();
      ok(
        !(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)),
        'wider than the phone',
      );
      await stage.look(page, 'structure-phone');
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });
  },
};
