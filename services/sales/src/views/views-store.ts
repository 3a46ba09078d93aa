import { inOrder, newId, rows, type SqlRunner, sql, toSql, type Viewer, viewerId } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { arranged, type Layout, LIMITS, openingView, type Sharing } from './view.ts';

export type ViewSort = { field: string; direction: 'ASC' | 'DESC' };
type Stored = {
  id: string;
  personId: string;
  list: string;
  name: string;
  filter: string | null;
  sort: ViewSort[];
  columns: string[];
  layout: Layout;
  options: string | null;
  sharing: Sharing;
  departmentPath: string | null;
  createdAt: Date;
  updatedAt: Date;
};
/** A view as one viewer sees it. */
export type ViewRow = Stored & { own: boolean; mayChange: boolean; isDefault: boolean; defaultFor: string[] };
export type ViewContent = Pick<
  Stored,
  'name' | 'filter' | 'sort' | 'columns' | 'layout' | 'options' | 'sharing' | 'departmentPath'
>;

const columns = {
  personId: 'v.person_id',
  sharing: 'v.sharing',
  departmentPath: 'v.department_path',
};
const reach = (viewer: Viewer, action: string) => toSql(rights.scope(viewer, 'view', action), columns);
const stored = sql`v.id, v.person_id, v.list, v.name, v.filter, v.sort, v.columns, v.layout, v.options, v.sharing,
  v.department_path, v.created_at, v.updated_at`;
const asSeen = (viewer: Viewer) => sql`${stored}, v.person_id = ${viewerId(viewer)}::uuid AS own,
  ${reach(viewer, 'keep')} AS may_change,
  ARRAY(SELECT d.role FROM view_default d WHERE d.view_id = v.id ORDER BY d.role) AS default_for`;

/** The views of one list that the viewer has or is shown, in his order. */
export async function viewsOfList(db: SqlRunner, viewer: Viewer, list: string): Promise<ViewRow[]> {
  const found = await rows<ViewRow>(
    db,
    sql`SELECT ${asSeen(viewer)} FROM saved_view v WHERE v.list = ${list} AND ${reach(viewer, 'read')}
      ORDER BY (v.person_id = ${viewerId(viewer)}::uuid) DESC, v.created_at, v.id LIMIT ${LIMITS.shown}`,
  );
  const opened = await withOpening(db, viewer, [list], found);
  return arranged(opened.views, opened.orders.get(list) ?? []);
}

/** Views by id in the order asked; null for those that the viewer does not see. */
export async function viewsById(db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<(ViewRow | null)[]> {
  const found = await rows<ViewRow>(
    db,
    sql`SELECT ${asSeen(viewer)} FROM saved_view v WHERE v.id = ANY(${[...ids]}::uuid[]) AND ${reach(viewer, 'read')}`,
  );
  const lists = [...new Set(found.map(({ list }) => list))];
  const { views } = await withOpening(db, viewer, lists, found);
  return inOrder(ids, views, 'id').map((row) => row ?? null);
}

/** Marks with which view each list opens; one statement, however many lists. */
async function withOpening(db: SqlRunner, viewer: Viewer, lists: readonly string[], found: readonly ViewRow[]) {
  const kept = await rows<{ list: string; ordered: string[]; roles: string[]; views: string[] }>(
    db,
    sql`SELECT l.list,
        ARRAY(SELECT v.id::text FROM view_order o CROSS JOIN unnest(o.view_ids) WITH ORDINALITY AS w(id, place)
          JOIN saved_view v ON v.id = w.id AND ${reach(viewer, 'read')}
          WHERE o.list = l.list AND o.person_id = ${viewerId(viewer)}::uuid ORDER BY w.place) AS ordered,
        ARRAY(SELECT d.role FROM view_default d WHERE d.list = l.list ORDER BY d.role) AS roles,
        ARRAY(SELECT d.view_id::text FROM view_default d WHERE d.list = l.list ORDER BY d.role) AS views
      FROM unnest(${[...lists]}::text[]) AS l(list)`,
  );
  const orders = new Map(kept.map(({ list, ordered }) => [list, ordered]));
  const opening = new Map(
    kept.map(({ list, ordered, roles, views }) => [
      list,
      openingView(
        ordered,
        roles.map((role, at) => ({ role, viewId: views[at] ?? '' })),
        [...viewer.roles],
      ),
    ]),
  );
  return { orders, views: found.map((view) => ({ ...view, isDefault: opening.get(view.list) === view.id })) };
}

/** What one person keeps is counted by one transaction at a time. */
export async function countViews(tx: Tx, personId: string): Promise<number> {
  await tx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('sales.views'), hashtext(${personId}))`);
  return tx.db.savedView.count({ where: { personId } });
}

/** The view, locked, as the viewer sees it; undefined where it does not exist for him. */
export async function lockView(tx: Tx, viewer: Viewer, id: string): Promise<ViewRow | undefined> {
  const found = await rows<ViewRow>(
    tx.db,
    sql`SELECT ${asSeen(viewer)} FROM saved_view v WHERE v.id = ${id}::uuid AND ${reach(viewer, 'read')} FOR UPDATE OF v`,
  );
  return found[0];
}

export async function insertView(tx: Tx, personId: string, list: string, content: ViewContent): Promise<string> {
  const id = newId();
  await tx.db.savedView.create({ data: { id, personId, list, ...content, createdAt: tx.now, updatedAt: tx.now } });
  return id;
}

export async function saveView(tx: Tx, id: string, content: ViewContent): Promise<void> {
  await tx.db.savedView.update({ where: { id }, data: { ...content, updatedAt: tx.now } });
  if (content.sharing !== 'EVERYONE') await tx.db.viewDefault.deleteMany({ where: { viewId: id } });
}

export async function deleteView(tx: Tx, id: string): Promise<void> {
  await tx.db.savedView.delete({ where: { id } });
  await tx.db.viewDefault.deleteMany({ where: { viewId: id } });
}

/** Those of the ids that are views of the list and exist for the viewer. */
export async function visibleViews(tx: Tx, viewer: Viewer, list: string, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    tx.db,
    sql`SELECT v.id FROM saved_view v WHERE v.id = ANY(${[...ids]}::uuid[]) AND v.list = ${list} AND ${reach(viewer, 'read')}`,
  );
  return new Set(found.map(({ id }) => id));
}

export async function saveOrder(tx: Tx, personId: string, list: string, viewIds: string[]): Promise<void> {
  const key = { personId, list };
  await tx.db.viewOrder.upsert({ where: { personId_list: key }, create: { ...key, viewIds }, update: { viewIds } });
}

export async function saveDefault(tx: Tx, list: string, role: string, viewId: string | null): Promise<void> {
  const key = { list, role };
  if (viewId === null) await tx.db.viewDefault.deleteMany({ where: key });
  else await tx.db.viewDefault.upsert({ where: { list_role: key }, create: { ...key, viewId }, update: { viewId } });
}

/** People are gone: their views go with them. */
export async function deleteViewsOf(tx: Tx, personIds: readonly string[]): Promise<void> {
  const where = { personId: { in: [...personIds] } };
  await tx.db.savedView.deleteMany({ where });
  await tx.db.viewOrder.deleteMany({ where });
}
