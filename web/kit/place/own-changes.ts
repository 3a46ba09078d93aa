import { changesOf } from '../form/changes.ts';
import type { FormValue, FormValues } from '../form/form-types.ts';

const PLACE = ['basic.province', 'basic.city'];

/** What somebody changed of his own record, by `basic.…`. A city is said with its province: neither is understood without the other. */
export function ownChanges(before: FormValues, values: FormValues): Record<string, FormValue> {
  const changes = changesOf(before, values);
  if (PLACE.some((name) => name in changes)) for (const name of PLACE) changes[name] = values[name] ?? null;
  return changes;
}
