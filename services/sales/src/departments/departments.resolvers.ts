import { isId, type Resolvers, signedIn } from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { codeOf, isPath, nameIn, parentOf } from './department.ts';
import { type DepartmentRow, departmentTree } from './departments-store.ts';
import { createDepartment, moveDepartment, renameDepartment, setDepartmentHead } from './edit-department.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });

const success = {
  department: ({ departmentId }: { departmentId: string }, _: unknown, { loaders }: Context) =>
    loaders.department.load(departmentId),
};

export const departmentResolvers: Resolvers = {
  Query: {
    departments: (_: unknown, __: unknown, context: Context) => {
      const viewer = signedIn(context);
      return rights.can(viewer, 'department', 'read') ? departmentTree(context.db.read, viewer) : null;
    },
  },
  Department: {
    __resolveReference: ({ id, path }: { id?: string; path?: string }, context: Context) => {
      signedIn(context);
      if (path !== undefined) return isPath(path) ? context.loaders.departmentAt.load(path) : null;
      return id !== undefined && isId(id) ? context.loaders.department.load(id) : null;
    },
    code: ({ path }: DepartmentRow) => codeOf(path),
    name: (row: DepartmentRow, _: unknown, { language }: Context) => nameIn(row, language),
    names: ({ name, nameZhTw, nameEn }: DepartmentRow) => ({ zhCn: name, zhTw: nameZhTw, en: nameEn }),
    parent: ({ path }: DepartmentRow, _: unknown, { loaders }: Context) =>
      parentOf(path) === '' ? null : loaders.departmentAt.load(parentOf(path)),
    head: ({ headId }: DepartmentRow, _: unknown, { loaders }: Context) => headId && loaders.namedEmployee.load(headId),
  },
  CreateDepartmentSuccess: success,
  RenameDepartmentSuccess: success,
  MoveDepartmentSuccess: success,
  SetDepartmentHeadSuccess: success,
  Mutation: {
    createDepartment: (_: unknown, { input }: Input, context: Context) => createDepartment(caller(context), input),
    renameDepartment: (_: unknown, { input }: Input, context: Context) => renameDepartment(caller(context), input),
    moveDepartment: (_: unknown, { input }: Input, context: Context) => moveDepartment(caller(context), input),
    setDepartmentHead: (_: unknown, { input }: Input, context: Context) => setDepartmentHead(caller(context), input),
  },
};
