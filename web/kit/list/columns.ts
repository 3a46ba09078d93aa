import type { Column } from './list-types.ts';

/** How somebody has the columns of a list: which and in what order, and the widths that he gave, in px. */
export type Arrangement = {
  /** Undefined: those of the page. */
  columns: readonly string[] | undefined;
  widths: Readonly<Record<string, number>>;
};
export const AS_GIVEN: Arrangement = { columns: undefined, widths: {} };

/** px */
const NARROWEST = 48;
const WIDEST = 900;
export const widthWithin = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/**
 * Those that were chosen, in that order and width; else those of the page. The page's first stays first: it says which
 * row it is. A name that the page no longer has is passed over.
 */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  { columns: chosen, widths }: Arrangement,
): readonly Column<Row>[] {
  const [first, ...others] = columns;
  const found = chosen?.flatMap((key) => others.find((column) => column.key === key) ?? []);
  const isKnown = chosen?.some((key) => columns.some((column) => column.key === key));
  const shown = found && isKnown ? [...new Set(found)] : others.filter(({ extra }) => !extra);
  return [...(first ? [first] : []), ...shown].map((column) => {
    const width = widths[column.key];
    return width === undefined ? column : { ...column, width };
  });
}

/** The keys with one of them put in the place of another; the first stays where it is. */
export function placed(keys: readonly string[], key: string, at: number): readonly string[] {
  const from = keys.indexOf(key);
  if (from < 1) return keys;
  const rest = keys.filter((each) => each !== key);
  const to = Math.min(Math.max(at, 1), rest.length);
  return [...rest.slice(0, to), key, ...rest.slice(to)];
}

/** `name~220,points`, as it stands in an address. */
export const arrangementText = ({ columns, widths }: Arrangement): string | undefined =>
  columns?.map((key) => (widths[key] === undefined ? key : `${key}~${widths[key]}`)).join(',');

export function readArrangement(text: string | null | undefined): Arrangement {
  if (!text) return AS_GIVEN;
  const parts = text.split(',').map((part) => part.split('~'));
  return {
    columns: parts.map(([key = '']) => key),
    widths: widthsOf(Object.fromEntries(parts.map(([key = '', width]) => [key, Number(width)]))),
  };
}

/** Widths out of what was kept somewhere; what is none is passed over. */
export function widthsOf(kept: unknown): Arrangement['widths'] {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, width]) =>
      typeof width === 'number' && width > 0 ? [[key, widthWithin(width)]] : [],
    ),
  );
}
