import { type Came, GROUPS_MAX, reportOf } from './report.ts';

const asked = { by: 'CHANNEL', from: '2026-11-01', to: '2026-11-30', currency: 'CNY' } as const;
const came = (key: string | null, customers: number, more: Partial<Came> = {}): Came => ({
  ...{ isTotal: false, key, customers, currency: null, members: 0, firstOrders: 0, amount: null },
  ...more,
});
const bought = (key: string, currency: string, amount: string): Came =>
  came(key, 1, { currency, amount, firstOrders: 1 });

test('C16 a group holds those who ordered, in each currency, and those who did not', () => {
  const { groups } = reportOf([came('SMS', 3), bought('SMS', 'CNY', '10.50'), bought('SMS', 'USD', '2')], [], asked);
  expect(groups).toMatchObject([
    {
      ...{ key: 'SMS', customers: 5, firstOrders: 2 },
      firstOrderAmounts: [
        { amount: '10.50', currency: 'CNY' },
        { amount: '2', currency: 'USD' },
      ],
    },
  ]);
});

test('C16 each group says by which conditions its records and its cost are found', () => {
  const { groups, total } = reportOf([came('SMS', 1), came(null, 2)], undefined, asked);
  const days = { createdFrom: '2026-11-01', createdTo: '2026-11-30' };
  expect(groups.map(({ filter }) => JSON.parse(filter))).toEqual([
    { channel: 'SMS', ...days },
    { unstated: ['CHANNEL'], ...days },
  ]);
  expect(JSON.parse(total.filter)).toEqual(days);
  expect(JSON.parse(groups[0]?.costFilter ?? '')).toEqual({
    channel: 'SMS',
    spentFrom: '2026-11-01',
    spentTo: '2026-11-30',
  });
});

test('C16 money that brought nobody has its group, and a cost per customer only where there is one', () => {
  const spent = [
    { isTotal: false, key: 'MEDIA', amount: '100' },
    { isTotal: false, key: 'SMS', amount: '10' },
  ];
  const { groups } = reportOf([came('SMS', 3)], spent, asked);
  expect(
    groups.map(({ key, customers, cost, costPerCustomer }) => [key, customers, cost?.amount, costPerCustomer?.amount]),
  ).toEqual([
    ['SMS', 3, '10', '3.33'],
    ['MEDIA', 0, '100', undefined],
  ]);
});

test('C16 who may not know what was spent is told no cost rather than none', () => {
  const { total } = reportOf([came('SMS', 3)], undefined, asked);
  expect([total.cost, total.costPerCustomer]).toEqual([null, null]);
});

test('C16 more groups than are listed are said, and are in the total', () => {
  const many = Array.from({ length: GROUPS_MAX + 1 }, (_, at) => came(`活动${at}`, 1));
  const { groups, total, isWhole } = reportOf([...many, { ...came(null, many.length), isTotal: true }], [], asked);
  expect([groups.length, total.customers, isWhole]).toEqual([GROUPS_MAX, GROUPS_MAX + 1, false]);
});
