import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { type Entry, inLanguage } from '../dictionaries/code-list.ts';
import { type Division, divisionsOf, hasDivisions, type Level } from '../dictionaries/divisions.ts';
import { type ParsedAddress, parseAddress } from './address.ts';

export const addressResolvers = {
  Query: {
    regions: async (_: unknown, { parent }: { parent?: string | null }, context: Context) => {
      signedIn(context);
      const provinces = (await context.loaders.lists()).of('REGION');
      const named = (level: Level) => (entry: Entry) => ({
        code: entry.code,
        name: inLanguage(entry.names, context.language),
        level,
        ...(entry.children ? { hasChildren: entry.children.choices.length > 0 } : {}),
      });
      if (!parent) return provinces.choices.map(named('PROVINCE'));
      const province = provinces.held(parent);
      return province ? (province.children?.choices ?? []).map(named('CITY')) : divisionsOf(parent);
    },
    parseAddress: (_: unknown, { text }: { text: string }, context: Context) => {
      signedIn(context);
      return parseAddress(text);
    },
  },
  Region: {
    hasChildren: ({ code, hasChildren }: Division & { hasChildren?: boolean }) => hasChildren ?? hasDivisions(code),
  },
  ParsedAddress: {
    address: ({ district, street, detail }: ParsedAddress) =>
      [district?.name, street?.name, detail].filter(Boolean).join('') || null,
  },
};
