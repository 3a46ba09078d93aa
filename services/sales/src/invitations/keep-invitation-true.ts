import type { Tx } from '../context.ts';
import { invitationOfPerson, savePlace } from './invitations-store.ts';

/** Somebody's roles or department changed: an invitation that is sent later, or again, brings him these. */
export async function keepInvitationTrue(
  tx: Tx,
  { id, roles, departmentPath }: { id: string; roles: string[]; departmentPath: string },
): Promise<void> {
  const row = await invitationOfPerson(tx, 'EMPLOYEE', id);
  if (row) await savePlace(tx, row.id, { roles, departmentPath });
}
