import { equal, ok } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `审核客户${stamp}`;
const FIRM = `审核企业${stamp}`;
const SPEAKER = `钱联系${stamp}`;

export const journey: Journey = {
  name: 'two marks of review',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = await world.send('clerk', 'createCustomer', 'customer { id }', {
      kind: 'PERSON',
      name: NAME,
      basic: { mobile: `138${stamp}` },
    });
    const record = `/members/${made.customer.id}`;
    const reviewOf = (page: import('playwright-core').Page) => page.getByRole('region', { name: '审核' });

    await proof.step('C08: the clerk gives the first mark, and cannot give the second', async () => {
      const { page, errors } = await stage.open('clerk', { path: record });
      const review = reviewOf(page);
      await review.getByText('未审').waitFor();
      await review.getByRole('button', { name: '初审通过' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('备注').fill('电话核对过');
      await form.getByRole('button', { name: '保存' }).click();
      await review.getByText('已初审').waitFor();
      await review.getByText('电话核对过').waitFor();
      equal(await review.getByRole('button', { name: '复审通过' }).count(), 0);
      none(errors);
      await page.context().close();
    });

    await proof.step('C08: another person gives the second; an edit removes both and says so', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      const review = reviewOf(page);
      await review.getByRole('button', { name: '复审通过' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
      await review.getByText('已复审').waitFor();
      await stage.look(page, 'review-marked');
      none(await barriers(page));

      await page.getByRole('button', { name: '编辑: 往来' }).click();
      await page.getByText('修改后审核标记将撤销').waitFor();
      await page.getByLabel('备注').first().fill('只收下午送货');
      await page.getByRole('button', { name: '保存' }).last().click();
      await page.getByText('审核标记已撤销').waitFor();
      await review.getByText('未审').waitFor();
      await review.getByText('资料有变，标记撤销').waitFor();
      await stage.look(page, 'review-dropped');
      none(errors);
      await page.context().close();
    });

    await proof.step('C08: it is returned with a reason, and the list finds what was returned', async () => {
      const { page, errors } = await stage.open('head-east', { path: record });
      await reviewOf(page).getByRole('button', { name: '退回修改' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('退回原因').fill('电话打不通');
      await form.getByRole('button', { name: '保存' }).click();
      await reviewOf(page).getByText('电话打不通').waitFor();
      none(errors);
      await page.context().close();
      const list = await stage.open('clerk', { path: '/members?reviews=RETURNED' });
      await list.page.getByRole('link', { name: NAME }).waitFor();
      await stage.look(list.page, 'review-list');
      none(list.errors);
      await list.page.context().close();
      const other = await stage.open('clerk', { path: `/members?reviews=SECOND&text=${encodeURIComponent(NAME)}` });
      await settled(other.page);
      equal(await other.page.getByRole('link', { name: NAME }).count(), 0);
      await other.page.context().close();
    });

    const firm = await world.send('clerk', 'createCustomer', 'customer { id }', { kind: 'ORGANISATION', name: FIRM });
    const contact = await world.send('clerk', 'addContact', 'contact { id }', {
      customerId: firm.customer.id,
      title: '采购',
      contact: { name: SPEAKER, mobile: `139${stamp}` },
    });
    const contacts = `/members/${firm.customer.id}/contacts`;

    await proof.step(
      'C08: a contact is marked by two people in his record; an edit removes both and says so',
      async () => {
        for (const [who, button, said] of [
          ['clerk', '初审通过', '已初审'],
          ['head-east', '复审通过', '已复审'],
        ] as const) {
          const { page, errors } = await stage.open(who, { path: `/members/contacts/${contact.contact.id}` });
          await reviewOf(page).getByRole('button', { name: button }).click();
          await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
          await reviewOf(page).getByText(said).waitFor();
          if (who === 'head-east') {
            await stage.look(page, 'review-contact');
            none(await barriers(page));
          }
          none(errors);
          await page.context().close();
        }
        const { page, errors } = await stage.open('head-east', { path: `${contacts}?reviews=SECOND` });
        await page.locator('.gx-contact').getByText('已复审').waitFor();
        await page.getByRole('button', { name: `编辑${SPEAKER}` }).click();
        const form = page.getByRole('dialog');
        await form.getByText('修改后审核标记将撤销').waitFor();
        await form.getByLabel('采集人').fill('王红霞');
        await form.getByRole('button', { name: '保存' }).click();
        await page.getByText('审核标记已撤销').waitFor();
        await page.getByText('没有这样的联系人').waitFor();
        await stage.look(page, 'review-contacts');
        none(await barriers(page));
        none(errors);
        await page.context().close();
        const phone = await stage.open('head-east', { path: contacts, width: 390, language: 'en' });
        await phone.page.getByRole('link', { name: SPEAKER }).waitFor();
        ok(
          !(await phone.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)),
          'wider than the phone',
        );
        await stage.look(phone.page, 'review-contacts-phone');
        none(await barriers(phone.page));
        none(phone.errors);
        await phone.page.context().close();
      },
    );

    await proof.step('C08: on a phone, in English, nothing is wider than the screen', async () => {
      const { page, errors } = await stage.open('head-east', { path: record, width: 390, language: 'en' });
      await page.getByRole('region', { name: 'Review', exact: true }).scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Give the first mark' }).waitFor();
      ok(
        !(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)),
        'wider than the phone',
      );
      await stage.look(page, 'review-phone');
      none(await barriers(page));
      none(errors);
      await page.context().close();
    });
  },
};
