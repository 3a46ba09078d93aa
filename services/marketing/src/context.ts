import type { BaseContext, Database } from '@guanxi/runtime';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Loaders } from './loaders.ts';

export type MarketingDatabase = Database<PrismaClient>;

/** What each resolver of marketing is given. */
export type Context = BaseContext<PrismaClient> & { loaders: Loaders };
