const DAY = 86_400_000;

/** Which turn it is: the day, counted from 1970 in UTC, unless `WEB_TURN` names another. */
export const turnNow = (now = Date.now(), chosen = process.env.WEB_TURN): number =>
  chosen ? Number(chosen) : Math.floor(now / DAY);

/**
 * What of a whole is looked at in a turn: every `parts`-th, another one each time, so that after `parts` turns all of it
 * has been.
 */
export const share = <T>(list: readonly T[], parts: number, turn: number): T[] =>
  list.filter((_, at) => (at + turn) % parts === 0);

/** The one of several whose turn it is. */
export function pick<T>(list: readonly T[], turn: number): T {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error(`nothing to pick in turn ${turn}`);
  return one;
}
