import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName } from '@guanxi/testing';
import { giveWords } from '../src/contacts/search-contacts.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const company = (name: string) => enter(running, { kind: 'ORGANISATION', name });
const addTo = async (customerId: string, input: object): Promise<string> => {
  const result = await mutate(
    running,
    'clerk',
    'addContact',
    { customerId, ...input },
    '... on AddContactSuccess { contact { id } }',
  );
  return result.contact.id;
};
async function contactsOf(customerId: string) {
  const { data } = await execute(
    running,
    'clerk',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { contacts { totalCount nodes {
      title department role preferred contact { id name mobile { number } phone { number extension } companies { company { name } title } } } } } } }`,
    { of: [{ __typename: 'Customer', id: customerId }] },
  );
  return data._entities[0].contacts;
}

describe('contacts of companies', () => {
  test('C02 C01 who only identifies a caller is told neither a contact’s numbers nor his birthday', async () => {
    const id = await company('生日酒业');
    const contactId = await addTo(id, { contact: { name: '寿星', birthDate: '1990-01-02', mobile: freshMobile() } });
    const told = async (asker: PersonName) => {
      const { data } = await execute(
        running,
        asker,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { birthDate mobile { masked } } } }',
        { of: [{ __typename: 'Contact', id: contactId }] },
      );
      return data._entities[0];
    };
    expect(await told('clerk')).toEqual({ birthDate: '1990-01-02', mobile: { masked: false } });
    for (const asker of ['agent', 'finance'] as const)
      expect(await told(asker)).toEqual({ birthDate: null, mobile: { masked: true } });
  });

  test('C02 a company holds several contacts with title, phone and role, the preferred one first', async () => {
    const id = await company('海棠食品集团');
    await addTo(id, {
      title: '采购经理',
      role: 'BUYER',
      contact: { name: '喻燕', mobile: '１３８００１３８０００', phone: '010-36661786转173' },
    });
    await addTo(id, {
      title: '总经理',
      department: '总办',
      role: 'DECISION_MAKER',
      preferred: true,
      contact: { name: '孙玉兰', mobile: freshMobile() },
    });
    const { totalCount, nodes } = await contactsOf(id);
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      { title: '总经理', department: '总办', role: 'DECISION_MAKER', preferred: true, contact: { name: '孙玉兰' } },
      {
        title: '采购经理',
        role: 'BUYER',
        preferred: false,
        contact: {
          name: '喻燕',
          mobile: { number: '+8613800138000' },
          phone: { number: '+861036661786', extension: '173' },
        },
      },
    ]);
  });

  test('C02 a contact without a company is refused where contacts belong to companies', async () => {
    const result = await mutate(running, 'clerk', 'addContact', { contact: { name: '无主' } }, '');
    expect(result).toMatchObject({ __typename: 'InvalidInput', code: 'REQUIRED', path: ['input', 'customerId'] });
    const person = await enter(running);
    expect(
      await mutate(running, 'clerk', 'addContact', { customerId: person, contact: { name: '某人' } }, ''),
    ).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'customerId'],
    });
  });

  test('C02 one contact serves two companies without leaving the first, and the last one cannot be left', async () => {
    const [first, second] = [await company('第一公司'), await company('第二公司')];
    const contactId = await addTo(first, {
      title: '经理',
      role: 'BUYER',
      contact: { name: '两栖', mobile: freshMobile() },
    });
    await mutate(
      running,
      'clerk',
      'linkContact',
      { contactId, customerId: second, title: '顾问', role: 'INFLUENCER' },
      '',
    );
    expect((await contactsOf(first)).nodes[0].contact.companies).toEqual([
      { company: { name: '第一公司' }, title: '经理' },
      { company: { name: '第二公司' }, title: '顾问' },
    ]);
    await mutate(running, 'clerk', 'unlinkContact', { contactId, customerId: first }, '');
    // an act on two records is found under either
    const audit = await running.db.pool.query(
      "SELECT action, subject_type, reason FROM guanxi.audit WHERE subject_id = ANY ($1) AND action LIKE 'contact.%linked' ORDER BY id",
      [[contactId, second]],
    );
    const noted = ({ action, of }: { action: string; of: string }) => ({ action, subject_type: of, reason: null });
    expect(audit.rows).toEqual([
      noted({ action: 'contact.linked', of: 'Contact' }),
      noted({ action: 'contact.linked', of: 'Contact' }),
      noted({ action: 'contact.linked', of: 'Customer' }),
      noted({ action: 'contact.unlinked', of: 'Contact' }),
    ]);
    expect((await contactsOf(first)).totalCount).toBe(0);
    expect((await contactsOf(second)).totalCount).toBe(1);
    const last = await mutate(running, 'clerk', 'unlinkContact', { contactId, customerId: second }, '');
    expect(last).toMatchObject({ __typename: 'Conflict', code: 'NOT_ALLOWED_HERE' });
  });

  test('C02 a corrected contact keeps what was left out, and his companies tell their profiles anew', async () => {
    const id = await company('更正公司');
    const contactId = await addTo(id, { contact: { name: '旧名', mobile: freshMobile(), mail: 'old@example.com' } });
    await drain(running);
    const result = await mutate(
      running,
      'clerk',
      'updateContact',
      { contactId, expectedVersion: 1, contact: { name: '新名', mail: '' } },
      '... on UpdateContactSuccess { contact { name version mail { address } mobile { number } } }',
    );
    expect(result.contact).toEqual({
      name: '新名',
      version: 2,
      mail: null,
      mobile: { number: expect.stringMatching(/^\+86139/) },
    });
    expect((await drain(running)).map(({ name, key }) => [name, key])).toEqual([['CustomerProfile', id]]);
  });

  test('C02 a contact whom the viewer may not see does not exist for him', async () => {
    const id = await company('东区公司');
    const contactId = await addTo(id, { contact: { name: '东区人' } });
    const of = [
      { __typename: 'Contact', id: contactId },
      { __typename: 'Contact', id: newId() },
    ];
    const { data } = await execute(
      running,
      'seller-south',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { name } } }',
      { of },
    );
    expect(data._entities).toEqual([null, null]);
    expect(
      await mutate(running, 'seller-south', 'updateContact', { contactId, contact: { name: '改' } }, ''),
    ).toMatchObject({ __typename: 'NotFound' });
  });

  test('C02 a contact is found by name, pinyin and initials by those who may see him, by a changed name too', async () => {
    const id = await company('寻人公司');
    const contactId = await addTo(id, { contact: { name: '欧阳采薇' } });
    const found = async (person: Parameters<typeof execute>[1], query: string) => {
      const { data } = await execute(
        running,
        person,
        'query ($query: String!) { _search(query: $query, first: 5) { typename id title } }',
        { query },
      );
      return data._search.filter(({ typename }: { typename: string }) => typename === 'Contact');
    };
    const hit = { typename: 'Contact', id: contactId, title: '欧阳采薇' };
    for (const typed of ['采薇', 'ouyangcai', 'oycw']) expect(await found('clerk', typed)).toEqual([hit]);
    for (const stranger of ['seller-south', 'partner', 'member', 'administrator'] as const)
      expect(await found(stranger, '欧阳采薇')).toEqual([]);

    await mutate(running, 'clerk', 'updateContact', { contactId, contact: { name: '欧阳青萍' } }, '');
    expect(await found('clerk', '采薇')).toEqual([]);
    expect(await found('clerk', '青萍')).toEqual([{ ...hit, title: '欧阳青萍' }]);
  });

  test('C02 contacts from before words were kept are given theirs', async () => {
    const id = await company('旧档公司');
    const contactId = await addTo(id, { contact: { name: '司马光迅' } });
    const words = async () => {
      const { rows } = await running.db.pool.query('SELECT search_tokens FROM contact WHERE id = $1', [contactId]);
      return rows[0].search_tokens;
    };
    const kept = await words();
    await running.db.pool.query('UPDATE contact SET search_tokens = NULL WHERE id = $1', [contactId]);
    const { db, clock } = running.service.parts;
    await giveWords({ db, clock });
    expect(await words()).toEqual(kept);
  });
});
