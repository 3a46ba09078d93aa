import type { BaseContext, PrismaLike } from '@guanxi/runtime';
import type { ObjectDefinition } from './object.ts';
import { allObjects } from './object-store.ts';

export type ObjectLoaders = {
  /** The objects that the firm defined, retired ones among them; read once a request, or anew after a change. */
  objects: { all(): Promise<readonly ObjectDefinition[]>; anew(): Promise<readonly ObjectDefinition[]> };
};

export function objectLoaders({ db }: BaseContext<PrismaLike>): ObjectLoaders {
  let read: Promise<readonly ObjectDefinition[]> | undefined;
  const anew = () => {
    read = allObjects(db.read);
    return read;
  };
  return { objects: { all: () => read ?? anew(), anew } };
}
