import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useViewer } from '../sign-in/session-context.tsx';
import { hasAny } from '../sign-in/viewer.ts';
import type { Area, AreaCommand } from './area.ts';

const Context = createContext<readonly Area[]>([]);

export function AreasProvider({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  return <Context value={areas}>{children}</Context>;
}

/** The areas that the viewer is shown, in the application's order. */
export function useAreas(): readonly Area[] {
  const areas = useContext(Context);
  const viewer = useViewer();
  return useMemo(() => areas.filter(({ seenBy }) => hasAny(viewer, seenBy)), [areas, viewer]);
}

/** What the viewer can do or open from anywhere. */
export function useAreaCommands(): readonly AreaCommand[] {
  const areas = useAreas();
  const viewer = useViewer();
  return useMemo(
    () => areas.flatMap(({ commands = [] }) => commands.filter(({ seenBy }) => hasAny(viewer, seenBy))),
    [areas, viewer],
  );
}
