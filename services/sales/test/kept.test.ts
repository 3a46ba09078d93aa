import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName, people } from '@guanxi/testing';
import { KEPT } from '../src/favourites/kept-records-store.ts';
import { LIMITS } from '../src/views/view.ts';
import { counts, customer, idOf, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());

const everybody = ['seller-east', 'clerk', 'administrator', 'partner', 'member'] as const;
const create = (asker: PersonName, list: string, more: object = {}) =>
  send(running, asker, 'createView', { list, name: '视图', ...more });
const views = async (asker: PersonName, list: string) =>
  (await execute(running, asker, `{ savedViews(list: "${list}") { id name isDefault mayChange owner { id } } }`)).data
    .savedViews;
const idsOf = async (asker: PersonName, list: string) => (await views(asker, list)).map(({ id }: { id: string }) => id);
const byId = async (asker: PersonName, id: string) =>
  (await execute(running, asker, `{ savedView(id: "${id}") { id } }`)).data.savedView;

describe('saved views', () => {
  test.each(everybody)('A07 %s keeps a view as it was saved, for himself', async (asker) => {
    const given = {
      filter: '{"stages":["MATURE"],"text":"李"}',
      sort: [{ field: 'createdAt', direction: 'DESC' }],
      columns: ['name', 'stage'],
      layout: 'BOARD',
      options: '{"by":"stage"}',
    };
    const { view } = await create(asker, `own-${asker}`, given);
    const document = `{ savedView(id: "${view.id}") { list name filter sort { field direction } columns layout options sharing mayChange } }`;
    expect((await execute(running, asker, document)).data.savedView).toEqual({
      list: `own-${asker}`,
      name: '视图',
      sharing: 'PRIVATE',
      mayChange: true,
      ...given,
    });
    for (const other of ['head-east', 'decision-maker', 'seller-south', 'partner2', 'member2'] as const) {
      expect(await byId(other, view.id)).toBeNull();
      const refused = await send(running, other, 'updateView', { viewId: view.id, name: 'x' });
      expect(refused).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'viewId'] });
      expect(await send(running, other, 'removeView', { viewId: view.id })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('A07 a view shared with a department is seen by those at or below it and by nobody else', async () => {
    const { view } = await create('head-east', 'shared', { sharing: 'DEPARTMENT' });
    expect(view).toMatchObject({ sharing: 'DEPARTMENT', departmentPath: '/east' });
    for (const asker of ['head-east', 'seller-east', 'clerk'] as const)
      expect(await idsOf(asker, 'shared')).toEqual([view.id]);
    for (const asker of ['seller-south', 'decision-maker', 'partner', 'member'] as const)
      expect(await idsOf(asker, 'shared')).toEqual([]);
    expect(await send(running, 'seller-east', 'updateView', { viewId: view.id, name: 'x' })).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
    });
  });

  test('A07 nobody shares further than his role reaches', async () => {
    const before = await counts(running, 'saved_view');
    const further = [
      ['seller-east', { sharing: 'EVERYONE' }, 'sharing'],
      ['seller-east', { sharing: 'DEPARTMENT', departmentPath: '/south' }, 'departmentPath'],
      ['partner', { sharing: 'DEPARTMENT', departmentPath: '/east' }, 'sharing'],
      ['member', { sharing: 'EVERYONE' }, 'sharing'],
    ] as const;
    for (const [asker, more, at] of further)
      expect(await create(asker, 'further', more)).toMatchObject({ code: 'NOT_ALLOWED_HERE', path: ['input', at] });
    expect(await counts(running, 'saved_view')).toEqual(before);
    expect((await create('administrator', 'further', { sharing: 'EVERYONE' })).view.sharing).toBe('EVERYONE');
    expect(await idsOf('seller-south', 'further')).toHaveLength(1);
    expect(await idsOf('member', 'further')).toEqual([]);
  });

  test('a required field of an input that is left out of the variables has its default', async () => {
    const { view } = await create('clerk', 'defaults', { sort: [{ field: 'name' }] });
    const { data } = await execute(
      running,
      'clerk',
      `{ savedView(id: "${view.id}") { layout sharing sort { direction } } }`,
    );
    expect(data.savedView).toEqual({ layout: 'TABLE', sharing: 'PRIVATE', sort: [{ direction: 'ASC' }] });
  });

  test('A07 what is left out of a change stays, and an empty filter clears it', async () => {
    const { view } = await create('clerk', 'changed', { filter: '{"a":1}' });
    const renamed = await send(running, 'clerk', 'updateView', { viewId: view.id, name: '新名' });
    expect(renamed.view).toMatchObject({ name: '新名', filter: '{"a":1}' });
    const cleared = await send(running, 'clerk', 'updateView', { viewId: view.id, filter: '' });
    expect(cleared.view).toMatchObject({ name: '新名', filter: null });
    expect(await send(running, 'clerk', 'updateView', { viewId: view.id, filter: '[1]' })).toMatchObject({
      code: 'MALFORMED',
      path: ['input', 'filter'],
    });
  });

  test('A07 a list opens with the role’s default until somebody has an order of his own', async () => {
    const list = 'opening';
    const { view: first } = await create('administrator', list, { sharing: 'EVERYONE' });
    const { view: own } = await create('seller-east', list);
    expect(await send(running, 'seller-east', 'setDefaultView', { list, role: 'SALES', viewId: first.id })).toEqual({
      error: 'FORBIDDEN',
    });
    expect(
      await send(running, 'administrator', 'setDefaultView', { list, role: 'SALES', viewId: own.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const set = await send(running, 'administrator', 'setDefaultView', { list, role: 'SALES', viewId: first.id });
    expect(set.view.defaultFor).toEqual(['SALES']);
    const opening = async (asker: PersonName) =>
      (await views(asker, list)).filter(({ isDefault }: { isDefault: boolean }) => isDefault);
    expect(await opening('seller-east')).toMatchObject([{ id: first.id }]);
    expect(await opening('clerk')).toEqual([]);
    const { views: ordered } = await send(running, 'seller-east', 'arrangeViews', {
      list,
      viewIds: [own.id, first.id],
    });
    expect(ordered).toMatchObject([
      { id: own.id, isDefault: true },
      { id: first.id, isDefault: false },
    ]);
    await send(running, 'seller-east', 'removeView', { viewId: own.id });
    expect(await opening('seller-east')).toMatchObject([{ id: first.id }]);
    // a view that not all of the role see any more is nobody's default
    await send(running, 'administrator', 'updateView', { viewId: first.id, sharing: 'PRIVATE' });
    expect(await opening('seller-south')).toEqual([]);
  });

  test(`A07 nobody keeps more than ${LIMITS.views} views, also when they come at once`, async () => {
    const data = Array.from({ length: LIMITS.views - 1 }, () => ({
      id: newId(),
      personId: idOf('agent'),
      list: 'many',
      name: 'v',
      sort: [],
      columns: [],
      layout: 'TABLE',
      sharing: 'PRIVATE',
      createdAt: new Date(),
      updatedAt: new Date(),
    }));
    await running.db.read.savedView.createMany({ data });
    const results = await Promise.all(Array.from({ length: 4 }, () => create('agent', 'many')));
    expect(results.filter(({ view }) => view)).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'TOO_MANY')).toHaveLength(3);
  });

  test('A07 a view follows its department when that moves', async () => {
    const made = await send(running, 'decision-maker', 'createDepartment', {
      parentPath: '/south',
      code: 'moving',
      names: { zhCn: '动' },
    });
    const path = '/south/moving';
    const { view } = await create('decision-maker', 'moved', { sharing: 'DEPARTMENT', departmentPath: path });
    await send(running, 'decision-maker', 'moveDepartment', {
      departmentId: made.department.id,
      parentPath: '/east',
    });
    const { departmentPath } = await running.db.read.savedView.findUniqueOrThrow({ where: { id: view.id } });
    expect(departmentPath).toBe('/east/moving');
  });
});

