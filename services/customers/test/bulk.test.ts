import { newId } from '@guanxi/runtime';
import { countStatements, drain, execute, runJobs } from '@guanxi/testing';
import { bulkChange, carryOut, crowd, rows, start, takeBack } from './bulk-bench.ts';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const update = (customerId: string, input: object) =>
  mutate(
    running,
    'clerk',
    'updateCustomer',
    { customerId, ...input },
    '... on UpdateCustomerSuccess { customer { id } }',
  );

describe('what is done with many customers at once', () => {
  test('A34 ten thousand are changed by the filter of the list, several fields each, and given back', async () => {
    const ids = await crowd(running, '万人', 10_000);
    const edit = { business: { type: 'TRADE', subtype: 'RAW_MATERIALS' }, value: { credit: 'A', keyAccount: true } };
    const done = await carryOut(running, { filter: { campaign: '万人' }, edit });
    expect(done).toMatchObject({
      action: 'EDIT',
      status: 'DONE',
      progress: 100,
      total: 10_000,
      changed: 10_000,
      refused: 0,
      left: 0,
    });
    const changed = await rows(running, ids);
    expect(changed.every((row) => row.business_type === 'TRADE' && row.credit === 'A' && row.version === 2)).toBe(true);

    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ status: 'UNDONE', changed: 0, undone: 10_000, kept: 0 });
    expect((await rows(running, ids)).every((row) => row.business_type === null && row.credit === null)).toBe(true);
  }, 600_000);

  test('A34 more than ten thousand are refused as a whole, and nothing is left of it', async () => {
    await crowd(running, '太多', 10_001);
    const refused = await start(running, { filter: { campaign: '太多' }, edit: { value: { credit: 'A' } } });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code: 'TOO_MANY', path: ['input', 'filter'] });
    expect(refused.message).toContain('10000');
    const { rows: left } = await running.db.pool.query(
      `SELECT count(*)::int AS count FROM bulk_row r JOIN customer c ON c.id = r.record_id WHERE c.campaign = '太多'`,
    );
    expect(left[0].count).toBe(0);
  });

  test('A34 who is chosen is settled when it begins, whatever the filter would find later', async () => {
    const ids = await crowd(running, '定下', 3);
    const begun = await start(running, { filter: { campaign: '定下' }, edit: { value: { credit: 'B' } } });
    const [late] = await crowd(running, '定下', 1);
    await runJobs(running);
    expect((await bulkChange(running, begun.change.id)).changed).toBe(3);
    expect((await rows(running, ids)).every(({ credit }) => credit === 'B')).toBe(true);
    expect((await rows(running, [late ?? '']))[0].credit).toBeNull();
  });

  test('A34 each customer is changed as if alone: version, history, audit, facts', async () => {
    const [id = ''] = await crowd(running, '逐个', 2);
    await drain(running);
    const done = await carryOut(running, { filter: { campaign: '逐个' }, edit: { value: { credit: 'C' } } });
    const facts = (await drain(running)).filter(({ name }) => name === 'CustomerProfile');
    expect(facts).toHaveLength(2);
    const history = await execute(
      running,
      'head-east',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(first: 1) { nodes {
        cause causeName reference by { id } fields { field new { values } } } } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    );
    expect(history.data._entities[0].changes.nodes[0]).toMatchObject({
      cause: 'REQUEST',
      causeName: 'startBulkChange',
      reference: done.id,
      by: { id: employeeId('head-east') },
      fields: [{ field: 'value.credit', new: { values: ['C'] } }],
    });
    const { rows: audits } = await running.db.pool.query(
      `SELECT action FROM guanxi.audit WHERE subject_id = $1 ORDER BY at, id`,
      [id],
    );
    expect(audits.map(({ action }) => action)).toEqual(['customer.updated']);
  });

  test('A34 statements do not grow with how many are chosen, but for each batch of the work', async () => {
    const measured = [];
    for (const count of [200, 1000]) {
      await crowd(running, `数${count}`, count);
      const begun = await countStatements(() =>
        start(running, { filter: { campaign: `数${count}` }, edit: { value: { credit: 'D' } } }),
      );
      const work = await countStatements(() => runJobs(running), { everywhere: true });
      measured.push({ begun: begun.count, batch: work.count / (count / 200) });
    }
    const [few, many] = measured;
    expect(many?.begun).toBe(few?.begun);
    // what is done once with the whole change is shared by more batches
    expect(many?.batch).toBeLessThanOrEqual(few?.batch ?? 0);
  });
});

