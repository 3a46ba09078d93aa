import { execute, type PersonName } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running } from './customers-bench.ts';

/** What a definition is read by. */
export const definitionParts = 'definition { id key kind label isRetired isWritable place }';
/** What a record holds in fields of the firm, by every kind. */
export const values = `customFields { key text number money { amount currency } date choice { code name lowerCode lowerName path }
  person { id } reference { id name } references { id } fileId definition { label } }`;

/** What a record holds in one of them. */
export const heldIn = (record: { customFields: { key: string }[] }, key: string) =>
  record.customFields.find((each) => each.key === key);

/** Fields of the firm of each kind; `margin` is read and filled by heads of departments alone. */
const KINDS: readonly (readonly [key: string, kind: string, more?: object])[] = [
  ['vintage', 'NUMBER', { min: '0', max: '3000' }],
  ['nickname', 'TEXT', { max: '40', isSearched: true }],
  ['licence', 'TEXT', { isUnique: true, pattern: '[A-Z]{2}\\d{4}' }],
  ['budget', 'MONEY'],
  ['visit_on', 'DATE'],
  ['taste', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' }],
  ['adviser', 'PERSON'],
  ['parent_firm', 'REFERENCE'],
  ['suppliers', 'REFERENCES'],
  ['scan', 'FILE'],
  ['age_of_wine', 'FORMULA', { formula: '2026 - vintage' }],
  ['margin', 'NUMBER', { readRoles: ['department-head'], writeRoles: ['department-head'] }],
];

/** What tests of the fields do and ask, of the service that runs. */
export function customFieldsBench(of: () => Running) {
  /** Ids of the fields that were defined, by key. */
  const ids: Record<string, string> = {};
  async function define(key: string, kind: string, more: object = {}) {
    const names = { zhCN: `字段${key}`, zhTW: `欄位${key}`, en: `Field ${key}` };
    const input = { entity: 'CUSTOMER', key, kind, names, group: 'BUSINESS', ...more };
    const result = await mutate(
      of(),
      'administrator',
      'defineCustomField',
      input,
      `... on DefineCustomFieldSuccess { ${definitionParts} }`,
    );
    if (result.definition) ids[key] = result.definition.id;
    return result;
  }

  async function fieldsOf(id: string, asker: PersonName = 'head-east', language?: 'en') {
    const { data } = await execute(
      of(),
      asker,
      `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Customer { version ${values} } } }`,
      { entities: [{ __typename: 'Customer', id }] },
      language ? { language } : {},
    );
    return data._entities[0];
  }
  const make = (fields: object[], more: object = {}) =>
    enter(of(), { basic: { mobile: freshMobile() }, fields, ...more });
  const update = (customerId: string, fields: object[], asker: PersonName = 'clerk') =>
    mutate(of(), asker, 'updateCustomer', { customerId, fields }, '');

  async function list(filter: object, sort?: object, asker: PersonName = 'head-east', args = '') {
    const { data } = await execute(
      of(),
      asker,
      `query ($filter: CustomerFilter, $sort: CustomerSort) { customers(filter: $filter, sort: $sort ${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { filter, sort },
    );
    return data.customers;
  }
  const found = async (filter: object, sort?: object, asker?: PersonName): Promise<string[]> =>
    (await list(filter, sort, asker)).nodes.map(({ id }: { id: string }) => id);
  const defineKinds = async () => {
    for (const [key, kind, more] of KINDS) await define(key, kind, more);
  };
  return { ids, define, defineKinds, fieldsOf, make, update, list, found };
}
