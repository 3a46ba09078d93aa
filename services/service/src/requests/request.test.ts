import { chineseCalendar } from '../calendar/calendars.ts';
import { decide, opened, type RequestState, type Step } from './request.ts';

const calendar = chineseCalendar('Asia/Shanghai');
const at = (text: string) => new Date(`${text}+08:00`);
const after = (request: RequestState, step: Step, now: Date): RequestState => {
  const decision = decide(step, request, calendar, now);
  if (decision.kind !== 'to') throw new Error(decision.status);
  return decision.state;
};

describe('the life of a request', () => {
  test('V04 the clock stands while the customer is waited for', () => {
    const request = opened(calendar, at('2026-11-23T10:00:00'));
    expect(request.dueAt).toEqual(at('2026-11-26T10:00:00'));
    const waiting = after(request, 'wait', at('2026-11-24T10:00:00'));
    expect(waiting).toMatchObject({ status: 'WAITING', dueAt: null });
    expect(after(waiting, 'resume', at('2026-11-30T10:00:00')).dueAt).toEqual(at('2026-12-02T10:00:00'));
  });

  test('V03 a request is closed by acceptance only after a solution', () => {
    const request = opened(calendar, at('2026-11-23T10:00:00'));
    expect(decide('accept', request, calendar, at('2026-11-23T11:00:00'))).toEqual({
      kind: 'wrong-state',
      status: 'OPEN',
    });
    const solved = after(request, 'solve', at('2026-11-23T11:00:00'));
    expect(after(solved, 'accept', at('2026-11-23T12:00:00')).status).toBe('CLOSED');
  });

  test('V03 a further need opens the same request again with a new clock', () => {
    const solved = after(opened(calendar, at('2026-11-23T10:00:00')), 'solve', at('2026-11-23T11:00:00'));
    expect(after(solved, 'further-need', at('2026-11-24T09:00:00'))).toEqual({
      status: 'ASSIGNED',
      dueAt: at('2026-11-27T09:00:00'),
      remainingMs: null,
    });
  });

  test('V03 what is closed stays closed', () => {
    const closed: RequestState = { status: 'CLOSED', dueAt: null, remainingMs: null };
    for (const step of ['assign', 'wait', 'resume', 'solve', 'accept', 'further-need', 'time-out'] as const) {
      expect(decide(step, closed, calendar, at('2026-11-24T09:00:00'))).toEqual({
        kind: 'wrong-state',
        status: 'CLOSED',
      });
    }
  });
});
