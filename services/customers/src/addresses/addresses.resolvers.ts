import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { type Division, divisionsOf, hasDivisions } from '../dictionaries/divisions.ts';
import { type ParsedAddress, parseAddress } from './address.ts';

export const addressResolvers = {
  Query: {
    regions: (_: unknown, { parent }: { parent?: string | null }, context: Context) => {
      signedIn(context);
      return divisionsOf(parent ?? undefined);
    },
    parseAddress: (_: unknown, { text }: { text: string }, context: Context) => {
      signedIn(context);
      return parseAddress(text);
    },
  },
  Region: { hasChildren: ({ code }: Division) => hasDivisions(code) },
  ParsedAddress: {
    address: ({ district, street, detail }: ParsedAddress) =>
      [district?.name, street?.name, detail].filter(Boolean).join('') || null,
  },
};
