import { demoCategories, demoLists, demoProducts, demoRules, priceOf } from './catalogue.ts';
import { buyersAmong, demoCustomers, FIRST_CUSTOMERS, HISTORY_DAYS, realmCustomers } from './customers.ts';
import { demoOrders } from './orders.ts';
import { demoRequests } from './requests.ts';
import { demoTasks } from './tasks.ts';

const TODAY = '2026-11-24';
const zone = 'Asia/Shanghai';
const customers = demoCustomers(TODAY);
const realm = realmCustomers(TODAY);
const orders = demoOrders({ realm, others: buyersAmong(customers) }, TODAY);
const total = ({ lines, discount = '0' }: (typeof orders)[number]) =>
  lines.reduce((sum, { product, quantity }) => {
    const found = demoProducts.find(({ code }) => code === product);
    return sum + (found ? priceOf(found, quantity) * quantity : Number.NaN);
  }, 0) - Math.round(Number(discount) * 100);
const received = ({ receipts }: (typeof orders)[number]) =>
  receipts.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);

describe('demo data', () => {
  test('falls alike at each start of an installation, and otherwise goes by the day of the first', () => {
    expect(demoCustomers(TODAY)).toEqual(customers);
    expect(demoOrders({ realm, others: buyersAmong(customers) }, TODAY)).toEqual(orders);
    expect(demoRequests(realm, { today: TODAY, zone })).toEqual(demoRequests(realm, { today: TODAY, zone }));
    expect(demoCustomers('2027-01-01').map(({ id }) => id)).toEqual(customers.map(({ id }) => id));
  });

  test('1,200 customers with those of the realm, oldest first, no two with an id, a mobile number or a mail in common', () => {
    expect(customers).toHaveLength(1200 - realm.length);
    const since = customers.map((each) => each.since);
    expect([...since].sort()).toEqual(since);
    for (const key of ['mobile', 'mail']) {
      const given = customers.map(({ fields }) => fields[key]).filter((each) => each !== null);
      expect(new Set(given).size).toBe(given.length);
    }
    expect(new Set([...customers, ...realm].map(({ id }) => id)).size).toBe(1200);
    expect(customers.every(({ fields }) => String(fields.mobile).match(/^166\d{8}$/))).toBe(true);
    expect(customers.every(({ fields }) => String(fields.mail ?? 'a@example.com').match(/@example\.(com|cn)$/))).toBe(
      true,
    );
    // the first hundred are all from the first months
    expect(customers.slice(0, FIRST_CUSTOMERS).every((each) => each.since < '2025-04-01')).toBe(true);
  });

  test('3,000 orders: nobody buys before he is known or after yesterday, and a few buy most', () => {
    const known = new Map([...customers, ...realm].map((each) => [each.id, each.since]));
    expect(orders).toHaveLength(3000);
    expect(
      orders.filter(({ customerId, placedOn }) => placedOn < (known.get(customerId) ?? '9') || placedOn >= TODAY),
    ).toEqual([]);
    expect((Date.parse(TODAY) - Date.parse(orders[0]?.placedOn ?? '')) / 86_400_000).toBeGreaterThan(HISTORY_DAYS - 30);
    const perCustomer = [...Map.groupBy(orders, ({ customerId }) => customerId).values()]
      .map(({ length }) => length)
      .sort((a, b) => b - a);
    const best = perCustomer.slice(0, Math.ceil(perCustomer.length / 5)).reduce((sum, count) => sum + count, 0);
    expect(best).toBeGreaterThan(orders.length / 2);
    for (const { id } of realm) expect(orders.some(({ customerId }) => customerId === id)).toBe(true);
  });

  test('what came in and what is open add up to the order; the old ones are paid, of the others some are overdue', () => {
    for (const order of orders) {
      expect(received(order) + order.open).toBe(total(order));
      expect(order.receipts.every(({ receivedOn }) => receivedOn >= order.placedOn && receivedOn < TODAY)).toBe(true);
    }
    expect(orders.filter(({ placedOn, open }) => placedOn < '2026-06-01' && open > 0)).toEqual([]);
    const open = orders.filter((each) => each.open > 0);
    expect(open.length).toBeGreaterThan(30);
    expect(open.filter(({ dueOn: [first] }) => first !== undefined && first < TODAY).length).toBeGreaterThan(5);
    expect(open.some(({ isReturned }) => isReturned)).toBe(true);
  });

  test('every product has a category and a price from before the first order on; prices by tier begin with the installation', () => {
    const codes: string[] = demoCategories.map(({ code }) => code);
    expect(demoProducts.every(({ category }) => codes.includes(category))).toBe(true);
    const [standing, members] = demoLists(TODAY);
    expect(standing.validFrom < (orders[0]?.placedOn ?? '')).toBe(true);
    expect(members.validFrom).toBe(TODAY);
    const rules = demoRules();
    for (const { code } of demoProducts)
      expect(rules.some((rule) => rule.list === 'STANDARD' && rule.product === code)).toBe(true);
    expect(rules.filter(({ tier }) => tier).every(({ list }) => list === 'MEMBERS')).toBe(true);
  });

  test('150 requests, each step after the one before, the newest still open and not yet late', () => {
    const requests = demoRequests([...realm, ...buyersAmong(customers)], { today: TODAY, zone });
    expect(requests).toHaveLength(150);
    for (const { openedAt, assignedAt, solvedAt, acceptedAt } of requests) {
      const times = [openedAt, assignedAt, solvedAt, acceptedAt].filter((each) => each !== null).map(Number);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(Math.max(...times)).toBeLessThan(Date.parse(`${TODAY}T00:00:00+08:00`));
    }
    const open = requests.filter(({ solvedAt }) => solvedAt === null);
    expect(open.length).toBeGreaterThan(10);
    expect(open.every(({ openedAt }) => openedAt > new Date('2026-11-23T00:00:00+08:00'))).toBe(true);
  });

  test('twenty tasks of the sellers, about customers of their own', () => {
    const owners = new Map(customers.map(({ id, ownerId }) => [id, ownerId?.slice(-4)]));
    const tasks = demoTasks(customers);
    expect(tasks).toHaveLength(20);
    for (const { by, customerId } of tasks)
      expect(owners.get(customerId ?? '')).toBe(by === 'seller-east' ? 'e004' : 'e008');
  });
});
