import { newId } from '@guanxi/runtime';
import { drain, execute } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { card, company } from './record-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

async function open(id: string, asker: Parameters<typeof execute>[1] = 'clerk', language?: 'en') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${card} } } }`,
    { of: [{ __typename: 'Customer', id }] },
    language ? { language } : {},
  );
  return data._entities[0];
}

describe('the record', () => {
  test('C01 a company saved with every field reopens unchanged in its four groups', async () => {
    const input = company();
    const id = await enter(running, input);
    expect(await open(id)).toEqual({
      id,
      kind: 'ORGANISATION',
      number: null,
      name: input.name,
      language: 'ZH_TW',
      departmentPath: '/east',
      version: 1,
      owner: null,
      basic: {
        sex: null,
        birthDate: null,
        age: null,
        legalRepresentative: '许雷',
        mobile: {
          typed: input.basic.mobile,
          number: `+86${input.basic.mobile.slice(5)}`,
          extension: null,
          masked: false,
        },
        phone: { typed: '0830-2929223转173', number: '+868302929223', extension: '173', masked: false },
        fax: { typed: '(0830) 2929223', number: '+868302929223', extension: null, masked: false },
        mail: { address: 'office@example.com.cn', masked: false },
        country: { code: 'CN', name: '中国' },
        province: { code: '510000', name: '四川省' },
        city: { code: '510500', name: '泸州市' },
        address: '李路Q座 3单元',
        postcode: '646000',
      },
      business: {
        nature: 'JOINT_VENTURE',
        type: { code: 'TRADE', name: '贸易型' },
        subtype: { code: 'RAW_MATERIALS', name: '原材料供应' },
        productCategory: { code: 'LIQUOR', name: '酒类' },
        productSubcategory: { code: 'BAIJIU', name: '白酒' },
        salesChannels: ['CATERING', 'NIGHTCLUB'],
        brands: ['海棠', '古井坊'],
        size: 'LARGE',
      },
      dealings: { registeredOn: '2025-08-11', collector: '王红霞', entryClerk: '李旭', remark: '第一行\n他说"好"👍' },
      value: { credit: 'A', keyAccount: true, roles: ['PARTNER'], blacklisted: false },
      source: { source: null, channel: null, campaign: null, referrer: null },
      stage: 'POTENTIAL',
    });
    expect((await open(id, 'clerk', 'en')).business.productSubcategory).toEqual({ code: 'BAIJIU', name: 'Baijiu' });
  });

  test('C01 a person keeps sex and birth date, and the age follows from it', async () => {
    const id = await enter(running, { basic: { sex: 'FEMALE', birthDate: '1983-11-25', mobile: freshMobile() } });
    expect((await open(id)).basic).toMatchObject({ sex: 'FEMALE', birthDate: '1983-11-25', age: 42 });
  });

  test('C01 each of the six natures and three sizes is kept', async () => {
    for (const nature of ['FOREIGN', 'JOINT_VENTURE', 'STATE', 'COLLECTIVE', 'INDIVIDUAL', 'OTHER']) {
      for (const size of ['LARGE', 'MEDIUM', 'SMALL']) {
        const id = await enter(running, { kind: 'ORGANISATION', business: { nature, size } });
        expect((await open(id)).business).toMatchObject({ nature, size });
      }
    }
  });

  test('C01 what an update leaves out stays, what it empties is cleared, and the whole profile is told', async () => {
    const id = await enter(running, company());
    await drain(running);
    const result = await mutate(
      running,
      'clerk',
      'updateCustomer',
      {
        customerId: id,
        expectedVersion: 1,
        language: 'EN',
        basic: { fax: '', province: '广东省', city: '深圳市' },
        dealings: { remark: null },
      },
      `... on UpdateCustomerSuccess { customer { ${card} } }`,
    );
    expect(result.customer).toMatchObject({
      language: 'EN',
      version: 2,
      basic: {
        fax: null,
        phone: { extension: '173' },
        province: { code: '440000' },
        city: { code: '440300' },
        legalRepresentative: '许雷',
      },
      dealings: { remark: null, collector: '王红霞' },
    });
    const told = await drain(running);
    expect(told.map(({ name, topic, key }) => ({ name, topic, key }))).toEqual([
      { name: 'CustomerProfile', topic: 'crm.customers.profile.v1', key: id },
    ]);
    expect(told[0]?.value).toMatchObject({
      customerId: id,
      language: 'en',
      version: 2n,
      departmentPath: '/east',
      roles: ['PARTNER'],
    });
  });

  test('C01 a province without its old city leaves no city that lies elsewhere', async () => {
    const id = await enter(running, company());
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, basic: { province: '广东省' } }, '');
    expect((await open(id)).basic).toMatchObject({ province: { code: '440000' }, city: null });
  });

  test('C01 an update of what was changed meanwhile is refused', async () => {
    const id = await enter(running);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '李四' }, '');
    const late = await mutate(
      running,
      'clerk',
      'updateCustomer',
      { customerId: id, expectedVersion: 1, name: '王五' },
      '',
    );
    expect(late).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT', path: ['input', 'expectedVersion'] });
    expect((await open(id)).name).toBe('李四');
  });

  test('C01 every problem of an input is told at its field, in the language of the caller', async () => {
    const result = await mutate(
      running,
      'clerk',
      'createCustomer',
      {
        kind: 'PERSON',
        name: '  ',
        basic: { mobile: '1380013800a', mail: 'a b@example.com', birthDate: '1850-01-01' },
        dealings: { remark: '长'.repeat(2001) },
      },
      '',
      'en',
    );
    expect(result.__typename).toBe('InvalidInput');
    expect(result.problems).toEqual([
      { path: ['input', 'name'], code: 'REQUIRED' },
      { path: ['input', 'basic', 'birthDate'], code: 'OUT_OF_RANGE' },
      { path: ['input', 'basic', 'mobile'], code: 'INVALID_MOBILE' },
      { path: ['input', 'basic', 'mail'], code: 'INVALID_MAIL' },
      { path: ['input', 'dealings', 'remark'], code: 'TOO_LONG' },
    ]);
    expect(result.message).toBe('This field is required');
    const regions = await mutate(
      running,
      'clerk',
      'createCustomer',
      {
        kind: 'PERSON',
        name: '张三',
        basic: { province: '大西洋省' },
        business: { productCategory: '酒类', productSubcategory: '碳酸饮料' },
      },
      '',
    );
    expect(regions.problems).toEqual([
      { path: ['input', 'basic', 'province'], code: 'UNKNOWN_REGION' },
      { path: ['input', 'business', 'productSubcategory'], code: 'NOT_A_CHILD' },
    ]);
  });

  test('C01 a repeated mutation returns the first result and makes no second record', async () => {
    const input = { clientMutationId: newId(), kind: 'PERSON', name: '只有一个', basic: { mobile: freshMobile() } };
    const first = await enter(running, input);
    expect(await enter(running, input)).toBe(first);
    const other = await mutate(running, 'clerk', 'createCustomer', { ...input, name: '另一个' }, '');
    expect(other).toMatchObject({ __typename: 'RepeatedMutation' });
  });

  test('A03 a mobile number that somebody has is refused with a hint where, unless it is insisted on', async () => {
    const mobile = freshMobile();
    await enter(running, { basic: { mobile } }, 'seller-south');
    const input = { kind: 'PERSON', name: '同号', basic: { mobile: `+86 ${mobile}` } };
    const refused = await mutate(
      running,
      'clerk',
      'createCustomer',
      input,
      '... on DuplicateCustomer { departmentPath ownerId }',
    );
    expect(refused).toMatchObject({
      __typename: 'DuplicateCustomer',
      path: ['input', 'basic', 'mobile'],
      departmentPath: '/south',
      ownerId: employeeId('seller-south'),
    });
    await enter(running, { ...input, allowDuplicate: true });
  });

  test('C16 channel, source, campaign and referrer are set at creation', async () => {
    const mobile = freshMobile();
    const referrer = await enter(running, { name: '推荐人', basic: { mobile } });
    const source = { source: 'REFERRAL', channel: 'IN_PERSON', campaign: '2026秋季糖酒会', referrerMobile: mobile };
    const id = await enter(running, { source });
    expect((await open(id)).source).toEqual({
      source: 'REFERRAL',
      channel: 'IN_PERSON',
      campaign: '2026秋季糖酒会',
      referrer: { id: referrer, name: '推荐人' },
    });
    const unknown = await mutate(
      running,
      'clerk',
      'createCustomer',
      { kind: 'PERSON', name: '张三', source: { referrerId: newId() } },
      '',
    );
    expect(unknown).toMatchObject({ code: 'UNKNOWN_REFERENCE', path: ['input', 'source', 'referrerId'] });
    const { data } = await execute(
      running,
      'clerk',
      `{ customers(filter: { source: REFERRAL, channel: IN_PERSON, campaign: "2026秋季糖酒会" }) { totalCount nodes { id } } }`,
    );
    expect(data.customers).toEqual({ totalCount: 1, nodes: [{ id }] });
  });
});
