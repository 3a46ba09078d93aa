import { deepEqual, equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const TITLE = `带样品上门 ${stamp}`;
/** px that a finger needs. */
const TOUCH = 44;

export const journey: Journey = {
  name: 'tasks, and what fingers find',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = await world.send('head-east', 'createTask', 'task { id }', { title: TITLE });
    const { id } = made.task as { id: string };

    await proof.step(
      'A06: title, assignee and due time of a task are changed in their cells and on its page',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: '/sales?mine=true' });
        await page.getByRole('button', { name: `修改：任务, ${TITLE}` }).focus();
        await page.keyboard.press('F2');
        const field = page.getByRole('textbox', { name: `任务, ${TITLE}` });
        await field.fill(`${TITLE}，带报价`);
        await field.press('Enter');
        const row = page.locator('tr', { hasText: `${TITLE}，带报价` });
        await row.waitFor();
        await row.hover();
        await row.getByRole('button', { name: /^修改：到期/ }).click();
        await page.keyboard.press('Escape');
        await row.getByRole('button', { name: /^修改：执行人/ }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('combobox', { name: /^执行人/ }).focus();
        await page.keyboard.type('wangxiaodong');
        await page.getByTitle(/^王晓东/).waitFor();
        await stage.look(page, 'tasks-cell-person');
        none(await barriers(page));
        await page.keyboard.press('Enter');
        await page.getByText(/^已修改：执行人/).waitFor();
        const asked = 'query ($id: ID!) { task(id: $id) { title status assignee { name } } }';
        const { data } = await world.ask('head-east', asked, { id });
        deepEqual(data.task, { title: `${TITLE}，带报价`, status: 'OPEN', assignee: { name: '王晓东' } });

        await page.goto(`${stage.addresses.gateway}/console/sales/tasks/${id}`);
        await page
          .getByRole('button', { name: /^编辑|^修改/ })
          .first()
          .click();
        await page.getByLabel(/^说明/).fill('两份');
        await stage.look(page, 'tasks-edit');
        none(await barriers(page));
        await page.getByRole('button', { name: '保存' }).click();
        await page.getByText('两份').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A06: a list that a record narrows says by whom, and lets go of it', async () => {
      const { data } = await world.ask('head-east', '{ customers(first: 1) { nodes { id name } } }', {});
      const [customer] = data.customers.nodes as { id: string; name: string }[];
      for (const path of ['/orders', '/sales', '/service/all', '/marketing']) {
        const { page, errors } = await stage.open('head-east', { path: `${path}?customer=${customer?.id}` });
        await page.locator('.gx-chip', { hasText: customer?.name ?? '' }).waitFor();
        if (path === '/orders') await stage.look(page, 'list-of-customer');
        await page.locator('.gx-chip').getByRole('button', { name: /^去掉/ }).click();
        await page.locator('.gx-chip').waitFor({ state: 'detached' });
        equal(new URL(page.url()).searchParams.get('customer'), null);
        none(errors);
        await page.context().close();
      }
    });

    await proof.step(
      'A06 O03: on a phone every button is as large as a finger, however dense the screen is set',
      async () => {
        const small: string[] = [];
        for (const path of ['/orders/new', '/sales?face=board', '/members', '/members/new', `/sales/tasks/${id}`]) {
          const { page, errors } = await stage.open('head-east', { path, width: 390, touch: true });
          await page.evaluate("document.documentElement.dataset.density = 'dense'");
          await settled(page);
          await stage.look(page, `touch${path.replaceAll(/[/?=]/g, '-').replace(id, 'task')}`);
          const found = await page.getByRole('button').evaluateAll(
            (all, least) =>
              all
                .filter((each) => each.checkVisibility() && !each.matches('.ant-switch, .gx-figure-meaning'))
                .filter((each) => each.tagName === 'BUTTON' && each.getBoundingClientRect().height < least - 0.5)
                .map((each) => `${each.className} ${each.textContent ?? ''} ${each.getBoundingClientRect().height}`),
            TOUCH,
          );
          small.push(...found.map((each) => `${path} ${each}`));
          none(errors);
          await page.context().close();
        }
        deepEqual(small, []);
      },
    );
  },
};
