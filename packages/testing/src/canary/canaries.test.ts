import { findCanaries, makeCanaries } from './canaries.ts';

const canaries = makeCanaries();
const all = Object.values(canaries);
const escaped = (text: string) =>
  [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const disguises: [string, (text: string) => string][] = [
  ['as it is', (text) => `so said ${text}.`],
  ['in capitals', (text) => text.toUpperCase()],
  ['in JSON with escapes', (text) => `{"a":"${escaped(text)}"}`],
  ['in a URL', (text) => `GET /files?name=${encodeURIComponent(text)}&x`],
  ['in Base64', (text) => Buffer.from(text).toString('base64')],
  ['in Base64 for URLs', (text) => `x.${Buffer.from(text).toString('base64url')}.y`],
  ['as bytes of PostgreSQL', (text) => `(1,"\\\\x${Buffer.from(text).toString('hex')}")`],
];

describe.each(disguises)('%s', (_how, disguise) => {
  test.each(all)('a $what is found, and nothing else', (canary) => {
    expect(findCanaries(disguise(canary.text), all)).toEqual([canary]);
  });
});

test('a phone number is found with gaps and country code', () => {
  const [, a, b, c] = /^(\d{3})(\d{4})(\d{4})$/.exec(canaries.phone.text) ?? [];
  expect(findCanaries(`+86 ${a}-${b} ${c}`, all)).toEqual([canaries.phone]);
});

test('a text without any holds none', () => {
  expect(findCanaries('orders 13800138000 王小明 wang@example.org /x', all)).toEqual([]);
});
