import fc from 'fast-check';
import {
  type Basis,
  countsFrom,
  isLost,
  type KeptPurchase,
  mayMoveByHand,
  ruleName,
  type Stage,
  type StageRule,
  stageOf,
  stages,
} from './stages.ts';

const rule: StageRule = { code: 'LIFECYCLE', version: 1, matureDays: 2, lostMonths: 12, inForceFrom: '2000-01-01' };
const on = (paidOn: string): KeptPurchase => ({ paidOn, paidAt: new Date(`${paidOn}T04:00:00Z`) });
const basis = (stage: Stage, since: string | null = null): Basis => ({
  stage,
  since: since === null ? null : new Date(since),
});

describe('stages', () => {
  test.each(['UNIDENTIFIED', 'POTENTIAL', 'OPPORTUNITY'] as const)(
    'C12 the first paid order moves %s to FIRST_PURCHASE',
    (stage) => {
      expect(stageOf(basis(stage), [on('2026-11-24')], rule)).toBe('FIRST_PURCHASE');
    },
  );

  test('C12 purchases on two days make MATURE, two on one day do not', () => {
    expect(stageOf(basis('POTENTIAL'), [on('2026-11-24'), on('2026-11-24')], rule)).toBe('FIRST_PURCHASE');
    expect(stageOf(basis('POTENTIAL'), [on('2026-11-24'), on('2026-11-25')], rule)).toBe('MATURE');
  });

  test('C12 a lost customer who buys is won back by what he bought since', () => {
    const purchases = [on('2024-01-01'), on('2024-02-01')];
    const lost = basis('LOST', '2026-01-01T00:00:00Z');
    expect(stageOf(lost, purchases, rule)).toBe('LOST');
    expect(stageOf(lost, [...purchases, on('2026-11-24')], rule)).toBe('FIRST_PURCHASE');
  });

  test('C12 a customer who is mature by import stays so', () => {
    expect(stageOf(basis('MATURE'), [], rule)).toBe('MATURE');
    expect(stageOf(basis('MATURE'), [on('2026-11-24')], rule)).toBe('MATURE');
  });

  test('C12 when the only order came back, the stage is the one before', () => {
    for (const stage of stages) expect(stageOf(basis(stage), [], rule)).toBe(stage);
  });

  test('C12 a cause names the rule', () => {
    expect(ruleName('POTENTIAL', 'FIRST_PURCHASE', 'purchase')).toBe('rule:first-paid-order');
    expect(ruleName('FIRST_PURCHASE', 'MATURE', 'purchase')).toBe('rule:repeated-purchase');
    expect(ruleName('LOST', 'FIRST_PURCHASE', 'purchase')).toBe('rule:won-back');
    expect(ruleName('FIRST_PURCHASE', 'POTENTIAL', 'return')).toBe('rule:purchase-returned');
  });

  test('C12 who has bought and not again for twelve months is lost', () => {
    expect(isLost('MATURE', '2025-11-23', rule, '2026-11-24')).toBe(true);
    expect(isLost('FIRST_PURCHASE', '2025-11-24', rule, '2026-11-24')).toBe(false);
    expect(isLost('POTENTIAL', '2020-01-01', rule, '2026-11-24')).toBe(false);
  });

  test('C12 only losing a customer closes what he bought before', () => {
    const before = new Date('2025-01-01');
    const closing = new Date('2026-01-01');
    expect(countsFrom('LOST', before, closing)).toBe(closing);
    expect(countsFrom('OPPORTUNITY', before, closing)).toBe(before);
  });

  test('C12 by hand nobody is made a buyer, and a buyer can only be given up', () => {
    expect(mayMoveByHand('UNIDENTIFIED', 'OPPORTUNITY')).toBe(true);
    expect(mayMoveByHand('LOST', 'POTENTIAL')).toBe(true);
    expect(mayMoveByHand('MATURE', 'LOST')).toBe(true);
    expect(mayMoveByHand('MATURE', 'POTENTIAL')).toBe(false);
    expect(mayMoveByHand('POTENTIAL', 'FIRST_PURCHASE')).toBe(false);
    expect(mayMoveByHand('POTENTIAL', 'POTENTIAL')).toBe(false);
  });

  test('C12 the stage depends on what was bought and not on the order in which it became known', () => {
    const purchase = fc.integer({ min: 1, max: 28 }).map((day) => on(`2026-11-${String(day).padStart(2, '0')}`));
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.array(purchase, { maxLength: 6 }), (stage, purchases) => {
        const forward = stageOf(basis(stage), purchases, rule);
        expect(stageOf(basis(stage), purchases.toReversed(), rule)).toBe(forward);
        expect(stageOf(basis(stage), [...purchases, ...purchases], rule)).toBe(forward);
      }),
    );
  });
});
