import type { DictionaryTreeQuery, EntryPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import type { TreeNode } from '../../../kit/tree/tree.tsx';
import { EntryParts } from './dictionaries-query.ts';

type Lists = NonNullable<DictionaryTreeQuery['dictionaries']>;
export type List = Lists[number];
type Entry = List['whole'][number];

/** What is chosen in the tree: a list, an entry of its first level, or one below that. */
export type Place = { list: List; entry?: EntryPartsFragment; parent?: string; children: number };

const entryOf = (entry: Entry | Entry['below'][number]): EntryPartsFragment => readFragment(EntryParts, entry);

/** Lists, their entries and what stands below these, keyed by their codes, such as PRODUCT_CATEGORY/LIQUOR/BAIJIU. */
export const nodesOf = (lists: Lists, retired: string): TreeNode[] =>
  lists.map((list) => ({
    key: list.code,
    name: list.name,
    children: list.whole.map((entry) => ({
      ...nodeOf(list.code, entryOf(entry), retired),
      children: entry.below.map((child) => nodeOf(`${list.code}/${entryOf(entry).code}`, entryOf(child), retired)),
    })),
  }));

const nodeOf = (above: string, { code, name, isRetired }: EntryPartsFragment, retired: string): TreeNode => ({
  key: `${above}/${code}`,
  name,
  ...(isRetired ? { aside: retired } : {}),
});

/** What a key of the tree names. */
export function placeOf(lists: Lists, key: string | null): Place | undefined {
  const [code, upper, lower] = key?.split('/') ?? [];
  const list = lists.find((each) => each.code === code);
  if (!list) return undefined;
  if (upper === undefined) return { list, children: list.whole.length };
  const first = list.whole.find((each) => entryOf(each).code === upper);
  if (!first) return undefined;
  if (lower === undefined) return { list, entry: entryOf(first), children: first.below.length };
  const second = first.below.find((each) => entryOf(each).code === lower);
  return second && { list, entry: entryOf(second), parent: upper, children: 0 };
}
