import { useEffect, useRef } from 'react';
import type { Word } from '../language/texts.ts';

export type Key = {
  /** As the browser names it, `j`, `Enter`, `?`; with `mod+` for Ctrl, on a Mac ⌘. */
  key: string;
  what: Word;
  run: () => void;
};

const active = new Set<{ current: readonly Key[] }>();

/** What keys do on the page that is shown, the newest first: the sheet behind `?` lists them. */
export const activeKeys = (): readonly Key[] => [...active].reverse().flatMap(({ current }) => current);

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
  !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type));

const OWN_ENTER = new Set(['A', 'BUTTON', 'SUMMARY']);

function meant({ key }: Key, event: KeyboardEvent): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (key.startsWith('mod+')) return mod && !event.altKey && event.key.toLowerCase() === key.slice(4);
  if (mod || event.altKey || typing(event.target)) return false;
  // what has the focus opens itself
  if (event.key === 'Enter' && event.target instanceof HTMLElement && OWN_ENTER.has(event.target.tagName)) return false;
  return event.key === key || (key.length === 1 && event.key.toLowerCase() === key && !event.shiftKey);
}

function pressed(event: KeyboardEvent): void {
  // a dialog in front has the keys to itself
  if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal="true"]:not([data-keys])')) return;
  const found = activeKeys().find((key) => meant(key, event));
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Gives keys a meaning while the component is shown. Where two want the same key, the one shown last has it. */
export function useKeys(keys: readonly Key[]): void {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    if (active.size === 0) window.addEventListener('keydown', pressed);
    active.add(held);
    return () => {
      active.delete(held);
      if (active.size === 0) window.removeEventListener('keydown', pressed);
    };
  }, []);
}
