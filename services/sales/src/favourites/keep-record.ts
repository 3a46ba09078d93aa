import { clientMutationId, field, readInput, refuse, viewerId } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { addKept, countKept, dropKept, KEPT, moveToFront } from './kept-records-store.ts';

/** Types of records that have a page of their own. */
const typenames = [
  'Article',
  'Contact',
  'Customer',
  'Department',
  'Employee',
  'ImportJob',
  'Interaction',
  'Invitation',
  'Message',
  'MessageTemplate',
  'Order',
  'Product',
  'ProductCategory',
  'SavedView',
  'ServiceRequest',
  'Task',
] as const;

type Given = { clientMutationId: string };
const schema = z.object({ typename: field.oneOf(typenames), id: field.id(), clientMutationId: clientMutationId() });

/**
 * Marks a record. Only ids are kept: whoever lost sight of a record finds nothing behind them, and whoever keeps an id
 * that was never his learns nothing by it.
 */
export async function addFavourite(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const personId = viewerId(caller.viewer);
  return caller.db.command(caller, { name: 'addFavourite', input }, async (tx) => {
    const before = await countKept(tx, personId, 'FAVOURITE');
    const isNew = await addKept(tx, personId, 'FAVOURITE', read.value);
    if (isNew && before >= KEPT.FAVOURITE)
      return refuse.invalid({ path: 'id', code: 'TOO_MANY', params: { max: KEPT.FAVOURITE } });
    return { __typename: 'AddFavouriteSuccess' };
  });
}

/** Takes a mark away; where there is none nothing changes. */
export async function removeFavourite(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  return caller.db.command(caller, { name: 'removeFavourite', input }, async (tx) => {
    await dropKept(tx, viewerId(caller.viewer), 'FAVOURITE', read.value);
    return { __typename: 'RemoveFavouriteSuccess' };
  });
}

/** Puts a record first among those that the caller opened. */
export async function noteVisit(caller: Caller, input: Given) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const personId = viewerId(caller.viewer);
  return caller.db.command(caller, { name: 'noteVisit', input }, async (tx) => {
    await countKept(tx, personId, 'RECENT');
    await moveToFront(tx, personId, 'RECENT', read.value);
    return { __typename: 'NoteVisitSuccess' };
  });
}
