import type { BaseContext, Database, Tx as RuntimeTx, Viewer } from '@guanxi/runtime';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Loaders } from './loaders.ts';

export type Db = Database<PrismaClient>;
export type Tx = RuntimeTx<PrismaClient>;
export type Context = BaseContext<PrismaClient> & { readonly loaders: Loaders };
/** A context of somebody who is signed in. */
export type Caller = Context & { readonly viewer: Viewer };
