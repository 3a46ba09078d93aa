import { clockOf } from './clock.ts';

const now = new Date('2026-11-24T02:00:00Z');
const at = (dueAt: string | null, status = 'ASSIGNED', overdue = false) => clockOf({ status, dueAt, overdue }, now);

test('V04 time left is told in days, hours and minutes, and is urgent within eight hours', () => {
  expect(at('2026-11-25T06:30:00Z')).toEqual({ kind: 'running', days: 1, hours: 4, minutes: 30 });
  expect(at('2026-11-24T09:59:00Z')).toEqual({ kind: 'soon', days: 0, hours: 7, minutes: 59 });
  expect(at('2026-11-24T10:00:00Z').kind).toBe('running');
});

test('V04 a deadline that has passed is over by as much, also where the service says so first', () => {
  expect(at('2026-11-23T01:00:00Z')).toEqual({ kind: 'over', days: 1, hours: 1, minutes: 0 });
  expect(at('2026-11-24T02:00:30Z', 'ASSIGNED', true).kind).toBe('over');
});

test('the clock stands while we wait, and has nothing to say of what is solved', () => {
  expect(at(null, 'WAITING')).toEqual({ kind: 'standing' });
  expect(at('2026-11-23T01:00:00Z', 'SOLVED')).toEqual({ kind: 'done' });
});
