import { equal, ok } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { barriers, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NORTH = `北方商贸${stamp}`;
const SOUTH = `南方饮品${stamp}`;
const BUYER = `陈采购${stamp}`;
const OWNER = `赵经理${stamp}`;
const HOBBY = `爱好${stamp}`;
const key = `hobby_${stamp}`.toLowerCase();

export const journey: Journey = {
  name: 'those who speak for an organisation',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const made = (name: string) =>
      world.send('head-east', 'createCustomer', 'customer { id }', { kind: 'ORGANISATION', name });
    const [north, south] = [(await made(NORTH)).customer.id, (await made(SOUTH)).customer.id];

    await proof.step('C02: an organisation gets two contacts with title, number and role', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${north}/contacts` });
      for (const [name, title, mobile] of [
        [BUYER, '采购', `137${stamp}`],
        [OWNER, '总经理', `135${stamp}`],
      ] as const) {
        await page.getByRole('button', { name: '新建联系人' }).click();
        const form = page.getByRole('dialog');
        await form.getByLabel('姓名').fill(name);
        await form.getByLabel('职务').fill(title);
        await form.getByLabel('手机').fill(mobile);
        await form.getByRole('combobox', { name: '角色' }).click();
        await page.locator('.ant-select-item-option[title="采购"]').click();
        await form.getByRole('button', { name: '保存' }).click();
        await page.locator('.gx-contact').getByText(name).waitFor();
      }
      await stage.look(page, 'contacts');
      none(errors);
      await page.context().close();
    });

    await proof.step('C02: a contact serves a second organisation and stays with the first', async () => {
      const { page, errors } = await stage.open('head-east', { path: `/members/${south}/contacts` });
      await page.getByRole('button', { name: '关联已有联系人' }).click();
      const form = page.getByRole('dialog');
      await form.getByRole('combobox').click();
      await page.keyboard.type(BUYER);
      await page.getByTitle(BUYER).click();
      await form.getByRole('button', { name: '保存' }).click();
      await page.locator('.gx-contact').getByRole('link', { name: NORTH }).waitFor();

      await page.getByRole('button', { name: `解除${BUYER}` }).click();
      await page.getByText('还没有联系人').waitFor();
      await page.getByRole('button', { name: '撤销' }).click();
      await page.locator('.gx-contact').getByRole('link', { name: NORTH }).waitFor();

      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('combobox').fill(BUYER);
      await page.getByRole('option', { name: new RegExp(BUYER) }).click();
      await page.getByRole('heading', { name: BUYER }).waitFor();
      await page.getByRole('link', { name: SOUTH }).waitFor();
      await stage.look(page, 'contact-record');
      none(errors);
      await page.context().close();
    });

    await proof.step('C07: an administrator adds a field to contacts, and sees those of customers apart', async () => {
      const { page, errors } = await stage.open('administrator', { path: '/settings/fields' });
      await page.locator('.ant-radio-button-wrapper', { hasText: '联系人的字段' }).click();
      await page.getByRole('button', { name: '新建字段' }).click();
      await page.getByLabel('简体名称').fill(HOBBY);
      await page.getByRole('combobox', { name: '类型' }).click();
      await page.locator('.ant-select-item-option[title="文字"]').click();
      await page.getByLabel('标识').fill(key);
      await page.getByLabel('最大').fill('10');
      await page.getByRole('form', { name: '新建字段' }).getByRole('button', { name: '新建' }).click();
      await page.getByRole('treeitem', { name: HOBBY }).waitFor();
      await stage.look(page, 'contact-fields');
      none(await barriers(page));
      await page.locator('.ant-radio-button-wrapper', { hasText: '客户的字段' }).click();
      await page.getByRole('region', { name: '客户的字段' }).waitFor();
      equal(await page.getByRole('treeitem', { name: HOBBY }).count(), 0);
      none(errors);
      await page.context().close();
    });

    await proof.step(
      'C07: a contact is given it, refused at its place, and his record and history tell it',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: `/members/${south}/contacts` });
        await page.getByRole('button', { name: `编辑${BUYER}` }).click();
        const form = page.getByRole('dialog');
        await form.getByLabel(HOBBY).fill('太长了太长了太长了太长了');
        await form.getByRole('button', { name: '保存' }).click();
        await form.locator('.gx-field', { hasText: HOBBY }).locator('.gx-refusal').waitFor();
        await stage.look(page, 'contact-field-refused');
        await form.getByLabel(HOBBY).fill('象棋');
        await form.getByRole('button', { name: '保存' }).click();
        await form.waitFor({ state: 'hidden' });
        await page.locator('.gx-contact').getByRole('link', { name: BUYER }).click();
        await page.locator('dd').getByText('象棋').waitFor();
        await stage.look(page, 'contact-field-record');
        none(await barriers(page));
        none(errors);
        await page.context().close();
        const history = await stage.open('head-east', { path: `/members/${south}/changes` });
        const change = history.page.locator('.gx-changes li', { hasText: HOBBY }).first();
        await change.locator('ins').getByText('象棋').waitFor();
        none(history.errors);
        await history.page.context().close();
      },
    );

    await proof.step(
      'C07: contacts stand in the order of the field, and the organisation as it stood tells what they held in it',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: `/members/${north}/contacts` });
        const first = page.locator('.gx-contact').first();
        await first.getByText(BUYER).waitFor();
        await page.getByRole('button', { name: `编辑${OWNER}` }).click();
        const form = page.getByRole('dialog');
        await form.getByLabel(HOBBY).fill('钓鱼');
        await form.getByRole('button', { name: '保存' }).click();
        await form.waitFor({ state: 'hidden' });
        await page.getByRole('combobox', { name: '排序' }).click();
        await page.getByTitle(`${HOBBY}：从大到小`).click();
        await first.getByText(OWNER).waitFor();
        await first.getByText('钓鱼').waitFor();
        await stage.look(page, 'contacts-ordered');
        none(await barriers(page));
        await page.reload();
        await first.getByText(OWNER).waitFor();
        none(errors);
        await page.context().close();
        const then = await stage.open('head-east', { path: `/members/${north}/changes` });
        const at = then.page.getByLabel('时刻', { exact: true });
        await at.fill('2098-01-01 00:00');
        await at.press('Enter');
        const contacts = then.page.getByRole('row', { name: /^联系人/ });
        await contacts.getByText('钓鱼').waitFor();
        await stage.look(then.page, 'contacts-as-of');
        none(await barriers(then.page));
        none(then.errors);
        await then.page.context().close();
      },
    );

    await proof.step(
      'C07: contacts, their form and their record in English and on a phone have no barriers and nothing too wide',
      async () => {
        const { data } = await world.ask(
          'head-east',
          `query ($id: ID!) { customer(id: $id) { contacts { nodes { contact { id } } } } }`,
          { id: south },
        );
        const record = `/members/contacts/${data.customer.contacts.nodes[0].contact.id}`;
        for (const [width, language] of [
          [390, 'en'],
          [1280, 'en'],
        ] as const)
          for (const [name, path] of [
            ['contacts', `/members/${south}/contacts`],
            ['contact', record],
          ] as const) {
            const { page, errors } = await stage.open('head-east', { path, width, language });
            await settled(page);
            if (name === 'contacts') {
              await page.getByRole('button', { name: `Edit ${BUYER}` }).click();
              await page.getByRole('dialog').getByLabel(HOBBY).scrollIntoViewIfNeeded();
            }
            await stage.look(page, `${name}-en-${width}`);
            none(await barriers(page));
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            ok(wide <= 0, `${path} is ${wide} px wider than the window`);
            none(errors);
            await page.context().close();
          }
      },
    );

    await proof.step('C07: within a minute the schema has it under its own key', async () => {
      const document = `query ($id: ID!) { node(type: CONTACT, id: $id) { ... on Contact { fields { ${key} } } } }`;
      const { data } = await world.ask(
        'head-east',
        `query ($id: ID!) { customer(id: $id) { contacts { nodes { contact { id } } } } }`,
        { id: south },
      );
      const { id } = data.customer.contacts.nodes[0].contact;
      const ask = (mayFail: boolean) => world.ask('head-east', document, { id }, { mayFail });
      await until(async () => (await ask(true)).errors === undefined, { bound: 60_000, what: 'the typed field' });
      equal((await ask(false)).data.node.fields[key], '象棋');
    });

    await proof.step(
      'the ties of an organisation are drawn, told as a table, and lead from one end to another',
      async () => {
        const { page, errors } = await stage.open('head-east', { path: `/members/${south}/contacts` });
        await page.getByRole('link', { name: '关系网络' }).click();
        const ends = page.locator('.gx-network-ends');
        for (const [end, name] of [
          ['从', SOUTH],
          ['到', NORTH],
        ] as const) {
          await ends.getByRole('combobox', { name: end }).click();
          await page.keyboard.type(name);
          await page.keyboard.press('Enter');
        }
        const way = page.getByRole('list', { name: '最短的路径' });
        await way.getByRole('link', { name: BUYER }).waitFor();
        await stage.look(page, 'ties');
        await page.getByRole('button', { name: '看表格' }).click();
        await page.getByRole('row', { name: new RegExp(`${BUYER}.*${NORTH}`) }).waitFor();
        await way.getByRole('link', { name: NORTH }).click();
        await page.getByRole('heading', { name: NORTH }).waitFor();
        none(errors);
        await page.context().close();
        for (const [width, shade] of [
          [390, 'light'],
          [1280, 'dark'],
        ] as const) {
          const other = await stage.open('head-east', { path: `/members/${south}/ties`, width, shade, language: 'en' });
          await settled(other.page);
          await stage.look(other.page, `ties-${width}`);
          none(await barriers(other.page));
          await other.page.context().close();
        }
      },
    );
  },
};
