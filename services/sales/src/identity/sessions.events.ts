import { gateway } from '@guanxi/proto';
import { SESSIONS_TOPIC, timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** Clocks may differ by this. Nobody signs in with a closed account, so no good token is refused by it. */
const MARGIN_MS = 60_000;
/** The same where the person signs in again at once: as little as clocks of one installation differ. */
const NARROW_MARGIN_MS = 2_000;
/** Longer than any access token lives. */
const REMEMBERED_MS = 3_600_000;

/**
 * An account is closed: tokens that it holds are refused at once, by every process of the gateway. Tokens live in real
 * time, whatever the time of the business is.
 */
export function accountClosed(tx: Tx, accountId: string): void {
  said(tx, { key: accountId, sessionId: '', subject: accountId, reason: 'DISABLED' });
}

/** An account may do less than before: the tokens that it holds are refused at once, those of a new sign-in pass. */
export function rightsNarrowed(tx: Tx, accountId: string): void {
  said(tx, { key: accountId, sessionId: '', subject: accountId, reason: 'RIGHTS_CHANGED' }, NARROW_MARGIN_MS);
}

/** One session of an account is ended: tokens of it are refused at once, those of its others pass. */
export function sessionEnded(tx: Tx, accountId: string, sessionId: string): void {
  said(tx, { key: sessionId, sessionId, subject: accountId, reason: 'ENDED_BY_PERSON' });
}

function said(
  tx: Tx,
  { key, ...what }: { key: string; sessionId: string; subject: string; reason: string },
  margin = MARGIN_MS,
): void {
  const endedAt = Date.now() + margin;
  tx.emit({
    type: gateway.SessionsEndedSchema,
    topic: SESSIONS_TOPIC,
    key,
    value: {
      ...what,
      endedAt: timestamp(new Date(endedAt)),
      until: timestamp(new Date(endedAt + REMEMBERED_MS)),
    },
  });
}
