import { equal } from 'node:assert/strict';
import { people } from '../../people.ts';
import { none } from '../../proof.ts';
import { faces } from '../faces.ts';
import type { Journey } from '../journey.ts';

const MEMBER = people.member.customer as string;

export const journey: Journey = {
  name: 'what the firm does with his data, as the member and staff see it',
  async run(stage, proof) {
    await proof.step('A71: the member reads that the service desk opened his record, once an hour', async () => {
      const lines = (page: import('playwright-core').Page) =>
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
  },
};
