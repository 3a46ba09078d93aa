import fc from 'fast-check';
import {
  begin,
  isSettled,
  type MessageState,
  nextLook,
  type Outcome,
  type Purpose,
  resend,
  settle,
} from './message.ts';

const now = new Date('2026-11-23T04:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const fresh: MessageState = { kind: 'PENDING', attempts: 0, retryAt: null };
const attempted = (attempts = 1, leaseUntil = later(30)) => ({ kind: 'ATTEMPTED', attempts, leaseUntil }) as const;

describe('the life of a message', () => {
  test('M16 an attempt is recorded before it is made', () => {
    expect(begin(fresh, 'NOTICE', now)).toEqual({ kind: 'attempt', state: attempted() });
  });

  test('M16 nobody else attempts it while the first attempt may still be running', () => {
    expect(begin(attempted(), 'NOTICE', later(29))).toEqual({ kind: 'later', at: later(30) });
  });

  test('M16 an attempt of a process that died is repeated for a notice and only shown for marketing', () => {
    expect(begin(attempted(), 'NOTICE', later(31))).toMatchObject({ kind: 'attempt', state: { attempts: 2 } });
    expect(begin(attempted(), 'MARKETING', later(31))).toEqual({
      kind: 'settle',
      state: { kind: 'UNKNOWN', attempts: 1, retryAt: null },
    });
  });

  test('M16 an uncertain notice is tried five times and then left UNKNOWN', () => {
    expect(settle(attempted(4), 'uncertain', 'NOTICE', now)).toEqual({
      kind: 'UNKNOWN',
      attempts: 4,
      retryAt: later(8),
    });
    expect(settle(attempted(5), 'uncertain', 'NOTICE', now)).toEqual({ kind: 'UNKNOWN', attempts: 5, retryAt: null });
  });

  test('M16 a server that is away is asked again ever more slowly, and given up in the end', () => {
    expect(settle(attempted(1), 'deferred', 'NOTICE', now)).toEqual({
      kind: 'PENDING',
      attempts: 1,
      retryAt: later(1),
    });
    expect(settle(attempted(12), 'deferred', 'NOTICE', now)).toEqual({
      kind: 'PENDING',
      attempts: 12,
      retryAt: later(900),
    });
    expect(settle(attempted(20), 'deferred', 'NOTICE', now)).toEqual({
      kind: 'FAILED',
      attempts: 20,
      reason: 'UNREACHABLE',
    });
  });

  test('M16 only a notice that failed or is unknown for good can be sent again', () => {
    const [notice, marketing] = [
      { purpose: 'NOTICE', redactedAt: null },
      { purpose: 'MARKETING', redactedAt: null },
    ] as const;
    const failed: MessageState = { kind: 'FAILED', attempts: 1, reason: 'REFUSED' };
    expect(resend(failed, notice)).toEqual(fresh);
    expect(resend({ kind: 'UNKNOWN', attempts: 5, retryAt: null }, notice)).toEqual(fresh);
    expect(resend({ kind: 'UNKNOWN', attempts: 2, retryAt: later(2) }, notice)).toBeUndefined();
    expect(resend(failed, marketing)).toBeUndefined();
    expect(resend({ kind: 'SENT', attempts: 1 }, notice)).toBeUndefined();
    expect(resend({ kind: 'NOT_SENDABLE', attempts: 0, reason: 'NO_MAIL', field: null }, notice)).toBeUndefined();
  });

  test('A45 a letter whose words have ended is not sent again', () => {
    const failed: MessageState = { kind: 'FAILED', attempts: 1, reason: 'REFUSED' };
    expect(resend(failed, { purpose: 'NOTICE', redactedAt: now })).toBeUndefined();
  });

  test('M16 every message settles, nothing leaves a settled state, and nothing is sent after an acceptance', () => {
    const outcomes = fc.array(fc.constantFrom<Outcome>('accepted', 'refused', 'deferred', 'uncertain'), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(outcomes, fc.constantFrom<Purpose>('NOTICE', 'MARKETING'), (list, purpose) => {
        let state: MessageState = fresh;
        let clock = now;
        let accepted = 0;
        for (const outcome of list) {
          const step = begin(state, purpose, clock);
          if (isSettled(state)) {
            expect(step).toEqual({ kind: 'done' });
            continue;
          }
          if (step.kind !== 'attempt') throw new Error(`${state.kind} was not attempted`);
          state = settle(step.state, outcome, purpose, clock);
          if (outcome === 'accepted') accepted += 1;
          clock = nextLook(state) ?? clock;
        }
        expect(isSettled(state)).toBe(true);
        expect(accepted).toBe(state.kind === 'SENT' ? 1 : 0);
      }),
    );
  });
});
