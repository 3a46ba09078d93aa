import type { BaseContext, Database, Tx as RuntimeTx } from '@guanxi/runtime';
import type DataLoader from 'dataloader';
import type { ArticleRow, VersionRow } from './articles/article.ts';
import type { PrismaClient } from './generated/prisma/client.ts';

export type Db = Database<PrismaClient>;
export type Tx = RuntimeTx<PrismaClient>;

export type Loaders = {
  article: DataLoader<string, ArticleRow | null>;
  versions: DataLoader<string, VersionRow[]>;
  /** Articles for each customer's open requests; `null` where the customer does not exist for the viewer. */
  suggestions: DataLoader<string, ArticleRow[] | null>;
};

export type Context = BaseContext<PrismaClient> & { readonly loaders: Loaders };
