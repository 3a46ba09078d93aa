import { useSyncExternalStore } from 'react';
import { type Density, type Shade, writeTokens } from './tokens.ts';

/** `system` follows the machine. */
export type ShadeChoice = Shade | 'system';
export type Appearance = { choice: ShadeChoice; shade: Shade; density: Density };

const KEPT = { shade: 'guanxi.shade', density: 'guanxi.density' };
const listeners = new Set<() => void>();
let appearance: Appearance | undefined;

const system = () => window.matchMedia('(prefers-color-scheme: dark)');

function read(): Appearance {
  const kept = localStorage.getItem(KEPT.shade);
  const choice: ShadeChoice = kept === 'light' || kept === 'dark' ? kept : 'system';
  const density: Density = localStorage.getItem(KEPT.density) === 'comfortable' ? 'comfortable' : 'dense';
  return { choice, shade: choice === 'system' ? (system().matches ? 'dark' : 'light') : choice, density };
}

function refresh(): void {
  appearance = read();
  writeTokens(document.documentElement, appearance.shade, appearance.density);
  for (const listener of listeners) listener();
}

/** Draws the page in what the reader chose, and follows the machine where he chose nothing. Once, at the start. */
export function startAppearance(): void {
  refresh();
  system().addEventListener('change', refresh);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEPT.shade || key === KEPT.density) refresh();
  });
}

export function chooseShade(choice: ShadeChoice): void {
  if (choice === 'system') localStorage.removeItem(KEPT.shade);
  else localStorage.setItem(KEPT.shade, choice);
  refresh();
}

export function chooseDensity(density: Density): void {
  localStorage.setItem(KEPT.density, density);
  refresh();
}

/** Whether the reader chose theme or density in this browser. */
export const hasChosenLooks = (): boolean => Object.values(KEPT).some((key) => localStorage.getItem(key) !== null);

export const currentAppearance = (): Appearance => {
  appearance ??= read();
  return appearance;
};

export function useAppearance(): Appearance {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentAppearance);
}
