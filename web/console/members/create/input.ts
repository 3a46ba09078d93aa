import type { FormValues } from '../../../kit/form/form-types.ts';
import { nested } from '../../../kit/form/refusals.ts';

/** What was typed as the mutation takes it: what is empty, and a mark that is not set, is left out. */
export function inputOf(values: FormValues): Record<string, unknown> {
  const filled = Object.entries(values).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== '' &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  );
  return nested(Object.fromEntries(filled));
}
