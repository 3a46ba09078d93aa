import { filterOf, sortOf } from './filters.ts';

test('A06 what the address says is what the API is asked', () => {
  expect(
    filterOf({
      text: ['周 敏'],
      stages: ['MATURE', 'LOST'],
      tiers: ['GOLD'],
      department: ['/east'],
      owner: ['e1'],
      enrolled: ['false'],
      handbook: ['false'],
      created: ['2026-01-01', '*'],
    }),
  ).toEqual({
    text: '周 敏',
    stages: ['MATURE', 'LOST'],
    tiers: ['GOLD'],
    departmentPath: '/east',
    ownerId: 'e1',
    enrolled: false,
    handbookSent: false,
    createdFrom: '2026-01-01',
  });
});

test('C06 a filter of two levels is the upper one, or both', () => {
  expect(filterOf({ products: ['LIQUOR/BAIJIU'], region: ['510000'] })).toEqual({
    provinces: ['510000'],
    productCategory: 'LIQUOR',
    productSubcategory: 'BAIJIU',
  });
});

test('customers of the pool are those whom nobody owns', () => {
  expect(filterOf({ owner: ['pool'] })).toEqual({ unowned: true });
});

test('what an address says that the list does not know is left aside', () => {
  expect(filterOf({ password: ['1'], enrolled: ['perhaps'] })).toEqual({});
  expect(sortOf({ field: 'PASSWORD', descending: false })).toEqual({ field: 'CREATED_AT', direction: 'DESC' });
  expect(sortOf({ field: 'NAME', descending: false })).toEqual({ field: 'NAME', direction: 'ASC' });
});
