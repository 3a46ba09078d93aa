/** What a file said beside what is here after its import: where each record and each amount went. Pure. */
import { Decimal } from '@guanxi/runtime';
import type { ImportField } from '../import-files/columns.ts';
import type { Said, Sums } from '../import-files/tally.ts';

/**
 * Where what was said went. HERE: the record holds it. REFUSED: its row had a fault. LEFT: the customer was here, and
 * his own value was kept. MEANINGLESS: the other system's word means nothing here. PASSED_OVER: its column fills no
 * field. CHANGED: it was written and is not there any more.
 */
export const whereabouts = ['HERE', 'REFUSED', 'LEFT', 'MEANINGLESS', 'PASSED_OVER', 'CHANGED'] as const;
export type Whereabouts = (typeof whereabouts)[number];

export type Portion = { where: Whereabouts; records: number; sums: Sums };
export type ReconciledLine = Omit<Said, 'meaningless'> & { portions: Portion[] };

/** What the rows of an import and the customers behind them hold of one field. */
export type Held = {
  field: ImportField;
  /** Good rows that say something. */
  said: { records: number; sums: Sums };
  left: { records: number; sums: Sums };
  /** Rows to which the field means nothing: a person has no contact. */
  blank: { records: number; sums: Sums };
  /** Counted in the records themselves, not in the rows. */
  here: { records: number; sums: Sums };
};

const nothing = { records: 0, sums: {} };

/** The portions of each line add up to what the file said; those of nothing are left out. */
export function reconcile(said: readonly Said[], held: readonly Held[]): ReconciledLine[] {
  return said.map(({ field, headers, records, meaningless, sums }) => {
    const total = { records, sums };
    const line = (portions: Portion[]) => ({ field, headers, records, sums, portions: portions.filter(isSomething) });
    if (field === null) return line([{ where: 'PASSED_OVER', ...total }]);
    const found = held.find((each) => each.field === field);
    const rows = found?.said ?? nothing;
    const left = found?.left ?? nothing;
    const here = found?.here ?? nothing;
    const blank = found?.blank ?? nothing;
    return line([
      { where: 'HERE', ...here },
      { where: 'REFUSED', ...without(total, rows, { records: meaningless, sums: {} }) },
      { where: 'LEFT', ...left },
      { where: 'MEANINGLESS', records: meaningless + blank.records, sums: blank.sums },
      { where: 'CHANGED', ...without(rows, left, blank, here) },
    ]);
  });
}

const isSomething = ({ records, sums }: Portion) =>
  records !== 0 || Object.values(sums).some((sum) => !new Decimal(sum).isZero());

type Amounts = { records: number; sums: Sums };

function without(all: Amounts, ...parts: readonly Amounts[]): Amounts {
  const currencies = [...new Set([all, ...parts].flatMap(({ sums }) => Object.keys(sums)))];
  return {
    records: parts.reduce((rest, { records }) => rest - records, all.records),
    sums: Object.fromEntries(
      currencies.map((currency) => [
        currency,
        parts.reduce((rest, { sums }) => rest.sub(sums[currency] ?? 0), new Decimal(all.sums[currency] ?? 0)).toFixed(),
      ]),
    ),
  };
}
