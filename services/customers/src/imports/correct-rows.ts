import type { Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { OwnField } from '../import-files/columns.ts';
import { overHeld } from '../import-files/named-records.ts';
import { asOwn, ownTexts } from '../import-files/own-columns.ts';
import { corrected, type Decision } from './difference.ts';
import { type StoredRow, saveWritten } from './import-store.ts';
import { fillOwn, type OwnFields, ownHeld } from './own-fields.ts';

/** A row with what is done with it. */
export type Decided = StoredRow & { decision: Decision };

type Correcting = { importId: string; own: OwnFields; importer: Viewer };

/**
 * Lays rows over the records that are here, and keeps what they overwrite. Answers which rows changed one; one
 * whose record is gone, or holds all of it by now, changes none.
 */
export async function correctRows(
  tx: CustomersTx,
  { importId, own, importer }: Correcting,
  rows: readonly Decided[],
): Promise<StoredRow[]> {
  const { kind } = own;
  const locked = await kind.lock(
    tx,
    rows.flatMap(({ matchId }) => matchId ?? []),
  );
  const { texts: held, seen } = await ownHeld(tx.db, own, locked.ids, importer);
  const changes = rows.flatMap((row) => {
    const { matchId: id, decision } = row;
    const holds = id === null ? undefined : locked.holds(id);
    if (id === null || !holds || (decision !== 'FILL' && decision !== 'OVERWRITE')) return [];
    const before = asOwn(held.get(id));
    const values = overHeld(row.values, held.get(id), own.definitions, seen);
    const fields = corrected({ ...holds, ...before }, values, row.given, decision);
    return [{ stored: row, id, fields, own: ownChange(before, fields) }];
  });
  const written = (await locked.overwrite(changes)).map((what, at) => {
    const { before = {}, after = {} } = changes[at]?.own ?? {};
    return { before: { ...what.before, ...before }, after: { ...what.after, ...after } };
  });
  await fillOwn(
    tx,
    own,
    changes.map(({ id, own: { after } }) => ({ id, texts: ownTexts(after) })),
  );
  const done = changes.flatMap(({ stored, id }, at) => {
    const what = written[at];
    return what && Object.keys(what.after).length > 0 ? [{ stored, id, written: what }] : [];
  });
  await saveWritten(
    tx,
    importId,
    done.map(({ stored: { record }, written: what }) => ({ record, written: what })),
  );
  for (const { id, written: what } of done)
    tx.audit({
      action: kind.subject.updated,
      subject: [kind.subject.type, id],
      fields: Object.keys(what.after),
      reason: 'import',
    });
  await kind.corrected(
    tx,
    done.map(({ id }) => id),
  );
  return done.map(({ stored }) => stored);
}

/** Gives the records of rows back what was overwritten, where nobody has changed it since. Answers those rows. */
export async function giveBackRows(tx: CustomersTx, own: OwnFields, rows: readonly StoredRow[]): Promise<StoredRow[]> {
  const { kind } = own;
  const locked = await kind.lock(
    tx,
    rows.flatMap(({ matchId }) => matchId ?? []),
  );
  const { texts: held } = await ownHeld(tx.db, own, locked.ids, tx.viewer);
  const untouched = rows.flatMap((stored) => {
    const { matchId: id, written } = stored;
    if (id === null || !written || !locked.isUntouched(id, asOwn(held.get(id)), written)) return [];
    return [{ stored, id, written }];
  });
  await locked.giveBack(untouched);
  await fillOwn(
    tx,
    own,
    untouched.map(({ id, written: { before } }) => ({ id, texts: ownTexts(before) })),
  );
  for (const { id, written } of untouched)
    tx.audit({
      action: kind.subject.updated,
      subject: [kind.subject.type, id],
      fields: Object.keys(written.before),
      reason: 'import undone',
    });
  await kind.corrected(
    tx,
    untouched.map(({ id }) => id),
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
