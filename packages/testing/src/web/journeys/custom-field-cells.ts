import { equal } from 'node:assert/strict';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { barriers } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const stamp = newStamp();
const NAME = `酒坊${stamp}`;
const key = (name: string) => `${name}_${stamp}`.toLowerCase();

/** What the cells hold: a number, a choice, one customer and several. */
const kinds: [string, string, object][] = [
  ['vintage', 'NUMBER', { max: '3000' }],
  ['taste', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' }],
  ['parent', 'REFERENCE', {}],
  ['suppliers', 'REFERENCES', {}],
];

export const journey: Journey = {
  name: "a field that the firm added is changed in the list's cells",
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const called: Record<string, string> = {};
    for (const [name, kind, rules] of kinds) {
      called[name] = `${name}${stamp}`;
      const names = { zhCN: called[name], en: called[name] };
      const input = { entity: 'CUSTOMER', key: key(name), kind, names, group: 'BUSINESS', ...rules };
      await world.send('administrator', 'defineCustomField', 'definition { id }', input);
    }
    const entered = (name: string, fields: object[]) =>
      world.send('head-east', 'createCustomer', 'customer { id }', { kind: 'ORGANISATION', name, fields });
    const { customer: other } = await entered(`供货方${stamp}`, []);
    const { customer } = await entered(NAME, [
      { key: key('vintage'), value: '1998' },
      { key: key('taste'), value: 'LIQUOR/BAIJIU' },
      { key: key('parent'), value: other.id },
      { key: key('suppliers'), value: other.id },
    ]);

    await proof.step(
      'C07 A06: its cell of the list is changed where it stands, refused at its place, and taken back',
      async () => {
        const year = called.vintage ?? '';
        const own = `field.${key('vintage')}`;
        const { page, errors } = await stage.open('head-east', {
          path: `/members?columns=name,${own}&text=${encodeURIComponent(NAME)}`,
        });
        await page.getByRole('button', { name: `修改：${year}, ${NAME}` }).focus();
        await page.keyboard.press('F2');
        const field = page.getByRole('textbox', { name: `${year}, ${NAME}` });
        await field.fill('3001');
        await field.press('Enter');
        await page.locator('.gx-cell-refusal').waitFor();
        await stage.look(page, 'field-cell-refused');
        none(await barriers(page));
        await field.fill('2002');
        await field.press('Enter');
        await page
          .getByRole('row', { name: new RegExp(NAME) })
          .getByText('2,002')
          .waitFor();
        await page.getByRole('button', { name: '撤销' }).click();
        await page
          .getByRole('row', { name: new RegExp(NAME) })
          .getByText('1,998')
          .waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'C07 A06: a cell that holds a choice offers those of its code list, and is taken back',
      async () => {
        const taste = called.taste ?? '';
        const { page, errors } = await stage.open('head-east', {
          path: `/members?columns=name,field.${key('taste')}&text=${encodeURIComponent(NAME)}`,
        });
        const row = page.getByRole('row', { name: new RegExp(NAME) });
        await row.getByText('白酒').waitFor();
        await page.getByRole('button', { name: `修改：${taste}, ${NAME}` }).focus();
        await page.keyboard.press('F2');
        await page.getByRole('combobox', { name: `${taste}, ${NAME}` }).waitFor();
        const offered = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
        await offered.first().waitFor();
        await stage.look(page, 'field-cell-choice');
        await page.keyboard.type('酒类');
        await offered.getByText('糖类').waitFor({ state: 'detached' });
        // as many as fit: Ant Design's longer lists scroll by the arrow keys of the field, which axe does not know
        none(await barriers(page));
        await offered.getByText('酒类', { exact: true }).click();
        await row.getByText('白酒').waitFor({ state: 'detached' });
        await row.getByText('酒类', { exact: true }).waitFor();
        await page.getByRole('button', { name: '撤销' }).click();
        await row.getByText('白酒').waitFor();
        none(errors);
        await page.context().close();
      },
    );

    await proof.step(
      'C07 A06: cells that hold customers take one at once, several when their list is closed, none by Esc',
      async () => {
        const [parent, suppliers] = [called.parent ?? '', called.suppliers ?? ''];
        const { page, errors } = await stage.open('head-east', {
          path: `/members?columns=name,field.${key('parent')},field.${key('suppliers')}&text=${encodeURIComponent(NAME)}`,
        });
        const offered = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
        const open = async (label: string) => {
          await page.getByRole('button', { name: `修改：${label}, ${NAME}` }).focus();
          await page.keyboard.press('F2');
          await page.getByRole('combobox', { name: `${label}, ${NAME}` }).waitFor();
        };
        await open(parent);
        await page.keyboard.type(NAME);
        await offered.getByText(NAME).click();
        await page.getByText(`已修改：${parent}, ${NAME}`).waitFor();
        await open(suppliers);
        await page.keyboard.type(NAME);
        await until(async () => (await offered.count()) === 1, {
          bound: 10_000,
          what: 'him alone among those offered',
        });
        none(await barriers(page));
        await offered.getByText(NAME).click();
        await stage.look(page, 'field-cell-customers');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: `修改：${suppliers}, ${NAME}` }).waitFor();
        equal(await held(), 1);
        await open(suppliers);
        await page.keyboard.type(NAME);
        await offered.getByText(NAME).click();
        // Tab would choose what is marked: the list is closed by a click elsewhere
        await page.getByRole('heading', { level: 1 }).click();
        await page.getByText(`已修改：${suppliers}, ${NAME}`).waitFor();
        equal(await held(), 2);
        none(errors);
        await page.context().close();

        async function held(): Promise<number> {
          const document = `query ($id: ID!) { customer(id: $id) { customFields(keys: ["${key('suppliers')}"]) { references { id } } } }`;
          const { data } = await world.ask('head-east', document, { id: customer.id });
          return data.customer.customFields[0].references.length;
        }
      },
    );
  },
};