describe('preferences, favourites and visits', () => {
  const preferences = async (asker: PersonName) =>
    (await execute(running, asker, '{ preferences { language theme density panel home lists updatedAt } }')).data
      .preferences;
  const kept = async (asker: PersonName, list: 'favourites' | 'recentRecords') =>
    (await execute(running, asker, `{ ${list} { reference { typename id } } }`)).data[list].map(
      ({ reference }: { reference: { id: string } }) => reference.id,
    );

  test.each(everybody)('A49 %s has his own preferences on every device, and nobody else’s', async (asker) => {
    const untouched = {
      language: null,
      theme: 'SYSTEM',
      density: 'COMPACT',
      panel: null,
      home: null,
      lists: null,
      updatedAt: null,
    };
    expect(await preferences('seller-south')).toEqual(untouched);
    await send(running, asker, 'savePreferences', { theme: 'DARK', panel: '{"parts":["tasks"]}' });
    await send(running, asker, 'savePreferences', { language: 'ZH_TW', density: 'COMFORTABLE' });
    await send(running, asker, 'savePreferences', { lists: '{"customers":{"columns":["name"]}}' });
    expect(await preferences(asker)).toMatchObject({
      language: 'ZH_TW',
      theme: 'DARK',
      density: 'COMFORTABLE',
      panel: '{"parts":["tasks"]}',
      lists: '{"customers":{"columns":["name"]}}',
    });
    expect(await preferences('seller-south')).toEqual(untouched);
  });

  test('A49 a favourite is marked once, stays in its place and can be taken away', async () => {
    const [first, second] = [newId(), newId()];
    for (const id of [first, second, first]) await send(running, 'clerk', 'addFavourite', { typename: 'Order', id });
    expect(await kept('clerk', 'favourites')).toEqual([first, second]);
    expect(await kept('agent', 'favourites')).toEqual([]);
    await send(running, 'agent', 'removeFavourite', { typename: 'Order', id: first });
    expect(await kept('clerk', 'favourites')).toEqual([first, second]);
    await send(running, 'clerk', 'removeFavourite', { typename: 'Order', id: first });
    expect(await kept('clerk', 'favourites')).toEqual([second]);
    expect(await send(running, 'clerk', 'addFavourite', { typename: 'Password', id: first })).toMatchObject({
      code: 'UNKNOWN_VALUE',
      path: ['input', 'typename'],
    });
  });

  test(`A49 at most ${KEPT.FAVOURITE} favourites; the last ${KEPT.RECENT} visits, each record once, the latest first`, async () => {
    const filled = (kind: 'FAVOURITE' | 'RECENT') =>
      Array.from({ length: KEPT[kind] }, (_, at) => ({
        personId: idOf('marketer'),
        kind,
        typename: 'Order',
        recordId: newId(),
        at: new Date(Date.UTC(2026, 0, 1, 0, at)),
      }));
    const visits = filled('RECENT');
    await running.db.read.keptRecord.createMany({ data: [...filled('FAVOURITE'), ...visits] });
    const typename = 'Customer';
    expect(await send(running, 'marketer', 'addFavourite', { typename, id: newId() })).toMatchObject({
      code: 'TOO_MANY',
      path: ['input', 'id'],
    });
    const latest = newId();
    await send(running, 'marketer', 'noteVisit', { typename, id: latest });
    const again = visits[3]?.recordId ?? '';
    running.clock.set('2026-11-23T10:01:00+08:00');
    await send(running, 'marketer', 'noteVisit', { typename: 'Order', id: again });
    const recent = await kept('marketer', 'recentRecords');
    expect(recent).toHaveLength(KEPT.RECENT);
    expect(recent.slice(0, 2)).toEqual([again, latest]);
    expect(recent).not.toContain(visits[0]?.recordId);
  });

  test.each(everybody)(
    'A06 what %s takes away of a list stands in the audit: which, what of it, how many, no value',
    async (asker) => {
      const exportId = newId();
      const file = { exportId, step: 'WHOLE', format: 'XLSX' };
      const list = { list: 'orders', columns: ['number', 'total'], filters: ['status', 'q'], records: 1_204 };
      const taken = { ...file, ...list };
      expect(await send(running, asker, 'noteExport', taken)).toMatchObject({ notedAt: expect.any(String) });
      const [entry] = await running.db.read.$queryRaw<unknown[]>`
      SELECT viewer, action, subject_type, subject_id, fields, reason FROM guanxi.audit ORDER BY id DESC LIMIT 1`;
      expect(entry).toEqual({
        viewer: expect.stringMatching(idOf(asker) || '^[0-9a-f-]{36}$'),
        action: 'list.exported',
        subject_type: 'List',
        subject_id: 'orders',
        fields: ['number', 'total'],
        reason: `${exportId}; XLSX; records: 1204; filters: status, q`,
      });
      expect(await send(running, asker, 'noteExport', { ...taken, columns: ['周 敏'] })).toMatchObject({
        code: 'MALFORMED',
        path: ['input', 'columns', '0'],
      });
    },
  );

  test('A49 of one who is erased nothing is kept, and nobody keeps him', async () => {
    const customerId = await customer(running, { customerId: idOf('member2') });
    await create('member2', 'erased');
    await send(running, 'member2', 'savePreferences', { theme: 'DARK' });
    await send(running, 'member2', 'addFavourite', { typename: 'Order', id: newId() });
    await send(running, 'seller-south', 'addFavourite', { typename: 'Customer', id: customerId });
    await deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, null, { key: customerId });
    expect(await idsOf('member2', 'erased')).toEqual([]);
    expect(await preferences('member2')).toMatchObject({ theme: 'SYSTEM', updatedAt: null });
    expect(await kept('member2', 'favourites')).toEqual([]);
    expect(await kept('seller-south', 'favourites')).toEqual([]);
  });
});

describe('the viewer', () => {
  const entity = async (asker: PersonName, id: string) =>
    (
      await execute(
        running,
        asker,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Viewer { name department { path } } } }',
        { of: [{ __typename: 'Viewer', id }] },
      )
    ).data._entities[0];

  test('everybody knows his own name, and of others nothing by this way', async () => {
    await customer(running, { customerId: idOf('member'), name: '王明' });
    expect(await entity('seller-east', idOf('seller-east'))).toMatchObject({
      name: expect.stringMatching(/\S/),
      department: { path: people['seller-east'].department },
    });
    expect(await entity('member', idOf('member'))).toEqual({ name: '王明', department: null });
    expect(await entity('member', idOf('seller-east'))).toBeNull();
    expect(await entity('head-east', idOf('seller-east'))).toBeNull();
  });
});
