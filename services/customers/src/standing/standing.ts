/**
 * Where a customer stands: stage, tier, and what decides whether he earns. The row's lock is the lock of his account:
 * whatever posts points, moves a tier or a stage takes it first, so that each sees what the one before it has done.
 */
import {
  type CalendarDay,
  dayOf,
  forbidden,
  type Lane,
  living,
  newId,
  notGone,
  rows,
  type Sql,
  sql,
  toSql,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { customerColumns, rights } from '../permissions.ts';

export type Standing = {
  customerId: string;
  /** Every customer has an account and earns, but for organisations that are partners or competitors. */
  earns: boolean;
  stage: string;
  stageSince: Date;
  tier: string | null;
  tierVersion: number;
  ownerId: string | null;
  departmentPath: string;
  partnerIds: string[];
  /** The lane of facts that follow: what an import of history brings about never delays live facts. */
  lane: Lane;
};

/** What rules need to know of the installation. */
export type Installation = { zone: string; currency: string };

type Row = Omit<Standing, 'customerId' | 'earns' | 'lane'> & {
  id: string;
  kind: string;
  roles: string[];
  reached: boolean;
};

/** Locks the customer until the transaction ends. */
export const lockStanding = (tx: CustomersTx, customerId: string): Promise<Standing | undefined> =>
  lock(tx, customerId, notGone('c'), sql`TRUE`);

/**
 * The same for an act of the viewer: undefined where the customer does not exist for him.
 * @throws GraphQLError FORBIDDEN where he may see the customer, but the action does not reach him
 */
export const lockStandingFor = (tx: CustomersTx, customerId: string, action: string): Promise<Standing | undefined> =>
  lock(
    tx,
    customerId,
    sql`${living('c')} AND ${toSql(rights.visible(tx.viewer, 'customer'), customerColumns)}`,
    toSql(rights.scope(tx.viewer, 'customer', action), customerColumns),
  );

async function lock(tx: CustomersTx, customerId: string, visible: Sql, reached: Sql): Promise<Standing | undefined> {
  const [row] = await rows<Row>(
    tx.db,
    sql`SELECT c.id, c.kind, c.roles, c.stage, c.stage_since, c.tier, c.tier_version, c.owner_id, c.department_path, c.partner_ids,
        ${reached} AS reached
      FROM customer AS c WHERE c.id = ${customerId}::uuid AND ${visible} FOR NO KEY UPDATE`,
  );
  if (!row) return undefined;
  const { id, kind, roles, reached: isReached, ...rest } = row;
  if (!isReached) throw forbidden();
  const apart = kind === 'ORGANISATION' && roles.some((role) => role === 'PARTNER' || role === 'COMPETITOR');
  return { ...rest, customerId: id, earns: !apart, lane: 'live' };
}

/** Writes a new tier and counts its version up; answers the standing after it. */
export async function saveTier(tx: CustomersTx, standing: Standing, tier: string): Promise<Standing> {
  const tierVersion = standing.tierVersion + 1;
  await tx.db.$executeRaw(
    sql`UPDATE customer SET tier = ${tier}, tier_version = ${tierVersion} WHERE id = ${standing.customerId}::uuid`,
  );
  return { ...standing, tier, tierVersion };
}

/** Writes a new stage; answers the standing after it. */
export async function saveStage(tx: CustomersTx, standing: Standing, stage: string): Promise<Standing> {
  await tx.db.$executeRaw(
    sql`UPDATE customer SET stage = ${stage}, stage_since = ${tx.now}::timestamptz WHERE id = ${standing.customerId}::uuid`,
  );
  return { ...standing, stage, stageSince: tx.now };
}

/** The headers by which readers filter a fact about this customer. */
export const about = ({ customerId, ownerId, departmentPath, partnerIds, lane }: Standing) => ({
  key: customerId,
  customer: customerId,
  department: departmentPath,
  partners: partnerIds,
  lane,
  ...(ownerId ? { owner: ownerId } : {}),
});

/** The event behind a change: the fact at hand, or, where a person or a sweep acts, an id of its own. */
export const causeOf = (tx: CustomersTx): string => tx.cause?.eventId ?? newId();

export const todayOf = (tx: CustomersTx, { zone }: Installation): CalendarDay => dayOf(tx.now, zone);
