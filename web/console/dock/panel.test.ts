import { moved, PARTS, panelOf, partsOf } from './panel.ts';

test('the quick panel is as its user arranged it; parts that are no longer there are passed over', () => {
  expect(partsOf(null)).toEqual(PARTS);
  expect(partsOf('no json')).toEqual(PARTS);
  expect(partsOf(panelOf(['log', 'tasks']))).toEqual(['log', 'tasks']);
  expect(partsOf('{"parts":["tasks","weather","tasks"]}')).toEqual(['tasks']);
  expect(partsOf('{"parts":[]}')).toEqual([]);
});

test('a part is moved by one place, and not beyond the ends', () => {
  expect(moved(['tasks', 'notices', 'log'], 'log', -1)).toEqual(['tasks', 'log', 'notices']);
  expect(moved(['tasks', 'notices'], 'tasks', -1)).toEqual(['tasks', 'notices']);
  expect(moved(['tasks', 'notices'], 'log', 1)).toEqual(['tasks', 'notices']);
});
