import type { EventDescription } from '@guanxi/runtime/events/envelope';
import { READS } from '@guanxi/runtime/events/topic-rights';
import { hasRole, isStaff, type Viewer } from '@guanxi/runtime/viewer';

/** A fact as far as it is looked at: what its headers say, unopened. */
export type HeardFact = Pick<EventDescription, 'customer' | 'owner' | 'department' | 'partners' | 'subject'> & {
  topic: string;
  /** What keeps its order; the customer wherever it is about one. */
  key: string;
};

/** Who sees records of the whole firm by his function, so that no header rules a fact out for him. */
const EVERYWHERE = [
  'decision-maker',
  'service-desk',
  'order-desk',
  'marketing',
  'knowledge-editor',
  'administrator',
] as const;

/**
 * Whether a fact may change what a viewer sees, by its headers alone. Errs towards yes: what he then is sent is the
 * answer to his own question, under his own rights, and only if it changed. `known` says whether an id occurs in what
 * he sees now or asked by. Pure.
 */
export function mayConcern(fact: HeardFact, viewer: Viewer, known: (id: string) => boolean): boolean {
  // what costs least first: a replica asks this of every question for every fact
  if (byHeaders(fact, viewer)) return true;
  // a member sees nothing but his own, whatever he asks by
  if (viewer.customer !== undefined && !isStaff(viewer)) return false;
  return [fact.customer, fact.subject, fact.key].some((id) => id !== undefined && known(id));
}

function byHeaders({ customer, owner, department, partners }: HeardFact, viewer: Viewer): boolean {
  if (isStaff(viewer)) {
    if (hasRole(viewer, ...EVERYWHERE)) return true;
    if (owner === undefined && department === undefined) return true;
    return owner === viewer.employee || isNear(department, viewer.department);
  }
  if (customer === undefined) return owner === undefined && department === undefined;
  if (viewer.customer !== undefined) return customer === viewer.customer;
  if (viewer.partner !== undefined) return customer === viewer.partner || partners.includes(viewer.partner);
  return false;
}

/** Above, below or the same in the tree of departments. */
function isNear(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [upper, lower] = [`${a}/`, `${b}/`].sort((x, y) => x.length - y.length) as [string, string];
  return lower.startsWith(upper);
}

/**
 * How a fact reaches what a service answers: its own are there when they are told; those of others only after its
 * consumer had them; undefined when it reads no such facts. Pure.
 */
export function reachOf(topic: string, service: string): 'own' | 'read' | undefined {
  if (topic.startsWith(`crm.${service}.`)) return 'own';
  const reads: Readonly<Record<string, readonly string[]>> = READS;
  return reads[service]?.includes(topic) ? 'read' : undefined;
}
