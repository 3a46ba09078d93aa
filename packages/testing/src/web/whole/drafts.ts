import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, World } from '../../journey/world.ts';
import type { PersonName } from '../../people.ts';
import { enterPassword } from '../../sign-in/browser.ts';
import type { Journey } from '../journey.ts';
import { settled } from '../stage.ts';

/** A number that no other run uses. */
const stamp = String(Date.now()).slice(-8);

/** Somebody's sign-in is ended from another machine of his: neither his token nor its renewal is good any more. */
const endSignIn = (world: World, person: PersonName) => world.send(person, 'endOtherSessions', 'ended', {});

/** He does what tells the page that he is not signed in any more, and signs in again where it asks him to. */
async function signInAgain(page: Page, person: PersonName, act: () => Promise<void>): Promise<void> {
  await act();
  await page.getByRole('dialog').getByRole('button', { name: '重新登录' }).click();
  await page.locator('#username').waitFor();
  await enterPassword(page, person, DEMO_PASSWORD);
  await page.locator('.gx-frame').waitFor();
  await settled(page);
}

export const journey: Journey = {
  name: 'what is typed is never lost',
  async run(stage, proof) {
    const world = new World(stage.addresses);

    await proof.step(
      'a form that is sent after its sign-in has ended is there after the next one, and is saved',
      async () => {
        const { page } = await stage.open('clerk', { path: '/members/new' });
        await page.getByLabel('名称').fill(`沈越${stamp}`);
        await page.getByLabel('手机').fill(`135${stamp}`);
        await endSignIn(world, 'clerk');
        const save = () => page.getByRole('button', { name: '保存' }).click();
        await signInAgain(page, 'clerk', save);
        equal(new URL(page.url()).pathname, '/console/members/new');
        await page.getByText('已恢复上次没有保存的内容。').waitFor();
        equal(await page.getByLabel('名称').inputValue(), `沈越${stamp}`);
        equal(await page.getByLabel('手机').inputValue(), `135${stamp}`);
        await save();
        await page.getByRole('heading', { name: `沈越${stamp}` }).waitFor();
        await page.goto(`${stage.addresses.gateway}/console/members/new`);
        equal(await page.getByLabel('名称').inputValue(), '');
        await page.context().close();
      },
    );

    await proof.step(
      'an answer that is being written is there after the next sign-in, and at no other request',
      async () => {
        const opened = async (subject: string) =>
          (
            await world.send('agent', 'openRequest', 'request { id }', {
              customerId: await someCustomer(world),
              kind: 'QUESTION',
              channel: 'PHONE',
              subject,
              description: '客户来电询问',
            })
          ).request.id as string;
        const [first, second] = [await opened(`发票抬头${stamp}`), await opened(`配送时间${stamp}`)];
        const { page } = await stage.open('agent', { path: `/service/${first}` });
        const answer = page.getByRole('textbox').last();
        await answer.fill('已请财务更正，两天内寄出。');
        await endSignIn(world, 'agent');
        await signInAgain(page, 'agent', () => page.reload().then(() => undefined));
        equal(await answer.inputValue(), '已请财务更正，两天内寄出。');
        await page.goto(`${stage.addresses.gateway}/console/service/${second}`);
        await settled(page);
        equal(await answer.inputValue(), '');
        await page.context().close();
      },
    );

    await proof.step('an order that is being entered survives a reload and a service that is down', async () => {
      const { page } = await stage.open('seller-east', { path: '/orders/new' });
      await page.locator('textarea').last().fill(`只收下午送货${stamp}`);
      await world.service('orders', 'stop');
      try {
        await page.reload();
        await settled(page);
        equal(await page.locator('textarea').last().inputValue(), `只收下午送货${stamp}`);
      } finally {
        await world.service('orders', 'start');
      }
      await page.context().close();
    });
  },
};

async function someCustomer(world: World): Promise<string> {
  const { data } = await world.ask('agent', '{ customers(first: 1) { nodes { id } } }');
  return data.customers.nodes[0].id;
}
