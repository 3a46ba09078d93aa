import { type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { areOrganisations, fitTogether, lockStructure, unitAbove } from './structure-store.ts';
import { LEVELS_MAX, mayStandAbove } from './unit.ts';

/**
 * From now on to the end of the transaction nobody else changes what belongs to what, where one of the records is an
 * organisation. Asked for before the records are locked, as whoever places one does.
 */
export async function keepPlaces(tx: CustomersTx, ids: readonly string[]): Promise<void> {
  if (await areOrganisations(tx.db, ids)) await lockStructure(tx);
}

/** Why two organisations cannot be shown as one: one of them belongs to the other, or there would be too many levels. */
export async function whyNotOnePlace(
  tx: CustomersTx,
  survivorId: string,
  absorbedId: string,
): Promise<Refusal | undefined> {
  const { isAbove, levels } = await fitTogether(tx, survivorId, absorbedId);
  if (isAbove) return refuse.invalid({ path: 'absorbedId', code: 'CYCLE' });
  return levels > LEVELS_MAX
    ? refuse.invalid({ path: 'absorbedId', code: 'TOO_MANY', params: { max: LEVELS_MAX } })
    : undefined;
}

/** Whether an organisation of a unit may stand below what another belongs to. */
export async function mayStandWith(tx: CustomersTx, id: string): Promise<(unit: string | null) => boolean> {
  const upper = await unitAbove(tx, id);
  return (unit) => mayStandAbove(upper, unit);
}
