import { clientMutationId, field, readInput, refuse, viewerId } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { staffRoles } from '../staff/employee.ts';
import { LIMITS } from './view.ts';
import { listCode } from './view-input.ts';
import { lockView, saveDefault, saveOrder, visibleViews } from './views-store.ts';

type Given = { clientMutationId: string };

const arrangeInput = z.object({
  list: listCode(),
  viewIds: field.list(field.id(), { max: LIMITS.shown }),
  clientMutationId: clientMutationId(),
});
const defaultInput = z.object({
  list: listCode(),
  role: field.oneOf(staffRoles),
  viewId: field.optional(field.id()),
  clientMutationId: clientMutationId(),
});

/** The caller's own order of a list's views; the first is the one that he opens with. */
export async function arrangeViews(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'view', 'read');
  const read = readInput(arrangeInput, input);
  if (!('value' in read)) return read;
  const { list, viewIds } = read.value;
  const wanted = [...new Set(viewIds)];
  return caller.db.command(caller, { name: 'arrangeViews', input }, async (tx) => {
    const known = await visibleViews(tx, viewer, list, wanted);
    const strange = viewIds.findIndex((id) => !known.has(id));
    if (strange >= 0) return refuse.notFound(['viewIds', String(strange)]);
    await saveOrder(tx, viewerId(viewer), list, wanted);
    return { __typename: 'ArrangeViewsSuccess', list };
  });
}

/** With which view a list opens for those of a role who have no order of their own. */
export async function setDefaultView(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'view', 'set-default');
  const read = readInput(defaultInput, input);
  if (!('value' in read)) return read;
  const { list, role, viewId = null } = read.value;
  return caller.db.command(caller, { name: 'setDefaultView', input }, async (tx) => {
    const view = viewId === null ? undefined : await lockView(tx, viewer, viewId);
    if (viewId !== null && view?.list !== list) return refuse.notFound('viewId');
    // one that not all of the role see would open for some of them only
    if (view && view.sharing !== 'EVERYONE') return refuse.conflict('NOT_ALLOWED_HERE', 'viewId');
    await saveDefault(tx, list, role, viewId);
    tx.audit({ action: 'view.default', subject: ['ViewDefault', `${list}/${role}`] });
    return { __typename: 'SetDefaultViewSuccess', viewId };
  });
}
