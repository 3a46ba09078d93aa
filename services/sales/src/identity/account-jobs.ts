/** What is done to accounts after the commit. */
import { keysToDo } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import type { PersonClaim } from './identity-provider.ts';

export const CLOSE_ACCOUNT = 'close-account';
export const CHANGE_ACCOUNT = 'change-account';
export const MOVE_ACCOUNTS = 'move-accounts';
export const END_SESSION = 'end-session';

/** Jobs that talk to the identity provider go one after another, in every process of the service together. */
export const ACCOUNTS_QUEUE = 'accounts';

export type CloseAccount = { claim: PersonClaim; id: string };
/** `narrows`: he may do less than before, so what he holds is refused. */
export type ChangeAccount = { employeeId: string; narrows: boolean };
export type EndSession = { sessionId: string };
export type MoveAccounts = { from: string; path: string };

export const closeAccountLater = (tx: Tx, claim: PersonClaim, id: string): Promise<void> =>
  tx.job(CLOSE_ACCOUNT, { claim, id } satisfies CloseAccount, { key: `close:${claim}:${id}`, queue: ACCOUNTS_QUEUE });

/** One job a change: a later one that takes nothing must not stand in for an earlier one that did. */
export const changeAccountLater = (tx: Tx, { id, version }: { id: string; version: bigint }, narrows: boolean) =>
  tx.job(CHANGE_ACCOUNT, { employeeId: id, narrows } satisfies ChangeAccount, {
    key: `change:${id}:${version}`,
    queue: ACCOUNTS_QUEUE,
  });

/** Those who work at or below a department that was moved get its new path into their tokens. */
export const moveAccountsLater = (tx: Tx, from: string, path: string): Promise<void> =>
  tx.job(MOVE_ACCOUNTS, { from, path } satisfies MoveAccounts, { key: `move:${from}:${path}`, queue: ACCOUNTS_QUEUE });

/** Beside the queue of accounts: nobody's sign-out waits for another's invitation. */
export const endSessionLater = (tx: Tx, sessionId: string): Promise<void> =>
  tx.job(END_SESSION, { sessionId } satisfies EndSession, { key: endOf(sessionId) });
const endOf = (sessionId: string) => `session:${sessionId}`;

/** Leaves out those that were ended here and that the issuer has yet to end. */
export async function notEnding<Session extends { id: string }>(
  db: Db['read'],
  sessions: readonly Session[],
): Promise<Session[]> {
  const ending = await keysToDo(
    db,
    sessions.map(({ id }) => endOf(id)),
  );
  return sessions.filter(({ id }) => !ending.has(endOf(id)));
}
