import type { Actor, Jobs } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { staffRoles } from '../staff/employee.ts';
import { employeeOf, employeesBelow } from '../staff/know-staff.ts';
import {
  CHANGE_ACCOUNT,
  type ChangeAccount,
  CLOSE_ACCOUNT,
  type CloseAccount,
  END_SESSION,
  type EndSession,
  MOVE_ACCOUNTS,
  type MoveAccounts,
} from './account-jobs.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { accountClosed, rightsNarrowed } from './sessions.events.ts';

type Keeping = { db: Db; provider: IdentityProvider; actor: Actor };

/** Keeps accounts true to the staff. What did not succeed is tried again by the job library. */
export const accountJobs = ({ db, provider, actor }: Keeping): Jobs => ({
  [CLOSE_ACCOUNT]: async (payload) => {
    const { claim, id } = payload as CloseAccount;
    const accountId = await provider.disable(claim, id);
    if (accountId === undefined) return;
    // told before the sign-out, which may have to be tried again: from here on no token of his is taken any more
    await db.transaction(actor, async (tx) => accountClosed(tx, accountId));
    await provider.signOut(accountId);
  },
  [CHANGE_ACCOUNT]: async (payload) => {
    const { employeeId, narrows } = payload as ChangeAccount;
    // as he stands now: a later change has a job of its own
    const employee = await employeeOf({ db: db.read }, employeeId);
    if (!employee?.active) return;
    const accountId = await provider.setRoles(employeeId, employee.roles, staffRoles);
    if (accountId === undefined) return;
    await provider.setDepartment(employeeId, employee.departmentPath);
    if (!narrows) return;
    await db.transaction(actor, async (tx) => rightsNarrowed(tx, accountId));
    await provider.signOut(accountId);
  },
  [END_SESSION]: (payload) => provider.endSession((payload as EndSession).sessionId),
  [MOVE_ACCOUNTS]: async (payload) => {
    const { from, path } = payload as MoveAccounts;
    await provider.moveDepartment(from, path);
    // as the tree stands now: a later move has a job of its own
    for (const { id, departmentPath } of await employeesBelow(db.read, path)) {
      await provider.setDepartment(id, departmentPath);
    }
  },
});
