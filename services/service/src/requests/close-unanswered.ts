import { type Clock, systemActor } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { DAYS_TO_ACCEPT } from './request.ts';
import { requestClosed } from './requests.events.ts';
import type { RequestsStore } from './requests-store.ts';

const AT_ONCE = 50;

/** Closes what was solved and not answered in time. */
export async function closeUnanswered(db: Db, requests: RequestsStore, clock: Clock): Promise<void> {
  await db.transaction(systemActor('service', clock), async (tx) => {
    const before = new Date(tx.now.getTime() - DAYS_TO_ACCEPT * 86_400_000);
    for (const request of await requests.unanswered(tx, before, AT_ONCE)) {
      await requests.save(
        tx,
        request.id,
        { status: 'CLOSED', dueAt: null, remainingMs: null },
        { closedAt: tx.now, closedCause: 'TIMEOUT' },
      );
      await requests.addEntry(tx, request.id, 'TIMEOUT');
      requestClosed(tx, request, 'TIMEOUT');
    }
  });
}
