import type { Db, Tx } from '../context.ts';

/** What is known of the devices of sessions, by session. */
export async function devicesOf(db: Db['read'], sessionIds: readonly string[]): Promise<Map<string, string>> {
  const found = await db.sessionDevice.findMany({ where: { sessionId: { in: [...sessionIds] } } });
  return new Map(found.map(({ sessionId, device }) => [sessionId, device]));
}

/** Devices of a person's other sessions, each once; also of those that ended. */
export async function earlierDevices(tx: Tx, personId: string, sessionId: string): Promise<string[]> {
  const found = await tx.db.sessionDevice.findMany({
    where: { personId, sessionId: { not: sessionId } },
    distinct: ['device'],
    select: { device: true },
  });
  return found.map(({ device }) => device);
}

/** The last word on a session counts. */
export async function keepDevice(tx: Tx, personId: string, sessionId: string, device: string): Promise<void> {
  const row = { sessionId, personId, device, notedAt: tx.now };
  await tx.db.sessionDevice.upsert({ where: { sessionId }, create: row, update: row });
}

/** People are gone: where they signed in goes with them. */
export async function deleteDevicesOf(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.db.sessionDevice.deleteMany({ where: { personId: { in: [...personIds] } } });
}
