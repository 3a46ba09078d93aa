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
  const [found] = useState(() => (key === undefined ? undefined : read<Value>(key)));
  const [value, setValue] = useState<Value>(found ?? given);
  const [restored, setRestored] = useState(found !== undefined);
  const latest = useRef<{ value: Value } | undefined>(undefined);

  const keep = useCallback(() => {
    if (key !== undefined && latest.current) sessionStorage.setItem(key, JSON.stringify(latest.current.value));
  }, [key]);
  useEffect(() => {
    if (!latest.current) return;
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  });
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const change = useCallback((next: Value | ((before: Value) => Value)) => {
    setValue((before) => {
      const after = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
      latest.current = { value: after };
      return after;
    });
  }, []);
  const done = useCallback(() => {
    latest.current = undefined;
    if (key !== undefined) sessionStorage.removeItem(key);
    setRestored(false);
  }, [key]);
  const discard = useCallback(() => {
    done();
    setValue(given);
  }, [done, given]);
  return { value, change, restored, discard, done };
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
