import { type HeldValue, valuesOf } from '@guanxi/fields';
import { type BaseContext, groupedInOrder, inOrder, type PrismaLike, signedIn } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { objectValues } from '../objects/object-fields.ts';
import { findRecords, type RecordRow } from './record-store.ts';

export type ObjectRecordLoaders = {
  /** Null where the record does not exist for the viewer. */
  objectRecord: DataLoader<string, RecordRow | null>;
  /** What records hold in their fields; of all objects alike. */
  objectFieldValues: DataLoader<string, HeldValue[]>;
};

export function objectRecordLoaders(context: BaseContext<PrismaLike>): ObjectRecordLoaders {
  const { read } = context.db;
  return {
    objectRecord: new DataLoader(async (ids) =>
      inOrder(ids, await findRecords(read, signedIn(context), ids), 'id').map((row) => row ?? null),
    ),
    objectFieldValues: new DataLoader(async (ids) =>
      groupedInOrder(ids, await valuesOf(read, objectValues, ids), 'recordId'),
    ),
  };
}
