import { equal } from 'node:assert/strict';
import { dayOf } from '@guanxi/runtime/clock';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { EVERY_FACE, faces } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const FAIR = `秋季糖酒会${stamp}`;
const NAMES = [`柳如烟${stamp}`, `秦观海${stamp}`];

export const journey: Journey = {
  name: 'what brought the customers, what they ordered first, and what it cost',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const ids: string[] = [];
    for (const name of NAMES) {
      const { customer } = await world.send('head-east', 'createCustomer', 'customer { id }', {
        ...{ kind: 'PERSON', name, source: { source: 'ACTIVITY', channel: 'IN_PERSON', campaign: FAIR } },
      });
      ids.push(customer.id);
    }
    const amount = await payFirstOrder(world, ids[0] as string);
    const today = dayOf(new Date(), 'Asia/Shanghai');
    const costs = `/members/sources/costs?campaign=${encodeURIComponent(FAIR)}`;

    await proof.step(
      'C16: marketing records what a campaign cost; what is typed wrong is refused at its field',
      async () => {
        const { page, errors } = await stage.open('marketer', { path: costs });
        await page.getByRole('button', { name: '记录成本' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox', { name: '成本' }).fill('12a');
        await dialog.getByRole('textbox', { name: '市场活动' }).fill(FAIR);
        await dialog.getByRole('button', { name: '保存' }).click();
        await dialog.getByText('不是有效的数值').waitFor();
        none(await barriers(page));
        await dialog.getByRole('textbox', { name: '成本' }).fill('1500.00');
        await dialog.getByRole('button', { name: '保存' }).click();
        const row = page.getByRole('row').filter({ hasText: FAIR });
        await row.getByText('1,500').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('C16: each number of the report opens the records that it is made of', async () => {
      const report = `/members/sources?face=CAMPAIGN&created=${today}&created=${today}`;
      const opens = async (name: RegExp, look: (page: Page) => Promise<void>) => {
        const { page, errors } = await stage.open('decision-maker', { path: report });
        await page.getByRole('link', { name }).click();
        await look(page);
        none(errors);
        await page.context().close();
      };
      const of = (what: string) => new RegExp(`${FAIR}: ${what}`);
      await opens(of('客户 2'), async (page) => {
        for (const name of NAMES) await page.getByRole('link', { name }).waitFor();
        equal(await page.getByRole('row').count(), 3);
      });
      await opens(of('首单 1'), async (page) => {
        await page.getByRole('heading', { level: 1, name: '首单' }).waitFor();
        await page.getByRole('link', { name: NAMES[0] as string }).waitFor();
        await page.getByRole('row').filter({ hasText: amount }).waitFor();
      });
      await opens(of('成本 ¥1,500'), async (page) => {
        await page.getByRole('heading', { level: 1, name: '成本记录' }).waitFor();
        await page.getByRole('row').filter({ hasText: '1,500' }).waitFor();
      });
      await faces(
        stage,
        'sources',
        async (face) => {
          const { page } = await stage.open('decision-maker', { path: report, ...face });
          await page.getByText(FAIR).first().waitFor();
          return page;
        },
        EVERY_FACE,
      );
    });

    await proof.step('C16: who sees a department is told its customers, and not what the firm spent', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members' });
      await page.getByRole('link', { name: '来源统计' }).click();
      await page.getByRole('heading', { level: 1, name: '来源统计' }).waitFor();
      await page.getByText('合计').waitFor();
      equal(await page.getByRole('columnheader', { name: '成本' }).count(), 0);
      equal(await page.getByRole('link', { name: '成本记录' }).count(), 0);
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'C16: the lists behind the report, on a desk and on a phone; a cost taken back counts no more',
      async () => {
        for (const [name, path] of [
          ['first-orders', `/members/sources/orders?campaign=${encodeURIComponent(FAIR)}`],
          ['source-costs', costs],
        ] as const)
          await faces(stage, name, async (face) => {
            const { page } = await stage.open('decision-maker', { path, ...face });
            await page.getByText(FAIR).first().waitFor();
            return page;
          });
        const { page, errors } = await stage.open('marketer', { path: costs });
        await page.getByRole('button', { name: /^撤回 / }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox', { name: '原因' }).fill('重复录入');
        await dialog.getByRole('button', { name: '保存' }).click();
        await page.getByText('没有符合条件的记录').waitFor();
        await settled(page);
        none(errors);
        await page.context().close();
      },
    );
  },
};

/** An order that was paid at once; what was paid, as a page writes it. */
async function payFirstOrder(world: World, customerId: string): Promise<string> {
  const [product] = (await world.ask('finance', '{ products(first: 1) { nodes { id } } }')).data.products.nodes;
  const lines = [{ productId: product.id, quantity: '1' }];
  const order = await until(
    async () => {
      const placed = await world.send(
        'head-east',
        'placeOrder',
        'order { id total { amount } }',
        { customerId, lines },
        { mayFail: true },
      );
      return placed.order ?? undefined; // the order desk learns of customers by event
    },
    { bound: 30_000, what: 'the customer at the order desk' },
  );
  const { amount } = order.total;
  await world.send('finance', 'recordReceipt', 'order { id }', { orderId: order.id, amount, method: 'WECHAT_PAY' });
  await until(
    async () => {
      const { firstOrders } = (
        await world.ask('decision-maker', `{ firstOrders(filter: { campaign: "${FAIR}" }) { nodes { number } } }`)
      ).data;
      return firstOrders.nodes.length === 1;
    },
    { bound: 30_000, what: 'the first order in the report' },
  );
  return Number(amount).toLocaleString('en', { minimumFractionDigits: 2 });
}
