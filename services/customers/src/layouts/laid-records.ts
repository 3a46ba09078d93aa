/** The kinds of record whose form is laid out: their own fields, and the groups in which fields stand. */
import type { LayoutField, Lookup } from '@guanxi/fields/layout';
import { type Refusal, refuse, type SqlRunner } from '@guanxi/runtime';
import type { LayoutEntity } from '../generated/graphql.ts';
import { entityName } from '../objects/object.ts';
import { OBJECT_GROUP } from '../objects/object-fields.ts';
import { objectByKey } from '../objects/objects.ts';
import { contactFields } from './contact-fields.ts';
import { customerGroups, standardFields } from './standard-fields.ts';

type LaidRecord = { groups: readonly string[]; fields: readonly LayoutField[] };

const ofProduct: Readonly<Record<Exclude<LayoutEntity, 'OBJECT'>, LaidRecord>> = {
  CUSTOMER: { groups: customerGroups, fields: standardFields },
  CONTACT: { groups: ['BASIC'], fields: contactFields },
};
/** Records of an object have their name; all else the firm added. */
const ofObjects: LaidRecord = {
  groups: [OBJECT_GROUP],
  fields: [{ name: 'name', group: OBJECT_GROUP, required: true }],
};

/** What a record of an object holds in its own field. */
export const heldByRecord =
  (said: { name?: string }): Lookup =>
  (name) =>
    name === 'name' && said.name ? [said.name] : [];

/** @param entity what fields are defined and layouts saved under: CUSTOMER, CONTACT or OBJECT:key */
export const laidRecord = (entity: string): LaidRecord =>
  Object.hasOwn(ofProduct, entity) ? ofProduct[entity as keyof typeof ofProduct] : ofObjects;

export const laidEntities: readonly [LayoutEntity, ...LayoutEntity[]] = ['CUSTOMER', 'CONTACT', 'OBJECT'];

export type Which = { entity: LayoutEntity; object?: string | null | undefined };
/** What the layouts of a kind of record are saved under; refused where there is no such object. */
export async function entityOf(db: SqlRunner, { entity, object }: Which): Promise<string | Refusal> {
  const wrong = (code: 'REQUIRED' | 'NOT_ALLOWED_HERE' | 'UNKNOWN_REFERENCE') =>
    refuse.invalid({ path: 'object', code });
  if (entity !== 'OBJECT') return typeof object === 'string' ? wrong('NOT_ALLOWED_HERE') : entity;
  if (typeof object !== 'string') return wrong('REQUIRED');
  const found = await objectByKey(db, object);
  return found ? entityName(found) : wrong('UNKNOWN_REFERENCE');
}
