/** What a service says of the kinds of record that fields are added to, and what every change of a field shares. */
import { type Actor, hasRole, type JsonSafe, type Tx, viewerId } from '@guanxi/runtime';
import type { Definition } from './definition.ts';
import type { FieldEntity } from './field-store.ts';

/** What a service tells of the kinds of record that its fields are added to. */
export type FieldSetting = {
  entity: FieldEntity;
  /** Groups of the record in which fields stand. */
  groups: readonly [string, ...string[]];
  /** Keys that formulas may name beside the fields, of the record itself. */
  own: readonly string[];
  isDictionary: (tx: Tx, code: string) => Promise<boolean>;
  /** Whether there is such an object; left out where fields may name no records of objects. */
  isObject?: (tx: Tx, key: string) => Promise<boolean>;
  /** Queues what follows from the definitions for the records that are there: formulas, and the words that find them. */
  definitionsChanged?: (tx: Tx) => Promise<void>;
};

/** The kinds of record of a service, by their names. */
export type FieldSettings = Readonly<Record<string, FieldSetting>>;

/** What every command is given. */
export type Given = { clientMutationId: string };
/** What a command answers that changed one field. */
export type Done<Name extends string> = JsonSafe & { __typename: Name; entity: string; fieldId: string };

/** When and by whom a field is written. */
export const by = (tx: Tx) => ({ at: tx.now, by: viewerId(tx.viewer) });
/** A field, as the audit names it. */
export const subjectOf = ({ id }: Pick<Definition, 'id'>) => ['CustomField', id] as const;

/** Fields are an administrator's to define. */
export const mayDefine = ({ viewer }: Pick<Actor, 'viewer'>): boolean => hasRole(viewer, 'administrator');
