/** What other features may ask of objects. */
import type { SqlRunner } from '@guanxi/runtime';
import type { ObjectDefinition } from './object.ts';
import { allObjects } from './object-store.ts';

/** An object by its key, whether it was retired or not. */
export const anyObjectByKey = async (db: SqlRunner, key: string): Promise<ObjectDefinition | undefined> =>
  (await allObjects(db)).find((each) => each.key === key);

/** One that was not retired. */
export const objectByKey = async (db: SqlRunner, key: string): Promise<ObjectDefinition | undefined> =>
  (await allObjects(db)).find((each) => each.key === key && each.retiredAt === null);

/** The same by its id. */
export const objectById = async (db: SqlRunner, id: string): Promise<ObjectDefinition | undefined> =>
  (await allObjects(db)).find((each) => each.id === id && each.retiredAt === null);
