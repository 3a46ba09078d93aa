import { services } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, everythingIn, execute, type PersonName, person, personalDataOf } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, preview, type Running, startCustomers } from './customers-bench.ts';
import { merging } from './merging-bench.ts';

const PRIVACY = 'crm.services.privacy.v1';
let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const RECEIPT = 'id customerId number records reason endedAt missing answers { service counts { what records } }';
const erase = (customerId: string, confirmation: string, asker: PersonName = 'head-east') =>
  mutate(
    running,
    asker,
    'erasePerson',
    { customerId, confirmation, reason: 'ASKED_BY_PERSON' },
    `... on ErasePersonSuccess { erasure { ${RECEIPT} } }`,
  );
const receipt = async (id: string, asker: PersonName = 'head-east') =>
  (await execute(running, asker, `query ($id: ID!) { erasure(id: $id) { ${RECEIPT} } }`, { id })).data.erasure;
const everything = async () => (await everythingIn(running)).join('\n');

describe('erasing a person', () => {
  test('A44 nothing of him is left in any table, history, audit or fact; ledger and stage stand', async () => {
    const mobile = freshMobile();
    const id = await enter(running, {
      name: '欧阳寻寻',
      basic: { mobile, mail: 'xunxun@example.com', address: '寻寻路7号' },
      dealings: { remark: '寻寻的备注' },
    });
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '欧阳又寻寻' }, '');
    const need = { kind: 'FAIR', fromDay: '2026-11-01', toDay: '2027-01-01' };
    const made = { customerId: id, ...need, note: '寻寻要展位' };
    const { need: noted } = await mutate(
      running,
      'clerk',
      'recordNeed',
      made,
      '... on RecordNeedSuccess { need { id } }',
    );
    const changed = { needId: noted.id, expectedVersion: 1, ...need, note: '寻寻换展位' };
    expect((await mutate(running, 'clerk', 'changeNeed', changed, '')).__typename).toBe('ChangeNeedSuccess');
    const supply = { kind: 'SUPPLY', category: 'LIQUOR', title: '寻寻供应', text: '寻寻自产' };
    const offered = { ...supply, validUntil: '2027-01-01', customerId: id };
    const { posting } = await mutate(
      running,
      'clerk',
      'publishPosting',
      offered,
      '... on PublishPostingSuccess { posting { id } }',
    );
    await mutate(running, 'clerk', 'changePosting', { postingId: posting.id, title: '寻寻改供' }, '');
    const points = (sum: number) =>
      mutate(running, 'head-east', 'adjustPoints', { customerId: id, points: sum, reason: '寻寻补分' }, '');
    await points(50);
    await points(-50);
    await drain(running);
    expect(await everything()).toMatch('寻寻');

    const { erasure } = await erase(id, '欧阳又寻寻');
    expect(erasure).toMatchObject({ customerId: id, records: 1, endedAt: null, reason: 'ASKED_BY_PERSON' });
    expect(erasure.answers.map(({ service }: { service: string }) => service)).toEqual(['customers']);
    expect(erasure.missing).toEqual(['sales', 'orders', 'service', 'marketing', 'knowledge']);
    const left = await everything();
    for (const word of ['寻寻', 'xunxun', mobile, mobile.slice(3)])
      expect(left.split('\n').filter((line) => line.includes(word))).toEqual([]);
    const { rows: ledger } = await running.db.pool.query(
      `SELECT kind, (SELECT sum(points)::int FROM points_entry e WHERE e.posting_id = p.id AND account = 'member') AS points
         FROM points_posting p WHERE customer_id = $1 ORDER BY posted_at, id`,
      [id],
    );
    expect(ledger.map(({ points: sum }) => sum)).toEqual([50, -50]);
  });

  test('A44 what faulty rows of files said of him goes too, whether he was found for them or not; rows of others stay', async () => {
    const [mobile, other] = [freshMobile(), freshMobile()];
    const id = await enter(running, { name: '误行行', basic: { mobile: `+86 ${mobile}`, mail: 'wuhang@example.com' } });
    const lines = [
      'name,kind,mobile,mail,remark',
      '误行行,PERSON,,WuHang@Example.com,误行甲',
      // found by his address, which another row said before
      '误行行,PERSON,,WUHANG@example.com,误行乙',
      // nobody was looked up for a row that cannot be read
      `误行行,误行类,${mobile},,误行丙`,
      `旁人,误类,${other},,旁人之言`,
    ];
    const importId = await preview(running, `${lines.join('\r\n')}\r\n`);
    const faults = async () => {
      const { rows } = await running.db.pool.query(
        'SELECT record, reason, cells[5] AS said, match_id FROM import_fault WHERE import_id = $1 ORDER BY record',
        [importId],
      );
      return rows.map(({ record, reason, said, match_id }) => [record, reason, said, match_id]);
    };
    expect(await faults()).toEqual([
      [2, 'DUPLICATE', '误行乙', id],
      [3, 'UNKNOWN_VALUE', '误行丙', null],
      [4, 'UNKNOWN_VALUE', '旁人之言', null],
    ]);
    await drain(running);
    await erase(id, '误行行');
    expect(await faults()).toEqual([
      [2, 'DUPLICATE', null, id],
      [3, 'UNKNOWN_VALUE', null, null],
      [4, 'UNKNOWN_VALUE', '旁人之言', null],
    ]);
    expect((await everythingIn(running)).filter((line) => line.includes('误行'))).toEqual([]);
  });

  test('A44 every service is asked once, and everyone is told that the record is gone', async () => {
    const id = await enter(running, { name: '传达' });
    await drain(running);
    await erase(id, '传达');
    const facts = await drain(running);
    expect(facts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CustomerRemoved', 'CustomerProfile', 'ErasureBegun']),
    );
    const begun = facts.filter(({ name }) => name === 'ErasureBegun');
    expect(begun).toMatchObject([{ topic: PRIVACY, key: id, value: { customerIds: [id] } }]);
  });

  test('A44 the receipt shows each answer once, however often it comes, and ends with the last of them', async () => {
    const id = await enter(running, { name: '回执' });
    const { erasure } = await erase(id, '回执');
    const answer = (service: string) =>
      deliver(running, PRIVACY, services.PersonErasedSchema, {
        erasureId: erasure.id,
        customerId: id,
        service,
        counts: [{ what: 'records', records: 3n }],
        erasedAt: { seconds: 1_795_000_000n, nanos: 0 },
      });
    for (const service of ['knowledge', 'sales', 'orders', 'orders', 'service']) await answer(service);
    expect(await receipt(erasure.id)).toMatchObject({ endedAt: null, missing: ['marketing'] });
    await answer('marketing');
    const whole = await receipt(erasure.id);
    expect(whole).toMatchObject({ missing: [], endedAt: expect.any(String) });
    expect(whole.answers).toHaveLength(6);
    expect(whole.answers.find(({ service }: { service: string }) => service === 'orders').counts).toEqual([
      { what: 'records', records: 3 },
    ]);
  });

  test('A44 who was merged into him is erased with him, and their merge is not undone any more', async () => {
    const [id, absorbed] = [await enter(running, { name: '主档' }), await enter(running, { name: '被并档' })];
    const mergeId = await merging(running, id, absorbed);
    expect((await erase(absorbed, '被并档')).__typename).toBe('NotFound');
    const { erasure } = await erase(id, '主档');
    expect(erasure.records).toBe(2);
    expect(await everything()).not.toMatch('被并档');
    const undone = await mutate(running, 'head-east', 'unmergeCustomers', { mergeId }, '');
    expect(undone.__typename).toBe('NotFound');
  });

  test('A44 it is refused with the reason: value, open business, a hold, another name, an organisation', async () => {
    const id = await enter(running, { name: '拒绝' });
    expect(await erase(id, '拒')).toMatchObject({ code: 'NOT_MATCHING', path: ['input', 'confirmation'] });
    await mutate(running, 'head-east', 'adjustPoints', { customerId: id, points: 7, reason: 'x' }, '');
    expect(await erase(id, '拒绝')).toMatchObject({ code: 'POINTS_LEFT', path: ['input', 'customerId'] });
    await mutate(running, 'head-east', 'adjustPoints', { customerId: id, points: -7, reason: 'x' }, '');
    const hold = (name: string, input = {}) => mutate(running, 'head-east', name, { customerId: id, ...input }, '');
    expect((await hold('placeHold', { reason: '诉讼' })).__typename).toBe('PlaceHoldSuccess');
    expect((await hold('placeHold', { reason: '又' })).code).toBe('UNDER_HOLD');
    expect(await erase(id, '拒绝')).toMatchObject({ code: 'UNDER_HOLD' });
    await running.db.pool.query(
      `INSERT INTO business (kind, id, customer_id, closed) VALUES ('ORDER', $1, $2, FALSE)`,
      [newId(), id],
    );
    await hold('liftHold');
    expect((await hold('liftHold')).code).toBe('CONFLICT');
    expect(await erase(id, '拒绝')).toMatchObject({ code: 'OPEN_ORDERS' });
    const firm = await enter(running, { kind: 'ORGANISATION', name: '公司' });
    expect(await erase(firm, '公司')).toMatchObject({ code: 'NOT_A_PERSON' });
  });

  test('A44 the same request twice erases once; who may not, does not', async () => {
    const id = await enter(running, { name: '一次' });
    await expect(erase(id, '一次', 'seller-east')).rejects.toThrow('FORBIDDEN');
    await expect(erase(id, '一次', 'agent')).rejects.toThrow('FORBIDDEN');
    const input = { clientMutationId: newId(), customerId: id, confirmation: '一次', reason: 'PURPOSE_ENDED' };
    const once = () =>
      mutate(running, 'head-east', 'erasePerson', input, '... on ErasePersonSuccess { erasure { id } }');
    const [first, second] = [await once(), await once()];
    expect(second).toEqual(first);
    const { rows } = await running.db.pool.query('SELECT begun_by FROM erasure WHERE customer_id = $1', [id]);
    expect(rows).toEqual([{ begun_by: employeeId('head-east') }]);
    expect(await receipt(first.erasure.id, 'seller-south')).toBeNull();
  });
});

