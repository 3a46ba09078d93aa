import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../sign-in/session-context.tsx';

const keyOf = (person: string, name: string) => `guanxi.draft.${person}.${name}`;
/** ms after the last change until it is kept. */
const PAUSE = 200;

export type Draft<Value> = {
  value: Value;
  change: (value: Value | ((before: Value) => Value)) => void;
  /** It was found from before: by a reload, an expired sign-in. */
  restored: boolean;
  /** Back to what was given, and forgets what was kept. */
  discard: () => void;
  /** Forgets what was kept: it is saved elsewhere now. */
  done: () => void;
};

/**
 * What is being typed, kept in this tab until it is saved, so that neither a reload nor an expired sign-in loses it.
 * Each person has his own. For what a form is not: `useForm` keeps its drafts by this.
 * @param name of what is typed and of the record: `member:42`; undefined keeps nothing
 */
export function useDraft<Value>(name: string | undefined, given: Value): Draft<Value> {
  const { sub } = useViewer();
  const key = name === undefined ? undefined : keyOf(sub, name);
  const [held, setHeld] = useState(() => begin(key, given));
  // another record in the same place of the page: what was typed for the first one is not his
  let shown = held;
  if (held.key !== key) {
    shown = begin(key, given);
    setHeld(shown);
  }
  const latest = useRef<{ key: string; value: Value } | undefined>(undefined);

  const keep = useCallback(() => {
    if (latest.current) sessionStorage.setItem(latest.current.key, JSON.stringify(latest.current.value));
  }, []);
  useEffect(() => {
    if (!latest.current) return;
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: of one record it is kept before the next one is begun
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
      latest.current = undefined;
    };
  }, [keep, key]);

  const change = useCallback((next: Value | ((before: Value) => Value)) => {
    setHeld((before) => {
      const after = typeof next === 'function' ? (next as (before: Value) => Value)(before.value) : next;
      if (before.key !== undefined) latest.current = { key: before.key, value: after };
      return { ...before, value: after };
    });
  }, []);
  const done = useCallback(() => {
    latest.current = undefined;
    if (key !== undefined) sessionStorage.removeItem(key);
    setHeld((before) => {
      latest.current = undefined; // also what was changed in the same breath
      return { ...before, restored: false };
    });
  }, [key]);
  const discard = useCallback(() => {
    done();
    setHeld((before) => ({ ...before, value: given }));
  }, [done, given]);
  return { value: shown.value, change, restored: shown.restored, discard, done };
}

function begin<Value>(key: string | undefined, given: Value) {
  const found = key === undefined ? undefined : read<Value>(key);
  return { key, value: found ?? given, restored: found !== undefined };
}

function read<Value>(key: string): Value | undefined {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Value;
  } catch {
    return undefined;
  }
}
