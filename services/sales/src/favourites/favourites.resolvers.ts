import { type Resolvers, signedIn } from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { addFavourite, noteVisit, removeFavourite } from './keep-record.ts';
import { type KeptRow, type Kind, keptRecords } from './kept-records-store.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });
const kept = (kind: Kind) => (_: unknown, __: unknown, context: Context) =>
  keptRecords(context.db.read, signedIn(context), kind);
const favourites = kept('FAVOURITE');
const recentRecords = kept('RECENT');

export const favouriteResolvers: Resolvers = {
  Query: { favourites, recentRecords },
  KeptRecord: { reference: ({ typename, recordId }: KeptRow) => ({ typename, id: recordId }) },
  AddFavouriteSuccess: { favourites },
  RemoveFavouriteSuccess: { favourites },
  NoteVisitSuccess: { recentRecords },
  Mutation: {
    addFavourite: (_: unknown, { input }: Input, context: Context) => addFavourite(caller(context), input),
    removeFavourite: (_: unknown, { input }: Input, context: Context) => removeFavourite(caller(context), input),
    noteVisit: (_: unknown, { input }: Input, context: Context) => noteVisit(caller(context), input),
  },
};
