import { useEffect, useRef } from 'react';

/**
 * Asks again every so many milliseconds while something goes on.
 * @param ask the same function as long as the question stands, as `useAsk` gives it: another one begins the wait anew
 */
export function useAskWhile(working: boolean, ask: () => void, every: number): void {
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(ask, every);
    return () => clearInterval(timer);
  }, [working, ask, every]);
}

/**
 * Says once that something has ended while this was shown, also where it was so quick that it was never seen at work.
 * @param known what is known to have ended last, under a name that no other end has; `null` while something goes on or
 *   nothing has ever ended, `undefined` until that is known
 */
export function useEnded(known: string | null | undefined, ended: () => void): void {
  const before = useRef(known);
  useEffect(() => {
    if (known && before.current !== undefined && before.current !== known) ended();
    if (known !== undefined) before.current = known;
  }, [known, ended]);
}
