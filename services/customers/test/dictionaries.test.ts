import { execute } from '@guanxi/testing';
import { enter, freshMobile, importJob, mutate, preview, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running.stop());

const FRUIT_WINE = { zhCN: '果露酒', zhTW: '水果露酒', en: 'Fruit liqueur' };
const entryParts = 'entry { code name names { zhCN zhTW en } isOwn isRetired hasChildren }';
const change = (
  name: 'add' | 'rename' | 'retire',
  input: object,
  asker: 'administrator' | 'clerk' = 'administrator',
) => {
  const mutation = `${name}DictionaryEntry`;
  const success = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`;
  return mutate(
    running,
    asker,
    mutation,
    { dictionary: 'PRODUCT_CATEGORY', ...input },
    `... on ${success} { ${entryParts} }`,
  );
};
const entries = async (
  parent: string | null,
  more = '',
  dictionary = 'PRODUCT_CATEGORY',
  language?: 'en' | 'zh-TW',
) => {
  const { data } = await execute(
    running,
    'clerk',
    `query ($code: String!, $parent: String) { dictionary(code: $code) { name entries(parent: $parent ${more}) { code name isRetired } } }`,
    { code: dictionary, parent },
    language ? { language } : {},
  );
  return data.dictionary?.entries;
};
const businessOf = async (id: string, language?: 'en' | 'zh-TW') => {
  const { data } = await execute(
    running,
    'clerk',
    `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Customer {
      basic { province { code name } city { code name } }
      business { productCategory { code name } productSubcategory { code name } } } } }`,
    { entities: [{ __typename: 'Customer', id }] },
    language ? { language } : {},
  );
  return data._entities[0];
};
const stored = async (id: string) =>
  (
    await running.db.pool.query('SELECT product_category, product_subcategory, version FROM customer WHERE id = $1', [
      id,
    ])
  ).rows[0];

describe('code dictionaries of two levels', () => {
  test('C06 an administrator adds 酒类→果露酒, and it is chosen at once, in three languages', async () => {
    const added = await change('add', { parent: 'LIQUOR', names: FRUIT_WINE });
    expect(added).toMatchObject({
      __typename: 'AddDictionaryEntrySuccess',
      entry: { code: 'FRUIT_LIQUEUR', name: '果露酒', names: FRUIT_WINE, isOwn: true, isRetired: false },
    });
    const id = await enter(running, { business: { productCategory: '酒类', productSubcategory: '果露酒' } });
    expect((await businessOf(id, 'en')).business.productSubcategory).toEqual({
      code: 'FRUIT_LIQUEUR',
      name: 'Fruit liqueur',
    });
    expect((await businessOf(id, 'zh-TW')).business.productSubcategory.name).toBe('水果露酒');
  });

  test('C06 what stands below one upper level is not offered, and not taken, below another', async () => {
    expect((await entries('LIQUOR')).map(({ code }: { code: string }) => code)).toContain('FRUIT_LIQUEUR');
    expect((await entries('BEVERAGES')).map(({ code }: { code: string }) => code)).not.toContain('FRUIT_LIQUEUR');
    const refused = await mutate(
      running,
      'clerk',
      'createCustomer',
      { kind: 'PERSON', name: '张三', business: { productCategory: '饮料', productSubcategory: '果露酒' } },
      '',
    );
    expect(refused).toMatchObject({ code: 'NOT_A_CHILD', path: ['input', 'business', 'productSubcategory'] });
  });

  test('C06 renaming changes no stored record: the code stays, its name follows', async () => {
    const id = await enter(running, { business: { productCategory: 'LIQUOR', productSubcategory: 'FRUIT_LIQUEUR' } });
    const before = await stored(id);
    const names = { zhCN: '果味酒', zhTW: '果味酒', en: 'Flavoured wine' };
    await change('rename', { parent: 'LIQUOR', code: 'FRUIT_LIQUEUR', names });
    expect(await stored(id)).toEqual(before);
    expect((await businessOf(id)).business.productSubcategory).toEqual({ code: 'FRUIT_LIQUEUR', name: '果味酒' });
    // a shipped one, too
    await change('rename', { code: 'LIQUOR', names: { zhCN: '酒水', zhTW: '酒水', en: 'Alcohol' } });
    expect((await businessOf(id)).business.productCategory).toEqual({ code: 'LIQUOR', name: '酒水' });
    await change('rename', { code: 'LIQUOR', names: { zhCN: '酒类', zhTW: '酒類', en: 'Liquor' } });
  });

  test('C06 what is retired names its records, can be kept there, and can no longer be chosen', async () => {
    await change('add', { parent: 'LIQUOR', code: 'MEAD', names: { zhCN: '蜂蜜酒', en: 'Mead' } });
    const id = await enter(running, { business: { productCategory: 'LIQUOR', productSubcategory: 'MEAD' } });
    expect(await change('retire', { parent: 'LIQUOR', code: 'MEAD', retired: true })).toMatchObject({
      entry: { isRetired: true },
    });
    expect((await businessOf(id)).business.productSubcategory).toEqual({ code: 'MEAD', name: '蜂蜜酒' });
    expect((await entries('LIQUOR')).map(({ code }: { code: string }) => code)).not.toContain('MEAD');
    expect(await entries('LIQUOR', 'withRetired: true')).toContainEqual({
      code: 'MEAD',
      name: '蜂蜜酒',
      isRetired: true,
    });
    const again = { productCategory: 'LIQUOR', productSubcategory: 'MEAD' };
    const kept = await mutate(running, 'clerk', 'updateCustomer', { customerId: id, business: again }, '');
    expect(kept.__typename).toBe('UpdateCustomerSuccess');
    const refused = await mutate(
      running,
      'clerk',
      'createCustomer',
      { kind: 'PERSON', name: '李四', business: again },
      '',
    );
    expect(refused).toMatchObject({ code: 'NOT_A_CHILD' });
    await change('retire', { parent: 'LIQUOR', code: 'MEAD', retired: false });
    expect((await entries('LIQUOR')).map(({ code }: { code: string }) => code)).toContain('MEAD');
  });

  test('C06 a region and an industry are added, chosen, filtered by, imported and in the pick list of addresses', async () => {
    const region = { dictionary: 'REGION', parent: '510000' };
    await change('add', { ...region, code: 'TIANFU', names: { zhCN: '天府新区', en: 'Tianfu' } });
    await change('add', { dictionary: 'BUSINESS_TYPE', code: 'FARM', names: { zhCN: '种植型', en: 'Farming' } });
    const { data } = await execute(running, 'clerk', '{ regions(parent: "510000") { code name level hasChildren } }');
    expect(data.regions).toContainEqual({ code: 'TIANFU', name: '天府新区', level: 'CITY', hasChildren: false });
    const file = `客户名称,类别,省份,城市,企业类型\r\n天府农场,企业,四川,天府新区,种植型\r\n坏农场,企业,云南省,天府新区,种植型\r\n`;
    const importId = await preview(running, file);
    expect(await importJob(running, importId)).toMatchObject({
      good: 1,
      faulty: 1,
      faults: { nodes: [{ record: 2, code: 'NOT_A_CHILD' }] },
    });
    const id = await enter(running, {
      basic: { mobile: freshMobile(), province: '四川', city: '天府新区' },
      business: { type: 'FARM' },
    });
    const found = await execute(
      running,
      'decision-maker',
      '{ customers(filter: { cities: ["TIANFU"], businessType: "FARM" }) { nodes { id basic { city { name } } } } }',
    );
    expect(found.data.customers.nodes).toEqual([{ id, basic: { city: { name: '天府新区' } } }]);
  });

  test('C06 a name or code that is taken, an unknown list or level, and a malformed code are refused at their field', async () => {
    expect(await change('add', { parent: 'LIQUOR', names: { zhCN: '白酒' } })).toMatchObject({
      code: 'TAKEN',
      problems: [
        { path: ['input', 'names', 'zhCN'] },
        { path: ['input', 'names', 'zhTW'] },
        { path: ['input', 'names', 'en'] },
      ],
    });
    expect(await change('add', { parent: 'LIQUOR', code: 'BAIJIU', names: { zhCN: '新酒' } })).toMatchObject({
      code: 'TAKEN',
      path: ['input', 'code'],
    });
    expect(await change('add', { parent: 'NOWHERE', names: FRUIT_WINE })).toMatchObject({ path: ['input', 'parent'] });
    expect(await change('add', { dictionary: 'NOTHING', names: FRUIT_WINE })).toMatchObject({
      path: ['input', 'dictionary'],
    });
    expect(await change('add', { code: 'a b', names: FRUIT_WINE })).toMatchObject({
      code: 'MALFORMED',
      path: ['input', 'code'],
    });
    expect(await change('rename', { code: 'NONE', names: FRUIT_WINE })).toMatchObject({ path: ['input', 'code'] });
  });

  test('C06 the firm begins a list of its own, once', async () => {
    const names = { zhCN: '爱好', zhTW: '愛好', en: 'Interests' };
    const begin = () =>
      mutate(
        running,
        'administrator',
        'createDictionary',
        { code: 'INTEREST', names },
        '... on CreateDictionarySuccess { dictionary { code isShipped } }',
      );
    expect(await begin()).toMatchObject({ dictionary: { code: 'INTEREST', isShipped: false } });
    expect(await begin()).toMatchObject({ code: 'TAKEN', path: ['input', 'code'] });
    await change('add', { dictionary: 'INTEREST', names: { zhCN: '品酒', en: 'Tasting' } });
    await change('add', { dictionary: 'INTEREST', parent: 'TASTING', names: { zhCN: '盲品', en: 'Blind' } });
    expect(await entries('TASTING', '', 'INTEREST', 'en')).toEqual([
      { code: 'BLIND', name: 'Blind', isRetired: false },
    ]);
  });

  test('C06 nobody but an administrator changes them', async () => {
    await expect(change('add', { names: FRUIT_WINE }, 'clerk')).rejects.toThrow('FORBIDDEN');
  });

  test('C06 of two who add the same name at once, one is refused', async () => {
    const both = await Promise.all(
      ['TWIN_A', 'TWIN_B'].map((code) => change('add', { parent: 'DAIRY', code, names: { zhCN: '双子' } })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AddDictionaryEntrySuccess', 'InvalidInput']);
  });
});
