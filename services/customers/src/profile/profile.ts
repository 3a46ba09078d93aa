import { customers } from '@guanxi/proto';
import { dropAccess, type Lane, PROFILE_TOPIC, rows, saveAccess, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Customer } from '../generated/prisma/client.ts';

/** Columns that an emitted profile is made of. */
export type ProfileRow = Pick<
  Customer,
  | 'id'
  | 'kind'
  | 'number'
  | 'name'
  | 'sex'
  | 'mobile'
  | 'mobileE164'
  | 'phone'
  | 'phoneE164'
  | 'fax'
  | 'faxE164'
  | 'mail'
  | 'language'
  | 'stage'
  | 'tier'
  | 'tierVersion'
  | 'roles'
  | 'blacklisted'
  | 'ownerId'
  | 'departmentPath'
  | 'partnerIds'
  | 'version'
  | 'country'
  | 'consents'
  | 'createdAt'
> & {
  /** Where it is told under the key of a record that was merged into it. */
  survivorId?: string;
};

/** The whole profile of one customer, as every other service knows him. */
export function profileOf(row: ProfileRow) {
  const points: [kind: string, typed: string | null, e164: string | null][] = [
    ['MOBILE', row.mobile, row.mobileE164],
    ['PHONE', row.phone, row.phoneE164],
    ['FAX', row.fax, row.faxE164],
    ['MAIL', row.mail, row.mail],
  ];
  return {
    customerId: row.id,
    kind: row.kind,
    number: row.number ?? '',
    name: row.name,
    sex: row.sex ?? '',
    contactPoints: points.flatMap(([kind, typed, e164]) =>
      typed === null ? [] : [{ kind, value: e164 ?? typed, preferred: kind === (row.mail ? 'MAIL' : 'MOBILE') }],
    ),
    language: row.language,
    stage: row.stage,
    tier: row.tier ?? '',
    tierVersion: BigInt(row.tierVersion),
    roles: row.roles,
    blacklisted: row.blacklisted,
    ownerId: row.ownerId ?? '',
    departmentPath: row.departmentPath,
    partnerIds: row.partnerIds,
    consents: row.consents,
    version: BigInt(row.version),
    regionCode: row.country === null || row.country === 'CN' ? '' : row.country,
    registeredAt: timestamp(row.createdAt),
    survivorId: row.survivorId ?? '',
  };
}

/**
 * Tells everyone what a customer is now. Called once at the end of every change of him, in its transaction: raises his
 * version, so that an older profile never replaces a newer one. Does nothing for one who is gone.
 */
export const emitProfile = (tx: CustomersTx, customerId: string): Promise<void> => emitProfiles(tx, [customerId]);

/** The same for many, in one statement. */
export async function emitProfiles(
  tx: CustomersTx,
  customerIds: readonly string[],
  lane: Lane = 'live',
): Promise<void> {
  const changed = await rows<Customer & { hasJoined: boolean }>(
    tx.db,
    sql`UPDATE customer SET version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ANY(${[...customerIds]}::uuid[]) AND deleted_at IS NULL
      RETURNING *, EXISTS (SELECT 1 FROM customer AS a WHERE a.merged_into = customer.id) AS has_joined`,
  );
  await publishProfiles(tx, changed, lane);
  const survivors = changed.filter(({ hasJoined }) => hasJoined);
  if (survivors.length > 0) await publishProfiles(tx, await mergedInto(tx, survivors), lane);
}

/** Records that were merged into others: under their keys the survivors' profiles are told. */
async function mergedInto(tx: CustomersTx, survivors: readonly ProfileRow[]): Promise<ProfileRow[]> {
  const byId = new Map(survivors.map((row) => [row.id, row]));
  const merged = await rows<{ id: string; mergedInto: string; version: number }>(
    tx.db,
    sql`UPDATE customer SET version = version + 1 WHERE merged_into = ANY(${[...byId.keys()]}::uuid[]) RETURNING id, merged_into, version`,
  );
  return merged.flatMap(({ id, mergedInto: survivorId, version }) => {
    const survivor = byId.get(survivorId);
    return survivor ? [{ ...survivor, id, version, survivorId }] : [];
  });
}

/** Emits profiles of rows as they stand, such as those just written. */
export async function publishProfiles(
  tx: CustomersTx,
  found: readonly ProfileRow[],
  lane: Lane = 'live',
): Promise<void> {
  for (const row of found) {
    tx.emit({
      type: customers.CustomerProfileSchema,
      topic: PROFILE_TOPIC,
      key: row.id,
      value: profileOf(row),
      lane,
      ...audience(row),
    });
  }
  await saveAccess(
    tx.db,
    found.map((row) => ({
      customerId: row.id,
      ownerId: row.ownerId,
      departmentPath: row.departmentPath,
      partnerIds: row.partnerIds,
      survivorId: row.survivorId ?? null,
      version: BigInt(row.version),
    })),
  );
}

/** Tells that customers lie in the bin: their profiles are kept, and nobody is shown them. */
export async function hideProfiles(tx: CustomersTx, given: readonly ProfileRow[], lane: Lane = 'live'): Promise<void> {
  const found = [...given, ...(await mergedInto(tx, given))];
  for (const row of found) {
    tx.emit({
      type: customers.CustomerProfileSchema,
      topic: PROFILE_TOPIC,
      key: row.id,
      value: { ...profileOf(row), binned: true },
      lane,
      ...audience(row),
    });
  }
  await dropAccess(
    tx.db,
    found.map(({ id }) => id),
  );
}

/** Erases the profiles of customers who are gone. */
export async function eraseProfiles(tx: CustomersTx, ids: readonly string[], lane: Lane = 'live'): Promise<void> {
  for (const id of ids) {
    tx.emit({ type: customers.CustomerProfileSchema, topic: PROFILE_TOPIC, key: id, value: null, lane, customer: id });
  }
  await dropAccess(tx.db, ids);
}

/** An instant as Protobuf's Timestamp. */
export const timestamp = (instant: Date) => ({
  seconds: BigInt(Math.floor(instant.getTime() / 1000)),
  nanos: (instant.getTime() % 1000) * 1_000_000,
});

/** Headers by which readers filter facts about a customer unopened. */
export const audience = (row: Pick<ProfileRow, 'id' | 'ownerId' | 'departmentPath' | 'partnerIds'>) => ({
  customer: row.id,
  ...(row.ownerId ? { owner: row.ownerId } : {}),
  department: row.departmentPath,
  partners: row.partnerIds,
});
