import type { BaseContext, PrismaLike } from '@guanxi/runtime';
import { readLists } from './dictionary-store.ts';
import type { Lists } from './lists.ts';

export type DictionaryLoaders = {
  /** The dictionaries as they are, read once a request by the first that needs them. */
  lists: () => Promise<Lists>;
};

export function dictionaryLoaders({ db }: BaseContext<PrismaLike>): DictionaryLoaders {
  let read: Promise<Lists> | undefined;
  return {
    lists: () => {
      read ??= readLists(db.read);
      return read;
    },
  };
}
