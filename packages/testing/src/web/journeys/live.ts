import { deepEqual, equal } from 'node:assert/strict';
import { openStream } from '../../event-stream.ts';
import { World } from '../../journey/world.ts';
import { person } from '../../people.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `何静${stamp}`;
/** What is refused while the gateway is away; the page says it in words of its own. */
const expected = (errors: string[]) => errors.filter((error) => !/Failed to load resource|ERR_CONNECTION/.test(error));

export const journey: Journey = {
  name: 'what changes elsewhere appears by itself',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const customer = await world.send('seller-east', 'createCustomer', 'customer { id }', {
      kind: 'PERSON',
      name: NAME,
      basic: { mobile: `137${stamp}` },
    });
    const id: string = customer.customer.id;
    await world.send('head-east', 'enrolCustomer', 'customer { number }', { customerId: id });
    const give = (points: number) =>
      world.send('head-east', 'adjustPoints', 'customer { id }', { customerId: id, points, reason: '活动补发' });
    /** How long after a change, in words, the page shows it. */
    const after = async (change: () => Promise<unknown>, shown: () => Promise<unknown>) => {
      await change();
      const begun = performance.now();
      await shown();
      return `${Math.round(performance.now() - begun)} ms`;
    };

    await proof.step(
      'points that are given elsewhere stand on the record and in the ledger without reload',
      async () => {
        const { page, errors } = await stage.open('seller-east', { path: `/members/${id}` });
        const balance = page.locator('.gx-figure', { hasText: '积分' });
        await balance.getByText('0', { exact: true }).waitFor();
        // the first change may come before the page follows; the second one is what is measured
        await give(5);
        await balance.getByText('5', { exact: true }).waitFor();
        const figure = await after(
          () => give(120),
          () => balance.getByText('125', { exact: true }).waitFor(),
        );
        const ledger = await stage.open('seller-east', { path: `/members/${id}/points` });
        await ledger.page.locator('.gx-balance').getByText('125').waitFor();
        await give(3);
        await ledger.page.locator('.gx-balance').getByText('128').waitFor();
        const account = await after(
          () => give(7),
          () => ledger.page.locator('.gx-balance').getByText('135').waitFor(),
        );
        none([...errors, ...ledger.errors]);
        await page.context().close();
        await ledger.page.context().close();
        return `record ${figure}, account ${account}`;
      },
    );

    await proof.step('a request that is opened elsewhere appears in the queue', async () => {
      const { page, errors } = await stage.open('agent', { path: '/service' });
      const open = (subject: string) =>
        world.send('agent', 'openRequest', 'request { id }', {
          customerId: id,
          kind: 'COMPLAINT',
          channel: 'PHONE',
          subject,
          description: '客户来电说明',
        });
      await open(`包装破损${stamp}`);
      await page.getByText(`包装破损${stamp}`).first().waitFor();
      const took = await after(
        () => open(`少了一件${stamp}`),
        () => page.getByText(`少了一件${stamp}`).first().waitFor(),
      );
      none(errors);
      await page.context().close();
      return took;
    });

    await proof.step(
      'A13: a notification is counted at the bell, read by the keyboard, and then read everywhere',
      async () => {
        const { page, errors } = await stage.open('seller-east');
        await world.send('seller-east', 'markNotificationsRead', 'unreadCount', { all: true });
        const bell = page.locator('.gx-top').getByRole('button', { name: /通知/ });
        const task = (title: string) =>
          world.send('head-east', 'createTask', 'task { id }', { title, assigneeId: person('seller-east').employee });
        await task(`回访${stamp}`);
        await page.getByRole('button', { name: /条未读/ }).waitFor();
        const took = await after(
          () => task(`送样${stamp}`),
          () => page.getByRole('button', { name: '通知：2 条未读' }).waitFor(),
        );
        await bell.focus();
        await page.keyboard.press('Enter');
        const panel = page.getByRole('dialog', { name: /通知/ });
        await panel.getByRole('listitem').nth(1).waitFor();
        none(await barriers(page));
        await stage.look(page, 'bell');
        await panel.getByRole('button', { name: '全部标为已读' }).click();
        await page.getByRole('button', { name: '没有未读通知' }).waitFor();
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        none(errors);
        await page.context().close();
        return took;
      },
    );

    await proof.step(
      'A49: favourites and what was opened last are in the quick panel, which keeps its order',
      async () => {
        const { page, errors } = await stage.open('seller-east', { path: `/members/${id}` });
        await page.getByRole('button', { name: `收藏：${NAME}` }).click();
        await page.locator(`button[aria-pressed="true"][aria-label="收藏：${NAME}"]`).waitFor();
        await page.locator('body').press('`');
        const dock = page.getByRole('complementary', { name: '快捷面板' });
        await dock.getByRole('link', { name: NAME }).first().waitFor();
        const tops = await page
          .locator('.gx-record-head .gx-figure')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
        deepEqual([tops.length, new Set(tops).size], [6, 1], 'the six figures stand in one row beside the panel');
        for (const name of ['上移：工作日志', '收起：信息']) {
          const kept = page.waitForResponse((answer) => !!answer.request().postData()?.includes('"SavePanel"'));
          await dock.getByRole('button', { name }).click();
          const { data } = await (await kept).json();
          equal(data?.savePreferences?.__typename, 'SavePreferencesSuccess');
        }
        none(await barriers(page));
        await stage.look(page, 'dock');
        await page.reload();
        await dock.getByRole('button', { name: '显示：信息' }).waitFor();
        deepEqual(await dock.getByRole('heading', { level: 2 }).allTextContents(), [
          '快捷面板',
          '任务管理',
          '收藏',
          '工作日志',
          '最近打开',
        ]);
        await page.keyboard.press('Control+k');
        await page.getByRole('option', { name: NAME }).waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('a page comes again by itself after the gateway was away', async () => {
      const { page, errors } = await stage.open('seller-east', { path: `/members/${id}` });
      const balance = page.locator('.gx-figure', { hasText: '积分' });
      await give(10);
      await balance.getByText('145', { exact: true }).waitFor();
      await world.service('gateway', 'restart');
      await give(10);
      await balance.getByText('155', { exact: true }).waitFor();
      none(expected(errors));
      await page.context().close();
    });

    await proof.step('a stranger’s page is told nothing of it', async () => {
      const query = 'query Balance($id: ID!) { customer(id: $id) { id pointsAccount { balance } } }';
      const watch = [{ id: 'balance', query, operationName: 'Balance', variables: { id } }];
      const follow = async (who: string) =>
        openStream(stage.addresses.gateway, { watch }, { authorization: `Bearer ${await world.token(who)}` });
      const owner = await follow('seller-east');
      const stranger = await follow('seller-south');
      const { page, errors } = await stage.open('seller-south', { path: `/members/${id}` });
      try {
        await stranger.has(({ event }) => event === 'next');
        await owner.has(({ event }) => event === 'next');
        await give(50);
        await owner.has(({ data }) => data.payload?.data?.customer?.pointsAccount?.balance === 205);
        deepEqual(stranger.answers('balance'), [{ data: { customer: null } }]);
        equal(await page.getByText(NAME).count(), 0);
        equal(await page.getByText('205').count(), 0);
        none(errors);
      } finally {
        await owner.close();
        await stranger.close();
        await page.context().close();
      }
    });
  },
};
