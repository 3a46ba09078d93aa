import { equal, ok } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { EVERY_FACE, faces } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `新会员${stamp}`;
const RANGE = `号段${stamp}`;

export const journey: Journey = {
  name: 'from the range of numbers to the welcome of a new member',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    await proof.step(
      'C31: an administrator opens a range; one whose numbers are taken is refused at its field',
      async () => {
        const { page, errors } = await stage.open('administrator', { path: '/settings/numbers' });
        await page.getByRole('row').filter({ hasText: '使用中' }).waitFor();
        await page.getByRole('button', { name: '开设号段' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox', { name: '名称' }).fill(RANGE);
        await dialog.getByRole('textbox', { name: '前缀' }).fill('M00');
        await dialog.getByRole('button', { name: '保存' }).click();
        await dialog.getByText(/与号段“.*”中的会员号重复/).waitFor();
        none(await barriers(page));
        await dialog.getByRole('textbox', { name: '前缀' }).fill(`V${stamp.slice(-5)}-`);
        await dialog.getByRole('button', { name: '保存' }).click();
        await page.getByRole('row').filter({ hasText: RANGE }).getByText('待用').waitFor();
        none(errors);
        await page.context().close();
        await faces(
          stage,
          'numbers',
          async (face) => {
            const opened = await stage.open('administrator', { path: '/settings/numbers', ...face });
            await opened.page.getByText(RANGE).waitFor();
            return opened.page;
          },
          EVERY_FACE,
        );
      },
    );

    const { customer } = await world.send('head-east', 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name: NAME, basic: { mobile: `137${stamp}` } },
    });
    const record = `/members/${customer.id}`;
    await proof.step('C31: at the desk he gets the next number, and the handbook is put down', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      const act = async (item: string) => {
        await page.getByRole('button', { name: '更多' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      await act('办理入会');
      await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
      await page
        .getByText(/M\d{8}/)
        .first()
        .waitFor();
      await act('登记手册发放');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').click();
      await page.locator('.ant-select-item-option').first().click();
      await dialog.getByRole('button', { name: '确定' }).click();
      await dialog.waitFor({ state: 'hidden' });
      none(errors);
      await page.context().close();
      const { data } = await world.ask(
        'head-east',
        `{ customer(id: "${customer.id}") { enrolment { place handbook { way } } } }`,
      );
      equal(data.customer.enrolment.place, 'DESK');
      ok(data.customer.enrolment.handbook);
    });

    await proof.step('C31: the list of members is narrowed to those whose handbook went out, or did not', async () => {
      const found = { name: NAME };
      const sent = await stage.open('head-east', { path: `/members?handbook=true&text=${encodeURIComponent(NAME)}` });
      await sent.page.getByRole('link', found).waitFor();
      await stage.look(sent.page, 'handbook-sent');
      none(sent.errors);
      await sent.page.context().close();
      const path = `/members?handbook=false&text=${encodeURIComponent(NAME)}`;
      const owed = await stage.open('head-east', { path, language: 'en', width: 390 });
      await settled(owed.page);
      equal(await owed.page.getByRole('link', found).count(), 0);
      await stage.look(owed.page, 'handbook-owed');
      none(owed.errors);
      await owed.page.context().close();
    });

    await proof.step('C31: his welcome is a task of whoever has him, on his record and in the list', async () => {
      const task = await until(
        async () =>
          (
            await world.ask(
              'head-east',
              `{ tasks(filter: { customerId: "${customer.id}", sourceKind: ENROLMENT }) { nodes { id title } } }`,
            )
          ).data.tasks.nodes[0],
        { bound: 30_000, what: 'the task of welcome' },
      );
      const { page, errors } = await stage.open('head-east', { path: record });
      await page.getByText(task.title).first().waitFor();
      await stage.goTo(page, 'head-east', { path: `/sales/tasks/${task.id}` });
      await page.getByRole('heading', { level: 1, name: task.title }).waitFor();
      await page.getByText('入会').first().waitFor();
      await stage.look(page, 'welcome-task');
      none(errors);
      await page.context().close();
    });
  },
};
