import { newId } from '@guanxi/runtime';
import { countStatements, drain, execute, type PersonName } from '@guanxi/testing';
import { counts, customer, idOf, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());

const tree = async (): Promise<{ id: string; path: string }[]> =>
  (await execute(running, 'clerk', '{ departments { id path } }')).data.departments;
const idAt = async (path: string) => (await tree()).find((each) => each.path === path)?.id ?? newId();
const create = (asker: PersonName, parentPath: string | null, code: string) =>
  send(running, asker, 'createDepartment', { parentPath, code, names: { zhCn: code } });
const move = (asker: PersonName, departmentId: string, parentPath: string | null) =>
  send(running, asker, 'moveDepartment', { departmentId, parentPath });

describe('the demo staff', () => {
  test('is there from the start and told of once, however often the service starts', async () => {
    const facts = await drain(running);
    expect(facts.filter(({ name }) => name === 'EmployeeChanged')).toHaveLength(10);
    expect(
      facts
        .filter(({ name }) => name === 'DepartmentChanged')
        .map(({ key, value }) => [key, value.path, value.headEmployeeId]),
    ).toEqual([
      ['east', '/east', idOf('head-east')],
      ['east', '/east/shanghai', ''],
      ['south', '/south', ''],
      ['south', '/south/guangzhou', ''],
      ['head-office', '/head-office', idOf('decision-maker')],
    ]);
    await running.service.features.prepare?.();
    expect(await drain(running)).toEqual([]);
  });

  test('is not there unless it is wanted', async () => {
    const plain = await startSales({ DEMO_STAFF: 'off' });
    try {
      expect(await plain.db.read.employee.count()).toBe(0);
      expect(await drain(plain)).toEqual([]);
    } finally {
      await plain.stop();
    }
  });
});

describe('departments', () => {
  test('are named in the language of who asks', async () => {
    const query =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Department { path name code parent { name } head { name } } } }';
    const refs = [
      { __typename: 'Department', id: await idAt('/east/shanghai') },
      { __typename: 'Department', path: '/east' },
    ];
    const ask = async (language: 'zh-TW' | 'en') =>
      (await execute(running, 'clerk', query, { refs }, { language })).data._entities;
    expect(await ask('en')).toEqual([
      { path: '/east/shanghai', name: 'Shanghai', code: 'shanghai', parent: { name: 'East' }, head: null },
      { path: '/east', name: 'East', code: 'east', parent: null, head: { name: '李东华' } },
    ]);
    expect((await ask('zh-TW'))[1].name).toBe('華東');
    await send(running, 'head-east', 'renameDepartment', {
      departmentId: refs[0]?.id,
      names: { zhCn: '上海分公司', en: 'Shanghai branch' },
    });
    expect((await ask('zh-TW'))[0].name).toBe('上海分公司');
  });

  test('a department is moved with all that is below it and all who work there, and every service is told', async () => {
    await create('decision-maker', '/south', 'shenzhen');
    await create('decision-maker', '/south/shenzhen', 'team-1');
    await create('decision-maker', '/south', 'shenzhen-2');
    await running.db.read.employee.update({
      where: { id: idOf('seller-south') },
      data: { departmentPath: '/south/shenzhen/team-1' },
    });
    const customerId = await customer(running, { departmentPath: '/south/shenzhen', ownerId: idOf('seller-south') });
    const { task } = await send(running, 'seller-south', 'createTask', { title: '回访', customerId });
    await drain(running);
    const moved = await move('administrator', await idAt('/south/shenzhen'), '/east');
    expect(moved).toMatchObject({ department: { path: '/east/shenzhen' } });
    expect((await tree()).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/east/shenzhen', '/east/shenzhen/team-1', '/south/shenzhen-2']),
    );
    expect((await drain(running)).map(({ name, key, value }) => [name, key, value.fromPath, value.toPath])).toEqual([
      ['DepartmentMoved', 'south', '/south/shenzhen', '/east/shenzhen'],
    ]);
    expect(await running.db.read.task.findUnique({ where: { id: task.id } })).toMatchObject({
      departmentPath: '/east/shenzhen/team-1',
    });
    const { data } = await execute(running, 'head-east', 'query ($id: ID!) { task(id: $id) { id } }', { id: task.id });
    expect(data.task).toEqual({ id: task.id });
  });

  test('the head is told to every service, once for each change', async () => {
    await drain(running);
    const departmentId = await idAt('/south');
    const set = (employeeId: string | null) =>
      send(running, 'decision-maker', 'setDepartmentHead', { departmentId, employeeId });
    expect(await set(idOf('seller-south'))).toMatchObject({ department: { head: { id: idOf('seller-south') } } });
    await set(idOf('seller-south'));
    await set(null);
    expect((await drain(running)).map(({ value }) => [value.path, value.headEmployeeId])).toEqual([
      ['/south', idOf('seller-south')],
      ['/south', ''],
    ]);
  });

  test('what cannot be is refused and leaves nothing', async () => {
    const before = await counts(running, 'department');
    const east = await idAt('/east');
    expect(await move('decision-maker', east, '/east/shanghai')).toMatchObject({
      code: 'CYCLE',
      path: ['input', 'parentPath'],
    });
    expect(await move('decision-maker', east, '/nowhere')).toMatchObject({ result: 'NotFound' });
    expect(await move('decision-maker', newId(), null)).toMatchObject({
      result: 'NotFound',
      path: ['input', 'departmentId'],
    });
    expect(await move('head-east', await idAt('/south'), '/east')).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await create('head-east', null, 'west')).toMatchObject({
      result: 'NotFound',
      path: ['input', 'parentPath'],
    });
    expect(await create('head-east', '/south', 'x')).toMatchObject({ result: 'NotFound' });
    expect(await create('decision-maker', '/east', 'shanghai')).toMatchObject({
      code: 'TAKEN',
      path: ['input', 'code'],
    });
    for (const code of ['East', 'a/b', '', 'a'.repeat(70)])
      expect(await create('decision-maker', null, code)).toMatchObject({
        result: 'InvalidInput',
        path: ['input', 'code'],
      });
    expect(await create('decision-maker', '/east/'.repeat(60), 'x')).toMatchObject({ result: 'InvalidInput' });
    for (const asker of ['clerk', 'seller-east', 'partner', 'member'] as const)
      expect(await create(asker, '/east', 'x')).toEqual({ error: 'FORBIDDEN' });
    expect(
      await send(running, 'decision-maker', 'setDepartmentHead', {
        departmentId: east,
        employeeId: newId(),
      }),
    ).toMatchObject({ result: 'NotFound', path: ['input', 'employeeId'] });
    expect(await counts(running, 'department')).toEqual(before);
  });

  test('two who move departments under each other at once make no cycle', async () => {
    await create('decision-maker', null, 'left');
    await create('decision-maker', null, 'right');
    const [left, right] = [await idAt('/left'), await idAt('/right')];
    const results = await Promise.all([move('decision-maker', left, '/right'), move('administrator', right, '/left')]);
    expect(results.map(({ result }) => result).sort()).toEqual(['MoveDepartmentSuccess', 'NotFound']);
  });
});

