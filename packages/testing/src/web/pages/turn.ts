const DAY = 86_400_000;

/**
 * Which part of a whole is looked at today: 0 to `parts` - 1. The next day it is the next one; `WEB_TURN` names another.
 */
export function turn(parts: number, now = Date.now(), chosen = process.env.WEB_TURN): number {
  const at = chosen === undefined ? Math.floor(now / DAY) : Number(chosen);
  return ((at % parts) + parts) % parts;
}

/** The part of a list whose turn it is, out of so many. */
export const share = <T>(list: readonly T[], parts: number): T[] => list.filter((_, at) => at % parts === turn(parts));
