import { runJobs } from '@guanxi/testing';
import { customFieldsBench, definitionParts, heldIn } from './custom-fields-bench.ts';
import { mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
const { ids, define, defineKinds, fieldsOf, make, found } = customFieldsBench(() => running);
beforeAll(async () => {
  running = await startCustomers();
  await defineKinds();
});
afterAll(() => running?.stop());

describe('what the firm defines', () => {
  test('C07 a field that was removed is hidden with its data, and emptied only on purpose', async () => {
    await define('passing', 'TEXT');
    const id = await make([{ key: 'passing', value: 'kept' }]);
    const retire = (retired: boolean) =>
      mutate(
        running,
        'administrator',
        'retireCustomField',
        { fieldId: ids.passing, retired },
        `... on RetireCustomFieldSuccess { ${definitionParts} }`,
      );
    const empty = (key: string) =>
      mutate(
        running,
        'administrator',
        'emptyCustomField',
        { fieldId: ids.passing, key },
        '... on EmptyCustomFieldSuccess { records }',
      );
    expect(await empty('passing')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await retire(true)).toMatchObject({ definition: { isRetired: true } });
    expect(heldIn(await fieldsOf(id), 'passing')).toBeUndefined();
    await retire(false);
    expect(heldIn(await fieldsOf(id), 'passing')).toMatchObject({ text: 'kept' });
    await retire(true);
    expect(await empty('other')).toMatchObject({ path: ['input', 'key'] });
    expect(await empty('passing')).toMatchObject({ records: 1 });
    await retire(false);
    expect(heldIn(await fieldsOf(id), 'passing')).toBeUndefined();
    const { rows } = await running.db.pool.query(
      `SELECT reason FROM guanxi.audit WHERE action = 'custom-field.emptied'`,
    );
    expect(rows).toEqual([{ reason: 'values of 1 records deleted' }]);
  });

  test('C07 a formula that is added later is computed over the records that are there', async () => {
    const id = await make([{ key: 'vintage', value: '40' }]);
    await define('half', 'FORMULA', { formula: 'vintage / 2' });
    expect(await runJobs(running)).toEqual([]);
    expect(heldIn(await fieldsOf(id), 'half')).toMatchObject({ number: '20' });
    expect(await found({ fields: [{ key: 'half', in: ['20'] }] })).toEqual([id]);
  });

  test('C07 nobody finds by searching what he may not read: a field that is closed is found by no more', async () => {
    await define('rumour', 'TEXT', { isSearched: true });
    const id = await make([{ key: 'rumour', value: '绯闻甲' }]);
    const change = (more: object) =>
      mutate(running, 'administrator', 'changeCustomField', { fieldId: ids.rumour, ...more }, '');
    expect(await found({ text: '绯闻甲' })).toEqual([id]);
    expect(await change({ readRoles: ['department-head'] })).toMatchObject({ path: ['input', 'isSearched'] });
    await change({ readRoles: ['department-head'], isSearched: false });
    expect(await runJobs(running)).toEqual([]);
    for (const asker of ['head-east', 'marketer'] as const)
      expect(await found({ text: '绯闻甲' }, undefined, asker)).toEqual([]);
    await change({ readRoles: [], isSearched: true });
    expect(await runJobs(running)).toEqual([]);
    expect(await found({ text: '绯闻甲' }, undefined, 'marketer')).toEqual([id]);
  });

  test('C07 a definition that makes no sense is refused at its field', async () => {
    const cases: [string, string, object, string][] = [
      ['Bad key', 'TEXT', {}, 'key'],
      ['vintage', 'TEXT', {}, 'key'],
      ['p', 'TEXT', { pattern: '(' }, 'pattern'],
      ['p', 'NUMBER', { pattern: 'a' }, 'pattern'],
      ['p', 'CHOICE', {}, 'dictionary'],
      ['p', 'CHOICE', { dictionary: 'NONE' }, 'dictionary'],
      ['p', 'FORMULA', { formula: 'x.y' }, 'formula'],
      ['p', 'FORMULA', { formula: 'unknown_field + 1' }, 'formula'],
      ['p', 'NUMBER', { min: '5', max: '1' }, 'max'],
      ['p', 'MONEY', { isUnique: true }, 'isUnique'],
      ['p', 'TEXT', { group: 'NOWHERE' }, 'group'],
      ['p', 'TEXT', { readRoles: ['member'] }, 'readRoles'],
      ['p', 'TEXT', { readRoles: ['sales'], isSearched: true }, 'isSearched'],
    ];
    for (const [key, kind, more, at] of cases)
      expect([at, (await define(key, kind, more)).path?.slice(0, 2)]).toEqual([at, ['input', at]]);
    await expect(
      mutate(
        running,
        'clerk',
        'defineCustomField',
        { entity: 'CUSTOMER', key: 'x', kind: 'TEXT', names: { zhCN: '甲' }, group: 'BASIC' },
        '',
      ),
    ).rejects.toThrow('FORBIDDEN');
  });
});
