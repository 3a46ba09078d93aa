import { countStatements, execute, type PersonName, people } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
const made: Record<'pool' | 'owned' | 'south', string> = { pool: '', owned: '', south: '' };

beforeAll(async () => {
  running = await startCustomers();
  const basic = () => ({
    mobile: freshMobile(),
    phone: '021-72964401',
    mail: 'zhang@example.com',
    address: '中山路1号',
    province: '上海市',
  });
  made.pool = await enter(running, { name: '公海', basic: basic() });
  made.owned = await enter(running, { name: '自有', basic: basic() }, 'seller-east');
  made.south = await enter(running, { name: '南区', basic: basic() }, 'seller-south');
});
afterAll(() => running?.stop());

type Seen = 'open' | 'masked' | 'absent';
const table: Record<PersonName, [pool: Seen, owned: Seen, south: Seen]> = {
  'decision-maker': ['open', 'open', 'open'],
  administrator: ['absent', 'absent', 'absent'],
  'head-east': ['open', 'open', 'absent'],
  'seller-east': ['masked', 'open', 'absent'],
  clerk: ['open', 'open', 'absent'],
  agent: ['masked', 'masked', 'masked'],
  finance: ['masked', 'masked', 'masked'],
  'seller-south': ['absent', 'absent', 'open'],
  marketer: ['masked', 'masked', 'masked'],
  editor: ['absent', 'absent', 'absent'],
  partner: ['absent', 'absent', 'absent'],
  partner2: ['absent', 'absent', 'absent'],
  member: ['absent', 'absent', 'absent'],
  member2: ['absent', 'absent', 'absent'],
};
const basic = 'basic { mobile { typed number masked } phone { number } mail { address } address province { name } }';

