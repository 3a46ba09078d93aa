import { type Asker, execute, people } from '@guanxi/testing';
import { enter, type Running, startCustomers } from './customers-bench.ts';
import { addContactField, addField } from './samples/fields.ts';

let running: Running;
let id: string;
beforeAll(async () => {
  running = await startCustomers();
  await addField(running, 'age_days', 'FORMULA', { formula: 'days(birth_date, registered_on)' });
  await addField(running, 'member_days', 'FORMULA', { formula: 'days(registered_on, registered_on) + 1' });
  await addContactField(running, 'age_days', 'FORMULA', { formula: 'days(birth_date, registered_on)' });
  const basic = { birthDate: '1988-05-12', mobile: '13911110000' };
  id = await enter(running, { name: '生日', basic, dealings: { registeredOn: '1988-05-22' } });
});
afterAll(() => running?.stop());

const ask = (asker: Asker, query: string, variables: object = {}) =>
  execute(running, asker, query, variables as never, { mayFail: true });
const keys = (of: { key: string }[]) => of.map(({ key }) => key);
const defined = async (asker: Asker, entity: string) =>
  keys((await ask(asker, `{ customFieldDefinitions(entity: ${entity}) { key } }`)).data.customFieldDefinitions);
const held = async (asker: Asker) =>
  (
    await ask(
      asker,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { customFields { key number } } } }',
      { of: [{ __typename: 'Customer', id }] },
    )
  ).data._entities[0].customFields.map(({ key, number }: { key: string; number: string }) => [key, Number(number)]);
const LISTS = {
  filter: '{ customers(filter: { fields: [{ key: "age_days", least: "1" }] }) { nodes { id } } }',
  sort: '{ customers(sort: { field: NAME, direction: ASC, customField: "age_days" }) { nodes { id } } }',
};
const both = {
  ...people['seller-east'],
  roles: [...people['seller-east'].roles, ...people.agent.roles],
} as unknown as Asker;

describe('what is computed from a birthday', () => {
  test('C07 is told to whoever is told the birthday of all that he sees', async () => {
    for (const asker of ['clerk', 'marketer', 'decision-maker', 'seller-east'] as const) {
      expect(await defined(asker, 'CUSTOMER')).toEqual(['age_days', 'member_days']);
      expect(await defined(asker, 'CONTACT')).toEqual(['age_days']);
    }
    expect(await held('clerk')).toEqual([
      ['age_days', 10],
      ['member_days', 1],
    ]);
    for (const query of Object.values(LISTS))
      expect((await ask('clerk', query)).data.customers.nodes).toContainEqual({ id });
  });

  test.each<[string, Asker]>([
    ['the desk that answers', 'agent'],
    ['the desk of orders', 'finance'],
    ['a seller who answers calls of customers of others, too', both],
  ])('C07 does not exist for %s: no field, no value, no filter, no order', async (_, asker) => {
    expect(await defined(asker, 'CUSTOMER')).toEqual(['member_days']);
    expect(await defined(asker, 'CONTACT')).toEqual([]);
    expect(await held(asker)).toEqual([['member_days', 1]]);
    for (const query of Object.values(LISTS))
      expect((await ask(asker, query)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
