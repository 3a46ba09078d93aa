import type { CalendarDay } from '@guanxi/runtime/clock';

/** The rules of the catalogue. */
export const PRODUCT_KINDS = [
  'GOODS',
  'SERVICE',
  'JOURNAL',
  'AD_SLOT',
  'EXHIBITION_STAND',
  'WEBSITE_WORK',
  'OUTDOOR_AD',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** A category below nine others would no longer be found by anybody. */
export const DEPTH_MAX = 10;

export type SalePeriod = { saleStartsOn: CalendarDay; saleEndsOn: CalendarDay | null };

/** Both the first and the last day of sale count. */
export const isOnSale = ({ saleStartsOn, saleEndsOn }: SalePeriod, day: CalendarDay): boolean =>
  saleStartsOn <= day && (saleEndsOn === null || day <= saleEndsOn);

/** The path of a category below its parent; undefined when the tree would become too deep. */
export function pathBelow(parent: string | undefined, code: string): string | undefined {
  const path = `${parent ?? ''}/${code}`;
  return path.split('/').length - 1 > DEPTH_MAX ? undefined : path;
}
