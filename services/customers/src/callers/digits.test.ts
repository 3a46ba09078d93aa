import fc from 'fast-check';
import { digitsOf, FEWEST, formsOf, runsOf } from './digits.ts';

const digit = fc.constantFrom(...'0123456789');
const digits = (min: number, max: number) => fc.string({ unit: digit, minLength: min, maxLength: max });

describe('digits of a number', () => {
  test('C33 signs, spaces, full width and 转 are passed over', () => {
    expect(digitsOf('138-0013 8000')).toBe('13800138000');
    expect(digitsOf('（０２１）７２９６')).toBe('0217296');
    expect(digitsOf('021-72964401转12')).toBe('0217296440112');
    expect(digitsOf('0086 138 0013 8000')).toBe('8613800138000');
    expect(digitsOf('+86 138')).toBe('86138');
  });

  test('C33 fewer than four digits, or more than a number has, are none', () => {
    for (const typed of ['', '138', '李四', 'a1b2c3', '1'.repeat(25)]) expect(digitsOf(typed)).toBeUndefined();
  });

  test('C33 any run of at least four digits of a number, however it is typed, is held by what the number is indexed by', () => {
    const number = fc.record({ main: digits(8, 11), extension: fc.option(digits(1, 6)) });
    fc.assert(
      fc.property(number, fc.nat(), fc.nat(), fc.constantFrom('', '-', ' ', ')'), ({ main, extension }, a, b, sign) => {
        const forms = formsOf(`+86${main}`, extension);
        for (const form of forms) {
          const from = a % (form.length - FEWEST + 1);
          const run = form.slice(from, from + FEWEST + (b % (form.length - from - FEWEST + 1)));
          const found = digitsOf([...run].join(sign));
          // who begins in the middle of 0086 has typed another number's beginning
          if (run.startsWith('0086')) return;
          expect(found).toBe(run);
          const indexed = new Set(forms.flatMap(runsOf));
          expect(runsOf(run).every((each) => indexed.has(each))).toBe(true);
        }
      }),
    );
  });
});
