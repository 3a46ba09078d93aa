import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  DictionaryEntriesArgs,
  DictionaryEntryChildrenArgs,
  MutationAddDictionaryEntryArgs,
  MutationCreateDictionaryArgs,
  MutationRenameDictionaryEntryArgs,
  MutationRetireDictionaryEntryArgs,
  QueryDictionaryArgs,
} from '../generated/graphql.ts';
import { addEntry, createDictionary, renameEntry, retireEntry } from './change-dictionary.ts';
import { type CodeList, type Entry, inLanguage, type Names } from './code-list.ts';
import { type FirmDictionary, firmDictionaries, readLists } from './dictionary-store.ts';
import { isShipped, SHIPPED, type ShippedCode } from './lists.ts';

const shippedNames: Readonly<Record<ShippedCode, Names>> = {
  BUSINESS_TYPE: ['企业类型', '企業類型', 'Line of business'],
  PRODUCT_CATEGORY: ['经营产品', '經營產品', 'Products'],
  REGION: ['地区', '地區', 'Regions'],
  NEED_KIND: ['需求种类', '需求種類', 'Kinds of need'],
};
const shipped: readonly FirmDictionary[] = SHIPPED.map((code) => ({ code, names: shippedNames[code] }));

const all = async (context: Context): Promise<FirmDictionary[]> => {
  signedIn(context);
  return [...shipped, ...(await firmDictionaries(context.db.read))];
};
const named = async (code: string, context: Context) => (await all(context)).find((each) => each.code === code) ?? null;

type Changed = { dictionary: string; parent: string; code: string };
const changed = {
  dictionary: ({ dictionary }: { dictionary: string }, _: unknown, context: Context) => named(dictionary, context),
  entry: async ({ dictionary, parent, code }: Changed, _: unknown, { db }: Context) => {
    // read anew: the request may have read them before its change
    const first = (await readLists(db.read)).of(dictionary);
    return (parent === '' ? first : first.held(parent)?.children)?.held(code);
  },
};
const shownOf = (level: CodeList | undefined, withRetired: boolean | null | undefined): readonly Entry[] =>
  (withRetired ? level?.entries : level?.choices) ?? [];
const actorOf = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

export const dictionaryResolvers = {
  Query: {
    dictionaries: (_: unknown, _args: unknown, context: Context) => all(context),
    dictionary: (_: unknown, { code }: QueryDictionaryArgs, context: Context) => named(code, context),
  },
  Dictionary: {
    name: ({ names }: FirmDictionary, _: unknown, { language }: Context) => inLanguage(names, language),
    isShipped: ({ code }: FirmDictionary) => isShipped(code),
    entries: async ({ code }: FirmDictionary, { parent, withRetired }: DictionaryEntriesArgs, { loaders }: Context) => {
      const first = (await loaders.lists()).of(code);
      const level = parent ? first.held(parent)?.children : first;
      return shownOf(level, withRetired);
    },
  },
  DictionaryEntry: {
    name: ({ names }: Entry, _: unknown, { language }: Context) => inLanguage(names, language),
    names: ({ names: [zhCN, zhTW, en] }: Entry) => ({ zhCN, zhTW, en }),
    isOwn: ({ own }: Entry) => own ?? false,
    isRetired: ({ retired }: Entry) => retired ?? false,
    children: ({ children }: Entry, { withRetired }: DictionaryEntryChildrenArgs) => shownOf(children, withRetired),
    hasChildren: ({ children }: Entry) => (children?.entries.length ?? 0) > 0,
  },
  CreateDictionarySuccess: { dictionary: changed.dictionary },
  AddDictionaryEntrySuccess: changed,
  RenameDictionaryEntrySuccess: changed,
  RetireDictionaryEntrySuccess: changed,
  Mutation: {
    createDictionary: (_: unknown, { input }: MutationCreateDictionaryArgs, context: Context) =>
      createDictionary(context.db, actorOf(context), input),
    addDictionaryEntry: (_: unknown, { input }: MutationAddDictionaryEntryArgs, context: Context) =>
      addEntry(context.db, actorOf(context), input),
    renameDictionaryEntry: (_: unknown, { input }: MutationRenameDictionaryEntryArgs, context: Context) =>
      renameEntry(context.db, actorOf(context), input),
    retireDictionaryEntry: (_: unknown, { input }: MutationRetireDictionaryEntryArgs, context: Context) =>
      retireEntry(context.db, actorOf(context), input),
  },
};
