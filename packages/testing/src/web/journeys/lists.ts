import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { pick, turnNow } from '../pages/turn.ts';
import { barriers, settled } from '../stage.ts';

const heads = (page: Page) =>
  page.locator('th[data-column]').evaluateAll((all) => all.map((head) => head.dataset.column));
const column = (page: Page, key: string) => page.locator(`th[data-column="${key}"]`);
const WIDE = ['name', 'number', 'tier', 'stage', 'mobile', 'city', 'owner', 'department', 'contribution', 'points'];

/** Longer than its column: its link ends with it. */
const LONG = '回访并带上报价'.repeat(20);

export const journey: Journey = {
  name: 'lists as their readers want them',
  async run(stage, proof) {
    await proof.step(
      'A06: columns are ordered by keys and by the pointer, drawn wider, and are so on the next visit',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: '/members' });
        await page.getByRole('status').filter({ hasText: '条' }).waitFor();
        deepEqual(await heads(page), [...WIDE, 'createdAt']);
        await page.getByRole('button', { name: '列', exact: true }).click();
        await page.getByRole('checkbox', { name: '阶段' }).focus();
        await page.keyboard.press('Alt+ArrowUp');
        // the address changes first, and the mark with it
        await page.getByRole('checkbox', { name: '建档时间' }).click();
        await page.getByRole('checkbox', { name: '建档时间', checked: false }).waitFor();
        await stage.look(page, 'list-columns');
        none(await barriers(page));
        await page.keyboard.press('Escape');
        await page.getByRole('checkbox', { name: '建档时间' }).waitFor({ state: 'hidden' });
        await column(page, 'mobile').hover();
        await page.mouse.down();
        // the first move begins the drag, the second is over the other column
        await column(page, 'number').hover();
        await column(page, 'number').hover();
        await page.mouse.up();
        await until(async () => (await heads(page))[1] === 'mobile', { what: 'the column where it was let go' });
        const before = (await column(page, 'stage').boundingBox())?.width ?? 0;
        await column(page, 'stage').getByRole('separator').press('ArrowRight');
        await column(page, 'stage')
          .locator(`[aria-valuenow="${Math.round(before) + 16}"]`)
          .waitFor();
        const arranged = [
          'name',
          'mobile',
          'number',
          'stage',
          'tier',
          'city',
          'owner',
          'department',
          'contribution',
          'points',
        ];
        const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('SaveColumns') ?? false);
        await column(page, 'stage').getByRole('separator').press('ArrowRight');
        await kept;
        deepEqual(await heads(page), arranged);
        equal(Math.round((await column(page, 'stage').boundingBox())?.width ?? 0), Math.round(before) + 32);
        await stage.look(page, 'list-arranged');
        none(errors);
        await page.context().close();

        const next = await stage.open('head-east', { path: '/members' });
        await column(next.page, 'mobile').waitFor();
        await until(async () => (await heads(next.page)).length === arranged.length, { what: 'his own columns' });
        deepEqual(await heads(next.page), arranged);
        none(next.errors);
        await next.page.context().close();
      },
    );

    await proof.step('A07: a view keeps filter, sort and columns, and opens with them', async () => {
      const { page, errors } = await stage.open('head-east', {
        path: '/members?sort=NAME&columns=name%7E240,stage,points',
      });
      await page.getByRole('button', { name: '保存视图' }).click();
      await page.getByRole('textbox', { name: '名称' }).fill('三列');
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByRole('button', { name: '三列' }).waitFor();
      await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '全部' }).click();
      await column(page, 'owner').waitFor();
      await page.getByRole('button', { name: '三列' }).click();
      await column(page, 'owner').waitFor({ state: 'detached' });
      deepEqual(await heads(page), ['name', 'stage', 'points']);
      equal(Math.round((await column(page, 'name').boundingBox())?.width ?? 0), 240);
      equal(await column(page, 'name').getAttribute('aria-sort'), 'ascending');
      none(errors);
      await page.context().close();
    });

    await proof.step('A02 A06: what is shown is taken away as a file: its columns, its filter, its order', async () => {
      const { page, errors } = await stage.open('head-east', {
        path: '/members?kind=PERSON&sort=NAME&columns=name,mobile,contribution',
      });
      const count = await page.getByRole('status').filter({ hasText: '条' }).textContent();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('dialog').getByText('CSV').click();
      await page.getByRole('dialog').getByRole('button', { name: '导出' }).click();
      const file = readFileSync(await (await coming).path(), 'utf8');
      const lines = file.trimEnd().split('\r\n');
      equal(lines[0], '\uFEFF名称,手机,近 12 月贡献,近 12 月贡献 币种');
      equal(`${lines.length - 1} 条`, count?.trim());
      await page.getByText(/^已导出：/).waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('W05: the list is printed as it is shown, and its addresses as labels of 70 × 37 mm', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members?kind=PERSON&columns=name,mobile' });
      // no window of a printer opens in a browser without a screen: what would be on paper is looked at instead
      await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
      const paper = page.locator('.gx-paper');
      const print = async (kind: '列表' | '地址标签') => {
        await page.getByRole('button', { name: '打印', exact: true }).click();
        await page.getByRole('dialog').getByText(kind).click();
        await page.getByRole('dialog').getByRole('button', { name: '打印' }).click();
        await page.locator('body[data-printed="yes"]').waitFor();
        await page.emulateMedia({ media: 'print' });
        await paper.waitFor();
        equal(await page.locator('.gx-frame').isVisible(), false);
      };
      const end = async () => {
        await page.emulateMedia({ media: 'screen' });
        await page.evaluate('delete document.body.dataset.printed; dispatchEvent(new Event("afterprint"))');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      };
      const count = await page.getByRole('status').filter({ hasText: '条' }).textContent();

      await print('列表');
      deepEqual(await paper.locator('th').allTextContents(), ['名称', '手机']);
      equal(`${await paper.locator('tbody tr').count()} 条`, count?.trim());
      await stage.look(page, 'printed-list');
      await end();

      await print('地址标签');
      const label = paper.locator('.gx-labels li').first();
      await label.waitFor();
      const { width = 0, height = 0 } = (await label.boundingBox()) ?? {};
      // 96 px an inch of 25.4 mm
      deepEqual(
        [width, height].map((px) => Math.round((px * 25.4) / 96)),
        [70, 37],
      );
      await stage.look(page, 'printed-labels');
      await end();
      none(errors);
      await page.context().close();
    });

    await proof.step('A06: a cell is changed where it stands, refused at its place, and taken back', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members?text=徐慧敏' });
      const cell = page.getByRole('button', { name: '修改：手机, 徐慧敏' });
      await cell.focus();
      await page.keyboard.press('F2');
      const field = page.getByRole('textbox', { name: '手机, 徐慧敏' });
      await field.fill('12');
      await field.press('Enter');
      await page.locator('.gx-cell-refusal').waitFor();
      await stage.look(page, 'list-cell-refused');
      none(await barriers(page));
      await field.fill('13800009999');
      await field.press('Enter');
      await page.getByRole('link', { name: '+8613800009999' }).waitFor();
      await page.getByRole('button', { name: '撤销' }).click();
      await page.getByText('已恢复原值').waitFor();
      none(errors);
      await page.context().close();
    });

    await proof.step('A48: lists have no barriers, wide on one day and narrow on the next', async () => {
      const width = pick([1280, 390], turnNow());
      const world = new World(stage.addresses);
      await world.send('head-east', 'createTask', 'task { id }', { title: LONG });
      for (const path of ['/members', '/orders', '/sales/tasks', '/service', '/knowledge']) {
        const { page } = await stage.open('head-east', { path, width, language: 'en' });
        await settled(page);
        await stage.look(page, `list${path.replaceAll('/', '-')}-${width}`);
        none((await barriers(page)).map((each) => `${path} ${width}: ${each}`));
        await page.context().close();
      }
      return `WEB_TURN=${turnNow()}: ${width} px`;
    });
  },
};
