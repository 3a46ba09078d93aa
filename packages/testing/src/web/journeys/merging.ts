import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const KEPT = `顾长风${stamp}`;
const TAKEN = `顾长丰${stamp}`;
const TAG = `茶友${stamp}`;
const FIELD = `常坐${stamp}`;
const HOUSE = `顾氏茶行${stamp}`;

export const journey: Journey = {
  name: 'two records of one are merged and taken apart',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const enter = async (name: string, basic: object) =>
      (
        await world.send('head-east', 'createCustomer', 'customer { id }', {
          ...{ kind: 'PERSON', name, basic: { mobile: `137${stamp}`, ...basic }, allowDuplicate: true },
        })
      ).customer.id as string;
    const kept = await enter(KEPT, { address: '长宁路1号' });
    const taken = await enter(TAKEN, { mail: `gu${stamp}@example.com`, address: '长宁路2号' });
    await world.send('head-east', 'adjustPoints', 'customer { id }', { customerId: taken, points: 77, reason: '补记' });
    await world.send('head-east', 'tagCustomer', 'customer { id }', { customerId: taken, add: [TAG] });
    const names = { zhCN: FIELD, zhTW: FIELD, en: FIELD };
    const field = { entity: 'CUSTOMER', key: `usual_seat_${stamp}`, kind: 'TEXT', names, group: 'BASIC' };
    await world.send('administrator', 'defineCustomField', 'definition { id }', field);
    const fields = (value: string) => [{ key: field.key, value }];
    await world.send('head-east', 'updateCustomer', 'customer { id }', { customerId: kept, fields: fields('靠窗') });
    await world.send('head-east', 'updateCustomer', 'customer { id }', { customerId: taken, fields: fields('包厢') });

    await proof.step(
      'A04: from his possible double he is compared side by side and merged, field by field',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: `/members/${kept}` });
        await page.getByRole('link', { name: '比较并合并' }).click();
        await page.getByRole('heading', { name: '合并客户' }).waitFor();
        await page.getByRole('radio', { name: KEPT, exact: true }).waitFor();
        await settled(page);
        none(await barriers(page));
        await stage.look(page, 'merge');
        // what only the other says is taken already; the address is chosen from the keyboard
        const address = page.getByRole('radiogroup', { name: '地址' });
        await address.getByRole('radio', { name: `地址: ${KEPT}` }).focus();
        await page.keyboard.press('ArrowRight');
        const seat = page.getByRole('radiogroup', { name: FIELD });
        await seat.getByRole('radio', { name: `${FIELD}: ${KEPT}` }).focus();
        await page.keyboard.press('ArrowRight');
        await page.getByRole('button', { name: '合并', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: '合并' }).click();
        await page.getByText(`已合并到“${KEPT}”`).waitFor();
        await page.getByRole('heading', { name: KEPT }).waitFor();
        await page.getByText('长宁路2号').waitFor();
        await page.getByText(`gu${stamp}@example.com`).waitFor();
        await page.getByText('+77').first().waitFor();
        await page.getByText(TAG).first().waitFor();
        await page.getByText('包厢').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A04: the address of the merged record leads to the one that stays, on a phone too', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${taken}`, width: 390 });
      await page.waitForURL((url) => url.pathname.endsWith(kept));
      await page.getByRole('heading', { name: KEPT }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('X12: the record says what undoing gives back, and both are there again', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${kept}` });
      await page.getByRole('button', { name: `撤销合并: ${TAKEN}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(new RegExp(`恢复合并前的内容：.*邮箱.*地址.*${FIELD}`)).waitFor();
      await settled(page);
      await stage.look(page, 'unmerge');
      await dialog.getByRole('button', { name: '撤销合并' }).click();
      await page.getByText(`“${TAKEN}”已重新成为单独的客户`).waitFor();
      await page.getByText('长宁路1号').waitFor();
      await page.getByText('靠窗').waitFor();
      await stage.goTo(page, 'head-east', { path: `/members/${taken}` });
      await page.getByRole('heading', { name: TAKEN }).waitFor();
      await page.getByText('长宁路2号').waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A04: pairs are merged together by a rule, what is refused is told, and all are taken apart',
      async () => {
        const paired = (firstId: string, secondId: string) =>
          world.send('head-east', 'judgeDuplicate', 'pair { id }', { firstId, secondId, verdict: 'SAME' });
        const house = await world.send('head-east', 'createCustomer', 'customer { id }', {
          ...{ kind: 'ORGANISATION', name: HOUSE, basic: {} },
        });
        await paired(kept, taken);
        await paired(kept, house.customer.id);
        const { page, errors } = await stage.open('head-east', { path: '/members/duplicates?state=SAME' });
        const pair = page.getByRole('row').filter({ hasText: KEPT }).filter({ hasText: TAKEN });
        await pair.getByRole('checkbox').check();
        await page.getByRole('row').filter({ hasText: HOUSE }).getByRole('checkbox').check();
        await page.getByRole('toolbar').getByRole('button', { name: '合并', exact: true }).click();
        const dialog = page.getByRole('dialog', { name: '批量合并：2 对客户' });
        await dialog.getByRole('radio', { name: '订单较多的' }).check();
        await settled(page);
        none(await barriers(page));
        await stage.look(page, 'merge-together');
        await dialog.getByRole('button', { name: '开始合并' }).click();
        const status = page.getByRole('region', { name: '批量合并' });
        await status.getByText('已更改 1 条').waitFor();
        await status.getByRole('button', { name: '查看原因' }).click();
        await status.getByRole('link', { name: `${KEPT} · ${HOUSE}` }).waitFor();
        await pair.waitFor({ state: 'detached' });
        await settled(page);
        none(await barriers(page));
        await stage.look(page, 'merge-together-done');
        await status.getByRole('button', { name: '撤销', exact: true }).click();
        await status.getByText('已恢复 1 条').waitFor();
        await pair.waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A04: the comparison reads on a phone and in English', async () => {
      const opening = { path: `/members/merge/${kept}/${taken}`, width: 390, language: 'en' as const };
      const { page, errors } = await stage.open('head-east', opening);
      await page.getByRole('heading', { name: 'Merge customers' }).waitFor();
      await settled(page);
      none(await barriers(page));
      await stage.look(page, 'merge-phone-en');
      none(errors);
      await page.context().close();
    });
  },
};
