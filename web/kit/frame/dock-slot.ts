import type { ComponentType } from 'react';

type Load = () => Promise<{ default: ComponentType }>;
let dock: Load | undefined;

/** What stands in the dock at the right of every page; loaded when it is first opened. Once, where the application starts. */
export function setDock(load: Load): void {
  dock = load;
}

export const theDock = (): Load | undefined => dock;
