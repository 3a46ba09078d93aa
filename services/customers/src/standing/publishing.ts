import { type CalendarDay, type Refusal, refuse } from '@guanxi/runtime';
import { earliestStart } from './dated-rule.ts';

const LATEST = '2199-12-31';

/** A rule may hold from tomorrow on: what was decided today by the one before it stays decided. */
export function tooEarly(inForceFrom: CalendarDay, today: CalendarDay): Refusal | undefined {
  const min = earliestStart(today);
  return inForceFrom < min
    ? refuse.invalid({ path: 'inForceFrom', code: 'OUT_OF_RANGE', params: { min, max: LATEST } })
    : undefined;
}
