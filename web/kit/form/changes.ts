import type { FormValue, FormValues } from './form-types.ts';

/**
 * What was changed, as the mutation takes it: what is the same is left out, and what was emptied is null.
 */
export function changesOf(before: FormValues, after: FormValues): Record<string, FormValue> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changes: Record<string, FormValue> = {};
  for (const name of names) {
    const [old, now] = [before[name], after[name]];
    if (JSON.stringify(old ?? null) !== JSON.stringify(now ?? null)) changes[name] = now ?? null;
  }
  return changes;
}
