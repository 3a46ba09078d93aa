import { useEffect, useRef } from 'react';

/**
 * Asks again every so many milliseconds while something goes on, and says once that it has ended while this was shown.
 * @param ask the same function as long as the question stands, as `useAsk` gives it: another one begins the wait anew
 */
export function useAskWhile(working: boolean, ask: () => void, every: number, ended?: () => void): void {
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(ask, every);
    return () => clearInterval(timer);
  }, [working, ask, every]);
  const was = useRef(working);
  // apart from the clock, which must not begin anew where `ended` is another function with each drawing
  useEffect(() => {
    if (was.current && !working) ended?.();
    was.current = working;
  }, [working, ended]);
}
