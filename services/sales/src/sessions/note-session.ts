import { clientMutationId, field, newId, readInput, viewerId } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { notify } from '../notifications/notify.ts';
import { rights } from '../permissions.ts';
import { isNewDevice } from './session.ts';
import { earlierDevices, keepDevice } from './session-devices-store.ts';

const schema = z.object({ device: field.requiredText({ max: 80 }), clientMutationId: clientMutationId() });

/** Keeps on which device the caller's session is, and tells him when he never had such a one. */
export async function noteSession(caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { device } = read.value;
  const { session } = caller.viewer;
  return caller.db.command(caller, { name: 'noteSession', input }, async (tx) => {
    if (session === undefined) return { __typename: 'NoteSessionSuccess', isNewDevice: false };
    const personId = viewerId(caller.viewer);
    const isNew = isNewDevice(device, await earlierDevices(tx, personId, session));
    await keepDevice(tx, personId, session, device);
    if (isNew) await tell(tx, caller, device);
    return { __typename: 'NoteSessionSuccess', isNewDevice: isNew };
  });
}

async function tell(tx: Tx, { viewer }: Caller, device: string): Promise<void> {
  const person = viewerId(viewer);
  const subject = viewer.employee
    ? { type: 'Employee' as const, id: viewer.employee }
    : { type: 'Customer' as const, id: viewer.customer ?? viewer.partner ?? person };
  await notify(tx, [person], {
    kind: 'NEW_DEVICE',
    causeEventId: newId(),
    subject,
    customerId: null,
    params: { device },
  });
}
