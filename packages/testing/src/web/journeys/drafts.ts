import { equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import type { Journey } from '../journey.ts';
import { endSignIn, formOutlivesSignIn, signInAtIssuer } from '../pages/ended-sign-in.ts';
import { settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** A number that no other run uses. */
const stamp = newStamp();

export const journey: Journey = {
  name: 'what is typed is never lost',
  async run(stage, proof) {
    const world = new World(stage.addresses);

    await proof.step('a form that is sent after its sign-in has ended is there after the next one, and is saved', () =>
      formOutlivesSignIn(stage, world),
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
        await page.reload();
        await signInAtIssuer(page, 'agent');
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
