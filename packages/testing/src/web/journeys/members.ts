import { ok } from 'node:assert/strict';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { pick, turnNow } from '../pages/turn.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();
const NAME = `周敏${stamp}`;
const MOBILE = `139${stamp}`;

export const journey: Journey = {
  name: 'a member from first trace to points',
  async run(stage, proof) {
    let record = '';

    await proof.step('C01: a head enters a customer; a second one with his number is told where he is', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members/new' });
      await page.getByLabel('名称').fill(NAME);
      await page.getByLabel('手机').fill(MOBILE);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByRole('heading', { name: NAME }).waitFor();
      record = new URL(page.url()).pathname.replace('/console', '');

      await page.goto(page.url().replace(record, '/members/new'));
      await page.getByLabel('名称').fill('另一位');
      await page.getByLabel('手机').fill(MOBILE);
      await page.getByRole('button', { name: '保存' }).click();
      const refusal = await page.locator('.gx-refusal').first().textContent();
      ok(refusal?.includes('华东'), `the refusal names no department: ${refusal}`);
      none(errors);
      await page.context().close();
    });

    await proof.step('C04: enrolment, a call and a remark stand on his record at once', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByText('办理入会').click();
      await page.getByRole('button', { name: '确定' }).click();
      await page
        .getByText(/会员 M\d+/)
        .first()
        .waitFor();

      await page.getByRole('textbox', { name: '联系内容' }).fill('电话确认送货时间');
      await page.getByRole('button', { name: '保存' }).click();
      await page.locator('.gx-entry').getByText('电话确认送货时间').waitFor();

      await page.getByRole('button', { name: '编辑: 往来' }).click();
      await page.getByLabel('备注').fill('只收下午送货');
      await page.getByRole('button', { name: '保存' }).last().click();
      await page.locator('dd').getByText('只收下午送货').waitFor();

      await page.getByRole('button', { name: '订单', exact: true }).first().click();
      await page.getByText('还没有往来记录').waitFor();
      await stage.look(page, 'member-record');
      none(errors);
      await page.context().close();
    });

    await proof.step('C12: a stage that a head sets stands in the history with its cause and reason', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByText('调整阶段').click();
      await page.getByRole('combobox', { name: '调整为' }).click();
      await page.locator('.ant-select-item-option[title="机会"]').click();
      await page.getByRole('textbox', { name: '原因' }).fill('询价三次');
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByText('已完成').first().waitFor();
      await page.getByRole('link', { name: '阶段与等级的历史' }).click();
      await page.getByRole('row', { name: /机会.*询价三次/ }).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('points that a head gives stand in the ledger with their reason', async () => {
      const { page, errors } = await stage.open('head-east', { path: `${record}/points` });
      await page.getByRole('button', { name: '调整积分' }).click();
      await page.getByLabel(/^积分（整数/).fill('120');
      await page.getByLabel('原因').fill('开业补偿');
      await page.getByRole('button', { name: '确定' }).click();
      await page.locator('td').getByText('开业补偿').waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A34: customers that were assigned together are told of after a reload, too, and given back',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: `/members?text=${encodeURIComponent(NAME)}` });
        await page.getByRole('checkbox', { name: new RegExp(NAME) }).check();
        await page.locator('.gx-bulk').getByRole('button', { name: '分配' }).click();
        await page.getByRole('combobox', { name: '负责人' }).click();
        await page.keyboard.type('王晓东');
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').getByRole('button', { name: '开始' }).click();
        const status = page.getByRole('region', { name: '批量分配' });
        await status.getByText('已更改 1 条').waitFor();
        await page.reload();
        await status.getByText('已更改 1 条').waitFor();
        await status.getByRole('button', { name: '撤销' }).click();
        await status.getByText('已恢复 1 条').waitFor();
        await settled(page);
        await stage.look(page, 'bulk-undone');
        none(await barriers(page));
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A34: a tag is given together, stands in the header and narrows the list', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members?text=${encodeURIComponent(NAME)}` });
      await page.getByRole('checkbox', { name: new RegExp(NAME) }).check();
      await page.locator('.gx-bulk').getByRole('button', { name: '标签' }).click();
      const tag = page.getByRole('combobox', { name: '加上标签' });
      await tag.fill(`酒会${stamp}`);
      await tag.press('Enter');
      await stage.look(page, 'bulk-tag');
      await page.getByRole('dialog').getByRole('button', { name: '开始' }).click();
      await page.getByRole('region', { name: '批量标签' }).getByText('已更改 1 条').waitFor();
      await stage.goTo(page, 'head-east', { path: `/members?tags=${encodeURIComponent(`酒会${stamp}`)}` });
      await page.getByRole('link', { name: NAME }).click();
      await page.getByText(`酒会${stamp}`).first().waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A01: a file is previewed with its faults, imported and undone as a whole', async () => {
      const { page, errors } = await stage.open('clerk', { path: '/members/imports/new' });
      const csv = `客户名称,类别,手机,颜色\n导入甲,个人,138${stamp},红\n导入乙,个人,12,蓝\n`;
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await page.getByRole('button', { name: '上传并预览' }).click();
      await page.getByRole('button', { name: '导入 1 行' }).click();
      await page.getByRole('button', { name: '撤销导入' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
      await page.getByText('已撤销').first().waitFor();
      none(errors);
      await page.context().close();
    });

    // four ways, one a turn; `barriers` of whole/ goes all of them
    await proof.step('A48: list and record have no barriers, in one shade, wide or narrow', async () => {
      const turn = turnNow();
      const shade = pick(['light', 'dark'] as const, turn);
      const width = pick([1280, 390], Math.floor(turn / 2));
      for (const path of ['/members', record]) {
        const { page } = await stage.open('head-east', { path, shade, width, language: 'en' });
        await settled(page);
        none((await barriers(page)).map((each) => `${path} ${shade} ${width}: ${each}`));
        await page.context().close();
      }
      return `WEB_TURN=${turn}: ${shade}, ${width} px`;
    });
  },
};
