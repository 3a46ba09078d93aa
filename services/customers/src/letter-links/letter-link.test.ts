import { addressProof, newLetterCode } from '@guanxi/runtime/letter-code';
import { isOpen, isOwners, type LinkPurpose } from './letter-link.ts';

const now = new Date('2026-11-24T02:00:00Z');
const link = (purpose: LinkPurpose, uses = 0, expiresAt = '2026-12-01T00:00:00Z') => ({
  ...{ purpose, uses, expiresAt: new Date(expiresAt) },
});

test('A43 a link is good until its day, and not from then on', () => {
  expect(isOpen(link('PREFERENCES'), now)).toBe(true);
  expect(isOpen(link('PREFERENCES', 0, '2026-11-24T02:00:00Z'), now)).toBe(false);
});

test('A43 C32 what is confirmed is confirmed once; a mind may be changed again, with a bound', () => {
  for (const purpose of ['CONSENT', 'DATA'] as const) {
    expect(isOpen(link(purpose, 0), now)).toBe(true);
    expect(isOpen(link(purpose, 1), now)).toBe(false);
  }
  expect(isOpen(link('PREFERENCES', 29), now)).toBe(true);
  expect(isOpen(link('PREFERENCES', 30), now)).toBe(false);
});

test('A43 a letter that went to an earlier address opens nothing', () => {
  const code = newLetterCode();
  const sent = { addressProof: addressProof(code, 'wang@example.com') };
  expect(isOwners(sent, code, 'Wang@example.com')).toBe(true);
  expect(isOwners(sent, code, 'li@example.com')).toBe(false);
  expect(isOwners(sent, code, null)).toBe(false);
});
