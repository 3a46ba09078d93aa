import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { EVERY_FACE, FACES, type Face, faces } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `柳如烟${stamp}`;
const MAIL = `liu${stamp}@example.com`;
const masked = 'l***@example.com';

export const journey: Journey = {
  name: 'what somebody does by the links of letters, without an account',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = await world.send('clerk', 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name: NAME, basic: { mail: MAIL, mobile: `137${stamp}`, address: '滨江路1号' } },
    });
    const customerId: string = made.customer.id;
    const record = `/members/${customerId}`;
    /** The link in the newest letter that was not there before. */
    const seen = new Set<string>();
    const linkOf = async (subject: string): Promise<string> => {
      const found = await world.mail(MAIL, (mail) => mail.subject === subject && !seen.has(mail.id));
      seen.add(found.id);
      return found.links.find((each) => each.includes('/letter#')) ?? '';
    };
    const pathOf = (link: string) => link.slice(stage.addresses.gateway.length);
    const opened = async (link: string, language: Face['language'] = 'zh-CN', width = 1280): Promise<Page> => {
      const page = await stage.openForNobody(pathOf(link), language, width);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    };
    const looked = (name: string, link: string, all = FACES) =>
      faces(stage, name, ({ language, width }) => opened(link, language, width), all);
    const allowed = async (): Promise<string[]> => {
      const query = `{ customer(id: "${customerId}") { consents { purpose channel granted } } }`;
      const { consents } = (await world.ask('clerk', query)).data.customer;
      return consents
        .filter(({ granted }: { granted: boolean }) => granted)
        .map(({ purpose, channel }: Record<string, string>) => `${purpose}:${channel}`);
    };
    let link = '';

    await proof.step('A43: what staff put down for mail waits for its owner, and says so', async () => {
      const { page, errors } = await stage.open('clerk', { path: `${record}/consent` });
      await page.getByRole('button', { name: '登记：优惠和资讯: 邮件' }).click();
      const form = page.getByRole('dialog');
      await form.getByRole('combobox', { name: '以何种方式' }).click();
      await page.locator('.ant-select-item-option[title="书面"]').click();
      await form.getByRole('button', { name: '保存' }).click();
      await page.getByText('已登记，待本人用邮件链接确认').waitFor();
      await page.getByText('同意，待本人确认').waitFor();
      none(await barriers(page));
      await stage.look(page, 'consent-pending');
      equal((await allowed()).length, 0);
      link = await linkOf('请确认您的同意');
      await page.getByRole('button', { name: '再发一封确认信' }).click();
      await page.getByText('确认信即将发出').waitFor();
      link = await linkOf('请确认您的同意');
      none(errors);
      await page.context().close();
    });

    await proof.step('A43: he says yes by the link, on a desk and on a phone, once', async () => {
      await looked('letter-confirm', link, EVERY_FACE);
      const page = await opened(link, 'zh-CN', 390);
      await page.getByText(`此信寄往 ${masked}`).waitFor();
      equal(await page.getByText(NAME).count(), 0);
      await page.getByRole('button', { name: '我同意', exact: true }).click();
      await page.getByRole('heading', { name: '谢谢' }).waitFor();
      equal((await allowed()).join(), 'MARKETING:MAIL');
      await page.reload();
      await page.getByRole('heading', { name: '此链接已失效' }).waitFor();
      await page.context().close();
      await looked('letter-gone', link);
    });

    await proof.step('A43: a letter of marketing leads to a page of preferences', async () => {
      await world.send('marketer', 'setKeyMoment', 'keyMoment { code }', { code: 'FIRST_PURCHASE', enabled: true });
      await buy(world, customerId);
      link = await linkOf('感谢您的首次购买');
      await looked('letter-preferences', link, EVERY_FACE);
      const page = await opened(link);
      const sms = page.getByRole('switch', { name: '优惠和资讯: 短信' });
      await sms.click();
      await page.getByText('已记录').waitFor();
      equal((await allowed()).join(), 'MARKETING:MAIL,MARKETING:SMS');
      // by the keyboard, too
      await sms.focus();
      await page.keyboard.press('Space');
      await until(async () => (await allowed()).join() === 'MARKETING:MAIL', {
        bound: 10_000,
        what: 'what he took back',
      });
      await page.context().close();
    });

    await proof.step(
      'A43: one click of a mail program takes mail back; to open its address changes nothing',
      async () => {
        const place = `${stage.addresses.gateway}/unsubscribe/${link.split('#')[1]}`;
        const page = await stage.openForNobody(pathOf(place), 'zh-CN', 390);
        const button = page.getByRole('button', { name: /退订/ });
        await button.waitFor();
        none(await barriers(page));
        await stage.look(page, 'unsubscribe-390');
        equal((await allowed()).join(), 'MARKETING:MAIL');
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await fetch(place, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
        equal(answer.status, 200);
        equal((await allowed()).length, 0);
        await button.click();
        await page.getByText('已退订').waitFor();
        await page.context().close();
      },
    );

    await proof.step('C32: the first order makes data doubtful; staff have the customer asked', async () => {
      const { page, errors } = await stage.open('clerk', { path: record });
      const section = page.getByRole('region', { name: '资料核对', exact: true });
      await section.getByText('首次下单').waitFor();
      await section.getByRole('button', { name: '请客户核对' }).click();
      const form = page.getByRole('dialog');
      none(await barriers(page));
      await form.getByRole('button', { name: '保存' }).click();
      await page.getByText('核对信即将发出').waitFor();
      none(errors);
      await page.context().close();
      link = await linkOf('请核对您的资料');
    });

    await proof.step('C32: he puts right what is wrong and confirms the rest, once', async () => {
      await looked('letter-data', link, EVERY_FACE);
      const page = await opened(link, 'zh-CN', 390);
      await page.getByText(`现在是 ${masked}`).waitFor();
      const mobile = page.getByLabel('新手机');
      await mobile.fill('12');
      await page.getByRole('button', { name: '确认', exact: true }).click();
      await mobile.and(page.locator('[aria-invalid="true"]')).waitFor();
      await mobile.fill('');
      await page.getByLabel('地址').fill('滨江路9号');
      await page.getByRole('button', { name: '确认', exact: true }).click();
      await page.getByRole('heading', { name: '谢谢' }).waitFor();
      await page.context().close();

      const staff = await stage.open('clerk', { path: record });
      const section = staff.page.getByRole('region', { name: '资料核对', exact: true });
      await section.getByText('客户用邮件链接').waitFor();
      await section.getByText('已核对', { exact: true }).waitFor();
      await staff.page.getByText('滨江路9号').first().waitFor();
      await stage.look(staff.page, 'confirmation-record');
      none(staff.errors);
      await staff.page.context().close();
    });

    await proof.step(
      'C32: staff put down what was said on the telephone; the share of the confirmed opens its list',
      async () => {
        await world.send('clerk', 'enrolCustomer', 'customer { number }', { customerId });
        const { page, errors } = await stage.open('head-east', { path: record });
        const section = page.getByRole('region', { name: '资料核对', exact: true });
        await section.getByRole('button', { name: '登记已核对' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
        await section.getByText(/电话/).waitFor();
        none(errors);
        await page.context().close();

        const home = await stage.open('decision-maker', { path: '/' });
        const figure = home.page.getByRole('group', { name: '资料已核对' });
        const told = await figure.textContent();
        const confirmed = Number(/(\d+) \/ \d+/.exec(told ?? '')?.[1] ?? 0);
        ok(confirmed > 0, `the figure says ${told}`);
        await stage.look(home.page, 'confirmation-home');
        await figure.getByRole('link').click();
        await home.page.waitForURL(/confirmations=CONFIRMED/);
        await home.page.getByText(NAME).first().waitFor();
        const filter = { confirmations: ['CONFIRMED'], enrolled: true };
        const counted = await world.ask(
          'decision-maker',
          'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }',
          { filter },
        );
        equal(counted.data.customers.totalCount, confirmed);
        none(await barriers(home.page));
        none(home.errors);
        await home.page.context().close();
      },
    );
  },
};

/** Buys for the first time, and pays. */
async function buy(world: World, customerId: string): Promise<void> {
  const [product] = (await world.ask('finance', '{ products(first: 1) { nodes { id } } }')).data.products.nodes;
  const order = await until(
    async () => {
      const input = { customerId, lines: [{ productId: product.id, quantity: '1' }] };
      const selection = 'order { id total { amount } }';
      return (await world.send('head-east', 'placeOrder', selection, input, { mayFail: true })).order;
    },
    { bound: 30_000, what: 'the customer at the order desk' },
  );
  await world.send('finance', 'recordReceipt', 'order { id }', {
    ...{ orderId: order.id, amount: order.total.amount, method: 'WECHAT_PAY' },
  });
}
