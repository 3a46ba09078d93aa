import { mayGive, reaches } from './reach.ts';

test('G02 a head is offered no role that reaches past his department', () => {
  expect(mayGive(['department-head', 'employee'], 'SALES')).toBe(true);
  expect(mayGive(['department-head', 'employee'], 'ADMINISTRATOR')).toBe(false);
  expect(mayGive(['administrator'], 'DECISION_MAKER')).toBe(true);
  expect(mayGive(['sales', 'employee'], 'EMPLOYEE')).toBe(false);
});

test('G02 a head is offered his own tree alone', () => {
  const head = { roles: ['department-head'] as const, department: '/east' };
  expect(reaches(head, '/east/shanghai')).toBe(true);
  expect(reaches(head, '/eastern')).toBe(false);
  expect(reaches({ roles: ['administrator'], department: undefined }, '/south')).toBe(true);
  expect(reaches({ roles: ['department-head'], department: undefined }, '/east')).toBe(false);
});
