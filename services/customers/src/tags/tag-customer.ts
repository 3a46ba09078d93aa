import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { emitProfiles } from '../profile/profile.ts';
import { accepted, type CustomerRow, type Each, each, lockEach, ofOne, updateCustomerRows } from '../record/records.ts';
import { tagParts } from './tag-parts-store.ts';
import { TAG_LENGTH, TAGS_AT_ONCE, TAGS_MOST, type TagChange, tagged, tagKey } from './tag-rules.ts';
import { addTags, knownTags } from './tag-store.ts';
import { taggedTogether } from './together-tags.ts';

export const tagNames = () => field.list(field.requiredText({ max: TAG_LENGTH }), { max: TAGS_AT_ONCE }).nullish();

const tagInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  add: tagNames(),
  remove: tagNames(),
});

/** Gives a customer tags and takes tags from him. */
export async function tagCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'TagCustomerSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'tag');
  const input = readInput(tagInput, given);
  if (isRefusal(input)) return input;
  const { customerId, add, remove } = input.value;
  return db.command(actor, { name: 'tagCustomer', input: given }, async (tx) => {
    const change = await settleTags(tx, { add: add ?? [], remove: remove ?? [] });
    if (isRefusal(change)) return change;
    const done = ofOne(await tagEach(tx, new Map([[customerId, change]])), customerId);
    return isRefusal(done) ? done : { __typename: 'TagCustomerSuccess', customerId };
  });
}

/**
 * A change of tags by the names by which they are known; those that are given come to be, those that are taken are there.
 * @param path of the input that says them
 */
export async function settleTags(
  tx: CustomersTx,
  { add, remove }: TagChange,
  path: readonly string[] = [],
): Promise<TagChange | Refusal> {
  if (add.length > 0) await addTags(tx, add);
  const known = await knownTags(tx.db, [...add, ...remove]);
  const names = (said: readonly string[]) => [...new Set(said.flatMap((name) => known.get(tagKey(name)) ?? []))];
  const unknown = remove.findIndex((name) => !known.has(tagKey(name)));
  if (unknown >= 0) return refuse.invalid({ path: [...path, 'remove', String(unknown)], code: 'UNKNOWN_REFERENCE' });
  return { add: names(add), remove: names(remove) };
}

/** What a change of tags did to one customer. */
export type TagsWritten = { added: string[]; removed: string[] };

/** The same with several, within a transaction at hand, of tags by their known names. Answers what it did to each. */
export async function tagEach(tx: CustomersTx, changes: ReadonlyMap<string, TagChange>): Promise<Each<TagsWritten>> {
  return write(tx, await lockEach(tx, [...changes.keys()], 'tag'), changes);
}

/** Takes back what changes of tags did, where all of it still stands; other tags may have come and gone. */
export async function untagEach(
  tx: CustomersTx,
  written: ReadonlyMap<string, TagsWritten>,
): Promise<Each<TagsWritten>> {
  const standing = each(await lockEach(tx, [...written.keys()], 'tag'), (row, id) => {
    const { added = [], removed = [] } = written.get(id) ?? {};
    const stands = added.every((name) => row.tags.includes(name)) && !removed.some((name) => row.tags.includes(name));
    return stands ? row : refuse.conflict('CHANGED_SINCE', 'customerId');
  });
  const back = [...written].map(([id, { added, removed }]) => [id, { add: removed, remove: added }] as const);
  return write(tx, standing, new Map(back));
}

async function write(
  tx: CustomersTx,
  locked: Each<CustomerRow>,
  changes: ReadonlyMap<string, TagChange>,
): Promise<Each<TagsWritten>> {
  const found = each(locked, (row, id) => {
    const result = tagged(row.tags, changes.get(id) ?? { add: [], remove: [] });
    return result.added.length > 0 && result.tags.length > TAGS_MOST
      ? refuse.invalid({ path: 'add', code: 'TOO_MANY', params: { max: TAGS_MOST } })
      : { row, ...result };
  });
  const different = accepted(found).filter(({ added, removed }) => added.length + removed.length > 0);
  const parts = await tagParts(tx.db, joinedAmong(different));
  await updateCustomerRows(
    tx,
    different.map(({ row, tags, ...change }) => {
      const own = parts.get(row.id);
      return { row, columns: own ? { tags, ...taggedTogether(row.id, own, change) } : { tags } };
    }),
  );
  for (const { row } of different)
    tx.audit({ action: 'customer.tagged', subject: ['Customer', row.id], fields: ['tags'] });
  await emitProfiles(
    tx,
    different.map(({ row }) => row.id),
  );
  return each(found, ({ added, removed }) => ({ added, removed }));
}

/** Those into whom others were merged: what is their own is kept beside what they show. */
const joinedAmong = (found: readonly { row: CustomerRow }[]): string[] =>
  found.flatMap(({ row }) => (row.ownStage === null ? [] : [row.id]));
