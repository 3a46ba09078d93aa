import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { customFieldsBench, heldIn, values } from './custom-fields-bench.ts';
import { employeeId, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
const { defineKinds, fieldsOf, make, update, list, found } = customFieldsBench(() => running);
beforeAll(async () => {
  running = await startCustomers();
  await defineKinds();
});
afterAll(() => running?.stop());

describe('custom fields', () => {
  test('C07 whoever changes a field that names several keeps those in it whom he does not see', async () => {
    const [one, two, hidden] = [await make([]), await make([]), await make([])];
    const id = await make([{ key: 'suppliers', value: `${one},${hidden}` }]);
    await running.db.pool.query("UPDATE customer SET department_path = '/south', owner_id = NULL WHERE id = $1", [
      hidden,
    ]);
    const named = async (asker: PersonName) =>
      heldIn(await fieldsOf(id, asker), 'suppliers') as unknown as { references: { id: string }[] };
    expect((await named('clerk')).references).toEqual([{ id: one }]);
    await update(id, [{ key: 'suppliers', value: two }]);
    expect((await named('clerk')).references).toEqual([{ id: two }]);
    const all = (await named('decision-maker')).references.map((each) => each.id).sort();
    expect(all).toEqual([two, hidden].sort());
  });

  test('C07 nobody finds a record by a customer who does not exist for him, nor hears that one is named', async () => {
    const hidden = await make([]);
    const id = await make([
      { key: 'parent_firm', value: hidden },
      { key: 'suppliers', value: hidden },
    ]);
    await running.db.pool.query("UPDATE customer SET department_path = '/south', owner_id = NULL WHERE id = $1", [
      hidden,
    ]);
    for (const key of ['parent_firm', 'suppliers']) {
      expect(await found({ fields: [{ key, in: [hidden] }] }, undefined, 'decision-maker')).toEqual([id]);
      expect(await found({ fields: [{ key, in: [hidden] }] }, undefined, 'clerk')).toEqual([]);
      expect(await found({ fields: [{ key, isSet: true }] }, undefined, 'clerk')).not.toContain(id);
      expect(await found({ fields: [{ key, isSet: false }] }, undefined, 'clerk')).toContain(id);
    }
  });

  test('C07 each kind is set, read back in its type, and found by a filter', async () => {
    const other = await make([]);
    const scan = (
      await running.service.parts.blobs.put(
        new (
          await import('node:stream')
        ).Readable({
          read() {
            this.push('x');
            this.push(null);
          },
        }),
      )
    ).id;
    const id = await make([
      { key: 'vintage', value: '1998' },
      { key: 'nickname', value: '老酒虫' },
      { key: 'budget', value: '1200.50' },
      { key: 'visit_on', value: '2026-12-01' },
      { key: 'taste', value: '酒类/白酒' },
      { key: 'adviser', value: employeeId('seller-east') },
      { key: 'parent_firm', value: other },
      { key: 'suppliers', value: other },
      { key: 'scan', value: scan },
    ]);
    const record = await fieldsOf(id, 'head-east', 'en');
    expect(heldIn(record, 'vintage')).toMatchObject({ number: '1998', definition: { label: 'Field vintage' } });
    expect(heldIn(record, 'nickname')).toMatchObject({ text: '老酒虫', number: null });
    expect(heldIn(record, 'budget')).toMatchObject({ money: { amount: '1200.50', currency: 'CNY' } });
    expect(heldIn(record, 'visit_on')).toMatchObject({ date: '2026-12-01' });
    expect(heldIn(record, 'taste')).toMatchObject({
      choice: {
        code: 'LIQUOR',
        name: 'Alcoholic drinks',
        lowerCode: 'BAIJIU',
        lowerName: 'Baijiu',
        path: 'Alcoholic drinks/Baijiu',
      },
    });
    expect(heldIn(record, 'adviser')).toMatchObject({ person: { id: employeeId('seller-east') } });
    expect(heldIn(record, 'parent_firm')).toMatchObject({ reference: { id: other } });
    expect(heldIn(record, 'suppliers')).toMatchObject({ references: [{ id: other }] });
    expect(heldIn(record, 'scan')).toMatchObject({ fileId: scan });
    expect(heldIn(record, 'age_of_wine')).toMatchObject({ number: '28' });
    for (const condition of [
      { key: 'vintage', least: '1990', most: '1999' },
      { key: 'nickname', startsWith: '老酒' },
      { key: 'nickname', in: ['老酒虫'] },
      { key: 'budget', least: '1000' },
      { key: 'visit_on', in: ['2026-12-01'] },
      { key: 'taste', in: ['LIQUOR'] },
      { key: 'taste', in: ['LIQUOR/BAIJIU'] },
      { key: 'adviser', in: [employeeId('seller-east')] },
      { key: 'suppliers', in: [other] },
      { key: 'age_of_wine', in: ['28'] },
      { key: 'scan', isSet: true },
    ])
      expect([condition, await found({ fields: [condition] })]).toEqual([condition, [id]]);
    expect(await found({ fields: [{ key: 'vintage', isSet: false }] })).toContain(other);
    // in groups, too
    expect(
      await found({
        or: [{ fields: [{ key: 'vintage', in: ['1998'] }] }, { fields: [{ key: 'vintage', in: ['1'] }] }],
      }),
    ).toEqual([id]);
    expect(await found({ not: { fields: [{ key: 'vintage', isSet: true }] } })).toContain(other);
    // and by what it says
    expect(await found({ text: '老酒虫' })).toEqual([id]);
    expect(await found({ text: 'laojiuchong' })).toEqual([id]);
  });

  test('C07 what is not named stays, what is empty is cleared, and the formula follows', async () => {
    const id = await make([
      { key: 'vintage', value: '2000' },
      { key: 'nickname', value: '甲' },
    ]);
    await update(id, [{ key: 'vintage', value: '2020' }]);
    const changed = await fieldsOf(id);
    expect(heldIn(changed, 'age_of_wine')).toMatchObject({ number: '6' });
    expect(heldIn(changed, 'nickname')).toMatchObject({ text: '甲' });
    await update(id, [{ key: 'vintage', value: '' }]);
    const cleared = await fieldsOf(id);
    expect(cleared.customFields.map(({ key }: { key: string }) => key)).toEqual(['nickname']);
    expect(cleared.version).toBe(changed.version + 1);
    const { rows } = await running.db.pool.query(
      `SELECT fields FROM guanxi.audit WHERE subject_id = $1 AND action = 'customer.updated' ORDER BY id DESC LIMIT 1`,
      [id],
    );
    expect(rows[0].fields).toEqual(['fields.vintage', 'fields.age_of_wine']);
  });

  test('C07 what a field does not take is refused at its place, and nothing is written', async () => {
    const cases: [object, string, string][] = [
      [{ key: 'vintage', value: '9000' }, 'value', 'OUT_OF_RANGE'],
      [{ key: 'licence', value: 'nonsense' }, 'value', 'MALFORMED'],
      [{ key: 'adviser', value: newId() }, 'value', 'UNKNOWN_REFERENCE'],
      [{ key: 'suppliers', value: newId() }, 'value', 'UNKNOWN_REFERENCE'],
      [{ key: 'scan', value: newId() }, 'value', 'UNKNOWN_FILE'],
      [{ key: 'budget', value: '1', currency: 'money' }, 'currency', 'UNKNOWN_VALUE'],
      [{ key: 'age_of_wine', value: '1' }, 'key', 'NOT_ALLOWED_HERE'],
      [{ key: 'nothing', value: '1' }, 'key', 'UNKNOWN_VALUE'],
    ];
    for (const [input, at, code] of cases) {
      const result = await mutate(
        running,
        'clerk',
        'createCustomer',
        { kind: 'PERSON', name: '无', fields: [input] },
        '',
      );
      expect(result).toMatchObject({ code, path: ['input', 'fields', '0', at] });
    }
    expect(await found({ text: '无' })).toEqual([]);
  });

  test('C07 a unique value is one record’s, also of two who write it at once', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        mutate(
          running,
          'clerk',
          'createCustomer',
          { kind: 'PERSON', name: '证', fields: [{ key: 'licence', value: 'AB1234' }] },
          '',
        ),
      ),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CreateCustomerSuccess', 'InvalidInput']);
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'TAKEN', path: ['input', 'fields', '0', 'value'] });
  });

  test('C07 who may not read a field finds no trace of it: not as a value, filter, sort or definition', async () => {
    const id = await make([]);
    expect((await update(id, [{ key: 'margin', value: '7' }])).code).toBe('UNKNOWN_VALUE');
    expect((await update(id, [{ key: 'margin', value: '7' }], 'head-east')).__typename).toBe('UpdateCustomerSuccess');
    expect(heldIn(await fieldsOf(id), 'margin')).toMatchObject({ number: '7' });
    expect(heldIn(await fieldsOf(id, 'clerk'), 'margin')).toBeUndefined();
    await expect(found({ fields: [{ key: 'margin', in: ['7'] }] }, undefined, 'clerk')).rejects.toThrow(
      'no such field',
    );
    await expect(found({}, { field: 'NAME', customField: 'margin' }, 'clerk')).rejects.toThrow('no such field');
    const { data } = await execute(running, 'clerk', '{ customFieldDefinitions(entity: CUSTOMER) { key } }');
    expect(data.customFieldDefinitions.map(({ key }: { key: string }) => key)).not.toContain('margin');
    for (const stranger of ['member', 'partner'] as const) {
      const { data: none } = await execute(running, stranger, '{ customFieldDefinitions(entity: CUSTOMER) { key } }');
      expect(none.customFieldDefinitions).toBeNull();
    }
  });

  test('C07 a list is sorted by a field page by page, those without a value last, both ways', async () => {
    const campaign = newId();
    const source = { campaign };
    const made: string[] = [];
    for (const vintage of ['5', '3', undefined, '9', undefined, '1'])
      made.push(await make(vintage ? [{ key: 'vintage', value: vintage }] : [], { source }));
    const walk = async (direction: 'ASC' | 'DESC') => {
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = await list(
          { campaign },
          { field: 'NAME', direction, customField: 'vintage' },
          'head-east',
          `, first: 2${after}`,
        );
        expect(page.totalCount).toBe(6);
        seen.push(...page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo.hasNextPage) return seen;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
    };
    const at = (...places: number[]) => places.map((place) => made[place]);
    const lacking = at(2, 4).sort();
    expect(await walk('ASC')).toEqual([...at(5, 1, 0, 3), ...lacking]);
    expect(await walk('DESC')).toEqual([...at(3, 0, 1, 5), ...lacking.reverse()]);
  });

  test('C07 statements do not grow with the list', async () => {
    const campaign = newId();
    for (let at = 0; at < 30; at += 1) await make([{ key: 'vintage', value: String(at) }], { source: { campaign } });
    const counts = [];
    for (const first of [1, 10, 30]) {
      const { count } = await countStatements(() =>
        execute(
          running,
          'head-east',
          `query ($filter: CustomerFilter) { customers(filter: $filter, first: ${first}) { nodes { id ${values} } } }`,
          {
            filter: { campaign, fields: [{ key: 'vintage', least: '0' }] },
          },
        ),
      );
      counts.push(count);
    }
    expect(new Set(counts).size).toBe(1);
  });
});
