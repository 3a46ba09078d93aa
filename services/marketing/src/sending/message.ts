/**
 * The life of one message. SMTP cannot promise exactly once, so the attempt is recorded before the first byte of
 * the text leaves; an attempt whose end nobody saw is UNKNOWN and is repeated, for notices, under the same
 * Message-ID. Nothing here reads a clock, a row or a setting; `now` is the real clock, since leases and retries
 * are no business time.
 */
export type MessageState =
  | { kind: 'PENDING'; attempts: number; retryAt: Date | null }
  | { kind: 'ATTEMPTED'; attempts: number; leaseUntil: Date }
  | { kind: 'SENT'; attempts: number }
  | { kind: 'UNKNOWN'; attempts: number; retryAt: Date | null }
  | { kind: 'FAILED'; attempts: number; reason: FailureReason }
  | { kind: 'NOT_SENDABLE'; attempts: number; reason: Obstacle; field: string | null };

/** Notices follow from what the member did and ignore marketing opt-out; marketing needs his consent. */
export type Purpose = 'NOTICE' | 'MARKETING';

/** The server said no for good, or not yet for too long. */
export type FailureReason = 'REFUSED' | 'UNREACHABLE';

/** Why a message was never attempted. */
export type Obstacle =
  | 'NO_MAIL'
  | 'BAD_ADDRESS'
  | 'NO_CONSENT'
  | 'BLACKLISTED'
  | 'NO_TEMPLATE'
  | 'MISSING_FIELD'
  | 'CUSTOMER_GONE';

/** What became of one attempt. `uncertain`: the text had begun to leave and no answer came. */
export type Outcome = 'accepted' | 'refused' | 'deferred' | 'uncertain';

export type Begin =
  | { kind: 'attempt'; state: MessageState & { kind: 'ATTEMPTED' } }
  | { kind: 'later'; at: Date }
  | { kind: 'settle'; state: MessageState }
  | { kind: 'done' };

/** A whole attempt, connection included, ends before its lease does. */
export const ATTEMPT_SECONDS = 25;
const LEASE_SECONDS = 30;
const MOST_DEFERRALS = 20;
const MOST_UNCERTAIN = 5;

/** Whether and how a message may be attempted now. A lease that ran out belonged to a process that died. */
export function begin(state: MessageState, purpose: Purpose, now: Date): Begin {
  switch (state.kind) {
    case 'PENDING':
      return attempt(state.attempts, now);
    case 'UNKNOWN':
      return state.retryAt === null ? { kind: 'done' } : attempt(state.attempts, now);
    case 'ATTEMPTED': {
      if (state.leaseUntil > now) return { kind: 'later', at: state.leaseUntil };
      const left = settle(state, 'uncertain', purpose, now);
      return left.kind === 'UNKNOWN' && left.retryAt ? attempt(left.attempts, now) : { kind: 'settle', state: left };
    }
    default:
      return { kind: 'done' };
  }
}

/** The state after an attempt ended. */
export function settle(
  state: MessageState & { kind: 'ATTEMPTED' },
  outcome: Outcome,
  purpose: Purpose,
  now: Date,
): MessageState {
  const { attempts } = state;
  switch (outcome) {
    case 'accepted':
      return { kind: 'SENT', attempts };
    case 'refused':
      return { kind: 'FAILED', attempts, reason: 'REFUSED' };
    case 'deferred':
      if (attempts >= MOST_DEFERRALS) return { kind: 'FAILED', attempts, reason: 'UNREACHABLE' };
      return { kind: 'PENDING', attempts, retryAt: after(attempts, now) };
    case 'uncertain': {
      const again = purpose === 'NOTICE' && attempts < MOST_UNCERTAIN;
      return { kind: 'UNKNOWN', attempts, retryAt: again ? after(attempts, now) : null };
    }
  }
}

/** A person may have a notice sent again that failed or whose end is unknown, while its words are there; the Message-ID stays. */
export function resend(
  state: MessageState,
  { purpose, redactedAt }: { purpose: Purpose; redactedAt: Date | null },
): (MessageState & { kind: 'PENDING' }) | undefined {
  if (purpose !== 'NOTICE' || redactedAt !== null || !isSettled(state)) return undefined;
  return state.kind === 'FAILED' || state.kind === 'UNKNOWN'
    ? { kind: 'PENDING', attempts: 0, retryAt: null }
    : undefined;
}

/** Nothing more happens to it by itself. */
export const isSettled = (state: MessageState): boolean =>
  state.kind === 'SENT' ||
  state.kind === 'FAILED' ||
  state.kind === 'NOT_SENDABLE' ||
  (state.kind === 'UNKNOWN' && state.retryAt === null);

/** When the message is next looked at without anyone asking; `undefined` when it is settled. */
export function nextLook(state: MessageState): Date | undefined {
  if (state.kind === 'ATTEMPTED') return state.leaseUntil;
  if (state.kind === 'PENDING' || state.kind === 'UNKNOWN') return state.retryAt ?? undefined;
  return undefined;
}

const attempt = (attempts: number, now: Date): Begin => ({
  kind: 'attempt',
  state: { kind: 'ATTEMPTED', attempts: attempts + 1, leaseUntil: new Date(now.getTime() + LEASE_SECONDS * 1000) },
});

/** One second after the first attempt, twice as long after each further one, at most a quarter of an hour. */
const after = (attempts: number, now: Date) => new Date(now.getTime() + Math.min(2 ** (attempts - 1), 900) * 1000);
