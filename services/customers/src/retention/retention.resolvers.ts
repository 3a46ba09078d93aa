import { type Kinds, retentionFields } from '@guanxi/retention';
import type { Resolvers } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';

/** Rules, runs and what is past its time, as decision makers read and set them. */
export const retentionResolvers = (kinds: Kinds): Resolvers =>
  retentionFields({ kinds, rights, customer: (id, { loaders }: Context) => loaders.customer.load(id) });
