import { patternOf, patternsOf } from './patterns.ts';

test('A48: pages are read from the applications themselves, each with somebody who may open it', async () => {
  const console = await patternsOf('console');
  const person = (pattern: string) => console.find((each) => each.pattern === pattern)?.person;
  expect(person('/')).toBe('head-east');
  expect(person('/members/:id/points')).toBe('head-east');
  expect(person('/members/imports/:id')).toBe('clerk');
  expect(person('/members/applications/:id')).toBe('agent');
  expect(person('/orders/overdue')).toBe('finance');
  expect((await patternsOf('member')).every(({ person }) => person === 'member')).toBe(true);
});

test('an address belongs to the page that names it, and only else to the page of any record', () => {
  const patterns = ['/orders/:id', '/orders/new'].map((pattern) => ({
    application: 'console' as const,
    pattern,
    person: 'finance' as const,
  }));
  expect(patternOf(patterns, '/orders/new')?.pattern).toBe('/orders/new');
  expect(patternOf(patterns, '/orders/42')?.pattern).toBe('/orders/:id');
  expect(patternOf(patterns, '/orders/42/lines')).toBeUndefined();
});
