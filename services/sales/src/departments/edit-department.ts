import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { moveAccountsLater } from '../identity/account-jobs.ts';
import { rights } from '../permissions.ts';
import { isActiveEmployee } from '../staff/know-staff.ts';
import { codeOf, isCode, moved, type Names, type Place, placed } from './department.ts';
import { departmentChanged, departmentMoved } from './departments.events.ts';
import {
  type DepartmentRow,
  deepestBelow,
  departmentById,
  insertDepartment,
  isManaged,
  lockTree,
  managedByPath,
  pathExists,
  rewritePaths,
  saveHead,
  saveNames,
} from './departments-store.ts';

const name = () => field.text({ max: 100 });
const names = z.object({
  zhCn: field.requiredText({ max: 100 }),
  zhTw: field.optional(name()),
  en: field.optional(name()),
});
const parentPath = field.optional(field.text({ max: 255 }));
const common = { clientMutationId: clientMutationId() };
const createInput = z.object({ ...common, parentPath, code: field.requiredText({ max: 64 }), names });
const renameInput = z.object({ ...common, departmentId: field.id(), names });
const moveInput = z.object({ ...common, departmentId: field.id(), parentPath });
const headInput = z.object({ ...common, departmentId: field.id(), employeeId: field.optional(field.id()) });

type Given = { clientMutationId: string };
const namesOf = ({ zhCn, zhTw, en }: z.infer<typeof names>): Names => ({
  name: zhCn,
  nameZhTw: zhTw ?? null,
  nameEn: en ?? null,
});

/** A new department below one that the caller manages; a new root needs the whole tree. */
export async function createDepartment(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'department', 'manage');
  const read = readInput(createInput, input);
  if (!('value' in read)) return read;
  const { code, parentPath: parent, names: given } = read.value;
  if (!isCode(code)) return refuse.invalid({ path: 'code', code: 'MALFORMED' });
  return caller.db.command(caller, { name: 'createDepartment', input }, async (tx) => {
    await lockTree(tx);
    if (!(await mayHangUnder(tx, caller, parent))) return refuse.notFound('parentPath');
    const place = placed(code, parent ?? '');
    const taken = await refusedPlace(tx, place, 'code');
    if (taken || place.kind !== 'at') return taken ?? refuse.conflict('CYCLE', 'parentPath');
    const id = await insertDepartment(tx, place.path, namesOf(given));
    departmentChanged(tx, { path: place.path, headId: null });
    tx.audit({ action: 'department.created', subject: ['Department', id], fields: ['path', 'name'] });
    return { __typename: 'CreateDepartmentSuccess', departmentId: id };
  });
}

/** Other names; the path stays. */
export async function renameDepartment(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'department', 'manage');
  const read = readInput(renameInput, input);
  if (!('value' in read)) return read;
  const { departmentId, names: given } = read.value;
  return caller.db.command(caller, { name: 'renameDepartment', input }, async (tx) => {
    const department = await managed(tx, caller, departmentId);
    if ('code' in department) return department;
    await saveNames(tx, departmentId, namesOf(given));
    tx.audit({ action: 'department.renamed', subject: ['Department', departmentId], fields: ['name'] });
    return { __typename: 'RenameDepartmentSuccess', departmentId };
  });
}

/** Hangs a department elsewhere: all paths below it change with it, here and, by the fact, everywhere. */
export async function moveDepartment(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'department', 'manage');
  const read = readInput(moveInput, input);
  if (!('value' in read)) return read;
  const { departmentId, parentPath: parent } = read.value;
  return caller.db.command(caller, { name: 'moveDepartment', input }, async (tx) => {
    await lockTree(tx);
    const department = await managed(tx, caller, departmentId);
    if ('code' in department) return department;
    if (!(await mayHangUnder(tx, caller, parent))) return refuse.notFound('parentPath');
    const from = department.path;
    const place = moved(from, parent ?? '', await deepestBelow(tx, from));
    if (place.kind === 'at' && place.path === from) return { __typename: 'MoveDepartmentSuccess', departmentId };
    const taken = await refusedPlace(tx, place, 'parentPath');
    if (taken || place.kind !== 'at') return taken ?? refuse.conflict('CYCLE', 'parentPath');
    await rewritePaths(tx, from, place.path);
    departmentMoved(tx, from, place.path);
    await moveAccountsLater(tx, from, place.path);
    tx.audit({ action: 'department.moved', subject: ['Department', departmentId], fields: ['path'] });
    return { __typename: 'MoveDepartmentSuccess', departmentId };
  });
}

/** Names the head of a department, or leaves it without one. His role is the identity provider's affair. */
export async function setDepartmentHead(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'department', 'manage');
  const read = readInput(headInput, input);
  if (!('value' in read)) return read;
  const { departmentId, employeeId } = read.value;
  return caller.db.command(caller, { name: 'setDepartmentHead', input }, async (tx) => {
    const department = await managed(tx, caller, departmentId);
    if ('code' in department) return department;
    if (employeeId && !(await isActiveEmployee(tx, employeeId))) return refuse.notFound('employeeId');
    const headId = employeeId ?? null;
    if (headId === department.headId) return { __typename: 'SetDepartmentHeadSuccess', departmentId };
    await saveHead(tx, departmentId, headId);
    departmentChanged(tx, { path: department.path, headId });
    tx.audit({ action: 'department.head-set', subject: ['Department', departmentId], fields: ['head'] });
    return { __typename: 'SetDepartmentHeadSuccess', departmentId };
  });
}

async function managed(tx: Tx, { viewer }: Caller, departmentId: string): Promise<DepartmentRow | Refused> {
  const department = await departmentById(tx, departmentId);
  if (!department) return refuse.notFound('departmentId');
  // all staff see the tree: what is not theirs to change is refused as such
  return (await managedByPath(tx, viewer, department.path)) ?? refuse.conflict('NOT_ALLOWED_HERE', 'departmentId');
}
type Refused = ReturnType<typeof refuse.notFound>;

async function mayHangUnder(tx: Tx, { viewer }: Caller, parent: string | null | undefined): Promise<boolean> {
  return parent ? isManaged(tx, viewer, parent) : rights.scope(viewer, 'department', 'manage').kind === 'all';
}

async function refusedPlace(tx: Tx, place: Place, path: string): Promise<Refused | undefined> {
  if (place.kind === 'cycle') return refuse.conflict('CYCLE', 'parentPath');
  if (place.kind === 'too-deep') return refuse.invalid({ path, code: 'TOO_MANY', params: { max: place.max } });
  return (await pathExists(tx, place.path)) ? refuse.conflict('TAKEN', path, { value: codeOf(place.path) }) : undefined;
}
