import type { Jobs } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { employeesBelow } from '../staff/know-staff.ts';
import { CLOSE_ACCOUNT, type CloseAccount, MOVE_ACCOUNTS, type MoveAccounts } from './account-jobs.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** Keeps accounts true to the staff. What did not succeed is tried again by the job library. */
export const accountJobs = (db: Db, provider: IdentityProvider): Jobs => ({
  [CLOSE_ACCOUNT]: async (payload) => {
    const { claim, id } = payload as CloseAccount;
    await provider.closeAccount(claim, id);
  },
  [MOVE_ACCOUNTS]: async (payload) => {
    const { path } = payload as MoveAccounts;
    // as the tree stands now: a later move has a job of its own
    for (const { id, departmentPath } of await employeesBelow(db.read, path)) {
      await provider.setDepartment(id, departmentPath);
    }
  },
});
