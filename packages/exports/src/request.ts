import { z } from 'zod';
import { columnKinds } from './columns.ts';

/** Columns that one file has at most. */
export const COLUMNS_MOST = 100;

const code = z.string().regex(/^[A-Za-z][\w.-]{0,63}$/);
const path = z.string().regex(/^\w{1,64}(\[\w{1,64}\])?(\.\w{1,64}(\[\w{1,64}\])?){0,7}$/);
const title = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u);

const column = z.object({
  key: code,
  title,
  at: z.array(path).min(1).max(4),
  as: z.enum(columnKinds).default('TEXT'),
  words: z.record(z.string().max(200), z.string().max(200)).optional(),
});

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** How a list is taken away: as what, in which columns, and what the audit says of it. */
export const exportRequest = z.object({
  format: z.enum(['CSV', 'XLSX']),
  /** What the list is called where its views are kept, such as `customers`. */
  list: code,
  title,
  columns: z.array(column).min(1).max(COLUMNS_MOST),
  /** Names of the filters by which the list is narrowed; never what was asked for. */
  filters: z.array(code).max(COLUMNS_MOST).default([]),
  /** Heads the column that says the currency of the one before it. */
  currency: title.default('currency'),
  /** IANA name of the zone in which times are told. */
  zone: z.string().max(64).refine(isZone, 'not a time zone').default('Asia/Shanghai'),
});
export type ExportRequest = z.infer<typeof exportRequest>;
