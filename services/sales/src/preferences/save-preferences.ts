import { clientMutationId, field, readInput, viewerId } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { jsonObject } from '../views/view-input.ts';
import { densities, savePreferencesOf, themes } from './preferences-store.ts';

const schema = z.object({
  language: field.language().nullish(),
  theme: field.oneOf(themes).nullish(),
  density: field.oneOf(densities).nullish(),
  panel: jsonObject(),
  home: jsonObject(),
  lists: jsonObject(),
  clientMutationId: clientMutationId(),
});

/** Keeps the caller's own preferences for all his devices. */
export async function savePreferences(caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { clientMutationId: _, theme, density, ...rest } = read.value;
  return caller.db.command(caller, { name: 'savePreferences', input }, async (tx) => {
    await savePreferencesOf(tx, viewerId(caller.viewer), {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(theme ? { theme } : {}),
      ...(density ? { density } : {}),
    });
    return { __typename: 'SavePreferencesSuccess' };
  });
}
