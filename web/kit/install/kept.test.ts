import { kindOf, mayBeKept, tooOld } from './kept.ts';

const scope = 'https://crm.firm.example/console/';
const asked = (path: string, more: object = {}) => ({ method: 'GET', url: `https://crm.firm.example${path}`, ...more });
const answer = (control: string, ok = true) => ({ ok, headers: new Headers({ 'cache-control': control }) });

test.each([
  ['a built file', asked('/console/assets/app-1234.js'), 'kept'],
  ['a page', asked('/console/members/42', { mode: 'navigate' }), 'page'],
  ['the API', asked('/graphql'), 'other'],
  ['a command', asked('/console/assets/app-1234.js', { method: 'POST' }), 'other'],
  ['what is told as it happens', asked('/live'), 'other'],
  ['the settings', asked('/console/config.json'), 'other'],
  ['a member’s file', asked('/files/42'), 'other'],
  ['another application’s file', asked('/member/assets/app-1234.js'), 'other'],
])('A46: %s', (_, request, kind) => {
  expect(kindOf(request, scope)).toBe(kind);
});

test('A46: only what will never change is kept', () => {
  expect(mayBeKept(answer('public, max-age=31536000, immutable'))).toBe(true);
  expect(mayBeKept(answer('no-cache'))).toBe(false);
  expect(mayBeKept(answer('public, max-age=31536000, immutable', false))).toBe(false);
});

test('A46: files of older builds make room', () => {
  const files = Array.from({ length: 402 }, (_, at) => at);
  expect(tooOld(files)).toEqual([0, 1]);
  expect(tooOld(files.slice(0, 10))).toEqual([]);
});
