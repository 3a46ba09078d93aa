import type { Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { OwnField } from '../import-files/columns.ts';
import { overHeld } from '../import-files/named-records.ts';
import { asOwn, ownTexts } from '../import-files/own-columns.ts';
import { customerFieldsOf } from '../import-files/row.ts';
import { emitProfiles } from '../profile/profile.ts';
import { fieldsOf } from '../record/records.ts';
import { giveBack, isUntouched, lockRecords, overwrite } from './corrections-store.ts';
import { corrected, type Decision } from './difference.ts';
import { type StoredRow, saveWritten } from './import-store.ts';
import { fillOwn, type OwnFields, ownHeld } from './own-fields.ts';

/** A row with what is done with it. */
export type Decided = StoredRow & { decision: Decision };

/**
 * Lays rows over the customers who are here, and keeps what they overwrite. Answers which rows changed somebody; one
 * whose customer is gone, or who holds all of it by now, changes nobody.
 */
export async function correctRows(
  tx: CustomersTx,
  importId: string,
  rows: readonly Decided[],
  own: OwnFields,
  importer: Viewer,
): Promise<StoredRow[]> {
  const locked = await lockRecords(
    tx,
    rows.flatMap(({ matchId }) => matchId ?? []),
  );
  const { texts: held, seen } = await ownHeld(tx.db, own, [...locked.keys()], importer);
  const changes = rows.flatMap((row) => {
    const found = row.matchId === null ? undefined : locked.get(row.matchId);
    if (!found || (row.decision !== 'FILL' && row.decision !== 'OVERWRITE')) return [];
    const before = asOwn(held.get(found.id));
    const values = overHeld(row.values, held.get(found.id), own.definitions, seen);
    const fields = corrected({ ...fieldsOf(found), ...before }, values, row.given, row.decision);
    return [{ stored: row, row: found, fields: customerFieldsOf(fields), own: ownChange(before, fields) }];
  });
  const written = (await overwrite(tx, changes)).map((what, at) => {
    const { before = {}, after = {} } = changes[at]?.own ?? {};
    return { before: { ...what.before, ...before }, after: { ...what.after, ...after } };
  });
  await fillOwn(
    tx,
    own,
    changes.map(({ row: { id }, own: { after } }) => ({ id, texts: ownTexts(after) })),
  );
  const done = changes.flatMap(({ stored, row }, at) => {
    const what = written[at];
    return what && Object.keys(what.after).length > 0 ? [{ stored, id: row.id, written: what }] : [];
  });
  await saveWritten(
    tx,
    importId,
    done.map(({ stored: { record }, written: what }) => ({ record, written: what })),
  );
  for (const { id, written: what } of done)
    tx.audit({
      action: 'customer.updated',
      subject: ['Customer', id],
      fields: Object.keys(what.after),
      reason: 'import',
    });
  await emitProfiles(
    tx,
    done.map(({ id }) => id),
    'bulk',
  );
  return done.map(({ stored }) => stored);
}

/** Gives the customers of rows back what was overwritten, where nobody has changed it since. Answers those rows. */
export async function giveBackRows(tx: CustomersTx, rows: readonly StoredRow[], own: OwnFields): Promise<StoredRow[]> {
  const locked = await lockRecords(
    tx,
    rows.flatMap(({ matchId }) => matchId ?? []),
  );
  const { texts: held } = await ownHeld(tx.db, own, [...locked.keys()], tx.viewer);
  const untouched = rows.flatMap((stored) => {
    const { matchId, written } = stored;
    const row = matchId === null ? undefined : locked.get(matchId);
    return row && written && isUntouched(row, asOwn(held.get(row.id)), written) ? [{ stored, row, written }] : [];
  });
  await giveBack(tx, untouched);
  await fillOwn(
    tx,
    own,
    untouched.map(({ row: { id }, written: { before } }) => ({ id, texts: ownTexts(before) })),
  );
  for (const { row, written } of untouched)
    tx.audit({
      action: 'customer.updated',
      subject: ['Customer', row.id],
      fields: Object.keys(written.before),
      reason: 'import undone',
    });
  await emitProfiles(
    tx,
    untouched.map(({ row }) => row.id),
    'bulk',
  );
  return untouched.map(({ stored }) => stored);
}

/** Fields of the firm that become others, before and after; what was empty is an empty text. */
function ownChange(before: Readonly<Record<string, string>>, after: object) {
  const said = asOwn(ownTexts(after));
  const names = (Object.keys(said) as OwnField[]).filter((name) => said[name] !== before[name]);
  const only = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(names.map((name) => [name, texts[name] ?? '']));
  return { before: only(before), after: only(said) };
}