async function seenBy(asker: PersonName, id: string): Promise<Seen> {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!, $id: ID!) { _customerVisible(id: $id) _entities(representations: $of) { ... on Customer { name ${basic} } } }`,
    { of: [{ __typename: 'Customer', id }], id },
  );
  const [customer] = data._entities;
  expect(data._customerVisible).toBe(customer !== null);
  if (customer === null) return 'absent';
  const { mobile, mail, address } = customer.basic;
  if (!mobile.masked) {
    expect([mobile.number, mail.address, address]).toEqual([
      expect.stringMatching(/^\+86139\d{8}$/),
      'zhang@example.com',
      '中山路1号',
    ]);
    return 'open';
  }
  expect([mobile.typed, mobile.number, mail.address, address]).toEqual([
    null,
    expect.stringMatching(/^139\*{4}\d{4}$/),
    'z***@example.com',
    null,
  ]);
  return 'masked';
}

describe('who sees whom', () => {
  test.each(Object.entries(table) as [PersonName, (typeof table)[PersonName]][])(
    'C01 %s sees the pool, an owned and a southern customer as the table says',
    async (asker, expected) => {
      expect([
        await seenBy(asker, made.pool),
        await seenBy(asker, made.owned),
        await seenBy(asker, made.south),
      ]).toEqual(expected);
      const { data } = await execute(
        running,
        asker,
        '{ customers { totalCount nodes { id } } _search(query: "南区", first: 5) { id } }',
      );
      const visible = [made.pool, made.owned, made.south].filter((_, at) => expected[at] !== 'absent');
      expect(data.customers.totalCount).toBe(visible.length);
      expect(data.customers.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...visible].sort());
      expect(data._search.map(({ id }: { id: string }) => id)).toEqual(expected[2] === 'absent' ? [] : [made.south]);
    },
  );

  test('C01 nobody who is not signed in sees anything', async () => {
    const { errors } = await execute(running, undefined, '{ customers { nodes { id } } }', {}, { mayFail: true });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('C01 a change is refused to whom the customer does not exist, and forbidden to whom only the change is not given', async () => {
    const update = (asker: PersonName, customerId: string) =>
      mutate(running, asker, 'updateCustomer', { customerId, name: '改名' }, '');
    expect(await update('seller-south', made.owned)).toMatchObject({ __typename: 'NotFound' });
    await expect(update('agent', made.owned)).rejects.toThrow('FORBIDDEN');
    await expect(update('seller-east', made.pool)).rejects.toThrow('FORBIDDEN');
    await expect(mutate(running, 'marketer', 'createCustomer', { kind: 'PERSON', name: '张三' }, '')).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(
      await mutate(running, 'clerk', 'createCustomer', { kind: 'PERSON', name: '张三', departmentPath: '/south' }, ''),
    ).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'departmentPath'],
    });
  });

  test('C01 a partner finds nothing by what is told to staff alone', async () => {
    const partnerIds = [people.partner.partner ?? ''];
    const value = { roles: ['COMPETITOR'], blacklisted: true, keyAccount: true };
    const id = await enter(running, { name: '经销商的客户', value });
    await running.db.pool.query('UPDATE customer SET partner_ids = $1 WHERE id = $2', [partnerIds, id]);
    const found = async (asker: PersonName, filter: object) => {
      const { data } = await execute(
        running,
        asker,
        'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } customerCounts(by: REVIEW, filter: $filter) { groups { key } } }',
        { filter: { text: '经销商的客户', ...filter } },
      );
      return [data.customers.nodes.length, data.customerCounts.groups.map(({ key }: { key: string }) => key)];
    };
    expect(await found('partner', {})).toEqual([1, []]);
    expect(await found('clerk', {})).toEqual([1, ['NONE']]);
    for (const filter of [
      { roles: ['COMPETITOR'] },
      { blacklisted: true },
      { keyAccount: true },
      { reviews: ['NONE'] },
    ]) {
      expect(await found('clerk', filter)).toEqual([1, ['NONE']]);
      expect(await found('partner', filter)).toEqual([0, []]);
      expect(await found('partner', { not: filter })).toEqual([1, []]);
    }
  });

  test('C01 imports belong to their department', async () => {
    for (const name of ['startImport', 'commitImport', 'undoImport']) {
      const input = name === 'startImport' ? { fileId: made.pool } : { importId: made.pool };
      for (const asker of ['seller-east', 'agent', 'administrator', 'partner', 'member'] as const) {
        await expect(mutate(running, asker, name, input, '')).rejects.toThrow('FORBIDDEN');
      }
    }
    expect(await mutate(running, 'clerk', 'startImport', { fileId: made.pool }, '')).toMatchObject({
      code: 'UNKNOWN_FILE',
      path: ['input', 'fileId'],
    });
    expect(await mutate(running, 'clerk', 'commitImport', { importId: made.pool }, '')).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('C01 unmasked numbers are noted in the audit before they are told, masked ones and one’s own are not', async () => {
    const reads = async () =>
      (
        await running.db.pool.query(
          "SELECT viewer, subject_id FROM guanxi.audit WHERE action = 'contact.read' ORDER BY at, viewer",
        )
      ).rows;
    await running.db.pool.query("DELETE FROM guanxi.audit WHERE action = 'contact.read'");
    await seenBy('agent', made.owned);
    await execute(running, { ...people.member, customer: made.owned }, `{ me { ${basic} } }`);
    expect(await reads()).toEqual([]);
    await seenBy('head-east', made.owned);
    expect(await reads()).toEqual([{ viewer: employeeId('head-east'), subject_id: made.owned }]);
  });

  test('C33 a caller is identified by his whole number, and it is noted; nobody feels his way to a masked one', async () => {
    const mobile = freshMobile();
    const id = await enter(running, { name: '来电者', basic: { mobile } }, 'seller-south');
    const ask = async (asker: PersonName, text: string, field: string) =>
      (await execute(running, asker, `query ($text: String!) { ${field} }`, { text })).data;
    const list = 'customers(filter: { text: $text }) { nodes { id } }';
    const search = '_search(query: $text, first: 5) { id }';
    const figure = 'customerCounts(by: KIND, filter: { text: $text }) { total }';
    const find = async (asker: PersonName, text: string) => {
      const data = await ask(asker, text, `${list} ${search} ${figure}`);
      const [listed, searched] = [data.customers.nodes, data._search].map((nodes) =>
        nodes.map((each: { id: string }) => each.id),
      );
      expect(searched.sort()).toEqual(listed.sort());
      expect(data.customerCounts.total).toBe(listed.length);
      return listed;
    };
    const notes = async () => {
      const { rows } = await running.db.pool.query(
        "SELECT viewer FROM guanxi.audit WHERE action = 'customer.identified' AND subject_id = $1",
        [id],
      );
      return rows.map(({ viewer }) => viewer);
    };
    expect(await find('agent', `+86 ${mobile}`)).toEqual([id]);
    for (const part of [mobile.slice(0, 8), mobile.slice(-4)]) {
      expect(await find('seller-south', part)).toContain(id);
      for (const asker of ['agent', 'finance', 'marketer'] as const) expect(await find(asker, part)).not.toContain(id);
    }
    expect(await find('marketer', mobile)).toEqual([]);
    // found three times by the desk, and by nobody else
    expect(await notes()).toEqual(Array(3).fill(employeeId('agent')));
    // whatever is told of him, also when it is only how many there are
    for (const field of [list, search, figure, 'customers(filter: { text: $text }, first: 0) { totalCount }']) {
      const before = (await notes()).length;
      await ask('finance', mobile, field);
      expect([field, (await notes()).slice(before)]).toEqual([field, [employeeId('finance')]]);
    }
    // whom one may call anyway, and who is shut out by the rest of the filter, is not identified
    const before = await notes();
    await find('seller-south', mobile);
    await ask('agent', mobile, 'customers(filter: { text: $text, kind: ORGANISATION }) { totalCount }');
    await ask('agent', mobile, 'customers(filter: { or: [{ text: $text }] }) { totalCount }');
    expect(await notes()).toEqual(before);
  });

  test('C01 references to many customers are resolved by as many statements as one', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 200; at += 1) ids.push(await enter(running));
    const counts = [];
    for (const size of [1, 25, 200]) {
      const of = ids.slice(0, size).map((id) => ({ __typename: 'Customer', id }));
      const { count, result } = await countStatements(() =>
        execute(
          running,
          'clerk',
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { name ${basic} source { campaign } } } }`,
          { of },
        ),
      );
      expect(result.data._entities).toHaveLength(size);
      counts.push(count);
    }
    expect(counts).toEqual([2, 2, 2]);
  });
});
