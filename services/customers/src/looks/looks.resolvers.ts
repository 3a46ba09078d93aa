import { connectionResolvers, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { ofVisible, pageLoader } from '../standing/standing-loaders.ts';
import { type LookRow, lookPages } from './look-store.ts';

const looks = pageLoader(({ db }, ids, args) => lookPages(db.read, ids, args));

export const lookResolvers = {
  Customer: {
    looks: ofVisible(({ id }, args: PageArguments, context: Context) =>
      signedIn(context).customer === id ? looks(context, id, args) : null,
    ),
  },
  Look: { branch: ({ branch }: LookRow) => branch && { __typename: 'Department', path: branch } },
  ...connectionResolvers('LookConnection'),
};
