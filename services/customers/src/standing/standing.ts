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
  raw,
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
  /** The record that this one was merged into: facts go to those who see that one. */
  survivorId: string | null;
  /** Where the record was joined by others: what is shown of all together, while stage and tier are its own. */
  joined: { stage: string; tier: string | null } | null;
  /** The lane of facts that follow: what an import of history brings about never delays live facts. */
  lane: Lane;
};

/** What rules need to know of the installation. */
export type Installation = { zone: string; currency: string };

type Row = Omit<Standing, 'customerId' | 'earns' | 'lane' | 'joined'> & {
  id: string;
  kind: string;
  roles: string[];
  ownStage: string | null;
  shownStage: string;
  shownTier: string | null;
};

const columns = sql`c.id, c.kind, c.roles, c.merged_into AS survivor_id, c.own_stage, c.stage AS shown_stage, c.tier AS shown_tier,
  coalesce(c.own_stage, c.stage) AS stage, coalesce(c.own_stage_since, c.stage_since) AS stage_since,
  CASE WHEN c.own_stage IS NULL THEN c.tier ELSE c.own_tier END AS tier, c.tier_version, c.owner_id, c.department_path, c.partner_ids`;

function standingOf(row: Row): Standing {
  const { id, kind, roles, ownStage, shownStage, shownTier, ...own } = row;
  const apart = kind === 'ORGANISATION' && roles.some((role) => role === 'PARTNER' || role === 'COMPETITOR');
  const joined = ownStage === null ? null : { stage: shownStage, tier: shownTier };
  return { ...own, customerId: id, earns: !apart, joined, lane: 'live' };
}

/** Whether the record is one of several that are shown as one. */
export const isPart = ({ survivorId, joined }: Pick<Standing, 'survivorId' | 'joined'>): boolean =>
  survivorId !== null || joined !== null;

/** The record that is shown. */
export const shownAs = ({ customerId, survivorId }: Pick<Standing, 'customerId' | 'survivorId'>): string =>
  survivorId ?? customerId;

/** Locks the customer until the transaction ends; before him, the record into which he was merged. */
export const lockStanding = (tx: CustomersTx, customerId: string): Promise<Standing | undefined> =>
  lock(tx, customerId, sql`(${notGone('c')} OR c.merged_into IS NOT NULL)`, sql`TRUE`);

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
  const found = await rows<Row & { reached: boolean }>(
    tx.db,
    sql`SELECT ${columns}, ${reached} AS reached FROM customer AS c
      WHERE (c.id = ${customerId}::uuid AND ${visible}) OR c.id = (SELECT merged_into FROM customer WHERE id = ${customerId}::uuid)
      ORDER BY c.id = ${customerId}::uuid FOR NO KEY UPDATE`,
  );
  const row = found.find(({ id }) => id === customerId);
  if (!row) return undefined;
  const { reached: isReached, ...own } = row;
  if (!isReached) throw forbidden();
  const standing = standingOf(own);
  if (own.survivorId === null) return standing;
  // merged while this waited for its lock
  const survivor =
    found.find(({ id }) => id === own.survivorId) ?? (await lock(tx, own.survivorId, sql`TRUE`, sql`TRUE`));
  if (!survivor) throw new Error(`no customer ${own.survivorId}`);
  const { ownerId, departmentPath, partnerIds } = survivor;
  return { ...standing, ownerId, departmentPath, partnerIds };
}

/** The records that are shown as one, each as it would stand by itself; the one that is shown goes first. */
export const partsOf = async (tx: CustomersTx, customerId: string): Promise<Standing[]> =>
  (
    await rows<Row>(
      tx.db,
      sql`SELECT ${columns} FROM customer AS c WHERE c.id = ${customerId}::uuid OR c.merged_into = ${customerId}::uuid
        ORDER BY c.id <> ${customerId}::uuid, c.id`,
    )
  ).map(standingOf);

/** Writes a new tier and counts its version up; answers the standing after it. Of a joined record its own alone. */
export async function saveTier(tx: CustomersTx, standing: Standing, tier: string): Promise<Standing> {
  const tierVersion = standing.tierVersion + 1;
  const column = raw(standing.joined ? 'own_tier' : 'tier');
  await tx.db.$executeRaw(
    sql`UPDATE customer SET ${column} = ${tier}, tier_version = ${tierVersion} WHERE id = ${standing.customerId}::uuid`,
  );
  return { ...standing, tier, tierVersion };
}

/** Writes a new stage; answers the standing after it. Of a joined record its own alone. */
export async function saveStage(tx: CustomersTx, standing: Standing, stage: string): Promise<Standing> {
  const { customerId, joined } = standing;
  await tx.db.$executeRaw(
    joined
      ? sql`UPDATE customer SET own_stage = ${stage}, own_stage_since = ${tx.now}::timestamptz WHERE id = ${customerId}::uuid`
      : sql`UPDATE customer SET stage = ${stage}, stage_since = ${tx.now}::timestamptz WHERE id = ${customerId}::uuid`,
  );
  return { ...standing, stage, stageSince: tx.now };
}

/** Writes where all records together stand; answers the standing after it. */
export async function saveJoined(
  tx: CustomersTx,
  standing: Standing,
  joined: NonNullable<Standing['joined']>,
): Promise<Standing> {
  const isOtherTier = joined.tier !== standing.joined?.tier;
  const tierVersion = standing.tierVersion + (isOtherTier ? 1 : 0);
  await tx.db.$executeRaw(sql`UPDATE customer SET stage = ${joined.stage}, tier = ${joined.tier}, tier_version = ${tierVersion},
    stage_since = CASE WHEN stage = ${joined.stage} THEN stage_since ELSE ${tx.now}::timestamptz END WHERE id = ${standing.customerId}::uuid`);
  return { ...standing, joined, tierVersion };
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
