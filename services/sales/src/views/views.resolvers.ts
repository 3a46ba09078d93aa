import { isId, type Resolvers, signedIn } from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { arrangeViews, setDefaultView } from './arrange-views.ts';
import { createView, removeView, updateView } from './edit-view.ts';
import { CODE } from './view.ts';
import { type ViewRow, viewsOfList } from './views-store.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });
const views = (list: string, context: Context) => viewsOfList(context.db.read, signedIn(context), list);
const success = {
  view: ({ viewId }: { viewId: string | null }, _: unknown, { loaders }: Context) =>
    viewId && loaders.savedView.load(viewId),
};
const byId = ({ id }: { id: string }, context: Context) => {
  signedIn(context);
  return isId(id) ? context.loaders.savedView.load(id) : null;
};

export const viewResolvers: Resolvers = {
  Query: {
    savedViews: (_: unknown, { list }: { list: string }, context: Context) => {
      const viewer = signedIn(context);
      if (!rights.can(viewer, 'view', 'read')) return null;
      return CODE.test(list) ? views(list, context) : [];
    },
    savedView: (_: unknown, args: { id: string }, context: Context) => byId(args, context),
  },
  SavedView: {
    __resolveReference: byId,
    owner: ({ personId }: ViewRow, _: unknown, { loaders }: Context) => loaders.namedEmployee.load(personId),
  },
  CreateViewSuccess: success,
  UpdateViewSuccess: success,
  SetDefaultViewSuccess: success,
  ArrangeViewsSuccess: { views: ({ list }: { list: string }, _: unknown, context: Context) => views(list, context) },
  Mutation: {
    createView: (_: unknown, { input }: Input, context: Context) => createView(caller(context), input),
    updateView: (_: unknown, { input }: Input, context: Context) => updateView(caller(context), input),
    removeView: (_: unknown, { input }: Input, context: Context) => removeView(caller(context), input),
    arrangeViews: (_: unknown, { input }: Input, context: Context) => arrangeViews(caller(context), input),
    setDefaultView: (_: unknown, { input }: Input, context: Context) => setDefaultView(caller(context), input),
  },
};