describe('staff', () => {
  const CARD = 'name active mail roles departmentPath department { name }';

  test('G02 colleagues see each other’s card; members and partners are told the name alone', async () => {
    const query = `query ($id: ID!, $refs: [_Any!]!) { employee(id: $id) { ${CARD} } employees { nodes { id } } departments { id }
      _entities(representations: $refs) { ... on Employee { ${CARD} } ... on Department { name } } }`;
    const id = idOf('seller-east');
    const refs = [
      { __typename: 'Employee', id },
      { __typename: 'Department', path: '/east' },
    ];
    const card = {
      name: '王晓东',
      active: true,
      mail: 'seller-east@guanxi.example',
      roles: ['SALES', 'EMPLOYEE'],
      departmentPath: '/east/shanghai',
      department: { name: expect.any(String) },
    };
    for (const colleague of ['editor', 'administrator', 'seller-south'] as const) {
      const { data } = await execute(running, colleague, query, { id, refs });
      expect(data).toMatchObject({ employee: card, _entities: [card, { name: '华东' }] });
      expect(data.employees.nodes).toHaveLength(10);
    }
    for (const outsider of ['member', 'partner'] as const) {
      const { data } = await execute(running, outsider, query, { id, refs });
      const empty = { mail: null, roles: null, departmentPath: null, department: null };
      expect(data).toEqual({
        employee: null,
        employees: null,
        departments: null,
        _entities: [{ name: '王晓东', active: true, ...empty }, null],
      });
    }
    const nobody = await execute(running, undefined, '{ employees { nodes { id } } }', {}, { mayFail: true });
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('are listed by department, role and whether they still work here', async () => {
    const list = async (filter: object) =>
      (
        await execute(
          running,
          'clerk',
          'query ($filter: EmployeeFilter) { employees(filter: $filter) { totalCount nodes { id } } }',
          { filter },
        )
      ).data.employees;
    expect(await list({ departmentPath: '/east/shanghai' })).toEqual({
      totalCount: 1,
      nodes: [{ id: idOf('seller-east') }],
    });
    expect((await list({ role: 'SALES' })).totalCount).toBe(2);
    expect((await list({ active: false })).totalCount).toBe(0);
    expect((await list({ search: '王晓东' })).nodes).toEqual([{ id: idOf('seller-east') }]);
    expect((await list({ search: 'wxd', departmentPath: '/east' })).nodes).toEqual([{ id: idOf('seller-east') }]);
    const exact = async (...named: string[]) => (await list({ named })).nodes.map(({ id }: { id: string }) => id);
    const { mail } = await running.db.read.employee.findUniqueOrThrow({ where: { id: idOf('seller-south') } });
    expect((await exact('王晓东', ` ${mail.toUpperCase()} `)).sort()).toEqual(
      [idOf('seller-east'), idOf('seller-south')].sort(),
    );
    // neither a part of a name, nor nothing, nor what no name can hold is anybody's
    for (const named of [['王晓'], ['wxd'], [''], ['\u0000'], []]) expect(await exact(...named)).toEqual([]);
    for (const search of ['王晓东 南', '，']) expect((await list({ search })).totalCount).toBe(0);
    for (const departmentPath of ['\u0000', 'east', '/East', '%'])
      expect((await list({ departmentPath })).totalCount).toBe(0);
  });

  test('are found by name, pinyin and initials', async () => {
    const find = async (asker: PersonName, text: string) =>
      (
        await execute(
          running,
          asker,
          'query ($text: String!) { _search(query: $text, first: 5) { typename id title } }',
          { text },
        )
      ).data._search;
    const hit = { typename: 'Employee', id: idOf('seller-east'), title: '王晓东' };
    for (const text of ['王晓东', '晓东', 'wangxiao', 'wxd']) expect(await find('clerk', text)).toContainEqual(hit);
    expect(await find('member', '王晓东')).toEqual([]);
  });
});

describe('statements', () => {
  test('lists and references take the same number of statements for 1, 25 and 200 rows', async () => {
    const made = Array.from({ length: 200 }, (_, at) => ({ id: newId(), at }));
    await running.db.read.department.createMany({
      data: made.map(({ id, at }) => ({ id, path: `/t${at}`, name: `t${at}`, headId: id })),
    });
    await running.db.read.employee.createMany({
      data: made.map(({ id, at }) => ({
        id,
        name: `n${at}`,
        mail: `n${at}@example.com`,
        departmentPath: `/t${at}`,
        roles: ['sales'],
        locale: 'en',
        version: 1n,
        tokens: [],
      })),
    });
    await running.db.read.invitation.createMany({
      data: made.map(({ id, at }) => ({
        id: newId(),
        kind: 'EMPLOYEE',
        personId: id,
        name: `n${at}`,
        mail: `n${at}@example.com`,
        locale: 'en',
        roles: ['sales'],
        state: 'SENT',
        invitedBy: id,
        invitedAt: running.clock.now(),
      })),
    });
    const lists = [
      '{ employees(first: $n) { totalCount nodes { name department { name parent { name } head { name } } } } }',
      '{ invitations(first: $n) { totalCount nodes { state employee { name } } } }',
      '{ invitations(first: $n) { nodes { invitedBy { name department { name } } } } }',
    ];
    const ofRefs = (fields: string) =>
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${fields} } }`;
    const references = [
      ['Employee', ofRefs('Employee { name department { name } }')],
      ['Department', ofRefs('Department { name head { name } }')],
    ] as const;
    const count = async (n: number) => {
      const asked = [
        ...lists.map((list) => [`query ($n: Int!) ${list}`, { n }] as const),
        ...references.map(
          ([__typename, query]) => [query, { refs: made.slice(0, n).map(({ id }) => ({ __typename, id })) }] as const,
        ),
      ];
      const counted: number[] = [];
      for (const [query, variables] of asked) {
        counted.push((await countStatements(() => execute(running, 'decision-maker', query, variables))).count);
      }
      return counted;
    };
    const one = await count(1);
    expect(await count(25)).toEqual(one);
    expect(await count(200)).toEqual(one);
    const whole = await countStatements(() =>
      execute(running, 'clerk', '{ departments { name parent { name } head { name } } }'),
    );
    expect(whole.count).toBe(3);
  });
});
