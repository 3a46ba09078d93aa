import { execute, type PersonName, people } from '@guanxi/testing';
import { redactPersons } from '../src/history/history-store.ts';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { historyBench, START, told } from './history-bench.ts';

let running: Running;
beforeEach(() => running?.clock.set(START));
beforeAll(async () => {
  running = await startCustomers(START);
});
afterAll(() => running?.stop());

const { update, changes, stood, later } = historyBench(() => running);

describe('what a reader is told of the past', () => {
  let id: string;
  beforeAll(async () => {
    running.clock.set(START);
    id = await enter(
      running,
      {
        name: '秘密',
        basic: { mobile: freshMobile(), mail: 'a@example.com', address: '旧址', birthDate: '1988-05-12' },
      },
      'seller-east',
    );
    later(1);
    await update('seller-east', id, { basic: { mail: 'b@example.com', address: '新址' } });
    later(2);
    await update('seller-east', id, {
      basic: { mail: 'c@example.com', birthDate: '1988-05-13' },
      value: { credit: 'A' },
    });
  });

  test('C09 a field that he is not told is not in the history he sees, nor a change of it alone', async () => {
    expect(told(await changes(id, { asker: 'seller-east' }))).toEqual([
      'basic.birthDate: 1988-05-12 → 1988-05-13',
      'basic.mail: b@example.com → c@example.com',
      'value.credit:  → A',
      'basic.mail: a@example.com → b@example.com',
      'basic.address: 旧址 → 新址',
    ]);
    const desk = await changes(id, { asker: 'agent' });
    expect(told(desk)).toEqual(['value.credit:  → A']);
    expect(desk).toHaveLength(2);
    expect(told(await changes(id, { asker: 'marketer' }))).toEqual([
      'basic.birthDate: 1988-05-12 → 1988-05-13',
      'value.credit:  → A',
    ]);
    expect(await stood(id, START, 'agent')).toMatchObject({
      name: '秘密',
      basic: {
        mail: { address: expect.stringContaining('***') },
        address: null,
        birthDate: null,
        mobile: { masked: true },
      },
    });
  });

  test.each<PersonName>(['seller-south', 'partner', 'member2', 'administrator', 'editor'])(
    'C09 %s, to whom the customer is a stranger, gets nothing',
    async (asker) => {
      expect(await changes(id, { asker })).toBeNull();
      expect(await stood(id, START, asker)).toBeNull();
      const { data } = await execute(
        running,
        asker,
        'query ($at: DateTime!) { customersAsOf(at: $at, filter: { text: "秘密" }) { nodes { name } } }',
        { at: START },
      );
      expect(data.customersAsOf?.nodes ?? []).toEqual([]);
    },
  );

  test('C09 a member sees himself, but not what the firm keeps of his past', async () => {
    const asker = { ...people.member, customer: id };
    const { data } = await execute(
      running,
      asker,
      `{ me { name changes { nodes { id } } asOf(at: "${START}") { name } } }`,
    );
    expect(data.me).toEqual({ name: '秘密', changes: null, asOf: null });
  });

  test('C09 he who owned a customer once and owns him no more is told by what he may see today', async () => {
    const given = await enter(running, { name: '移交', basic: { mobile: freshMobile() } }, 'seller-east');
    later(30);
    await mutate(running, 'head-east', 'assignCustomer', { customerId: given, ownerId: null }, '');
    const was = await stood(given, START, 'seller-east');
    expect(was).toMatchObject({ owner: { id: employeeId('seller-east') }, basic: { mobile: { masked: true } } });
    const { rows } = await running.db.pool.query('SELECT mobile FROM customer WHERE id = $1', [given]);
    const { data } = await execute(
      running,
      'seller-east',
      'query ($at: DateTime!, $text: String) { customersAsOf(at: $at, filter: { text: $text }) { nodes { name } } }',
      { at: START, text: rows[0].mobile },
    );
    expect(data.customersAsOf.nodes).toEqual([]);
  });

  test('C09 erasing takes a person out of the history in place', async () => {
    const person = await enter(running, {
      name: '忘记我',
      basic: { mobile: freshMobile(), mail: 'forget@example.com' },
      dealings: { remark: '忘记' },
    });
    later(5);
    await update('clerk', person, { name: '忘记吾', value: { credit: 'A' } });
    const actor = { viewer: { sub: 's', client: 'c', roles: new Set([]) } as never, clock: running.clock };
    await running.db.transaction(actor, async (tx) => {
      await tx.db.customer.update({
        where: { id: person },
        data: {
          name: '–',
          mail: null,
          mobile: null,
          mobileE164: null,
          remark: null,
          searchTokens: [],
          contactTokens: [],
        },
      });
      expect(await redactPersons(tx, { customers: [person] })).toBe(2);
    });
    const { rows } = await running.db.pool.query(
      'SELECT image::text || coalesce(changed::text, $2) AS text FROM guanxi.customer_history WHERE key = $1',
      [person, ''],
    );
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toMatch(/忘记|forget/);
    expect(await changes(person)).toMatchObject([
      { redacted: true },
      { redacted: true, causeName: 'updateCustomer' },
      { kind: 'CREATED' },
    ]);
    expect(await stood(person, START)).toMatchObject({ name: '–', basic: { mobile: null, mail: null } });
  });
});
