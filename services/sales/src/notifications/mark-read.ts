import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { markRead } from './notifications-store.ts';

const schema = z.object({
  ids: field.optional(field.list(field.id(), { min: 1, max: 200 })),
  all: field.flag().nullish(),
  clientMutationId: clientMutationId(),
});

/** Marks the caller's own notifications as read, on every device. */
export async function markNotificationsRead(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'notification', 'read');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { ids, all } = read.value;
  // either some or all: both or neither is a slip
  if (Boolean(ids) === Boolean(all)) return refuse.invalid({ path: 'ids', code: ids ? 'MALFORMED' : 'REQUIRED' });
  return caller.db.command(caller, { name: 'markNotificationsRead', input }, async (tx) => {
    const wanted = ids ? [...new Set(ids)] : 'all';
    const marked = await markRead(tx, viewer, wanted);
    if (wanted !== 'all' && marked !== wanted.length) return refuse.notFound('ids');
    return { __typename: 'MarkNotificationsReadSuccess' };
  });
}
