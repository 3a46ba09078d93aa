import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { EVERY_FACE, FACES, type Face, faces, turned } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers, type Stage } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A person, an address and a number that no other run uses. */
const stamp = newStamp();
const NAME = `林小雨${stamp}`;
const MAIL = `lin${stamp}@example.com`;
const [PASSWORD, OTHER] = [`Guanxi-${stamp}-one`, `Guanxi-${stamp}-two`];
/** Somebody is known by this address, under another name. */
const SHARED = `both${stamp}@example.com`;
const KNOWN = `林大雨${stamp}`;
const [SAME, STRANGE] = [`林大宇${stamp}`, `王小明${stamp}`];

const hasLink = ({ text }: { text: string }) => text.includes('action-token');

async function apply(stage: Stage, name: string, mail: string): Promise<void> {
  const page = await stage.openForNobody('/member/sign-up');
  await fillIn(page, name, mail);
  await page.context().close();
}

async function fillIn(page: Page, name: string, mail: string): Promise<void> {
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('邮箱').fill(mail);
  await page.getByRole('checkbox', { name: '我已阅读并同意' }).check();
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByRole('heading', { name: '请查看您的邮箱' }).waitFor();
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.locator('#username').fill(MAIL);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** The new member in a browser of its own. */
async function enter(stage: Stage, password: string, from = '/member/'): Promise<Page> {
  const page = await stage.openForNobody(from);
  if (from.endsWith('/sign-up')) await page.getByRole('button', { name: '登录' }).click();
  await signIn(page, password);
  await page.getByRole('heading', { name: new RegExp(NAME) }).waitFor();
  return page;
}

/** Whoever is signed out is asked to sign in when he comes next. */
const isAsked = (page: Page) =>
  until(
    async () => {
      await page.reload();
      await page.locator('#username, .gx-frame').first().waitFor();
      return page.locator('#username').isVisible();
    },
    { bound: 20_000, what: 'the end of the session' },
  );

export const journey: Journey = {
  name: 'a stranger becomes a member, and looks after his account',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let link = '';
    let own: Page | undefined;
    const member = (path: string) => {
      ok(own, 'nobody became a member');
      return own.goto(`${stage.addresses.gateway}/member${path}`).then(() => own as Page);
    };

    await proof.step(
      'V17: whoever has no account is led from the sign-in page to sign-up, without barriers',
      async () => {
        const open = async ({ language, width }: Face) => {
          const page = await stage.openForNobody('/member/', language, width);
          await page.locator('#username').waitFor();
          none(await barriers(page));
          await stage.look(page, `sign-in-${language}-${width}`);
          await page.locator('#guanxi-sign-up a').click();
          await page.locator('form').waitFor();
          // he can go nowhere else
          equal(await page.getByRole('navigation').count(), 0);
          return page;
        };
        await faces(stage, 'sign-up', open, EVERY_FACE);
        const staff = await stage.openForNobody('/console/');
        await staff.locator('#username').waitFor();
        equal(await staff.locator('#guanxi-sign-up').count(), 0);
        await staff.context().close();
      },
    );

    await proof.step(
      'V17: what is wrong stands at its field; the answer is a letter, its link sets a password once',
      async () => {
        const page = await stage.openForNobody('/member/sign-up');
        await page.getByLabel('姓名').fill(NAME);
        await page.getByLabel('邮箱').fill('nobody');
        await page.getByRole('checkbox', { name: '我已阅读并同意' }).check();
        await page.getByRole('button', { name: '申请', exact: true }).click();
        await page.getByLabel('邮箱').and(page.locator('[aria-invalid="true"]')).waitFor();
        await fillIn(page, NAME, MAIL);
        await stage.look(page, 'sign-up-sent');
        link = (await world.mail(MAIL, hasLink)).links.find((each) => each.includes('action-token')) ?? '';

        await page.goto(link);
        none(await barriers(page));
        await page.locator('#password-new').fill(PASSWORD);
        await page.locator('#password-confirm').fill(PASSWORD);
        await page.locator('#kc-submit').click();
        await page.locator('#kc-info-message').waitFor();
        await page.getByRole('link').click();
        await signIn(page, PASSWORD);
        await page.getByRole('heading', { name: `${NAME}，就差一步` }).waitFor();
        own = page;

        const again = await stage.openForNobody('/member/');
        // led to the sign-in page first: that way is not to cross the next
        await again.locator('#username').waitFor();
        await again.goto(link);
        await again.locator('#kc-error-message').waitFor();
        await again.context().close();
      },
    );

    await proof.step('V17 A43: at his first sign-in he says once more what he agrees to, and is a member', async () => {
      const page = await member('/');
      await page.getByRole('heading', { name: `${NAME}，就差一步` }).waitFor();
      await turned(stage, 'welcome', page);
      await page.getByRole('button', { name: '确认并成为会员' }).click();
      await page.locator('.gx-refusal').first().waitFor();
      await page.getByRole('checkbox', { name: '我已阅读并同意' }).check();
      await page.getByRole('checkbox', { name: '短信' }).check();
      await page.getByRole('button', { name: '确认并成为会员' }).click();
      await page.getByText(/您的会员号是 M\d{8}/).waitFor();
      await stage.look(page, 'welcome-done');

      await page.getByRole('link', { name: '查看您同意的事项' }).click();
      const sms = page.getByRole('switch', { name: '优惠和资讯: 短信' });
      await until(async () => (await sms.getAttribute('aria-checked')) === 'true');
      await sms.click();
      await page.getByText('已记录').first().waitFor();
      await until(async () => (await sms.getAttribute('aria-checked')) === 'false');
      equal(await page.locator('.gx-rows tbody tr').count(), 3);
    });

    await proof.step(
      'V17: of two who apply with the address of another, staff let one in and turn one away',
      async () => {
        const basic = { mail: SHARED, mobile: `138${stamp}` };
        const person = { kind: 'PERSON', name: KNOWN, basic, allowDuplicate: true };
        await world.send('clerk', 'createCustomer', 'customer { id }', person);
        await apply(stage, SAME, SHARED);
        await apply(stage, STRANGE, SHARED);

        const waiting = '{ applicationsToReview(first: 50) { nodes { name } } }';
        await until(
          async () => {
            const { nodes } = (await world.ask('agent', waiting)).data.applicationsToReview as {
              nodes: { name: string }[];
            };
            return [SAME, STRANGE].every((name) => nodes.some((each) => each.name === name));
          },
          { bound: 30_000, what: 'both applications' },
        );
        const { page, errors } = await stage.open('agent', { path: '/members' });
        await page.getByRole('link', { name: '入会申请' }).click();
        const first = page.getByRole('link', { name: SAME });
        await page.getByRole('link', { name: STRANGE }).waitFor();
        await stage.look(page, 'applications');
        await first.click();
        await page.getByRole('heading', { name: SAME }).waitFor();
        await page.getByRole('link', { name: KNOWN }).waitFor();
        equal(await page.getByRole('cell', { name: /相同/ }).count(), 1);
        equal((await page.locator('.gx-rows').textContent())?.includes(SHARED), false);
        await stage.look(page, 'application');
        await page.getByRole('button', { name: `就是此人：${KNOWN}` }).click();
        await page.getByRole('dialog').waitFor();
        none(await barriers(page));
        await page.getByRole('dialog').getByRole('button', { name: '就是此人' }).click();
        await page.getByText('已决定，信即将发出').waitFor();
        await first.waitFor({ state: 'detached' });
        await world.mail(SHARED, hasLink);

        await page.getByRole('link', { name: STRANGE }).click();
        await page.getByRole('button', { name: '拒绝' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: '拒绝' }).click();
        await dialog.locator('.gx-refusal').first().waitFor();
        none(await barriers(page));
        await dialog.getByLabel('原因').fill('资料不实');
        await dialog.getByRole('button', { name: '拒绝' }).click();
        await page.getByText('申请已拒绝').waitFor();
        await page.getByRole('link', { name: STRANGE }).waitFor({ state: 'detached' });
        equal((await world.mailsTo(SHARED)).filter(hasLink).length, 1);
        none(errors);
        await page.context().close();

        const head = (await stage.open('head-east', { path: '/members' })).page;
        await head.getByRole('heading', { level: 1 }).first().waitFor();
        equal(await head.getByRole('link', { name: '入会申请' }).count(), 0);
        await head.goto(`${stage.addresses.gateway}/console/members/applications`);
        await head.locator('[data-state="no-right"]').waitFor();
        await head.context().close();
      },
    );

    await proof.step('A80 V17: a member sees where he is signed in, ends one of them, then all others', async () => {
      const others = [await enter(stage, PASSWORD), await enter(stage, PASSWORD, '/member/sign-up')];
      const page = await member('/sessions');
      const rows = page.locator('.gx-rows tbody tr');
      await until(async () => (await rows.count()) === 3, { bound: 20_000, what: 'three sessions' });
      await stage.look(page, 'own-sessions');
      await page
        .getByRole('button', { name: /^结束: / })
        .first()
        .click();
      await page.getByText('会话已结束').waitFor();
      await until(async () => (await rows.count()) === 2, { bound: 20_000, what: 'one session less' });
      await page.getByRole('button', { name: '结束其他所有会话' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '结束其他所有会话' }).click();
      await page.getByText('已结束 1 个会话').waitFor();
      await until(async () => (await rows.count()) === 1, { bound: 20_000, what: 'his own session alone' });
      await page.getByText('当前', { exact: true }).waitFor();
      for (const other of others) {
        await isAsked(other);
        await other.context().close();
      }
    });

    await proof.step(
      'G03: he changes his password at the issuer, knowing the old one, and is out everywhere',
      async () => {
        const page = await stage.openForNobody('/member/');
        await page.locator('#username').waitFor();
        const change = async (old: string) => {
          await page.locator('#username').fill(MAIL);
          await page.locator('#password').fill(old);
          await page.locator('#password-new').fill(OTHER);
          await page.locator('#password-confirm').fill(OTHER);
          await page.locator('#account-save').click();
        };
        for (const { language, width } of FACES) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto(`${stage.addresses.issuer}/account/?ui_locales=${language}`);
          none(await barriers(page));
          await stage.look(page, `account-${language}-${width}`);
        }
        await change('not-his-password');
        await page.locator('#account-fault').waitFor();
        await change(PASSWORD);
        await page.locator('#kc-info-message').waitFor();
        await page.context().close();
        ok(own);
        await isAsked(own);
        await signIn(own, OTHER);
        await own.locator('.gx-frame').waitFor();
        await own.context().close();
      },
    );
  },
};
