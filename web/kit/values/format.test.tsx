import { dayHeading, moneyText, numberText, shortMoneyText } from './format.ts';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

test.each([
  ['48260.0000', 'zh-CN', '¥48,260.00'],
  ['48260.0000', 'en', '¥48,260.00'],
  // more digits than a floating-point number holds
  ['90071992547409931.27', 'zh-CN', '¥90,071,992,547,409,931.27'],
] as const)('%s in %s is %s, to the last digit', (amount, language, text) => {
  expect(moneyText(yuan(amount), language)).toBe(text);
});

test.each([
  ['31000', 'zh-CN', '¥3.1 万'],
  ['31000', 'zh-TW', '¥3.1 萬'],
  ['240000000', 'zh-CN', '¥2.4 亿'],
  ['31000', 'en', '¥31K'],
  ['960', 'zh-CN', '¥960'],
] as const)('%s in %s is %s in short', (amount, language, text) => {
  expect(shortMoneyText(yuan(amount), language)).toBe(text);
});

test('points have their thousands apart', () => {
  expect(numberText(9652, 'zh-CN')).toBe('9,652');
});

test('days of a timeline are told as people say them', () => {
  const now = new Date(2026, 10, 28, 12);
  expect(dayHeading(new Date(2026, 10, 28, 1).toISOString(), 'zh-CN', now)).toBe('今天');
  expect(dayHeading(new Date(2026, 10, 27, 23).toISOString(), 'en', now)).toBe('yesterday');
  expect(dayHeading(new Date(2026, 10, 16).toISOString(), 'zh-CN', now)).toBe('11月16日');
  expect(dayHeading(new Date(2025, 2, 1).toISOString(), 'zh-CN', now)).toBe('2025年3月1日');
});
