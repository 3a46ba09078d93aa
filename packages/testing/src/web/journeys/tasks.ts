import { World } from '../../journey/world.ts';
import { person } from '../../people.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const TITLE = `送样品${stamp}`;

export const journey: Journey = {
  name: 'a task on the list, the board and the calendar',
  async run(stage, proof) {
    const world = new World(stage.addresses);

    await proof.step('S25: a task is given by a head and stands on the list of who has it', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/sales/tasks/new' });
      await page.getByRole('button', { name: '新建任务' }).click();
      await page.getByRole('textbox', { name: /^任务/ }).and(page.locator(':focus[aria-invalid="true"]')).waitFor();
      await page.keyboard.type(TITLE);
      await page.getByRole('combobox', { name: '执行人' }).fill('王晓东');
      await page.keyboard.press('Enter');
      // he is found by the service
      await page.locator('form .ant-select-content-has-value', { hasText: '王晓东' }).waitFor();
      await page.getByRole('button', { name: '新建任务' }).click();
      await page.getByRole('heading', { name: TITLE }).waitFor();
      none(errors);
      await page.context().close();

      const his = await stage.open('seller-east', { path: '/sales?mine=true' });
      await his.page.getByRole('link', { name: TITLE }).waitFor();
      none(his.errors);
      await his.page.context().close();
    });

    await proof.step('S25: on the board it is moved by keys; done asks what came of it', async () => {
      const { page, errors } = await stage.open('seller-east', { path: '/sales?mine=true&face=board' });
      const lane = (name: string) => page.locator('.gx-lane', { hasText: name });
      const move = async () => {
        await page.getByRole('button', { name: new RegExp(`移动.*${TITLE}`) }).focus();
        await page.keyboard.press('Space');
        await page.locator('.gx-lane-blocked').first().waitFor();
        // keys are heard a moment after it shows that it is held: one that came before is pressed again
        const isOver = () =>
          page
            .locator('.gx-lane-over')
            .waitFor({ timeout: 5_000 })
            .then(
              () => true,
              () => false,
            );
        await until(async () => page.keyboard.press('ArrowRight').then(isOver), {
          bound: 60_000,
          what: 'the next lane',
        });
        await page.keyboard.press('Space');
      };
      await lane('待接受').getByRole('link', { name: TITLE }).waitFor();
      await move();
      await lane('已接受').getByRole('link', { name: TITLE }).waitFor();
      await move();
      await lane('进行中').getByRole('link', { name: TITLE }).waitFor();
      await stage.look(page, 'task-board');
      none(await barriers(page));
      await move();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: '完成' }).click();
      await dialog.getByLabel('结果').and(page.locator(':focus[aria-invalid="true"]')).waitFor();
      await page.keyboard.type('样品已签收');
      await page.keyboard.press('Control+Enter');
      await lane('已完成').getByRole('link', { name: TITLE }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A34: tasks are put off together, told of after a reload, and given back', async () => {
      const titles = [`寄合同${stamp}`, `寄发票${stamp}`];
      for (const title of titles) await world.send('head-east', 'createTask', 'task { id }', { title });
      const { page, errors } = await stage.open('head-east', { path: '/sales?mine=true' });
      for (const title of titles) await page.getByRole('checkbox', { name: new RegExp(title) }).check();
      await page.locator('.gx-bulk').getByRole('button', { name: '修改' }).click();
      const dialog = page.getByRole('dialog', { name: '批量修改任务：2 项' });
      await dialog.getByRole('button', { name: '开始' }).click();
      await dialog.getByRole('combobox', { name: '执行人' }).and(page.locator('[aria-invalid="true"]')).waitFor();
      await dialog.getByRole('combobox', { name: '执行人' }).fill('王晓东');
      await page.keyboard.press('Enter');
      await dialog.locator('.ant-select-content-has-value', { hasText: '王晓东' }).waitFor();
      await stage.look(page, 'task-bulk');
      none(await barriers(page));
      await dialog.getByRole('button', { name: '开始' }).click();
      const status = page.getByRole('region', { name: '批量修改任务' });
      await status.getByText('已更改 2 条').waitFor();
      for (const title of titles) await page.getByRole('link', { name: title }).waitFor({ state: 'detached' });
      await page.reload();
      await status.getByText('已更改 2 条').waitFor();
      await status.getByRole('button', { name: '撤销' }).click();
      await status.getByText('已恢复 2 条').waitFor();
      for (const title of titles) await page.getByRole('link', { name: title }).waitFor();
      await stage.look(page, 'task-bulk-undone');
      none(await barriers(page));
      none(errors);
      await page.context().close();

      const phone = await stage.open('head-east', { path: '/sales', language: 'en', width: 390 });
      await phone.page.getByRole('region', { name: 'Change tasks together' }).getByText('2 given back').waitFor();
      none(await barriers(phone.page));
      none(phone.errors);
      await phone.page.context().close();
    });

    await proof.step('S25 S26: in the calendar it stands on the day that it is due', async () => {
      const dueAt = new Date((await world.clock()).getTime() + 86_400_000).toISOString();
      const title = `回访${stamp}`;
      await world.send('head-east', 'createTask', 'task { id }', {
        title,
        dueAt,
        assigneeId: person('seller-east').employee,
      });
      const due = new Intl.DateTimeFormat('en-CA').format(new Date(dueAt));
      const path = `/sales?mine=true&month=${due.slice(0, 7)}`;
      const { page, errors } = await stage.open('seller-east', { path });
      await page.getByRole('radiogroup', { name: '视图' }).getByText('日历').click();
      const day = page.locator('td', { has: page.locator(`time[datetime="${due}"]`) });
      await day.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      none(errors);
      await page.context().close();
    });
  },
};
