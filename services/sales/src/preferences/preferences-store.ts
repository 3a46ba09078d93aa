import { type Viewer, viewerId } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';

export const themes = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export const densities = ['COMFORTABLE', 'COMPACT'] as const;

export type PreferencesRow = {
  language: string | null;
  theme: string;
  density: string;
  panel: string | null;
  home: string | null;
  lists: string | null;
  updatedAt: Date | null;
};

/** What holds until somebody says otherwise: the same as the web shows where it cannot ask. */
const unset: PreferencesRow = {
  language: null,
  theme: 'SYSTEM',
  density: 'COMPACT',
  panel: null,
  home: null,
  lists: null,
  updatedAt: null,
};

export async function preferencesOf(db: Db['read'], viewer: Viewer): Promise<PreferencesRow> {
  return (await db.preferences.findUnique({ where: { personId: viewerId(viewer) } })) ?? unset;
}

/** Saves what is given and leaves the rest. */
export async function savePreferencesOf(
  tx: Tx,
  personId: string,
  changes: Partial<Omit<PreferencesRow, 'updatedAt'>>,
): Promise<void> {
  const set = { ...changes, updatedAt: tx.now };
  await tx.db.preferences.upsert({ where: { personId }, create: { ...unset, ...set, personId }, update: set });
}

/** People are gone: what they preferred goes with them. */
export async function deletePreferencesOf(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.db.preferences.deleteMany({ where: { personId: { in: [...personIds] } } });
}
