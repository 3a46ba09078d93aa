/** Work in parts, some of it at the same time. Pure but for the work itself. */

/** Records of a file, from and to, both included. */
export type Part = { from: number; to: number };

/** Divides records into parts of a size; the last may be smaller. */
export function* parts({ from, to }: Part, size: number): Generator<Part> {
  for (let at = from; at <= to; at += size) yield { from: at, to: Math.min(to, at + size - 1) };
}

/**
 * Does the work of all parts, as many at a time as there are lanes; they begin in order. After a failure no part begins,
 * and it is thrown when those that had begun have ended.
 */
export async function inLanes<T>(lanes: number, all: Iterator<T>, work: (part: T) => Promise<void>): Promise<void> {
  let failed = false;
  const lane = async () => {
    for (let next = all.next(); !failed && !next.done; next = all.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
