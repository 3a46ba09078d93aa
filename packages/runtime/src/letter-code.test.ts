import { addressProof, hashOfCode, isLetterCode, newLetterCode } from './letter-code.ts';

test('A43 the code of a letter is fit for an address, and no two are alike', () => {
  const codes = Array.from({ length: 50 }, newLetterCode);
  expect(codes.every((code) => isLetterCode(code) && encodeURIComponent(code) === code)).toBe(true);
  expect(new Set(codes).size).toBe(50);
  expect(codes.every((code) => hashOfCode(code) !== code && !isLetterCode(`${code}x`))).toBe(true);
});

test('A43 an address is recognised by who knows the code, however it is written', () => {
  const [code, other] = [newLetterCode(), newLetterCode()];
  const proof = addressProof(code, 'Wang.Fang@example.com');
  expect(addressProof(code, ' wang.fang@example.com')).toBe(proof);
  expect(addressProof(code, 'wang@example.com')).not.toBe(proof);
  expect(addressProof(other, 'wang.fang@example.com')).not.toBe(proof);
});
