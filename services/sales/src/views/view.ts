/** What a saved view may hold, and which one a list opens with. Pure. */
export const layouts = ['TABLE', 'BOARD', 'CALENDAR', 'CARDS', 'MAP', 'TREE'] as const;
export type Layout = (typeof layouts)[number];
export const sharings = ['PRIVATE', 'DEPARTMENT', 'EVERYONE'] as const;
export type Sharing = (typeof sharings)[number];

export const LIMITS = {
  /** Views that one person keeps, over all lists. */
  views: 100,
  /** Views of one list that are shown. */
  shown: 200,
  name: 60,
  /** Characters of a filter or of options. */
  json: 8_000,
  /** Objects and lists within one another. */
  depth: 8,
  sort: 3,
  columns: 60,
} as const;

/** Names of lists, columns and fields: `customers`, `stageSince`, `basic.birthday`. */
export const CODE = /^[a-zA-Z][a-zA-Z0-9_.-]{0,59}$/;

/** Whether a text is a JSON object within the limit of depth. */
export function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) && depthOf(value) <= LIMITS.depth;
  } catch {
    return false;
  }
}

/** Deep nesting is counted with a list of its own: the caller's text must not be able to exhaust the stack. */
function depthOf(value: object): number {
  let depth = 0;
  let level: object[] = [value];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((each) =>
      Object.values(each).filter((inner): inner is object => typeof inner === 'object' && inner !== null),
    );
  }
  return depth;
}

/** `/east/shanghai` and what is above it: `/east`. */
export function pathsTo(path: string | undefined): string[] {
  const codes = path?.split('/').filter(Boolean) ?? [];
  return codes.map((_, at) => `/${codes.slice(0, at + 1).join('/')}`);
}

type Placed = { id: string; own: boolean; createdAt: Date };

/** The viewer's order first, then his own, then those of others; the older before the newer. */
export function arranged<T extends Placed>(views: readonly T[], order: readonly string[]): T[] {
  const place = new Map(order.map((id, at) => [id, at]));
  const rank = ({ id, own }: T) => place.get(id) ?? (own ? order.length : order.length + 1);
  return views.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * With which view a list opens: the first of the viewer's own order, as far as he still sees it, else that of the first
 * of his roles that has one. What is a role's default is shown to all staff.
 */
export function openingView(
  ordered: readonly string[],
  defaults: readonly { role: string; viewId: string }[],
  roles: readonly string[],
): string | undefined {
  return ordered[0] ?? roles.map((role) => defaults.find((each) => each.role === role)?.viewId).find(Boolean);
}
