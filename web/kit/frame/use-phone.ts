import { useSyncExternalStore } from 'react';
import { phoneWidth } from '../theme/tokens.ts';

const query = () => window.matchMedia(`(max-width: ${phoneWidth}px)`);

/** Whether the screen is a phone's. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = query();
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => query().matches,
  );
}
