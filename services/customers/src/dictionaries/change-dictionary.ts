import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  type Problem,
  problem,
  type Refusal,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { type CodeList, codeList, type Names } from './code-list.ts';
import { isDictionary } from './dictionaries.ts';
import { insertDictionary, lockDictionaries, readLists, saveEntry } from './dictionary-store.ts';
import { isShipped } from './lists.ts';

/** Longest names, in characters, and most entries of one level. */
const NAME_MAX = 60;
const ENTRIES_MAX = 1000;

const code = () =>
  z.string().superRefine((typed, context) => {
    if (!/^[A-Z0-9][A-Z0-9_]{0,39}$/.test(typed)) problem(context, 'MALFORMED');
  });
const names = z.object({
  zhCN: field.requiredText({ max: NAME_MAX }),
  zhTW: field.optional(field.text({ max: NAME_MAX })),
  en: field.optional(field.text({ max: NAME_MAX })),
});
const place = { dictionary: code(), parent: code().nullish() };
const inputs = {
  create: z.object({ clientMutationId: clientMutationId(), code: code(), names }),
  add: z.object({ clientMutationId: clientMutationId(), ...place, code: field.optional(code()), names }),
  rename: z.object({ clientMutationId: clientMutationId(), ...place, code: code(), names }),
  retire: z.object({ clientMutationId: clientMutationId(), ...place, code: code(), retired: field.flag() }),
};

type Given = { clientMutationId: string };
type Place = { dictionary: string; parent: string; code: string };
type Done<Name extends string> = { __typename: Name } & Place;

const trimmed = ({ zhCN, zhTW, en }: z.infer<typeof names>): Names => {
  const cn = zhCN.trim();
  return [cn, zhTW?.trim() || cn, en?.trim() || cn];
};

/** Begins a list of the firm's own. */
export async function createDictionary(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'CreateDictionarySuccess'; dictionary: string } | Refusal> {
  rights.require(actor.viewer, 'dictionary', 'manage');
  const read = readInput(inputs.create, given);
  if (isRefusal(read)) return read;
  const { value } = read;
  return db.command(actor, { name: 'createDictionary', input: given }, async (tx) => {
    const made =
      !isShipped(value.code) &&
      (await insertDictionary(tx.db, { code: value.code, names: trimmed(value.names) }, byOf(tx)));
    if (!made) return refuse.invalid({ path: 'code', code: 'TAKEN', params: { value: value.code } });
    tx.audit({ action: 'dictionary.created', subject: ['Dictionary', value.code] });
    return { __typename: 'CreateDictionarySuccess', dictionary: value.code };
  });
}

