import { memberNumber, memberNumbers } from './number-range.ts';

describe('member numbers', () => {
  const range = { prefix: 'M', width: 8 };

  test('C31 a number is the prefix and the count in fixed width', () => {
    expect(memberNumber(range, 1n)).toBe('M00000001');
    expect(memberNumber(range, 99_999_999n)).toBe('M99999999');
  });

  test('C31 a run of numbers is in order and without gaps', () => {
    expect(memberNumbers(range, 9n, 3)).toEqual(['M00000009', 'M00000010', 'M00000011']);
  });
});
