import { chosen, EVERYBODY, type LaidField, laidOut, layoutRoles } from '@guanxi/fields/layout';
import { type Connection, connectionResolvers, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  LayoutEntity,
  MutationResetLayoutArgs,
  MutationSaveLayoutArgs,
  QueryLayoutArgs,
  QueryLayoutsArgs,
  QueryLayoutVersionsArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
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

/** Everybody's, then each role's in their order. */
async function allOf({ db }: Context, entity: LayoutEntity): Promise<Shown[]> {
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
  layout: async ({ entity, role }: { entity: LayoutEntity; role: string }, _: unknown, context: Context) =>
    (await allOf(context, entity)).find((each) => each.role === role),
};

export const layoutResolvers = {
  Layout: {
    role: ({ role }: Shown) => role || null,
    version: ({ version }: Shown) => version ?? 0,
    isOwn: ({ fields }: Shown) => Boolean(fields),
    fields: async ({ entity, fields, inherited, filled = false }: Shown, _: unknown, context: Context) => {
      const definitions = await context.loaders.fieldDefinitions.load(entity as LayoutEntity);
      return laidOut(
        fieldsFor(signedIn(context), entity as LayoutEntity, definitions, filled),
        fields ?? inherited ?? [],
      );
    },
    savedAt: ({ savedAt }: Shown) => savedAt ?? null,
    savedBy: ({ savedBy }: Shown) => savedBy && { __typename: 'Employee', id: savedBy },
  },
  ...connectionResolvers('LayoutConnection'),
  SaveLayoutSuccess: changed,
  ResetLayoutSuccess: changed,
  Query: {
    layout: async (_: unknown, { entity }: QueryLayoutArgs, context: Context): Promise<Shown | null> => {
      const viewer = signedIn(context);
      if (!isStaff(viewer)) return null;
      const latest = await latestLayouts(context.db.read, entity);
      return {
        ...chosen(viewer.roles, new Map(latest.filter(isKept).map((each) => [each.role, each]))),
        entity,
        filled: true,
      };
    },
    layouts: (_: unknown, { entity }: QueryLayoutsArgs, context: Context) =>
      may(context) ? allOf(context, entity) : null,
    layoutVersions: (
      _: unknown,
      { entity, role, ...args }: QueryLayoutVersionsArgs & PageArguments,
      context: Context,
    ): Promise<Connection<Shown>> | null =>
      may(context) ? layoutVersions(context.db.read, { entity, role: role ?? EVERYBODY }, args) : null,
  },
  Mutation: {
    saveLayout: (_: unknown, { input }: MutationSaveLayoutArgs, context: Context) =>
      saveLayout(context.db, actor(context), input),
    resetLayout: (_: unknown, { input }: MutationResetLayoutArgs, context: Context) =>
      resetLayout(context.db, actor(context), input),
  },
};
