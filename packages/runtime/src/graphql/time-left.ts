/**
 * How many milliseconds the gateway still waits for this answer. A span and not an instant, so that clocks need not
 * agree.
 */
export const TIME_LEFT_HEADER = 'x-guanxi-time-left';

/** The work's result, or undefined once nobody waits for it any more. Without a header the work may take its time. */
export async function withinTimeLeft<T>(header: string | undefined, work: () => Promise<T>): Promise<T | undefined> {
  const left = Number(header);
  if (header === undefined || !Number.isFinite(left)) return work();
  if (left <= 0) return undefined;
  let over: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>((resolve) => {
    over = setTimeout(() => resolve(undefined), left);
  });
  try {
    return await Promise.race([work(), end]);
  } finally {
    clearTimeout(over);
  }
}
