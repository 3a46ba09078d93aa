import { shownDefinitions } from '@guanxi/fields';
import { forbidden, isStaff, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationChangeObjectArgs,
  MutationDefineObjectArgs,
  MutationRetireObjectArgs,
  ObjectDefinitionFieldsArgs,
  QueryObjectDefinitionsArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { changeObject, defineObject, retireObject } from './define-object.ts';
import { entityName, type ObjectDefinition } from './object.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

/** Retired ones are shown to whoever defines them, where he asks for them. */
function withRetiredFor(context: Context, withRetired: boolean | null | undefined): boolean {
  if (withRetired && !rights.can(signedIn(context), 'customObject', 'define')) throw forbidden();
  return withRetired ?? false;
}

const changed = {
  // read anew: the request may have read them before its change
  object: async ({ objectId }: { objectId: string }, _: unknown, { loaders }: Context) =>
    (await loaders.objects.anew()).find(({ id }) => id === objectId),
};
const columns = { 'zh-CN': 0, 'zh-TW': 1, en: 2 } as const;

export const objectResolvers = {
  ObjectDefinition: {
    entity: entityName,
    label: ({ names }: ObjectDefinition, _: unknown, { language }: Context) => names[columns[language]],
    names: ({ names: [zhCN, zhTW, en] }: ObjectDefinition) => ({ zhCN, zhTW, en }),
    fields: async (object: ObjectDefinition, { withRetired }: ObjectDefinitionFieldsArgs, context: Context) => {
      const withHidden = withRetiredFor(context, withRetired);
      const all = await context.loaders.fieldDefinitions.load(entityName(object));
      return shownDefinitions(signedIn(context), all, withHidden);
    },
    isRetired: ({ retiredAt }: ObjectDefinition) => retiredAt !== null,
  },
  DefineObjectSuccess: changed,
  ChangeObjectSuccess: changed,
  RetireObjectSuccess: changed,
  Query: {
    objectDefinitions: async (_: unknown, { withRetired }: QueryObjectDefinitionsArgs, context: Context) => {
      const viewer = signedIn(context);
      if (!isStaff(viewer)) return null;
      const withHidden = withRetiredFor(context, withRetired);
      return (await context.loaders.objects.all()).filter(({ retiredAt }) => withHidden || retiredAt === null);
    },
  },
  Mutation: {
    defineObject: (_: unknown, { input }: MutationDefineObjectArgs, context: Context) =>
      defineObject(context.db, actor(context), input),
    changeObject: (_: unknown, { input }: MutationChangeObjectArgs, context: Context) =>
      changeObject(context.db, actor(context), input),
    retireObject: (_: unknown, { input }: MutationRetireObjectArgs, context: Context) =>
      retireObject(context.db, actor(context), input),
  },
};
