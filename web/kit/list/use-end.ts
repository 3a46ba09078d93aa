import { useEffect } from 'react';

/** Rows before the last in sight at which more are asked for. */
const AHEAD = 20;

/** Asks for more as the reader comes near the end. */
export function useEnd(last: number | undefined, count: number, reachEnd: () => void): void {
  useEffect(() => {
    if (last !== undefined && last >= count - AHEAD) reachEnd();
  }, [last, count, reachEnd]);
}
