import { pathBetween, type Tie } from './path.ts';

const ties: Tie[] = [
  { from: 'li', to: 'north', name: 'buyer' },
  { from: 'li', to: 'south', name: 'adviser' },
  { from: 'wu', to: 'south', name: 'owner' },
  { from: 'wu', to: 'east', name: 'owner' },
  { from: 'li', to: 'east', name: 'guest' },
  { from: 'xu', to: 'west', name: 'owner' },
];
const names = (from: string, to: string) => pathBetween(ties, from, to)?.map(({ tie, to: at }) => `${tie.name} ${at}`);

test('the shortest way goes over a tie from either of its ends', () => {
  expect(names('north', 'east')).toEqual(['buyer li', 'guest east']);
  expect(names('north', 'wu')).toEqual(['buyer li', 'adviser south', 'owner wu']);
});

test('a node is reached from itself by nothing, and what has no tie is not reached', () => {
  expect(names('li', 'li')).toEqual([]);
  expect(names('li', 'xu')).toBeUndefined();
});
