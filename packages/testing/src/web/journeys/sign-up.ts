import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { EVERY_FACE, type Face, faces, turned } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A person, an address and a number that no other run uses. */
const stamp = newStamp();
const NAME = `林小雨${stamp}`;
const MAIL = `lin${stamp}@example.com`;
const PASSWORD = `Guanxi-${stamp}-one`;

const hasLink = ({ text }: { text: string }) => text.includes('action-token');

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

export const journey: Journey = {
  name: 'a stranger becomes a member',
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
    await own?.context().close();
  },
};
