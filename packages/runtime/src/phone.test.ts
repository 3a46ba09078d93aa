import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readMobile } from './phone.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));

test('X13 a mobile number of China is read as the library reads it, whichever was read before', () => {
  const ranges = fc.tuple(fc.constantFrom('13', '14', '15', '16', '17', '18', '19', '174'), digits(3));
  const numbers = fc.tuple(ranges, fc.array(digits(8), { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(numbers, ([[beginning, more], ends]) => {
      for (const end of ends) {
        const typed = `${beginning}${more}${end}`.slice(0, 11);
        const told = parsePhoneNumberFromString(typed, 'CN');
        const isMobile = told?.isValid() && ['MOBILE', 'FIXED_LINE_OR_MOBILE'].includes(told.getType() ?? '');
        expect(readMobile(typed)).toEqual(isMobile ? { typed, e164: told?.number } : undefined);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('X13 eleven digits are a Chinese number in China alone', () => {
  readMobile('13812345678');
  expect(readMobile('13812345678', 'US')).toBeUndefined();
  expect(readMobile('１３８１２３４５６７８')).toEqual({ typed: '１３８１２３４５６７８', e164: '+8613812345678' });
});
