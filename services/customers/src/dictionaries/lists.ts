/** The dictionaries of two levels as the firm has them: what is shipped, and what an administrator added, renamed and retired. */
import { CodeList, type Entry, type Names } from './code-list.ts';
import { businessTypes, productCategories } from './industries-2025.ts';
import { needKinds } from './need-kinds.ts';
import { regionList } from './regions.ts';

export const SHIPPED = ['BUSINESS_TYPE', 'PRODUCT_CATEGORY', 'REGION', 'NEED_KIND'] as const;
export type ShippedCode = (typeof SHIPPED)[number];

const shippedLists: Readonly<Record<ShippedCode, CodeList>> = {
  BUSINESS_TYPE: businessTypes,
  PRODUCT_CATEGORY: productCategories,
  REGION: regionList,
  NEED_KIND: needKinds,
};
export const isShipped = (dictionary: string): dictionary is ShippedCode => Object.hasOwn(shippedLists, dictionary);
export const shippedList = (dictionary: string): CodeList | undefined =>
  isShipped(dictionary) ? shippedLists[dictionary] : undefined;

/** What the firm says of one entry: one of its own, or other names for a shipped one. */
export type FirmEntry = {
  dictionary: string;
  /** Code of the upper level; empty on the first. */
  parent: string;
  code: string;
  names: Names;
  retired: boolean;
};

/** The lists by the code of their dictionary. */
export type Lists = { of(dictionary: string): CodeList };

const EMPTY = new CodeList([]);
let last: { key: string; lists: Lists } | undefined;

/** Lays what the firm says over what is shipped; its own entries follow the shipped ones, in the order given. */
export function listsOf(firm: readonly FirmEntry[]): Lists {
  const key = JSON.stringify(firm);
  // every request asks, and it hardly ever changes
  if (last?.key === key) return last.lists;
  const byDictionary = Map.groupBy(firm, ({ dictionary }) => dictionary);
  const merged = new Map<string, CodeList>();
  const lists: Lists = {
    of(dictionary) {
      const own = byDictionary.get(dictionary);
      if (!own) return shippedList(dictionary) ?? EMPTY;
      const made = merged.get(dictionary) ?? overlaid(shippedList(dictionary), own, '');
      merged.set(dictionary, made);
      return made;
    },
  };
  last = { key, lists };
  return lists;
}

function overlaid(shipped: CodeList | undefined, firm: readonly FirmEntry[], parent: string): CodeList {
  const here = new Map(firm.filter((each) => each.parent === parent).map((each) => [each.code, each]));
  const childrenOf = (code: string, list: CodeList | undefined): { children?: CodeList } => {
    const below = parent === '' && firm.some((each) => each.parent === code);
    if (below) return { children: overlaid(list, firm, code) };
    return list ? { children: list } : {};
  };
  const entries = (shipped?.entries ?? []).map((entry): Entry => {
    const said = here.get(entry.code);
    // other names of its own take the place of the shorter ones, too
    const named = said ? { names: said.names, aliases: [], retired: said.retired } : {};
    return { ...entry, ...named, ...childrenOf(entry.code, entry.children) };
  });
  const own = [...here.values()]
    .filter(({ code }) => !shipped?.held(code))
    .map(({ code, names, retired }): Entry => ({ code, names, retired, own: true, ...childrenOf(code, undefined) }));
  return new CodeList([...entries, ...own]);
}

/** The lists as they are shipped. */
export const SHIPPED_LISTS: Lists = { of: (dictionary) => shippedList(dictionary) ?? EMPTY };
