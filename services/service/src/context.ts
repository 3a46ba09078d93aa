import type { BaseContext, Connection, Database, PageArguments, Tx as RuntimeTx, Viewer } from '@guanxi/runtime';
import type DataLoader from 'dataloader';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { InteractionRow } from './interactions/interaction.ts';
import type { EntryRow, EscalationRow, RequestRow } from './requests/request.ts';

export type Db = Database<PrismaClient>;
export type Tx = RuntimeTx<PrismaClient>;

export type Loaders = {
  request: DataLoader<string, RequestRow | null>;
  entries: DataLoader<string, EntryRow[]>;
  escalations: DataLoader<string, EscalationRow[]>;
  interaction: DataLoader<string, InteractionRow | null>;
  requestsOf: (args: PageArguments) => DataLoader<string, Connection<RequestRow> | null>;
  interactionsOf: (args: PageArguments) => DataLoader<string, Connection<InteractionRow> | null>;
};

export type Context = BaseContext<PrismaClient> & { readonly loaders: Loaders };
/** A context of somebody who is signed in. */
export type Caller = Context & { readonly viewer: Viewer };
