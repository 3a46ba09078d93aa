import { DEPTH_MAX, isOnSale, pathBelow } from './product.ts';

describe('the catalogue', () => {
  test('O01 a product is on sale from its first to its last day, and for ever when it has none', () => {
    const sale = { saleStartsOn: '2026-11-01', saleEndsOn: '2026-11-30' };
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => isOnSale(sale, day))).toEqual([false, true, true, false]);
    expect(isOnSale({ ...sale, saleEndsOn: null }, '2099-01-01')).toBe(true);
  });

  test('O01 the path of a category is made of the codes above it, and the tree has a bottom', () => {
    expect(pathBelow(undefined, 'goods')).toBe('/goods');
    expect(pathBelow('/goods', 'wine')).toBe('/goods/wine');
    const deepest = `/${Array.from({ length: DEPTH_MAX }, (_, at) => `c${at}`).join('/')}`;
    expect(pathBelow(deepest, 'below')).toBeUndefined();
  });
});
