import { type BaseContext, inOrder, isId, type SqlRunner, signedIn, type Viewer } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { PrismaClient } from './generated/prisma/client.ts';

export type Request = BaseContext<PrismaClient>;
type Batch<V> = (db: SqlRunner, ids: readonly string[], viewer: Viewer) => Promise<readonly V[]>;

/**
 * Makes the loaders of one request: what is asked for together becomes one statement. Nobody loads anything without
 * being signed in, and a text that is no id finds nothing.
 */
export class Loading {
  readonly request: Request;
  private readonly made: DataLoader<string, unknown>[] = [];
  private readonly pages = new Map<string, DataLoader<string, unknown>>();

  constructor(request: Request) {
    this.request = request;
  }

  /** Records by id. */
  one<V extends { id: string }>(batch: Batch<V>): DataLoader<string, V | null> {
    return this.keep(
      new DataLoader(async (ids) => {
        const found = await batch(this.request.db.read, ids.filter(isId), signedIn(this.request));
        return inOrder(ids, found, 'id').map((row) => row ?? null);
      }),
    );
  }

  /** Whatever belongs to each of several ids. */
  each<V>(
    batch: (db: SqlRunner, ids: readonly string[], viewer: Viewer) => Promise<readonly V[]>,
  ): DataLoader<string, V> {
    return this.keep(
      new DataLoader((ids) => batch(this.request.db.read, ids, signedIn(this.request)) as Promise<ArrayLike<V>>),
    );
  }

  /** Pages of a nested list: parents that ask with the same arguments share one statement. */
  page<V>(list: string, args: object, parentId: string, batch: Batch<V>): Promise<V> {
    const key = `${list} ${JSON.stringify(args)}`;
    let loader = this.pages.get(key) as DataLoader<string, V> | undefined;
    if (!loader) {
      loader = this.each(batch);
      this.pages.set(key, loader as DataLoader<string, unknown>);
    }
    return loader.load(parentId);
  }

  /** Forgets what was read, after a mutation has changed it. */
  forget(): void {
    for (const loader of this.made) loader.clearAll();
  }

  private keep<V>(loader: DataLoader<string, V>): DataLoader<string, V> {
    this.made.push(loader as DataLoader<string, unknown>);
    return loader;
  }
}
