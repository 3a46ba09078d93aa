import type { BaseContext, Database, Parts, Tx } from '@guanxi/runtime';
import type { Settings } from './config.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Loaders } from './loaders.ts';

export type OrdersDatabase = Database<PrismaClient>;
/** One transaction of this service. */
export type OrdersTx = Tx<PrismaClient>;
/** What the features of this service are built from. */
export type OrdersParts = Parts<PrismaClient, Settings>;

/** What each resolver of this service is given. */
export type Context = BaseContext<PrismaClient> & {
  readonly loaders: Loaders;
  /** Currency of the installation. */
  readonly currency: string;
};
