import type { Language } from '@guanxi/language';

export type Amount = { amount: string; currency: string };

const locale = (language: Language): string => language;
const zh = (language: Language): boolean => language !== 'en';

/** A decimal as it travels, exactly: Intl reads decimals from text, whatever their length. */
const decimal = (text: string): number => text as unknown as number;

/** `¥48,260.00`; always with the minor units of the currency. */
export function moneyText({ amount, currency }: Amount, language: Language): string {
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(decimal(amount));
}

/** `¥3.1 万`, `¥2.4 亿` to a reader of Chinese, `¥31K` to others; as a whole below 10,000. */
export function shortMoneyText(value: Amount, language: Language): string {
  const size = Math.abs(Number(value.amount));
  if (size < 10_000) {
    const whole = Number.isInteger(Number(value.amount));
    return new Intl.NumberFormat(locale(language), {
      style: 'currency',
      currency: value.currency,
      currencyDisplay: 'narrowSymbol',
      ...(whole ? { maximumFractionDigits: 0 } : {}),
    }).format(decimal(value.amount));
  }
  const text = new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: size >= 100_000_000 || size < 1_000_000 ? 3 : 4,
  }).format(decimal(value.amount));
  return zh(language) ? text.replace(/(?<=\d)(?=[万亿萬億])/u, ' ') : text;
}

/** `9,652`; above 99,999 in 万 where `short` is asked and the reader reads Chinese. */
export function numberText(value: number | string, language: Language, short = false): string {
  const size = Math.abs(Number(value));
  const compact = short && size >= 100_000;
  const text = new Intl.NumberFormat(
    locale(language),
    compact ? { notation: 'compact', maximumSignificantDigits: 4 } : { maximumFractionDigits: 4 },
  ).format(decimal(String(value)));
  return compact && zh(language) ? text.replace(/(?<=\d)(?=[万亿萬億])/u, ' ') : text;
}

/** @param share 0.12 is `12%` */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A calendar day as it travels, `1988-03-12`: days are written so in every language. */
export const dayText = (day: string): string => day.slice(0, 10);

/** `2026-11-28 15:04` in the reader's own zone. */
export function timeText(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `3 天前`, `in 4 hours`; to the minute. */
export function relativeText(instant: string, language: Language, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' });
  for (const [unit, size] of STEPS)
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  return format.format(0, 'second');
}

/** The heading of a day in a timeline: `今天`, `昨天`, `11 月 16 日`, with the year where it is another. */
export function dayHeading(instant: string, language: Language, now = new Date()): string {
  const at = new Date(instant);
  const start = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((start(at) - start(now)) / 86_400_000);
  if (days === 0 || days === -1 || days === 1)
    return new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(locale(language), {
    month: 'long',
    day: 'numeric',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);
}

/** `10:42` in the reader's own zone. */
export const clockText = (instant: string): string => timeText(instant).slice(11);

/** Whether a decimal is more than nothing, without going through a float. */
export const isPositive = (amount: string): boolean => !amount.startsWith('-') && /[1-9]/.test(amount);