describe('who is refused', () => {
  test('A34 value that hangs on a customer keeps him alone; the others go to the bin and come back', async () => {
    const [rich = '', ...others] = await crowd(running, '删除', 4);
    await running.db.pool.query(
      `INSERT INTO business (kind, id, customer_id, closed) VALUES ('ORDER', $1, $2, FALSE)`,
      [newId(), rich],
    );
    const done = await carryOut(running, { customerIds: [rich, ...others], delete: { reason: '清理' } });
    expect(done).toMatchObject({ status: 'DONE', changed: 3, refused: 1 });
    expect(done.refusals.nodes).toEqual([
      { code: 'OPEN_ORDERS', message: expect.stringContaining('1'), customer: { id: rich, name: '客户1' } },
    ]);
    expect((await rows(running, others)).every((row) => row.deleted_at !== null)).toBe(true);
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ undone: 3, kept: 0 });
    expect((await rows(running, others)).every((row) => row.deleted_at === null)).toBe(true);
  });

  test('A34 a refused customer leaves nothing: no row, no fact, no audit', async () => {
    const [black = '', good = ''] = await crowd(running, '黑名单', 2);
    await running.db.pool.query('UPDATE customer SET blacklisted = true WHERE id = $1', [black]);
    await drain(running);
    const ownerId = employeeId('seller-east');
    await running.db.pool.query('UPDATE customer SET owner_id = NULL WHERE campaign = $1', ['黑名单']);
    const done = await carryOut(running, { filter: { campaign: '黑名单' }, assign: { ownerId } });
    expect(done).toMatchObject({ changed: 1, refused: 1 });
    expect(done.refusals.nodes[0]).toMatchObject({ code: 'BLACKLISTED', customer: { id: black } });
    const facts = await drain(running);
    expect(facts.filter(({ name }) => name === 'CustomerAssigned').map(({ key }) => key)).toEqual([good]);
    expect(facts.some(({ key }) => key === black)).toBe(false);
  });

  test('A34 a seller changes his own of what he sees; the pool is listed as not his to change', async () => {
    const [mine = ''] = await crowd(running, '卖家', 1, 'seller-east');
    const [pool = ''] = await crowd(running, '卖家', 1, null);
    const done = await carryOut(
      running,
      { filter: { campaign: '卖家' }, edit: { value: { credit: 'A' } } },
      'seller-east',
    );
    expect(done).toMatchObject({ total: 2, changed: 1, refused: 1 });
    expect(done.refusals.nodes[0]).toMatchObject({ code: 'NOT_PERMITTED', customer: { id: pool } });
    expect((await rows(running, [mine]))[0].credit).toBe('A');
  });

  test('A34 a customer whom the caller does not see is neither changed nor named', async () => {
    const [seen = ''] = await crowd(running, '可见', 1);
    const hidden = await enter(
      running,
      { departmentPath: undefined, basic: { mobile: freshMobile() } },
      'seller-south',
    );
    const done = await carryOut(running, { customerIds: [seen, hidden], edit: { value: { credit: 'A' } } });
    expect(done).toMatchObject({ total: 2, changed: 1, refused: 1 });
    expect(done.refusals.nodes[0]).toMatchObject({ code: 'NOT_FOUND', customer: null });
    expect((await rows(running, [hidden]))[0].credit).toBeNull();
    expect(await start(running, { customerIds: [hidden], edit: { value: { credit: 'A' } } })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'customerIds'],
    });
  });

  test('A34 a right for each action: who may edit does not assign, who may read changes nothing', async () => {
    const [id = ''] = await crowd(running, '权限', 1);
    const asked = (asker: 'clerk' | 'marketer' | 'member', input: object) =>
      execute(
        running,
        asker,
        'mutation ($input: StartBulkChangeInput!) { startBulkChange(input: $input) { __typename } }',
        { input: { clientMutationId: newId(), customerIds: [id], ...input } },
        { mayFail: true },
      );
    for (const [asker, input] of [
      ['clerk', { assign: { ownerId: null } }],
      ['marketer', { edit: { value: { credit: 'A' } } }],
      ['marketer', { tag: { add: ['甲'] } }],
      ['member', { delete: {} }],
    ] as const)
      expect((await asked(asker, input)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await asked('clerk', { edit: { value: { credit: 'A' } } })).data.startBulkChange.__typename).toBe(
      'StartBulkChangeSuccess',
    );
    await runJobs(running);
  });

  test('A34 a change is seen by who began it and the head of his department, and by no stranger', async () => {
    await crowd(running, '谁看', 1);
    const done = await carryOut(
      running,
      { filter: { campaign: '谁看' }, edit: { value: { credit: 'A' } } },
      'seller-east',
    );
    expect(await bulkChange(running, done.id, 'head-east')).toMatchObject({ id: done.id });
    for (const asker of ['seller-south', 'clerk', 'member', 'partner'] as const) {
      expect(await bulkChange(running, done.id, asker)).toBeNull();
      const { data } = await execute(running, asker, '{ bulkChanges(first: 200) { nodes { id } } }');
      expect(data.bulkChanges.nodes.some(({ id }: { id: string }) => id === done.id)).toBe(false);
    }
    expect(await mutate(running, 'clerk', 'undoBulkChange', { bulkId: done.id }, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('A34 what no customer could hold is refused before it begins, at its field', async () => {
    const [id = ''] = await crowd(running, '无效', 1);
    const tried = (input: object) => start(running, { customerIds: [id], ...input });
    const edit = (more: object) => tried({ edit: more });
    const at = (path: string, code: string) => ({ code, path: ['input', ...path.split('.')] });
    expect(await edit({ business: { type: 'NO_SUCH' } })).toMatchObject(at('edit.business.type', 'UNKNOWN_VALUE'));
    expect(await edit({ business: { subtype: 'RAW_MATERIALS' } })).toMatchObject(at('edit.business.type', 'REQUIRED'));
    expect(await edit({ basic: { province: '510000' } })).toMatchObject(at('edit.basic.country', 'REQUIRED'));
    expect(await edit({})).toMatchObject(at('edit', 'REQUIRED'));
    expect(await tried({})).toMatchObject(at('edit', 'REQUIRED'));
    expect(await tried({ tag: {} })).toMatchObject(at('tag.add', 'REQUIRED'));
    expect(await tried({ edit: { value: { credit: 'A' } }, delete: {} })).toMatchObject(
      at('delete', 'NOT_ALLOWED_HERE'),
    );
    expect(await tried({ filter: {}, delete: {} })).toMatchObject(at('filter', 'NOT_ALLOWED_HERE'));
    expect(await start(running, { delete: {} })).toMatchObject(at('customerIds', 'REQUIRED'));
    expect(await tried({ assign: { ownerId: employeeId('seller-south') } })).toMatchObject(
      at('assign.ownerId', 'UNKNOWN_REFERENCE'),
    );
    expect(await start(running, { filter: { campaign: '没有' }, delete: {} })).toMatchObject(at('filter', 'NOT_FOUND'));
  });
});

describe('taking it back', () => {
  test('A34 who was changed since is kept and listed; the others are given back', async () => {
    const [touched = '', other = '', same = ''] = await crowd(running, '撤销', 3);
    await running.db.pool.query(`UPDATE customer SET credit = 'A' WHERE id = $1`, [same]);
    const done = await carryOut(running, { filter: { campaign: '撤销' }, edit: { value: { credit: 'A' } } });
    expect(done).toMatchObject({ changed: 2, unchanged: 1 });
    await update(touched, { value: { credit: 'D' } });
    await update(other, { dealings: { remark: '别的字段' } });
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ status: 'UNDONE', undone: 1, kept: 1, unchanged: 1 });
    expect(undone.keptCustomers.nodes).toEqual([
      { code: 'CHANGED_SINCE', message: expect.any(String), customer: { id: touched, name: '客户1' } },
    ]);
    const after = new Map((await rows(running, [touched, other, same])).map((row) => [row.id, row.credit]));
    expect([touched, other, same].map((id) => after.get(id))).toEqual(['D', null, 'A']);
    expect(await mutate(running, 'head-east', 'undoBulkChange', { bulkId: done.id }, '')).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  test('A34 an assignment goes back to each one’s own owner, but not from who has been given to another', async () => {
    const [mine = '', pooled = '', moved = ''] = [
      ...(await crowd(running, '分配', 1, 'seller-east')),
      ...(await crowd(running, '分配', 2, null)),
    ];
    const done = await carryOut(running, {
      customerIds: [mine, pooled, moved],
      assign: { ownerId: employeeId('clerk') },
    });
    expect(done).toMatchObject({ changed: 3, refused: 0 });
    await mutate(running, 'head-east', 'assignCustomer', { customerId: moved, ownerId: employeeId('seller-east') }, '');
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ undone: 2, kept: 1 });
    const owners = new Map((await rows(running, [mine, pooled, moved])).map((row) => [row.id, row.owner_id]));
    expect([mine, pooled, moved].map((id) => owners.get(id))).toEqual([
      employeeId('seller-east'),
      null,
      employeeId('seller-east'),
    ]);
  });

  test('A34 tags are given and taken together, found by, and taken back beside other tags', async () => {
    const ids = await crowd(running, '标签', 2);
    const [first = '', second = ''] = ids;
    await mutate(running, 'clerk', 'tagCustomer', { customerId: first, add: ['旧标签'] }, '');
    const done = await carryOut(running, { customerIds: ids, tag: { add: ['ＶＩＰ', 'vip'], remove: ['旧标签'] } });
    expect(done).toMatchObject({ action: 'TAG', changed: 2 });
    expect((await rows(running, ids)).map(({ tags }) => tags)).toEqual([['ＶＩＰ'], ['ＶＩＰ']]);
    const found = async (asker: 'head-east' | 'seller-south' | 'partner') =>
      (await execute(running, asker, '{ customers(filter: { tags: ["ＶＩＰ"] }) { nodes { id tags } } }')).data
        .customers.nodes;
    expect(await found('head-east')).toHaveLength(2);
    expect(await found('seller-south')).toEqual([]);
    expect(await found('partner')).toEqual([]);
    await mutate(running, 'clerk', 'tagCustomer', { customerId: second, add: ['另一个', 'VIP'] }, '');
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ undone: 2, kept: 0 });
    const tags = new Map((await rows(running, ids)).map((row) => [row.id, row.tags]));
    expect([tags.get(first), tags.get(second)]).toEqual([['旧标签'], ['另一个']]);
    const { data } = await execute(running, 'clerk', '{ customerTags(text: "vip") }');
    expect(data.customerTags).toEqual(['ＶＩＰ']);
  });
});
