import fc from 'fast-check';
import { inForce, ruleVersion } from '../standing/dated-rule.ts';
import { type EarningRule, lastDay, pointsFall, pointsOf } from './earning-rule.ts';

const rule = (more: Partial<EarningRule> = {}): EarningRule => ({
  code: 'PURCHASE',
  version: 1,
  rate: '1',
  multipliers: {},
  expiryMonths: 24,
  inForceFrom: '2000-01-01',
  ...more,
});

describe('the earning rule', () => {
  test('C28 points are the whole part of paid gross times rate', () => {
    expect(pointsOf(rule(), '99.99', '')).toBe(99);
    expect(pointsOf(rule({ rate: '0.5' }), '99.99', '')).toBe(49);
    expect(pointsOf(rule(), '0.99', '')).toBe(0);
  });

  test('C28 a tier may multiply, and is the one that the order names', () => {
    const gold = rule({ multipliers: { GOLD: '1.5' } });
    expect(pointsOf(gold, '100.10', 'GOLD')).toBe(150);
    expect(pointsOf(gold, '100.10', 'SILVER')).toBe(100);
  });

  test('M21 the version in force on the day of payment decides', () => {
    const rules = [
      rule(),
      rule({ version: 2, inForceFrom: '2026-11-01' }),
      rule({ version: 3, inForceFrom: '2026-12-01' }),
    ];
    expect(inForce(rules, '2026-10-31')?.version).toBe(1);
    expect(inForce(rules, '2026-11-01')?.version).toBe(2);
    expect(inForce(rules, '2026-12-31')?.version).toBe(3);
    expect(inForce(rules, '1999-12-31')).toBeUndefined();
  });

  test('M21 of two versions from one day the later holds', () => {
    const rules = [rule({ version: 3, inForceFrom: '2026-11-01' }), rule({ version: 2, inForceFrom: '2026-11-01' })];
    expect(inForce(rules, '2026-11-02')?.version).toBe(3);
    expect(ruleVersion(rules[0] as EarningRule)).toBe('PURCHASE@3');
  });

  test('C28 points count for the rule’s months after the day of payment', () => {
    expect(lastDay(rule(), '2026-11-24')).toBe('2028-11-24');
    expect(lastDay(rule({ expiryMonths: 1 }), '2026-01-31')).toBe('2026-02-28');
    expect(lastDay(rule({ expiryMonths: null }), '2026-11-24')).toBeNull();
  });

  test('C28 what returns take back adds up to what the order earned, in any division of the order', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('1', '0.5', '0.0333', '2'),
        (parts, rate) => {
          const any = rule({ rate });
          const amount = (inCents: number) => (inCents / 100).toFixed(2);
          const whole = parts.reduce((sum, part) => sum + part, 0);
          let left = whole;
          let back = 0;
          for (const part of parts) {
            left -= part;
            back += pointsFall(any, amount(part), amount(left), '');
          }
          expect(back).toBe(pointsOf(any, amount(whole), ''));
        },
      ),
    );
  });
});
