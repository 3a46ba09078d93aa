import type { Tx } from '../context.ts';
import { closeAccountLater } from '../identity/account-jobs.ts';
import { claims, withdrawn } from './invitation.ts';
import {
  invitationOfPerson,
  invitationsOfCustomers,
  redactInvitation,
  saveState,
  stateOf,
} from './invitations-store.ts';

/** Customers are gone: they and their people cannot sign in any more, and their addresses are forgotten. */
export async function withdrawInvitations(tx: Tx, customerIds: readonly string[]): Promise<void> {
  for (const row of await invitationsOfCustomers(tx, customerIds)) {
    await saveState(tx, row.id, withdrawn(stateOf(row)));
    await redactInvitation(tx, row);
    await closeAccountLater(tx, claims[row.kind].claim, row.personId);
  }
}

/** Somebody left: an invitation that is still on its way must not open his account again. */
export async function withdrawInvitationOf(tx: Tx, employeeId: string): Promise<void> {
  const row = await invitationOfPerson(tx, 'EMPLOYEE', employeeId);
  if (row) await saveState(tx, row.id, withdrawn(stateOf(row)));
}
