import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { enterPassword } from '../../sign-in/browser.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const NAME = `许新${stamp}`;
const MAIL = `xu${stamp}@guanxi.example`;
const PASSWORD = `Guanxi-${stamp}-new`;

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).first().click();
}

/** Reloads until the issuer asks who is there: the session has ended. */
const outOf = (page: Page) =>
  until(
    async () => {
      await page.reload();
      await page.locator('.gx-frame, #username').first().waitFor();
      return (await page.locator('#username').count()) > 0;
    },
    { bound: 60_000, what: 'the end of the session' },
  );

export const journey: Journey = {
  name: 'a colleague comes, is given other rights, and leaves',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    let record = '';
    let newcomer: Page | undefined;

    await proof.step(
      'G02: an administrator invites; by the mail the newcomer sets a password and signs in',
      async () => {
        const { page, errors } = await stage.open('administrator', { path: '/settings/staff/invite' });
        await page.getByLabel('姓名').fill(NAME);
        await page.getByLabel('邮箱').fill(MAIL);
        await choose(page, '部门', '华东');
        await choose(page, '角色', '数据专员');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: '发送邀请' }).click();
        await page.getByRole('heading', { name: NAME }).waitFor();
        await stage.look(page, 'colleague');
        record = new URL(page.url()).pathname.replace('/console', '');
        await page.goto(`${stage.addresses.gateway}/console/settings/invitations`);
        const row = page.getByRole('row', { name: new RegExp(NAME) });
        await row.getByText('员工').waitFor();
        none(errors);
        await page.context().close();

        const { links } = await world.mail(MAIL, (mail) => mail.links.length > 0);
        await world.acceptInvitation(MAIL, links[0] ?? '', PASSWORD);
        newcomer = await stage.openForNobody('/console/settings');
        await newcomer.locator('#username').waitFor();
        await enterPassword(newcomer, MAIL, PASSWORD);
        await newcomer.locator('.gx-frame').waitFor();
        await newcomer.getByRole('link', { name: '邀请', exact: true }).waitFor();
      },
    );

    await proof.step('A80: where one is signed in is listed, this place first of all', async () => {
      const page = newcomer as Page;
      await page.getByRole('link', { name: '我的会话' }).click();
      await page.getByRole('button', { name: /^退出登录/ }).waitFor();
      await page.locator('td').getByText('当前').waitFor();
      await page.locator('td').getByText('工作台').waitFor();
    });

    await proof.step('A48: what one prefers is so in the next browser, too', async () => {
      const chosen = (page: Page, name: string) => page.getByRole('radio', { name, checked: true });
      const { page, errors } = await stage.open('clerk', { path: '/settings' });
      await page.getByText('宽松').click();
      await page.getByText('已保存到您的账户').waitFor();
      await page.context().close();
      const next = await stage.open('clerk', { path: '/settings' });
      await chosen(next.page, '宽松').waitFor({ state: 'attached' });
      await next.page.getByText('紧凑').click();
      await next.page.getByText('已保存到您的账户').waitFor();
      none([...errors, ...next.errors]);
      await next.page.context().close();
    });

    await proof.step('G02: a department is made below another, has its head, and is called otherwise', async () => {
      const { page, errors } = await stage.open('administrator', { path: '/settings/departments' });
      await page.getByRole('treeitem', { name: /华东/ }).first().click();
      const open = async (button: string) => {
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: button, exact: true }).click();
        return page.getByRole('dialog');
      };
      const below = await open('新建下级部门');
      await below.getByLabel('代码').fill('杭州');
      await below.getByLabel('简体名称').fill(`杭州${stamp}`);
      await below.getByRole('button', { name: '保存' }).click();
      await below.getByLabel('代码').and(page.locator('[aria-invalid="true"]')).waitFor();
      await below.getByLabel('代码').fill(`hangzhou-${stamp}`);
      await below.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: `杭州${stamp}` }).waitFor();
      const head = await open('部门主管');
      await head.getByRole('combobox', { name: '部门主管' }).fill('王晓东');
      await page.keyboard.press('Enter');
      // he is found by the service
      await head.locator('.ant-select-content-has-value', { hasText: '王晓东' }).waitFor();
      await head.getByRole('button', { name: '保存' }).click();
      await page.locator('dd').getByRole('link', { name: '王晓东' }).waitFor();
      const rename = await open('改名');
      await rename.getByLabel('简体名称').fill(`绍兴${stamp}`);
      await rename.getByRole('button', { name: '保存' }).click();
      await page.getByRole('treeitem', { name: new RegExp(`绍兴${stamp}`) }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('G02: roles that are taken end his session; signing in again he has the new ones', async () => {
      const { page, errors } = await stage.open('administrator', { path: record });
      await page.getByRole('button', { name: '更改角色和部门' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '角色' }).fill('数据专员');
      await page.keyboard.press('Enter');
      // its list lies over the button
      await page.keyboard.press('Escape');
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByText(`已更改${NAME}`).waitFor();
      equal(await page.locator('dd').getByText('数据专员').count(), 0);
      none(errors);
      await page.context().close();

      const his = newcomer as Page;
      await outOf(his);
      await enterPassword(his, MAIL, PASSWORD);
      await his.locator('.gx-frame').waitFor();
      await his.goto(`${stage.addresses.gateway}/console/settings`);
      await his.getByRole('link', { name: '员工', exact: true }).waitFor();
      equal(await his.getByRole('link', { name: '邀请', exact: true }).count(), 0);
    });

    await proof.step('G03: who has left is out, and is not let in again', async () => {
      const { page, errors } = await stage.open('administrator', { path: record });
      await page.getByRole('button', { name: '办理离职' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '办理离职' }).click();
      await page.getByText(`${NAME} 已离职`).waitFor();
      none(errors);
      await page.context().close();

      const his = newcomer as Page;
      await outOf(his);
      await Promise.all([
        his.waitForResponse((response) => response.request().method() === 'POST'),
        enterPassword(his, MAIL, PASSWORD),
      ]);
      await his.locator('#username').waitFor();
      equal(await his.locator('.gx-frame').count(), 0);
      await his.context().close();
    });
  },
};
