/** Parts of the quick panel. */
export const PARTS = ['tasks', 'notices', 'favourites', 'recent', 'log'] as const;
export type Part = (typeof PARTS)[number];

/** The parts that are shown, from the top; as kept in the viewer's preferences. All of them before he arranged them. Pure. */
export function partsOf(panel: string | null | undefined): readonly Part[] {
  try {
    const { parts } = JSON.parse(panel ?? '') as { parts?: unknown };
    if (!Array.isArray(parts)) return PARTS;
    return [...new Set(parts)].filter((part): part is Part => PARTS.some((each) => each === part));
  } catch {
    return PARTS;
  }
}

export const panelOf = (parts: readonly Part[]): string => JSON.stringify({ parts });

/** The part one place further up or down. Pure. */
export function moved(parts: readonly Part[], part: Part, by: 1 | -1): readonly Part[] {
  const from = parts.indexOf(part);
  const to = from + by;
  if (from < 0 || to < 0 || to >= parts.length) return parts;
  return parts.with(from, parts[to] as Part).with(to, part);
}
