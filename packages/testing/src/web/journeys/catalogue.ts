import { deepEqual } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { people } from '../../people.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const CODE = `AD-${stamp}`;
const NAME = `首页通栏广告${stamp}`;
const LIST = `演示价目${stamp}`;

export const journey: Journey = {
  name: 'what is sold, and at what price',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let product = '';
    let list = '';
    const at = (url: string) => new URL(url).pathname.replace('/console', '');

    await proof.step('O01: an ad slot with unit, attributes and days of sale reopens unchanged', async () => {
      const { page, errors } = await stage.open('administrator', { path: '/orders/products/new' });
      await page.getByLabel('产品编号').fill(CODE);
      await page.getByLabel('名称').fill(NAME);
      await page.getByRole('combobox', { name: '种类' }).click();
      await page.locator('.ant-select-item-option[title="广告位"]').click();
      await page.getByRole('combobox', { name: '类别' }).click();
      await page.keyboard.press('Enter');
      await page.getByLabel('单位').fill('天');
      await page.getByLabel('属性').fill('尺寸=1200x90\n版位=首页通栏');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      product = at(page.url());
      await page.getByRole('button', { name: '编辑' }).first().click();
      const typed = await Promise.all(
        ['产品编号', '名称', '单位', '属性'].map((label) => page.getByLabel(label).first().inputValue()),
      );
      deepEqual(typed, [CODE, NAME, '天', '尺寸=1200x90\n版位=首页通栏']);
      none(errors);
      await page.context().close();
    });

    await proof.step('O02: a list gets a price for all and one for a tier, by the names of the tiers', async () => {
      const { page, errors } = await stage.open('administrator', { path: '/orders/prices' });
      await page.getByRole('button', { name: '新建价目表' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('代码').fill(`L${stamp}`);
      await dialog.getByLabel('名称').fill(LIST);
      await dialog.getByLabel('开始').fill('2026-01-01');
      // Enter takes the day and sends what is complete
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: LIST }).waitFor();
      list = at(page.url());
      for (const [code, price, tier] of [
        [`A${stamp}`, '800', undefined],
        [`G${stamp}`, '640', '金卡会员'],
      ] as const) {
        await page.getByRole('button', { name: '添加规则' }).click();
        await dialog.getByRole('combobox', { name: '产品' }).fill(CODE);
        await page.getByRole('option', { name: new RegExp(NAME) }).click();
        await dialog.getByLabel('代码').fill(code);
        await dialog.getByLabel(/^单价/).fill(price);
        if (tier) {
          await dialog.getByRole('combobox', { name: '适用等级' }).click();
          await page.locator(`.ant-select-item-option[title="${tier}"]`).click();
        }
        await dialog.getByRole('button', { name: '保存' }).click();
        await page.getByRole('row', { name: new RegExp(`${tier ?? '所有客户'}.*${price}`) }).waitFor();
      }
      await stage.look(page, 'prices');
      none(errors);
      await page.context().close();
      const narrow = await stage.open('administrator', { path: list, width: 390, shade: 'dark', language: 'en' });
      await settled(narrow.page);
      await stage.look(narrow.page, 'prices-390');
      none(await barriers(narrow.page));
      await narrow.page.context().close();
    });

    await proof.step('O02: an order shows the rule that gave its price, and leads to it', async () => {
      const { order } = await world.send('head-east', 'placeOrder', 'order { id }', {
        customerId: people.member.customer,
        lines: [{ productId: product.split('/').pop(), quantity: '1' }],
      });
      // who keeps the prices sees no orders, and who enters orders sees the prices
      const { page, errors } = await stage.open('finance', { path: `/orders/${order.id}` });
      await page.getByRole('link', { name: new RegExp(`[AG]${stamp}`) }).click();
      await page.getByRole('heading', { name: LIST }).waitFor();
      none(errors);
      await page.context().close();
    });
  },
};