describe('taking all that is held of a person', () => {
  test('A44 he himself, his head and who decides are given it, of merged records too; it is noted as a look', async () => {
    const [id, absorbed] = [await enter(running, { name: '诸葛亮亮' }), await enter(running, { name: '诸葛副档' })];
    await merging(running, id, absorbed);
    const himself = { ...person('member'), customer: id };
    const held = (await personalDataOf(running, himself, id)) ?? [];
    const records = held.filter(({ section }) => section === 'records').map(({ record }) => record.name);
    expect(records.toSorted()).toEqual(['诸葛亮亮', '诸葛副档'].toSorted());
    expect(held.some(({ section }) => section === 'looks')).toBe(true);
    for (const asker of ['agent', 'seller-south', 'member2', 'administrator'] as const)
      expect(await personalDataOf(running, asker, id)).toBeNull();
    const take = (asker: Parameters<typeof mutate>[1]) =>
      mutate(
        running,
        asker,
        'takePersonalData',
        { customerId: id },
        '... on TakePersonalDataSuccess { customer { id } }',
      );
    expect((await take(himself)).customer.id).toBe(id);
    expect((await take('head-east')).customer.id).toBe(id);
    await expect(take('agent')).rejects.toThrow('FORBIDDEN');
    const { rows } = await running.db.pool.query(
      `SELECT occasion FROM look WHERE customer_id = $1 AND occasion = 'EXPORTED'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});
