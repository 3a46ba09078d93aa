import { chosen, EVERYBODY, type LaidField, laidOut, layoutRoles } from '@guanxi/fields/layout';
import {
  type Connection,
  connectionResolvers,
  isRefusal,
  isStaff,
  type PageArguments,
  signedIn,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationResetLayoutArgs,
  MutationSaveLayoutArgs,
  QueryLayoutArgs,
  QueryLayoutsArgs,
  QueryLayoutVersionsArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { entityOf, type Which } from './laid-records.ts';
import { type LayoutRow, latestLayouts, layoutVersions } from './layout-store.ts';
import { fieldsFor, inForce, isKept, savedFor } from './layouts.ts';
import { resetLayout, saveLayout } from './save-layout.ts';

/** A layout as it was saved, or the lack of one. */
type Shown = Partial<LayoutRow> & {
  entity: string;
  /** What holds where it has none of its own. */
  inherited?: readonly LaidField[];
  /** He who asks fills the form himself. */
  filled?: boolean;
};

const may = (context: Context) => rights.can(signedIn(context), 'layout', 'set');
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

/** What the layouts of a kind of record are saved under; null where there is no such kind. */
async function named({ db }: Context, which: Which): Promise<string | null> {
  const entity = await entityOf(db.read, which);
  return isRefusal(entity) ? null : entity;
}

/** Everybody's, then each role's in their order. */
async function allOf({ db }: Context, entity: string): Promise<Shown[]> {
  const latest = await latestLayouts(db.read, entity);
  const saved = inForce(latest);
  return [EVERYBODY, ...layoutRoles].map((role) => ({
    ...latest.find((each) => each.role === role),
    entity,
    role,
    inherited: savedFor(saved, role),
  }));
}

const changed = {
  layout: async ({ entity, role }: { entity: string; role: string }, _: unknown, context: Context) =>
    (await allOf(context, entity)).find((each) => each.role === role),
};

export const layoutResolvers = {
  Layout: {
    role: ({ role }: Shown) => role || null,
    version: ({ version }: Shown) => version ?? 0,
    isOwn: ({ fields }: Shown) => Boolean(fields),
    fields: async ({ entity, fields, inherited, filled = false }: Shown, _: unknown, context: Context) => {
      const definitions = await context.loaders.fieldDefinitions.load(entity);
      return laidOut(fieldsFor(signedIn(context), entity, definitions, filled), fields ?? inherited ?? []);
    },
    savedAt: ({ savedAt }: Shown) => savedAt ?? null,
    savedBy: ({ savedBy }: Shown) => savedBy && { __typename: 'Employee', id: savedBy },
  },
  ...connectionResolvers('LayoutConnection'),
  SaveLayoutSuccess: changed,
  ResetLayoutSuccess: changed,
  Query: {
    layout: async (_: unknown, which: QueryLayoutArgs, context: Context): Promise<Shown | null> => {
      const viewer = signedIn(context);
      const entity = isStaff(viewer) ? await named(context, which) : null;
      if (!entity) return null;
      const latest = await latestLayouts(context.db.read, entity);
      return {
        ...chosen(viewer.roles, new Map(latest.filter(isKept).map((each) => [each.role, each]))),
        entity,
        filled: true,
      };
    },
    layouts: async (_: unknown, which: QueryLayoutsArgs, context: Context) => {
      const entity = may(context) ? await named(context, which) : null;
      return entity && allOf(context, entity);
    },
    layoutVersions: async (
      _: unknown,
      { entity: kind, object, role, ...args }: QueryLayoutVersionsArgs & PageArguments,
      context: Context,
    ): Promise<Connection<Shown> | null> => {
      const entity = may(context) ? await named(context, { entity: kind, object }) : null;
      return entity ? layoutVersions(context.db.read, { entity, role: role ?? EVERYBODY }, args) : null;
    },
  },
  Mutation: {
    saveLayout: (_: unknown, { input }: MutationSaveLayoutArgs, context: Context) =>
      saveLayout(context.db, actor(context), input),
    resetLayout: (_: unknown, { input }: MutationResetLayoutArgs, context: Context) =>
      resetLayout(context.db, actor(context), input),
  },
};
