/** What a custom field is, and who may read and fill it. */
import { isStaff, type Role, type Viewer } from '@guanxi/runtime/viewer';

export const kinds = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'PERSON',
  'REFERENCE',
  'REFERENCES',
  'RECORD',
  'RECORDS',
  'FILE',
  'FORMULA',
] as const;
export type FieldKind = (typeof kinds)[number];
/** Kinds that name several records, each at a place of its own. */
export const isSeveral = (kind: FieldKind): boolean => kind === 'REFERENCES' || kind === 'RECORDS';
/** Kinds that name customers. */
export const namesCustomers = (kind: FieldKind): boolean => kind === 'REFERENCE' || kind === 'REFERENCES';
/** Kinds that name records of an object. */
export const namesRecords = (kind: FieldKind): boolean => kind === 'RECORD' || kind === 'RECORDS';
export type FieldNames = readonly [zhCN: string, zhTW: string, en: string];

/** The rules of a field's values; which of them it has depends on its kind. */
export type FieldRules = {
  /** Of a text its length, else the value. */
  min?: string | null;
  max?: string | null;
  pattern?: string | null;
  dictionary?: string | null;
  /** Key of the object whose records it names. */
  object?: string | null;
  formula?: string | null;
};

/** Keys of a record's own fields that a viewer is not told of every record that he sees. */
export type OwnClosed = (viewer: Viewer) => readonly string[];

export type Definition = {
  id: string;
  entity: string;
  key: string;
  kind: FieldKind;
  names: FieldNames;
  group: string;
  place: number;
  required: boolean;
  unique: boolean;
  searched: boolean;
  rules: FieldRules;
  readRoles: readonly string[];
  writeRoles: readonly string[];
  retiredAt: Date | null;
  emptiedAt: Date | null;
  closed?: OwnClosed;
};

/** Roles that may be named among those who read or fill a field. */
export const fieldRoles: readonly Role[] = [
  'decision-maker',
  'department-head',
  'employee',
  'sales',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
  'knowledge-editor',
];

const named = (viewer: Viewer, roles: readonly string[]): boolean =>
  roles.length === 0 || roles.some((role) => viewer.roles.has(role as Role));

/**
 * Whether a viewer may read a field of a record that he may see. What the firm notes beside the record's own fields is
 * for staff; a formula tells of the fields that it is computed from, so whoever reads it may read them.
 * @param all the fields of the entity, for those that a formula names
 */
export function mayRead(viewer: Viewer, definition: Definition, all: readonly Definition[]): boolean {
  if (!isStaff(viewer) || !named(viewer, definition.readRoles)) return false;
  if (definition.kind !== 'FORMULA') return true;
  const operands = namesIn(definition.rules.formula ?? '');
  if (definition.closed?.(viewer).some((key) => operands.has(key))) return false;
  return all.every((each) => !operands.has(each.key) || each === definition || named(viewer, each.readRoles));
}

/** Whether he may fill it, of a record that he may change. */
export const mayFill = (viewer: Viewer, definition: Definition, all: readonly Definition[]): boolean =>
  definition.kind !== 'FORMULA' && mayRead(viewer, definition, all) && named(viewer, definition.writeRoles);

const namesIn = (formula: string): Set<string> => new Set(formula.match(/[a-z][a-z0-9_]*/g) ?? []);
