import { isChosen } from './chosen.ts';
import { pick, share, turnNow } from './turn.ts';

const pages = Array.from({ length: 20 }, (_, at) => at);

test('after three turns every page has been looked at, none of them twice', () => {
  const seen = [7, 8, 9].flatMap((turn) => share(pages, 3, turn));
  expect(seen.toSorted((a, b) => a - b)).toEqual(pages);
});

test('a turn is a day, or the one that is named', () => {
  const noon = Date.UTC(2026, 0, 2, 12);
  expect(turnNow(noon + 86_400_000, '')).toBe(turnNow(noon, undefined) + 1);
  expect(turnNow(noon, '5')).toBe(5);
  expect(pick(['customers', 'sales', 'orders'], 5)).toBe('orders');
});

test('parts of what takes long are chosen by their words', () => {
  expect(isChosen('orders', undefined)).toBe(true);
  expect(isChosen(390, 'orders,390')).toBe(true);
  expect(isChosen('sales', 'orders,390')).toBe(false);
});
