import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { makeCatalogue } from '../../journey/order-and-pay.ts';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const NAME = `罗敏${stamp}`;

/** fen: what stands there as money. */
const fen = (text: string | null) => Math.round(Number(text?.replace(/[^\d.-]/g, '')) * 100);
/** fen, by the figure's name; one that is not shown is nothing. */
async function figures(page: Page): Promise<Record<string, number>> {
  const all = await page.locator('.gx-figure').all();
  const read = all.map(async (each) => [
    await each.getAttribute('aria-label'),
    fen(await each.locator('.gx-figure-value').textContent()),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, number>;
}
/** Waits until the figure is this many fen, and answers all of them. */
async function figuresWith(page: Page, name: string, value: number): Promise<Record<string, number>> {
  return until(
    async () => {
      const read = await figures(page);
      return read[name] === value ? read : undefined;
    },
    { bound: 20_000, what: `${name} ${value}` },
  );
}
const focused = (page: Page, label: string) => page.getByLabel(label).and(page.locator(':focus')).waitFor();

export const journey: Journey = {
  name: 'an order from the call to its return',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let record = '';
    let products: string[] = [];
    let codes: string[] = [];
    let customerId = '';

    await proof.step('O03: an order is entered, put right and placed by the keyboard alone', async () => {
      const { customer } = await world.send('seller-east', 'createCustomer', 'customer { id }', {
        kind: 'PERSON',
        name: NAME,
        basic: { mobile: `134${stamp}` },
      });
      customerId = customer.id;
      products = await makeCatalogue(world);
      codes = await Promise.all(
        products.map(
          async (id) =>
            (await world.ask('seller-east', 'query ($id: ID!) { product(id: $id) { code } }', { id })).data.product
              .code as string,
        ),
      );
      // the order desk learns of the customer by event
      const ask = 'query ($id: ID!) { customer(id: $id) { orders { totalCount } } }';
      await until(async () => (await world.ask('seller-east', ask, customer)).data.customer?.orders, {
        bound: 30_000,
        what: 'the customer at the order desk',
      });

      const { page, errors } = await stage.open('seller-east', { path: '/orders' });
      const begun = performance.now();
      let presses = 0;
      const type = async (text: string) => {
        presses += text.length;
        await page.keyboard.type(text);
      };
      const press = async (key: string) => {
        presses += 1;
        await page.keyboard.press(key);
      };
      await press('c');
      await focused(page, '客户');
      await type(stamp);
      await page.getByRole('option', { name: new RegExp(NAME) }).waitFor();
      await press('Enter');
      for (const [index, code] of codes.entries()) {
        await focused(page, `第 ${index + 1} 行 产品`);
        await type(code);
        await press('Enter');
        await focused(page, `第 ${index + 1} 行 数量`);
        if (index === 0) await type('三');
        await press('Enter');
      }
      await focused(page, '第 4 行 产品');
      await press('Enter');
      await focused(page, '整单折扣');
      await type('88');
      await page.locator('.gx-lines').getByText('1,488.80').first().waitFor();
      await press('Control+Enter');
      // what is wrong has the focus, and says why
      const wrong = page.getByLabel('第 1 行 数量').and(page.locator(':focus[aria-invalid="true"]'));
      await wrong.waitFor();
      const why = page.locator(`[id="${await wrong.getAttribute('aria-describedby')}"]`);
      match((await why.textContent()) ?? '', /\S/);
      none(await barriers(page));
      await stage.look(page, 'order-entry-refused');
      await type('30');
      // 30 × 1288.80 + 1388.80 + 1488.80 − 88
      await page.locator('.gx-total').getByText('41,453.60').waitFor();
      await stage.look(page, 'order-entry');
      await press('Control+Enter');
      await page.waitForURL(/\/orders\/[\da-f-]{36}$/);
      const took = (performance.now() - begun) / 1000 + presses * 0.15;
      ok(presses <= 60, `${presses} key presses`);
      record = new URL(page.url()).pathname.replace('/console', '');
      const { 应付合计: total, 已收: paid, 未收: open } = await figuresWith(page, '应付合计', 4_145_360);
      deepEqual([paid, open], [0, total]);
      const amounts = await page.locator('#lines td[data-label="金额"]').allTextContents();
      equal(
        amounts.map(fen).reduce((sum, each) => sum + each, 0),
        total,
      );
      await page.getByText(NAME).first().waitFor();
      none(errors);
      await page.context().close();
      return `${presses} key presses; ${took.toFixed(1)} s at 150 ms a key, with the pictures and the look for barriers`;
    });

    await proof.step('O03: the department that delivers sees the order in its open list within 5 s', async () => {
      const head = await stage.open('head-east', { path: '/orders?columns=number,customer,delivery' });
      await head.page.getByRole('table').waitFor();
      const { customer } = await world.send('seller-south', 'createCustomer', 'customer { id }', {
        kind: 'PERSON',
        name: `南${NAME}`,
      });
      const asked = 'query ($id: ID!) { customer(id: $id) { orders { totalCount } } }';
      await until(async () => (await world.ask('finance', asked, customer)).data.customer?.orders, {
        bound: 30_000,
        what: 'the customer at the order desk',
      });
      const { page, errors } = await stage.open('finance', { path: `/orders/new?customer=${customer.id}` });
      await page.getByText(`南${NAME}`).waitFor();
      await page.getByLabel('第 1 行 产品').fill(codes[0] ?? '');
      await page.keyboard.press('Enter');
      await page.locator('.gx-total').getByText(/[1-9]/).waitFor();
      await page.getByLabel('交付部门').selectOption('/east/shanghai');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/\/orders\/[\da-f-]{36}$/);
      await head.page.getByRole('row', { name: new RegExp(`南${NAME}`) }).waitFor({ timeout: 5000 });
      await stage.look(head.page, 'order-to-deliver');
      none([...errors, ...head.errors]);
      await Promise.all([page.context().close(), head.page.context().close()]);
    });

    await proof.step('O05: what is paid and what is open are the total all the way', async () => {
      const { page, errors } = await stage.open('finance', { path: record });
      const receive = async (amount?: string) => {
        await page.getByRole('button', { name: '收款', exact: true }).click();
        const dialog = page.getByRole('dialog');
        if (amount) await dialog.getByLabel(/^金额/).fill(amount);
        await dialog.getByRole('button', { name: '收款', exact: true }).click();
        return dialog;
      };
      const dialog = await receive('9999999');
      await dialog.getByLabel(/^金额/).and(page.locator('[aria-invalid="true"]')).waitFor();
      await stage.look(page, 'receipt-refused');
      await dialog.getByLabel(/^金额/).fill('1000');
      await dialog.getByRole('button', { name: '收款', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      const part = await figuresWith(page, '已收', 100_000);
      equal((part.已收 ?? 0) + (part.未收 ?? 0), part.应付合计);
      await (await receive()).waitFor({ state: 'detached' });
      await figuresWith(page, '已收', 4_145_360);
      await page.getByText('已付清').first().waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'O05: a plan is made with the order; a part that is late is on the overdue list until it is paid',
      async () => {
        // what he paid gives him a tier, and its price: the order desk learns of both by events
        const quote = `query ($id: ID!, $product: ID!) {
          priceQuote(customerId: $id, lines: [{ productId: $product, quantity: "1" }]) { tier }
        }`;
        const asked = { id: customerId, product: products[0] };
        await until(async () => (await world.ask('seller-east', quote, asked)).data.priceQuote?.tier, {
          bound: 60_000,
          what: 'the tier at the order desk',
        });
        const { page, errors } = await stage.open('seller-east', { path: `/orders/new?customer=${customerId}` });
        await page.getByLabel('第 1 行 产品').fill(codes[0] ?? '');
        await page.keyboard.press('Enter');
        await page.getByLabel('分期数').fill('2');
        await page.getByLabel('首期到期日').fill('2000-01-31');
        await page.getByText('2000-01-31 · 2000-02-29').waitFor();
        await page.locator('.gx-total').getByText('1,188.80').waitFor();
        await page.keyboard.press('Control+Enter');
        await page.waitForURL(/\/orders\/[\da-f-]{36}$/);
        await figuresWith(page, '逾期', 118_880);
        const parts = await page.locator('#instalments .gx-short-row').allTextContents();
        deepEqual(
          parts.map((part) => [part.slice(0, 10), part.includes('逾期'), part.split('¥594.40').length]),
          ['2000-01-31', '2000-02-29'].map((day) => [day, true, 3]),
        );
        const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
        const orderId = page.url().split('/').at(-1);
        none(errors);
        await page.context().close();

        const desk = await stage.open('finance', { path: '/orders/overdue' });
        const late = desk.page.getByRole('row', { name: number });
        await until(async () => (await late.count()) === 2, { what: 'both parts' });
        const receipt = { orderId, amount: '594.40', method: 'BANK_TRANSFER' };
        await world.send('finance', 'recordReceipt', 'order { id }', receipt);
        await desk.page.reload();
        await late.first().waitFor();
        equal(await late.count(), 1);
        none(desk.errors);
        await desk.page.context().close();
      },
    );

    await proof.step('O13: a part comes back, and what falls back is shown before it is done', async () => {
      const { page, errors } = await stage.open('finance', { path: record });
      await page
        .getByRole('button', { name: /^退货：/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      equal(await dialog.getByLabel(/^数量/).inputValue(), '30');
      await dialog.getByLabel(/^数量/).fill('99');
      await dialog.getByRole('combobox', { name: '原因' }).click();
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: '退货', exact: true }).click();
      await dialog.getByLabel(/^数量/).and(page.locator('[aria-invalid="true"]')).waitFor();
      await dialog.getByLabel(/^数量/).fill('1');
      const falls = dialog.locator('dt', { hasText: '这一行退回' }).locator('xpath=following-sibling::dd[1]');
      const back = await until(async () => fen(await falls.textContent()) || undefined, { bound: 20_000 });
      await stage.look(page, 'return');
      none(await barriers(page));
      await dialog.getByRole('button', { name: '退货', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      const after = await figuresWith(page, '应付合计', 4_145_360 - back);
      deepEqual([after.已收, after.未收, after.应退款], [4_145_360, 0, back]);
      await page.getByText('已退 1').first().waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A06: orders and receipts are narrowed by both days of a range', async () => {
      const { page, errors } = await stage.open('seller-east', {
        path: `/orders?q=${encodeURIComponent(NAME)}&placed=2020-01-01&placed=*`,
      });
      await page.getByRole('link', { name: /^0/ }).or(page.locator('tbody a')).first().waitFor();
      await page.getByText('2020-01-01 – …').waitFor();
      await page.goto(
        `${stage.addresses.gateway}/console/orders?q=${encodeURIComponent(NAME)}&placed=2020-01-01&placed=2020-12-31`,
      );
      await page
        .getByText(/^没有符合条件的/)
        .first()
        .waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A06: the unit of a product is changed in its cell, refused at its place, and taken back',
      async () => {
        const { page, errors } = await stage.open('administrator', { path: `/orders/products?q=${codes[2]}` });
        await page
          .getByRole('button', { name: /^修改：单位/ })
          .first()
          .focus();
        await page.keyboard.press('F2');
        const field = page.getByRole('textbox', { name: /^单位/ });
        await field.fill('');
        await field.press('Enter');
        await page.locator('.gx-cell-refusal').waitFor();
        await field.fill('趟');
        await field.press('Enter');
        await page.locator('td').getByText('趟', { exact: true }).waitFor();
        await page.getByRole('button', { name: '撤销' }).click();
        await page.getByText('已恢复原值').waitFor();
        await page.locator('td').getByText('趟', { exact: true }).waitFor({ state: 'detached' });
        none(errors);
        await page.context().close();
      },
    );
  },
};
