/** What records of objects were and how they changed: docs/decisions/0009. */
import { fieldChanges } from '@guanxi/fields';
import {
  type ChangeRow,
  type Connection,
  changeColumns,
  changeOrder,
  changesFrom,
  changesOf,
  isTold,
  type PageArguments,
  pagesByParent,
  raw,
  type SqlRunner,
  sql,
  type Viewer,
  type WithHistory,
} from '@guanxi/runtime';
import { objectValues } from '../objects/object-fields.ts';
import { visibleRecord } from './record-store.ts';

const recordHistory: WithHistory = { table: 'object_record', keys: ['id'], since: 'created_at' };

/** For each record a page of its changes, the latest first, of those that the viewer is told anything of. */
export const recordChangePages = (
  db: SqlRunner,
  viewer: Viewer,
  recordIds: readonly string[],
  { fields, ...args }: PageArguments & { fields: readonly string[] },
): Promise<Connection<ChangeRow>[]> =>
  pagesByParent<ChangeRow>(db, {
    parents: [...recordIds],
    parentColumn: 'r.id',
    select: sql`${changeColumns}, r.name AS record_name`,
    from: sql`object_record r CROSS JOIN ${changesFrom([
      changesOf(recordHistory, 'OBJECT_RECORD', { live: sql`l.id = r.id`, past: sql`h.key = r.id::text` }),
      fieldChanges(objectValues, 'OBJECT_FIELD', (id, type) => sql`${id} = r.id::${raw(type)}`),
    ])}`,
    where: [
      visibleRecord(viewer),
      isTold(sql`'{}'::text[]`),
      // what it was made with is told by its making
      sql`(e.record <> 'OBJECT_FIELD' OR e.image ->> 'field_id' = ANY(${[...fields]}::text[])
        AND (e.kind <> 'CREATED' OR e.at > r.created_at))`,
    ],
    order: changeOrder,
    args,
  });
