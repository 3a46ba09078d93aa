import fc from 'fast-check';
import {
  type Answer,
  askable,
  attemptsLeft,
  decide,
  type Facts,
  isWeak,
  lockedUntil,
  questions,
  RULE,
} from './verification.ts';

const facts: Facts = {
  NAME: '徐慧敏',
  BIRTH_DATE: '1988-05-12',
  MAIL: 'xu@example.com',
  MOBILE: '+8613800138000',
  MEMBER_NUMBER: 'M000123',
  POSTCODE: '646000',
  LAST_ORDER_NUMBER: 'SO-2026-000007',
  LAST_ORDER_AMOUNT: '1200.0000',
  LAST_ORDER_DAY: '2026-11-20',
};
const right = (question: Answer['question']): Answer => ({ question, answer: facts[question] ?? '' });
const now = new Date('2026-11-24T10:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('verifying a caller', () => {
  test('A69 two right answers, one of which few know, are enough', () => {
    expect(decide(facts, [right('NAME'), right('LAST_ORDER_NUMBER')])).toEqual({ kind: 'verified' });
    expect(decide(facts, [right('NAME')])).toEqual({ kind: 'too-few', needed: 2 });
    expect(decide(facts, [right('BIRTH_DATE'), right('BIRTH_DATE')])).toEqual({ kind: 'too-few', needed: 2 });
    expect(decide(facts, [right('NAME'), right('MOBILE'), right('POSTCODE')])).toEqual({ kind: 'weak-only' });
  });

  test('A69 answers are taken as people say them', () => {
    const said: [Answer['question'], string][] = [
      ['NAME', ' 徐 慧敏 '],
      ['BIRTH_DATE', '1988年5月12日'],
      ['MAIL', 'XU@Example.com'],
      ['MOBILE', '138 0013 8000'],
      ['MEMBER_NUMBER', 'm000123'],
      ['POSTCODE', '６４６０００'],
      ['LAST_ORDER_NUMBER', 'so-2026-000007'],
      ['LAST_ORDER_AMOUNT', '¥1,200元'],
      ['LAST_ORDER_DAY', '2026/11/20'],
    ];
    for (const [question, answer] of said) {
      const other = isWeak(question) || question === 'MAIL' ? right('BIRTH_DATE') : right('MAIL');
      expect([question, decide(facts, [other, { question, answer }]).kind]).toEqual([question, 'verified']);
    }
  });

  test('A69 one wrong answer among right ones does not verify, whatever it is', () => {
    fc.assert(
      fc.property(fc.subarray([...questions], { minLength: 2 }), fc.nat(), fc.string(), (asked, at, wrong) => {
        const index = at % asked.length;
        const answers = asked.map((question, place) =>
          place === index ? { question, answer: `x${wrong}` } : right(question),
        );
        expect(decide(facts, answers).kind).not.toBe('verified');
      }),
    );
  });

  test('A69 only that is asked to which the record holds the answer', () => {
    const few = { ...facts, BIRTH_DATE: null, MAIL: null };
    expect(askable(few)).not.toContain('MAIL');
    expect(decide(few, [right('NAME'), { question: 'MAIL', answer: '' }])).toEqual({
      kind: 'unknown',
      question: 'MAIL',
    });
  });

  test(`A69 ${RULE.attempts} wrong attempts within an hour lock the customer for an hour`, () => {
    expect(lockedUntil([before(5), before(1)], now)).toBeNull();
    expect(attemptsLeft([before(5), before(61)], now)).toBe(RULE.attempts - 1);
    expect(lockedUntil([before(59), before(30), before(10)], now)).toEqual(new Date(now.getTime() + 50 * 60_000));
    expect(lockedUntil([before(61), before(30), before(10)], now)).toBeNull();
  });
});
