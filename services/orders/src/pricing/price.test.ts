import fc from 'fast-check';
import { choosePrice, type PriceList, type PriceQuestion, type PriceRule, ruleVersion } from './price.ts';

const list = (more: Partial<PriceList> = {}): PriceList => ({
  id: 'standard',
  code: 'STANDARD',
  currency: 'CNY',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  priority: 0,
  ...more,
});
const rule = (code: string, more: Partial<PriceRule> = {}): PriceRule => ({
  id: code,
  list: list(),
  code,
  version: 1,
  productId: 'tea',
  tier: null,
  minQuantity: '0',
  startsOn: null,
  endsOn: null,
  unitPrice: '100',
  priority: 0,
  ...more,
});
const question = (more: Partial<PriceQuestion> = {}): PriceQuestion => ({
  productId: 'tea',
  tier: 'GOLD',
  quantity: '1',
  currency: 'CNY',
  day: '2026-11-24',
  ...more,
});
const chosen = (rules: PriceRule[], more: Partial<PriceQuestion> = {}) => choosePrice(rules, question(more))?.code;

describe('choosing a price', () => {
  test('O02 a rule of the customer’s tier goes before one for everybody, and never applies to another tier', () => {
    const rules = [rule('ALL'), rule('GOLD', { tier: 'GOLD', unitPrice: '90' })];
    expect(chosen(rules)).toBe('GOLD');
    expect(chosen(rules, { tier: 'SILVER' })).toBe('ALL');
    expect(chosen(rules, { tier: '' })).toBe('ALL');
  });

  test('O02 the largest minimum quantity that is reached gives the price', () => {
    const rules = [
      rule('ONE'),
      rule('TEN', { minQuantity: '10', unitPrice: '80' }),
      rule('HUNDRED', { minQuantity: '100' }),
    ];
    expect(chosen(rules, { quantity: '9.9999' })).toBe('ONE');
    expect(chosen(rules, { quantity: '10' })).toBe('TEN');
    expect(chosen(rules, { quantity: '250' })).toBe('HUNDRED');
  });

  test('O02 a promotion holds from its first to its last day and no longer', () => {
    const rules = [
      rule('ALWAYS'),
      rule('SALE', { startsOn: '2026-11-10', endsOn: '2026-11-12', priority: 5, unitPrice: '70' }),
    ];
    expect(['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13'].map((day) => chosen(rules, { day }))).toEqual([
      'ALWAYS',
      'SALE',
      'SALE',
      'ALWAYS',
    ]);
  });

  test('O02 a list of higher priority goes before any rule of a lower one', () => {
    const fair = list({ id: 'fair', code: 'FAIR', priority: 10 });
    expect(chosen([rule('CHEAP', { unitPrice: '1', priority: 99, tier: 'GOLD' }), rule('FAIR', { list: fair })])).toBe(
      'FAIR',
    );
  });

  test('O02 a list outside its days, of another currency or of another product gives no price', () => {
    expect(chosen([rule('A')], { day: '2027-01-01' })).toBeUndefined();
    expect(chosen([rule('A')], { currency: 'USD' })).toBeUndefined();
    expect(chosen([rule('A')], { productId: 'wine' })).toBeUndefined();
    expect(chosen([])).toBeUndefined();
  });

  test('O02 the choice does not depend on the order in which rules are handed over', () => {
    const anyRule = fc.record({
      code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      version: fc.integer({ min: 1, max: 9 }),
      tier: fc.constantFrom(null, 'GOLD', 'SILVER'),
      minQuantity: fc.integer({ min: 0, max: 3 }).map(String),
      unitPrice: fc.integer({ min: 1, max: 3 }).map(String),
      priority: fc.integer({ min: 0, max: 2 }),
      startsOn: fc.constantFrom(null, '2026-11-01', '2026-12-01'),
    });
    const anyRules = fc.uniqueArray(anyRule, { selector: ({ code, version }) => `${code}@${version}` });
    fc.assert(
      fc.property(
        anyRules,
        fc.gen(),
        fc.constantFrom('GOLD', 'SILVER', ''),
        fc.integer({ min: 1, max: 4 }),
        (given, pick, tier, quantity) => {
          const rules = given.map(({ code, ...more }) => rule(code, more));
          const shuffled = [...rules].sort(() => pick(fc.constantFrom, -1, 1));
          const [one, other] = [rules, shuffled].map((each) =>
            choosePrice(each, question({ tier, quantity: String(quantity) })),
          );
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test('O02 a price is named by list, rule and version', () => {
    expect(ruleVersion(rule('TEA-GOLD', { version: 3 }))).toBe('STANDARD/TEA-GOLD@3');
  });
});
