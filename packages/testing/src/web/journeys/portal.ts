import { equal, ok } from 'node:assert/strict';
import { makeCatalogue } from '../../journey/order-and-pay.ts';
import { World } from '../../journey/world.ts';
import { people } from '../../people.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const NAME = `贺春${stamp}`;

export const journey: Journey = {
  name: 'a partner and what came through him',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let order = { id: '', number: '', total: { amount: '' } };

    await proof.step(
      'W04: a partner signs in and finds the order that came through him, its sums and its customer',
      async () => {
        order = await orderThrough(world, people.partner.partner ?? '');
        const { page, errors } = await stage.open('partner', { path: '/' });
        const areas = await page.getByRole('navigation').first().getByRole('link').allTextContents();
        for (const area of ['会员', '营销', '设置']) ok(!areas.includes(area), `${area} is shown to a partner`);
        await page.locator('.gx-figure', { hasText: '订单' }).first().click();
        await page.getByRole('link', { name: order.number }).click();
        await page.getByRole('heading', { name: order.number }).waitFor();
        await page.getByText(NAME).first().waitFor();
        const digits = Number(order.total.amount).toLocaleString('zh-CN', { minimumFractionDigits: 2 });
        await page.getByText(digits).first().waitFor();
        none(await barriers(page));
        await stage.look(page, 'portal-order');
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('W04: in English on a phone he finds the customer whom he serves', async () => {
      const { page, errors } = await stage.open('partner', {
        path: `/customers?q=${NAME}`,
        language: 'en',
        width: 390,
      });
      await page.getByRole('link', { name: NAME }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      await page.getByRole('link', { name: order.number }).waitFor();
      none(await barriers(page));
      await stage.look(page, 'portal-customer-390');
      none(errors);
      await page.context().close();
    });

    await proof.step('W04: for another partner neither exists', async () => {
      for (const path of [`/orders/${order.id}`, `/customers?q=${NAME}`]) {
        const { page, errors } = await stage.open('partner2', { path, language: 'zh-CN' });
        await page.getByText(path.startsWith('/orders') ? '没有这条记录' : '没有符合条件的记录').waitFor();
        equal(await page.getByText(order.number).count(), 0);
        equal(await page.getByRole('link', { name: NAME }).count(), 0);
        none(errors);
        await page.context().close();
      }
    });
  },
};

/** An order of a new customer whom the partner serves. */
async function orderThrough(world: World, partner: string) {
  const [productId] = await makeCatalogue(world);
  const basic = { mobile: `131${stamp}` };
  const { customer } = await world.send('head-east', 'createCustomer', 'customer { id }', {
    kind: 'PERSON',
    name: NAME,
    basic,
  });
  await world.send('head-east', 'updateCustomer', 'customer { id }', {
    customerId: customer.id,
    partnerIds: [partner],
  });
  const input = { customerId: customer.id, partnerId: partner, lines: [{ productId, quantity: '2' }] };
  return await until(
    async () => {
      const placed = await world.send('head-east', 'placeOrder', 'order { id number total { amount } }', input, {
        mayFail: true,
      });
      // the order desk learns of the customer and his partner by event
      return placed.__typename === 'PlaceOrderSuccess' ? placed.order : undefined;
    },
    { bound: 30_000, what: 'the customer at the order desk' },
  );
}
