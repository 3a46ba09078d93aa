import { tierOf } from './tiers.ts';

const tiers = [
  { code: 'gold', name: '金卡' },
  { code: 'diamond', name: '钻石卡' },
];

test('O01 a tier is told by its name, and one that the rule in force no longer has by its code', () => {
  expect(tierOf(tiers, 'gold')).toEqual({ code: 'gold', name: '金卡' });
  expect(tierOf(tiers, 'platinum')).toEqual({ code: 'platinum', name: 'platinum' });
});

test('O01 no code is shown while the tiers are on their way', () => {
  expect(tierOf([], 'gold')).toBeUndefined();
});
