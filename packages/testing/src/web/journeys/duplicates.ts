import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const FIRST = `欧阳静${stamp}`;
const SECOND = `欧阳婧${stamp}`;

export const journey: Journey = {
  name: 'two records that may be one',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    await world.send('head-east', 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name: FIRST, basic: { mobile: `136${stamp}`, birthDate: '1984-03-02' } },
    });

    await proof.step('A03: while somebody is entered, who is like him is shown with the reasons', async () => {
      const { page, errors } = await stage.open('head-east', { path: '/members/new' });
      await page.getByLabel('名称').fill(SECOND);
      await page.getByLabel('手机').fill(`136${stamp}`);
      const possible = page.getByRole('status').filter({ hasText: FIRST });
      await possible.getByRole('link', { name: FIRST }).waitFor();
      await possible.getByText('电话相同').waitFor();
      none(await barriers(page));
      await stage.look(page, 'duplicates-typing');
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'A03: a scan over all finds the pair; what is said of it is remembered, and can be taken back',
      async () => {
        await world.send('head-east', 'createCustomer', 'customer { id }', {
          ...{
            kind: 'PERSON',
            name: SECOND,
            basic: { mobile: `136${stamp}`, birthDate: '1984-03-02' },
            allowDuplicate: true,
          },
        });
        const { page, errors } = await stage.open('head-east', { path: '/members/duplicates' });
        await page.getByRole('button', { name: '全部检查一遍' }).click();
        const pair = page.getByRole('row').filter({ hasText: FIRST }).filter({ hasText: SECOND });
        await pair.getByRole('button', { name: /^不是同一个/ }).waitFor();
        await settled(page);
        none(await barriers(page));
        await stage.look(page, 'duplicates');
        await pair.getByRole('button', { name: /^不是同一个/ }).click();
        await page.getByText('已记下判断').waitFor();
        await pair.waitFor({ state: 'detached' });
        // another scan does not bring it up again; it is told once what was told of the first has gone
        await page.getByText('已开始检查全部客户').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: '全部检查一遍' }).click();
        await page.getByText('已开始检查全部客户').waitFor();
        await page.getByRole('button', { name: '全部检查一遍', disabled: false }).waitFor();
        await pair.waitFor({ state: 'detached' });
        await stage.goTo(page, 'head-east', { path: '/members/duplicates?state=DIFFERENT' });
        await pair.getByRole('button', { name: /^重新判断/ }).click();
        await pair.waitFor({ state: 'detached' });
        none(errors);
        await page.context().close();
      },
    );

    await proof.step('A03: on a phone, in English, the pair stands with its reasons', async () => {
      const { page, errors } = await stage.open('head-east', {
        ...{ path: '/members/duplicates', language: 'en', width: 390 },
      });
      await page.getByText(FIRST).first().waitFor();
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });
  },
};
