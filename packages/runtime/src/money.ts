import { Decimal } from 'decimal.js';

export { Decimal };

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const minorUnits: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  BHD: 3,
  KWD: 3,
  OMR: 3,
  JOD: 3,
  TND: 3,
};

/** A number as the database gives it, or a Decimal: what it is stands in its text. */
export type Numeric = { toString(): string };

/** An amount as the API says it: digits without exponent, beside its currency. */
export const moneyOf = (amount: Numeric, currency: string): { amount: string; currency: string } => ({
  amount: new Decimal(amount.toString()).toFixed(),
  currency,
});

/** Places after the point of a currency's minor unit (ISO 4217). */
export const minorUnit = (currency: string): number => minorUnits[currency] ?? 2;

/** Half up (away from zero for a negative amount) to the currency's minor unit. */
export const roundMoney = (amount: Decimal.Value, currency: string): Decimal =>
  new Decimal(amount).toDecimalPlaces(minorUnit(currency), Decimal.ROUND_HALF_UP);

/** The tax inside a gross amount: gross × rate / (1 + rate), rounded. `rate` 0.13 for 13 %. */
export const taxOf = (gross: Decimal.Value, rate: Decimal.Value, currency: string): Decimal =>
  roundMoney(new Decimal(gross).mul(rate).div(new Decimal(rate).add(1)), currency);

/**
 * Splits an amount over weights so that the parts add up to it exactly (largest remainder; equal remainders go to the
 * earlier part). Weights that are all zero count as equal. `total` must be a whole number of minor units.
 */
export function spread(total: Decimal.Value, weights: readonly Decimal.Value[], currency: string): Decimal[] {
  if (weights.length === 0) return [];
  const unit = new Decimal(10).pow(-minorUnit(currency));
  const units = new Decimal(total).div(unit);
  const given = weights.map((weight) => new Decimal(weight));
  const sum = given.reduce((a, b) => a.add(b), new Decimal(0));
  const shares = given.map((weight) => (sum.isZero() ? units.div(given.length) : units.mul(weight).div(sum)));
  const floors = shares.map((share) => share.floor());
  const rest = units.sub(floors.reduce((a, b) => a.add(b), new Decimal(0))).toNumber();
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share.sub(share.floor()) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.at - b.at);
  for (const { at } of byRemainder.slice(0, rest)) floors[at] = (floors[at] as Decimal).add(1);
  return floors.map((count) => count.mul(unit));
}
