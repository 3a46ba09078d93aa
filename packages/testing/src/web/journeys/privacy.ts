import { equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { people } from '../../people.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { faces } from '../faces.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const MEMBER = people.member.customer as string;

export const journey: Journey = {
  name: 'what the firm does with his data, as the member and staff see it',
  async run(stage, proof) {
    await proof.step('A71: the member reads that the service desk opened his record, once an hour', async () => {
      const lines = (page: Page) =>
        page.getByRole('listitem').filter({ hasText: '打开了您的档案' }).filter({ hasText: '客服' });
      for (let time = 0; time < 2; time += 1) {
        const desk = await stage.open('agent', { path: `/members/${MEMBER}` });
        await desk.page.getByRole('heading', { level: 1 }).waitFor();
        none(desk.errors);
        await desk.page.context().close();
      }
      const { page, errors } = await stage.open('member', { path: '/looks' });
      await lines(page).first().waitFor();
      equal(await lines(page).count(), 1);
      none(errors);
      await page.context().close();
      await faces(stage, 'looks', async (face) => {
        const opened = await stage.open('member', { path: '/looks', ...face });
        await opened.page.getByRole('listitem').first().waitFor();
        return opened.page;
      });
    });

    await proof.step('A44: the member takes all that is held of him as one archive', async () => {
      const { page, errors } = await stage.open('member', { path: '/profile' });
      await page.getByRole('button', { name: '导出全部个人资料' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      none(await barriers(page));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: '导出全部个人资料' }).click(),
      ]);
      const file = await readFile(await download.path());
      equal(file.subarray(0, 2).toString(), 'PK');
      for (const name of ['index.html', 'customers.json', 'orders.json', 'marketing.json'])
        ok(file.includes(name), name);
      none(errors);
      await page.context().close();
    });

    const world = new World(stage.addresses);
    const stamp = newStamp();
    const name = `将被抹除${stamp}`;
    const made = await world.send('clerk', 'createCustomer', 'customer { id }', {
      kind: 'PERSON',
      name,
      basic: { mobile: `137${stamp}` },
    });
    const record = `/members/${made.customer.id}`;
    const choose = async (page: Page, action: string) => {
      await page.getByRole('button', { name: '更多' }).first().click();
      await page.getByRole('menuitem', { name: action }).click();
    };

    await proof.step('A44: a hold keeps a person; the refusal says so; it is lifted', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await choose(page, '设置保留');
      await page.getByRole('dialog').getByLabel('保留的原因').fill('诉讼未结');
      await page.getByRole('dialog').getByRole('button', { name: '设置保留' }).click();
      await page.getByText('已设保留').first().waitFor();
      await choose(page, '抹除个人资料');
      const dialog = page.getByRole('dialog').filter({ hasText: '请再输入一次名称' });
      await dialog.getByLabel('原因').click();
      await page.getByTitle('本人要求').click();
      await dialog.getByLabel('请再输入一次名称').fill(name);
      none(await barriers(page));
      await stage.look(page, 'erase-dialog');
      await dialog.getByRole('button', { name: '抹除个人资料' }).click();
      await dialog.getByRole('alert').getByText('该客户已设保留').waitFor();
      await dialog.getByRole('button', { name: '关闭' }).last().click();
      await choose(page, '解除保留');
      await page.getByText('保留已解除').first().waitFor();
      none(errors);
      await page.context().close();
    });

    let receipt = '';
    await proof.step('A44: he is erased; the receipt shows what each of six services answered', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await choose(page, '抹除个人资料');
      const dialog = page.getByRole('dialog').filter({ hasText: '请再输入一次名称' });
      await dialog.getByLabel('原因').click();
      await page.getByTitle('本人要求').click();
      await dialog.getByLabel('请再输入一次名称').fill(name);
      await dialog.getByRole('button', { name: '抹除个人资料' }).click();
      const opened = page.getByRole('heading', { level: 1, name: '抹除回执' });
      await until(
        async () => {
          if (await opened.isVisible()) return true;
          // a busy service may not have answered in time: the same command is sent again, and is done once
          if (await dialog.getByRole('alert').isVisible())
            await dialog.getByRole('button', { name: '抹除个人资料' }).click();
          return undefined;
        },
        { bound: 90_000, what: 'the receipt' },
      );
      receipt = new URL(page.url()).pathname.replace(/^.*\/members/, '/members');
      const id = receipt.split('/').at(-1);
      await until(
        async () =>
          (await world.ask('head-east', 'query ($id: ID!) { erasure(id: $id) { endedAt } }', { id })).data.erasure
            .endedAt ?? undefined,
        { bound: 60_000, what: 'the answers of all services' },
      );
      await page.reload();
      await page.getByText('已全部完成').waitFor();
      for (const service of ['客户资料', '账号与任务', '订单', '服务台', '信件', '知识库'])
        await page.getByRole('listitem').filter({ hasText: service }).first().waitFor();
      none(errors);
      await page.context().close();
      const gone = await world.ask(
        'decision-maker',
        'query ($t: String) { customers(filter: { text: $t }) { nodes { id } } }',
        {
          t: name,
        },
      );
      equal(gone.data.customers.nodes.length, 0);
      await faces(stage, 'erasure', async (face) => {
        const opened = await stage.open('head-east', { path: receipt, ...face });
        await opened.page.getByRole('listitem').first().waitFor();
        return opened.page;
      });
      const list = await stage.open('head-east', { path: '/members/erasures' });
      await list.page.getByRole('link', { name: '无会员号' }).first().waitFor();
      none(list.errors);
      await list.page.context().close();
    });

    await proof.step('A45: a rule is set, a trial counts, and each number opens its records', async () => {
      const { page, errors } = await stage.open('decision-maker', { path: '/settings/retention' });
      await page.getByRole('button', { name: '更改: 一直未识别的来电者' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('天数（留空为永久）').fill('10');
      await dialog.getByRole('button', { name: '保存' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('天数（留空为永久）').fill('30');
      none(await barriers(page));
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByRole('listitem').filter({ hasText: '一直未识别的来电者' }).getByText('保存 30 天').waitFor();
      await page.getByRole('button', { name: '更改: 已关闭请求的对话' }).click();
      await dialog.getByLabel('天数（留空为永久）').fill('30');
      await dialog.getByRole('button', { name: '保存' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('天数（留空为永久）').fill('400');
      await dialog.getByRole('button', { name: '保存' }).click();
      await page.getByRole('listitem').filter({ hasText: '已关闭请求的对话' }).getByText('保存 400 天').waitFor();
      for (const kind of ['已发信件的内容', '已结束任务的内容']) {
        await page.getByRole('button', { name: `更改: ${kind}` }).click();
        await dialog.getByLabel('天数（留空为永久）').fill('500');
        await dialog.getByRole('button', { name: '保存' }).click();
        await page.getByRole('listitem').filter({ hasText: kind }).getByText('保存 500 天').waitFor();
      }
      await page.getByRole('button', { name: '试运行' }).click();
      for (const runs of ['客户：运行记录', '服务：运行记录', '信件：运行记录', '任务：运行记录'])
        await page
          .getByRole('region', { name: runs })
          .getByRole('listitem')
          .filter({ hasText: '试运行' })
          .first()
          .waitFor();
      none(errors);
      await page.context().close();
      await faces(stage, 'retention', async (face) => {
        const opened = await stage.open('decision-maker', { path: '/settings/retention', ...face });
        await opened.page.getByRole('listitem').first().waitFor();
        return opened.page;
      });
      for (const kind of ['LOOKS', 'CONVERSATIONS', 'LETTERS', 'TASKS']) {
        const list = await stage.open('decision-maker', { path: `/settings/retention/${kind}` });
        await list.page.getByRole('heading', { level: 1 }).waitFor();
        none(list.errors);
        await list.page.context().close();
      }
    });
  },
};
