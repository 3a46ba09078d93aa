import fc from 'fast-check';
import {
  askedAgain,
  delivered,
  failed,
  type InvitationState,
  invited,
  MOST_ATTEMPTS,
  masked,
  withdrawn,
} from './invitation.ts';

const now = new Date('2026-11-23T02:00:00Z');

describe('an invitation', () => {
  test('what is known as sent is sent, whatever comes late', () => {
    const sent = delivered(invited(), now);
    expect(sent).toEqual({ state: 'SENT', attempts: 1, sentAt: now });
    expect(delivered(sent, new Date())).toBe(sent);
    expect(failed(sent, 'UNREACHABLE')).toBe(sent);
  });

  test('a fault of the moment is tried again, one of the address is not', () => {
    expect(failed(invited(), 'UNREACHABLE')).toEqual({ state: 'PENDING', attempts: 1, reason: 'UNREACHABLE' });
    expect(failed(invited(), 'ADDRESS_TAKEN')).toEqual({ state: 'FAILED', attempts: 1, reason: 'ADDRESS_TAKEN' });
  });

  test('it is given up after the last try, and can be asked for again', () => {
    let state: InvitationState = invited();
    for (let at = 0; at < MOST_ATTEMPTS; at += 1) state = failed(state, 'UNREACHABLE');
    expect(state).toMatchObject({ state: 'FAILED', attempts: MOST_ATTEMPTS });
    expect(askedAgain(state)).toEqual(invited());
    expect(askedAgain(invited())).toBeUndefined();
    expect(askedAgain(withdrawn(state))).toBeUndefined();
  });

  test('no order of tries brings a withdrawn invitation back', () => {
    const step = fc.constantFrom(
      (state: InvitationState) => delivered(state, now),
      (state: InvitationState) => failed(state, 'UNREACHABLE'),
      (state: InvitationState) => failed(state, 'REFUSED'),
      (state: InvitationState) => askedAgain(state) ?? state,
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const end = steps.reduce((state, each) => each(state), withdrawn(invited()));
        expect(end).toMatchObject({ state: 'FAILED', reason: 'WITHDRAWN' });
      }),
    );
  });

  test('an address can be recognised but not used', () => {
    expect([masked('li@example.com'), masked('x')]).toEqual(['l***@example.com', '***']);
  });
});
