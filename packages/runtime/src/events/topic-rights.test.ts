import { readerRights } from './topic-rights.ts';

describe('a reader from outside', () => {
  const rights = readerRights('warehouse');
  const topics = rights.filter(({ resource }) => resource === 'topic').map(({ name }) => name);

  test('may read facts of every area, and never people, dead letters or what services ask each other', () => {
    expect(topics).toEqual(
      expect.arrayContaining(['crm.customers.loyalty.v1', 'crm.orders.order.v1', 'crm.knowledge.article.v1']),
    );
    expect(topics.filter((name) => /profile|dead-letter|gateway|services/.test(name))).toEqual([]);
  });

  test('may write nothing, and is in groups of its own alone', () => {
    expect(new Set(rights.map(({ operation }) => operation))).toEqual(new Set(['read']));
    expect(rights.filter(({ resource }) => resource === 'group')).toEqual([
      { user: 'warehouse', resource: 'group', name: 'warehouse.', names: 'beginning', operation: 'read' },
    ]);
  });

  test.each(['orders', 'gateway', 'services', '', '*', 'a b', 'User:x'])('is not named %p', (name) => {
    expect(() => readerRights(name)).toThrow(name);
  });
});
