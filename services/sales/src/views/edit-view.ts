import {
  clientMutationId,
  field,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  satisfies,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { isPath } from '../departments/department.ts';
import { pathExists } from '../departments/know-departments.ts';
import { rights } from '../permissions.ts';
import { LIMITS, type Sharing } from './view.ts';
import { viewContent } from './view-input.ts';
import { countViews, deleteView, insertView, lockView, saveView, type ViewRow } from './views-store.ts';

type Given = { clientMutationId: string };

const createInput = z.object({ ...viewContent.required, clientMutationId: clientMutationId() });
const updateInput = z.object({
  ...viewContent.changes,
  viewId: field.id(),
  clientMutationId: clientMutationId(),
});
const removeInput = z.object({ viewId: field.id(), clientMutationId: clientMutationId() });

/** Keeps a view of a list under a name, for oneself or shared. */
export async function createView(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'view', 'keep');
  const read = readInput(createInput, input);
  if (!('value' in read)) return read;
  const { list, clientMutationId: _, departmentPath, ...content } = read.value;
  return caller.db.command(caller, { name: 'createView', input }, async (tx) => {
    const shared = await sharedWith(tx, viewer, content.sharing, departmentPath);
    if (isRefusal(shared)) return shared;
    if ((await countViews(tx, viewerId(viewer))) >= LIMITS.views)
      return refuse.invalid({ path: 'name', code: 'TOO_MANY', params: { max: LIMITS.views } });
    const viewId = await insertView(tx, viewerId(viewer), list, {
      ...content,
      filter: content.filter ?? null,
      options: content.options ?? null,
      sort: content.sort ?? [],
      columns: content.columns ?? [],
      departmentPath: shared.path,
    });
    tx.audit({ action: 'view.created', subject: ['SavedView', viewId] });
    return { __typename: 'CreateViewSuccess', viewId };
  });
}

/** Changes what a view holds, or with whom it is shared. */
export async function updateView(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'view', 'keep');
  const read = readInput(updateInput, input);
  if (!('value' in read)) return read;
  const { viewId, clientMutationId: _, departmentPath, ...changes } = read.value;
  return caller.db.command(caller, { name: 'updateView', input }, async (tx) => {
    const view = await kept(tx, viewer, viewId);
    if (isRefusal(view)) return view;
    const sharing = changes.sharing ?? view.sharing;
    const isSharedAnew = changes.sharing !== undefined || departmentPath !== undefined;
    const wanted = departmentPath ?? (sharing === 'DEPARTMENT' ? view.departmentPath : undefined);
    const shared = isSharedAnew ? await sharedWith(tx, viewer, sharing, wanted) : { path: view.departmentPath };
    if (isRefusal(shared)) return shared;
    await saveView(tx, viewId, {
      name: changes.name ?? view.name,
      filter: changes.filter === undefined ? view.filter : changes.filter,
      options: changes.options === undefined ? view.options : changes.options,
      sort: changes.sort ?? view.sort,
      columns: changes.columns ?? view.columns,
      layout: changes.layout ?? view.layout,
      sharing,
      departmentPath: shared.path,
    });
    tx.audit({ action: 'view.changed', subject: ['SavedView', viewId] });
    return { __typename: 'UpdateViewSuccess', viewId };
  });
}

/** Removes a view for everybody who saw it. */
export async function removeView(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'view', 'keep');
  const read = readInput(removeInput, input);
  if (!('value' in read)) return read;
  const { viewId } = read.value;
  return caller.db.command(caller, { name: 'removeView', input }, async (tx) => {
    const view = await kept(tx, caller.viewer, viewId);
    if (isRefusal(view)) return view;
    await deleteView(tx, viewId);
    tx.audit({ action: 'view.removed', subject: ['SavedView', viewId] });
    return { __typename: 'RemoveViewSuccess', viewId };
  });
}

/** A view that the viewer may change: his own, and where his role has a say, one that is shared. */
async function kept(tx: Tx, viewer: Viewer, id: string): Promise<ViewRow | Refusal> {
  const view = await lockView(tx, viewer, id);
  if (!view) return refuse.notFound('viewId');
  return view.mayChange ? view : refuse.conflict('NOT_ALLOWED_HERE', 'viewId');
}

/** The department with which something is to be shared, if the viewer may share so far. */
async function sharedWith(
  tx: Tx,
  viewer: Viewer,
  sharing: Sharing,
  path: string | null | undefined,
): Promise<{ path: string | null } | Refusal> {
  if (sharing !== 'DEPARTMENT') {
    if (path) return refuse.invalid({ path: 'departmentPath', code: 'NOT_ALLOWED_HERE' });
    if (sharing === 'PRIVATE' || rights.scope(viewer, 'view', 'share').kind === 'all') return { path: null };
    return refuse.invalid({ path: 'sharing', code: 'NOT_ALLOWED_HERE' });
  }
  if (!rights.can(viewer, 'view', 'share')) return refuse.invalid({ path: 'sharing', code: 'NOT_ALLOWED_HERE' });
  const wanted = path ?? viewer.department;
  if (!wanted) return refuse.invalid({ path: 'departmentPath', code: 'REQUIRED' });
  if (!isPath(wanted) || !(await pathExists(tx, wanted)))
    return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
  return satisfies(rights.scope(viewer, 'view', 'share'), { departmentPath: wanted })
    ? { path: wanted }
    : refuse.invalid({ path: 'departmentPath', code: 'NOT_ALLOWED_HERE' });
}
