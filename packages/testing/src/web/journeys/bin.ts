import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `江慕白${stamp}`;

export const journey: Journey = {
  name: 'what is deleted comes back whole',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const { customer } = await world.send('head-east', 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name: NAME, basic: { mobile: `138${stamp}` } },
    });
    const found = `/members?text=${encodeURIComponent(NAME)}`;

    await proof.step('A35: a customer who is deleted is in no list, and undo brings him back', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${customer.id}` });
      await remove(page);
      await page.getByRole('button', { name: '撤销' }).click();
      await page.getByText(`已恢复：${NAME}`).waitFor();
      await stage.goTo(page, 'head-east', { path: found });
      await page.getByRole('link', { name: NAME }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A35: the bin says who, when and why, and gives him back with his number', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${customer.id}` });
      await remove(page, '重复登记');
      await page.getByText(`已移入回收站：${NAME}`).waitFor();
      await stage.goTo(page, 'head-east', { path: found });
      await page.getByText('没有符合条件的记录').waitFor();
      await page.getByRole('link', { name: '回收站' }).click();
      const row = page.getByRole('row', { name: new RegExp(`${NAME}.*重复登记.*李东华`) });
      await row.waitFor();
      await settled(page);
      await stage.look(page, 'bin');
      none(await barriers(page));
      await row.getByRole('button', { name: /恢复/ }).click();
      await page.getByText(`已恢复：${NAME}`).waitFor();
      await stage.goTo(page, 'head-east', { path: `/members/${customer.id}` });
      await page.getByText(`138${stamp}`).first().waitFor();
      none(errors);
      await page.context().close();
    });
  },
};

async function remove(page: Page, why?: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  const dialog = page.getByRole('dialog');
  if (why) await dialog.getByRole('textbox', { name: '原因（选填）' }).fill(why);
  await dialog.getByRole('button', { name: '删除' }).click();
}
