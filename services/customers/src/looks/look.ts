import type { Purpose } from '@guanxi/runtime/graphql/purpose';
import { isStaff, type Role, type Viewer } from '@guanxi/runtime/viewer';

export type Occasion = 'OPENED' | 'IDENTIFIED' | 'EXPORTED' | 'PRINTED' | 'MERGED' | 'CHANGED';

/** Looks of one person on one occasion within so many minutes are one. */
export const ONE_LOOK_MINUTES = 60;

/** Who looks, as far as it is kept. `actor` is told to nobody but the firm's own audit. */
export type Looker = { actor: string; role: string; branch: string | null };

/** In the order in which they say more of what somebody is doing here; everybody who works here is an employee. */
const ROLES = [
  'decision-maker',
  'department-head',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
  'sales',
  'knowledge-editor',
  'administrator',
  'employee',
] as const satisfies readonly Role[];

/** The person behind a viewer, for the data of others: undefined of a machine, of the member himself and of nobody. */
export function lookerOf(viewer: Viewer | undefined): Looker | undefined {
  if (!viewer) return undefined;
  if (isStaff(viewer)) {
    const role = ROLES.find((each) => viewer.roles.has(each)) ?? 'employee';
    const branch = viewer.department?.split('/')[1];
    return {
      actor: viewer.employee ?? viewer.sub,
      role: role.toUpperCase().replaceAll('-', '_'),
      branch: branch ? `/${branch}` : null,
    };
  }
  if (viewer.partnerUser) return { actor: viewer.partnerUser, role: 'PARTNER', branch: null };
  return undefined;
}

/** Acts on a customer's record for which nobody reads it, or which are noted where they are done. */
const NO_LOOK: ReadonlySet<string> = new Set([
  'customer.created',
  'customer.removed',
  'customer.erased',
  'customer.duplicate-hint',
  'customer.identified',
  'caller.verification-ended',
  'contact.read',
]);
const OCCASIONS: Readonly<Record<string, Occasion>> = {
  'customer.merged': 'MERGED',
  'customer.unmerged': 'MERGED',
  'caller.verified': 'IDENTIFIED',
  'caller.not-verified': 'IDENTIFIED',
  'duplicate.judged': 'OPENED',
  'customer.data-taken': 'EXPORTED',
};

/** On which occasion an act of the audit puts a customer's data before whoever does it; most change them. */
export const occasionOf = (action: string): Occasion | undefined =>
  NO_LOOK.has(action) ? undefined : (OCCASIONS[action] ?? 'CHANGED');

/** On which occasion a list shows a customer that is asked for more than being shown. */
export const occasionFor = (purpose: Purpose | undefined): Occasion | undefined =>
  purpose && (purpose === 'export' ? 'EXPORTED' : 'PRINTED');
