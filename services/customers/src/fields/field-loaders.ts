import { type Definition, definitionsOfAll, type HeldValue, valuesOf } from '@guanxi/fields';
import { type BaseContext, groupedInOrder, type PrismaLike } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { FieldEntity } from '../generated/graphql.ts';
import { entities, entityNamed } from './entities.ts';

export type FieldLoaders = {
  /** All fields of a kind of record or of an object, retired ones among them; read once a request. */
  fieldDefinitions: DataLoader<string, Definition[]>;
  /** What records hold in them. */
  fieldValues: Readonly<Record<FieldEntity, DataLoader<string, HeldValue[]>>>;
};

export function fieldLoaders({ db }: BaseContext<PrismaLike>): FieldLoaders {
  const values = (name: FieldEntity) =>
    new DataLoader<string, HeldValue[]>(async (ids) =>
      groupedInOrder(ids, await valuesOf(db.read, entities[name], ids), 'recordId'),
    );
  return {
    fieldDefinitions: new DataLoader(async (names) =>
      groupedInOrder(names, await definitionsOfAll(db.read, names.map(entityNamed)), 'entity'),
    ),
    fieldValues: { CUSTOMER: values('CUSTOMER'), CONTACT: values('CONTACT') },
  };
}
