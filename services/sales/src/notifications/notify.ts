import type { Tx } from '../context.ts';
import { type Notice, told } from './notification.ts';
import { insertNotifications } from './notifications-store.ts';

/** Tells people of a fact, each of them once however often the fact comes. */
export async function notify(
  tx: Tx,
  people: readonly (string | null | undefined)[],
  notice: Notice,
  actorId?: string,
): Promise<void> {
  const wanted = told(people, actorId);
  await notifyEach(
    tx,
    wanted.map((personId) => ({ personId, ...notice })),
  );
}

/** Tells each of a fact of his own, all in one statement. */
export async function notifyEach(tx: Tx, notices: readonly (Notice & { personId: string })[]): Promise<void> {
  if (notices.length > 0) await insertNotifications(tx, notices);
}