/** Adds an entry; its code is stored in records, and never given to another. */
export async function addEntry(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Done<'AddDictionaryEntrySuccess'> | Refusal> {
  rights.require(actor.viewer, 'dictionary', 'manage');
  const read = readInput(inputs.add, given);
  if (isRefusal(read)) return read;
  const { dictionary, code: wanted, ...value } = read.value;
  const parent = value.parent ?? '';
  return db.command(actor, { name: 'addDictionaryEntry', input: given }, async (tx) => {
    const level = await levelOf(tx, dictionary, parent);
    if (isRefusal(level)) return level;
    const said = trimmed(value.names);
    const taken = takenNames(level, said);
    if (wanted && level.held(wanted))
      taken.unshift({ path: ['input', 'code'], code: 'TAKEN', params: { value: wanted } });
    if (level.entries.length >= ENTRIES_MAX)
      taken.push({ path: ['input', 'names'], code: 'TOO_MANY', params: { max: ENTRIES_MAX } });
    if (taken.length > 0) return refuse.invalid(...taken);
    const made = wanted ?? freeCode(level, said[2]);
    await saveEntry(tx.db, { dictionary, parent, code: made, names: said, retired: false }, byOf(tx));
    tx.audit({ action: 'dictionary.entry-added', subject: ['Dictionary', dictionary], reason: `${parent}/${made}` });
    return { __typename: 'AddDictionaryEntrySuccess', dictionary, parent, code: made };
  });
}

/** Gives an entry other names. Records keep its code, so none of them changes. */
export async function renameEntry(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Done<'RenameDictionaryEntrySuccess'> | Refusal> {
  rights.require(actor.viewer, 'dictionary', 'manage');
  const read = readInput(inputs.rename, given);
  if (isRefusal(read)) return read;
  const { dictionary, code: held, ...value } = read.value;
  const parent = value.parent ?? '';
  return db.command(actor, { name: 'renameDictionaryEntry', input: given }, async (tx) => {
    const level = await levelOf(tx, dictionary, parent);
    if (isRefusal(level)) return level;
    const entry = level.held(held);
    if (!entry) return refuse.notFound('code');
    const said = trimmed(value.names);
    const taken = takenNames(level, said, held);
    if (taken.length > 0) return refuse.invalid(...taken);
    await saveEntry(tx.db, { dictionary, parent, code: held, names: said, retired: entry.retired ?? false }, byOf(tx));
    tx.audit({ action: 'dictionary.entry-renamed', subject: ['Dictionary', dictionary], reason: `${parent}/${held}` });
    return { __typename: 'RenameDictionaryEntrySuccess', dictionary, parent, code: held };
  });
}

/** Takes an entry out of what can be chosen, or brings it back. Records that hold it keep it, and its name. */
export async function retireEntry(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Done<'RetireDictionaryEntrySuccess'> | Refusal> {
  rights.require(actor.viewer, 'dictionary', 'manage');
  const read = readInput(inputs.retire, given);
  if (isRefusal(read)) return read;
  const { dictionary, code: held, retired, ...value } = read.value;
  const parent = value.parent ?? '';
  return db.command(actor, { name: 'retireDictionaryEntry', input: given }, async (tx) => {
    const level = await levelOf(tx, dictionary, parent);
    if (isRefusal(level)) return level;
    const entry = level.held(held);
    if (!entry) return refuse.notFound('code');
    const taken = retired ? [] : takenNames(level, entry.names, held, 'code');
    if (taken.length > 0) return refuse.invalid(...taken.slice(0, 1));
    await saveEntry(tx.db, { dictionary, parent, code: held, names: entry.names, retired }, byOf(tx));
    const action = retired ? 'dictionary.entry-retired' : 'dictionary.entry-restored';
    tx.audit({ action, subject: ['Dictionary', dictionary], reason: `${parent}/${held}` });
    return { __typename: 'RetireDictionaryEntrySuccess', dictionary, parent, code: held };
  });
}

const byOf = (tx: CustomersTx) => ({ at: tx.now, by: viewerId(tx.viewer) });

/** The entries among which one is to stand; changes of dictionaries come one after another from here on. */
async function levelOf(tx: CustomersTx, dictionary: string, parent: string): Promise<CodeList | Refusal> {
  await lockDictionaries(tx.db);
  if (!(await isDictionary(tx.db, dictionary))) return refuse.notFound('dictionary');
  const first = (await readLists(tx.db)).of(dictionary);
  if (parent === '') return first;
  const upper = first.held(parent);
  if (!upper) return refuse.notFound('parent');
  return upper.children ?? EMPTY;
}
const EMPTY = codeList();

/** Among what can be chosen a name means one entry. */
function takenNames(level: CodeList, [cn, tw, en]: Names, except?: string, path?: string): Problem[] {
  return (
    [
      ['zhCN', cn],
      ['zhTW', tw],
      ['en', en],
    ] as const
  ).flatMap(([name, said]): Problem[] => {
    const other = level.find(said);
    if (!other || other.code === except) return [];
    return [{ path: path ? ['input', path] : ['input', 'names', name], code: 'TAKEN', params: { value: said } }];
  });
}

/** A code of the English name that no entry has, such as FRUIT_WINE. */
function freeCode(level: CodeList, name: string): string {
  const made = name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 34);
  for (let count = 1; ; count += 1) {
    const tried = made === '' ? `ENTRY_${count}` : count === 1 ? made : `${made}_${count}`;
    if (!level.held(tried)) return tried;
  }
}
