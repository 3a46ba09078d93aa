import { isStaff, satisfies, type Viewer } from '@guanxi/runtime';
import { rights } from '../../../../services/customers/src/permissions.ts';
import { CUSTOM } from './given.ts';

/** What it takes to be told something: that these actions of the tables reach its record, to be staff, one of some roles. */
export interface Needs {
  resource?: 'customer' | 'importJob' | 'bulkChange' | 'application' | 'erasure';
  actions: readonly string[];
  isForStaff?: boolean;
  /** Roles that a field of the firm's own is read by. */
  readRoles?: readonly string[];
  /** One of these actions does as well as the last of `actions`. */
  or?: string;
  /** An action that he must have, whatever it reaches. */
  can?: string;
  /** The record's own self alone. */
  isForSelf?: boolean;
}

const staff = { isForStaff: true };
const own = { isForSelf: true };

/**
 * What it takes beside seeing the record, by how the name of a leaf begins. What stands in no row is told to whoever sees
 * the record: for a new field that is tried by itself.
 */
const CLOSED: readonly (readonly [begins: RegExp, Partial<Needs>])[] = [
  [/^(basic|contacts\.contact)\.(mobile|phone|fax|mail|address|postcode)\b/, { actions: ['contact'] }],
  [/^(basic|contacts\.contact)\.(birthDate|age)\b/, { actions: ['account'] }],
  [/^pointsAccount\b/, { actions: ['account'] }],
  [/^consents\.record\.(evidence|recordedBy)\b/, { actions: ['consent'], ...staff }],
  [/^consents\b/, { actions: ['consent'] }],
  [/^(dealings|value|tags|review|reviewSteps|structureTotals|needs|needFlags|dataConfirmation|hold)\b/, staff],
  [/^contacts\.contact\.(review|reviewSteps|registeredOn|collector|entryClerk|createdAt|updatedAt)\b/, staff],
  [/^(merges|changes|asOf)\b/, { actions: ['history'] }],
  [/^(stageMoves|pointsAccount\.entries)\.actorId\b/, staff],
  [/^possibleDuplicates\b/, { can: 'findDuplicates' }],
  [/^callerCheck\b/, { actions: ['verify'] }],
  [/^(application|looks)\b/, own],
];

/** What it takes to be told a leaf of a customer. */
export function needsOf(leaf: string): Needs {
  const custom = /^(?:contacts\.contact\.)?(?:customFields|fields\.as\w+)\((\w+)\)/.exec(leaf)?.[1];
  if (custom) return needsOfField(custom);
  const rows: Partial<Needs>[] = CLOSED.filter(([begins]) => begins.test(leaf)).map(([, needs]) => needs);
  const can = rows.find((row) => row.can)?.can;
  return {
    ...(can ? { can } : {}),
    actions: ['read', ...rows.flatMap(({ actions = [] }) => actions)],
    isForStaff: rows.some(({ isForStaff }) => isForStaff === true),
    isForSelf: rows.some(({ isForSelf }) => isForSelf === true),
  };
}

/** What it takes to be told a field of the firm's own; what is computed from a birthday takes what the birthday takes. */
export function needsOfField(key: string): Needs {
  const { readRoles, formula } = (CUSTOM[key]?.more ?? {}) as { readRoles?: string[]; formula?: string };
  const actions = formula?.includes('birth_date') ? ['read', 'account'] : ['read'];
  return { actions, ...staff, ...(readRoles ? { readRoles } : {}) };
}

/** Both. */
export const and = (first: Needs, second: Partial<Needs>): Needs => ({
  ...first,
  ...second,
  actions: [...new Set([...first.actions, ...(second.actions ?? [])])],
  isForStaff: first.isForStaff === true || second.isForStaff === true,
});

/** Whether the tables let a viewer be told what hangs on a record; the same rule as the services' SQL, by its other way. */
export function isEntitled(viewer: Viewer | undefined, row: Readonly<Record<string, unknown>>, needs: Needs): boolean {
  if (!viewer) return false;
  if (needs.isForStaff && !isStaff(viewer)) return false;
  if (needs.isForSelf && viewer.customer !== row.id) return false;
  if (needs.readRoles && !needs.readRoles.some((role) => (viewer.roles as ReadonlySet<string>).has(role))) return false;
  const reaches = (action: string) => satisfies(rights.scope(viewer, needs.resource ?? 'customer', action), row);
  if (needs.can && !rights.can(viewer, needs.resource ?? 'customer', needs.can)) return false;
  const [last] = needs.actions.slice(-1);
  return needs.actions.every(
    (action) => reaches(action) || (needs.or !== undefined && action === last && reaches(needs.or)),
  );
}
