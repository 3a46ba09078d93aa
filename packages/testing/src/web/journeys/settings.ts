import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { enterPassword } from '../../sign-in/browser.ts';
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

export const journey: Journey = {
  name: 'a colleague comes, and what he finds under settings',
  async run(stage, proof) {
    const world = new World(stage.addresses);
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
    await newcomer?.context().close();
  },
};
