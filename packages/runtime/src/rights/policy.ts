import { GraphQLError } from 'graphql';
import { isSystem, type Role, type Viewer } from '../viewer.ts';

/**
 * Which records a viewer may see, as a small tree that is compiled to SQL (and to a function for records at hand).
 * `field` names a record's own field; `customer` asks the access projection of the record's customer.
 */
export type Predicate =
  | { kind: 'all' }
  | { kind: 'none' }
  | { kind: 'and' | 'or'; of: readonly Predicate[] }
  | { kind: 'equals'; field: string; value: string | boolean }
  | { kind: 'isNull'; field: string }
  | { kind: 'under'; field: string; path: string }
  | { kind: 'contains'; field: string; value: string }
  | { kind: 'overlaps'; field: string; values: readonly string[] }
  | { kind: 'customer'; of: Predicate };

export const all: Predicate = { kind: 'all' };
export const none: Predicate = { kind: 'none' };
export const equals = (field: string, value: string | boolean | undefined): Predicate =>
  value === undefined ? none : { kind: 'equals', field, value };
export const isNull = (field: string): Predicate => ({ kind: 'isNull', field });
/** A department path at or below `path`. */
export const under = (field: string, path: string | undefined): Predicate =>
  path === undefined ? none : { kind: 'under', field, path };
export const contains = (field: string, value: string | undefined): Predicate =>
  value === undefined ? none : { kind: 'contains', field, value };
export const overlaps = (field: string, values: readonly string[]): Predicate =>
  values.length === 0 ? none : { kind: 'overlaps', field, values };

export function anyOf(...of: Predicate[]): Predicate {
  if (of.some((each) => each.kind === 'all')) return all;
  const open = of.filter((each) => each.kind !== 'none');
  return open.length === 0 ? none : open.length === 1 ? (open[0] as Predicate) : { kind: 'or', of: open };
}

export function allOf(...of: Predicate[]): Predicate {
  if (of.some((each) => each.kind === 'none')) return none;
  const open = of.filter((each) => each.kind !== 'all');
  return open.length === 0 ? all : open.length === 1 ? (open[0] as Predicate) : { kind: 'and', of: open };
}

/** The condition over the record's customer, by the access projection. */
export const ofCustomer = (of: Predicate): Predicate =>
  of.kind === 'all' || of.kind === 'none' ? of : { kind: 'customer', of };

/** Which records one role reaches by one action. */
export type Scope = 'all' | 'department' | 'own' | 'partner' | 'self' | 'none' | ((viewer: Viewer) => Predicate);

/** role × action × scope of one resource. A role that is not named reaches nothing. */
export type Grants = Readonly<Record<string, Partial<Record<Role, Scope>>>>;

/**
 * How the named scopes read for one kind of record. Defaults: `own` is `ownerId`, `department` is `departmentPath`,
 * both of the record or of its customer; `partner` and `self` go by the record's customer.
 */
export type ScopeShape = Partial<Record<'department' | 'own' | 'partner' | 'self', (viewer: Viewer) => Predicate>>;

const byRecordOrCustomer: Required<ScopeShape> = {
  department: (viewer) =>
    anyOf(under('departmentPath', viewer.department), ofCustomer(under('departmentPath', viewer.department))),
  own: (viewer) => anyOf(equals('ownerId', viewer.employee), ofCustomer(equals('ownerId', viewer.employee))),
  partner: (viewer) => ofCustomer(contains('partnerIds', viewer.partner)),
  self: (viewer) => equals('customerId', viewer.customer),
};

/** The rights of one service: what each role may do, stated once in its `permissions.ts`. */
export type Rights<Resource extends string> = {
  /** Whether any of the viewer's roles has the action at all. */
  can(viewer: Viewer, resource: Resource, action: string): boolean;
  /** @throws GraphQLError FORBIDDEN where no role of the viewer has the action */
  require(viewer: Viewer, resource: Resource, action: string): void;
  /** The records an action reaches. */
  scope(viewer: Viewer, resource: Resource, action: string): Predicate;
  /** The records that exist for the viewer: the scope of `read`. */
  visible(viewer: Viewer, resource: Resource): Predicate;
  /** Every action that a role of the viewer has, as `resource.action`, in order. Which records it reaches is not said. */
  granted(viewer: Viewer): string[];
  /** Every role that the table names, in order. */
  roles(): Role[];
};

type Table<Resource extends string> = Readonly<Record<Resource, { grants: Grants; shape?: ScopeShape }>>;

export function defineRights<Resource extends string>(table: Table<Resource>): Rights<Resource> {
  const scope = (viewer: Viewer, resource: Resource, action: string): Predicate => {
    if (isSystem(viewer)) return all;
    const { grants, shape } = table[resource];
    const granted = grants[action] ?? {};
    const shapes = { ...byRecordOrCustomer, ...shape };
    return anyOf(
      ...[...viewer.roles].map((role): Predicate => {
        const given = granted[role];
        if (given === undefined || given === 'none') return none;
        if (given === 'all') return all;
        return typeof given === 'function' ? given(viewer) : shapes[given](viewer);
      }),
    );
  };
  const can = (viewer: Viewer, resource: Resource, action: string) => scope(viewer, resource, action).kind !== 'none';
  return {
    scope,
    can,
    visible: (viewer, resource) => scope(viewer, resource, 'read'),
    granted: (viewer) =>
      (Object.keys(table) as Resource[])
        .flatMap((resource) =>
          Object.keys(table[resource].grants)
            .filter((action) => can(viewer, resource, action))
            .map((action) => `${resource}.${action}`),
        )
        .sort(),
    roles: () => {
      const grants = Object.values<{ grants: Grants }>(table).flatMap((each) => Object.values(each.grants));
      return [...new Set(grants.flatMap((each) => Object.keys(each) as Role[]))].sort();
    },
    require: (viewer, resource, action) => {
      if (!can(viewer, resource, action)) throw forbidden();
    },
  };
}

/** The one place where a missing right becomes an error. */
export const forbidden = () => new GraphQLError('Not allowed', { extensions: { code: 'FORBIDDEN' } });
/** The one place where a missing sign-in becomes an error. */
export const unauthenticated = () => new GraphQLError('Not signed in', { extensions: { code: 'UNAUTHENTICATED' } });

/** The viewer of a request that needs one. @throws GraphQLError UNAUTHENTICATED */
export function signedIn(context: { viewer: Viewer | undefined }): Viewer {
  if (!context.viewer) throw unauthenticated();
  return context.viewer;
}

/**
 * Whether a record at hand satisfies a predicate. `customer` gives the access row of the record's customer.
 * The same rule as the SQL, for records that are already loaded.
 */
export function satisfies(
  predicate: Predicate,
  record: Record<string, unknown>,
  customer?: Record<string, unknown>,
): boolean {
  switch (predicate.kind) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'and':
      return predicate.of.every((each) => satisfies(each, record, customer));
    case 'or':
      return predicate.of.some((each) => satisfies(each, record, customer));
    case 'equals':
      return record[predicate.field] === predicate.value;
    case 'isNull':
      return record[predicate.field] === null || record[predicate.field] === undefined;
    case 'under': {
      const path = record[predicate.field];
      return typeof path === 'string' && (path === predicate.path || path.startsWith(`${predicate.path}/`));
    }
    case 'contains':
      return Array.isArray(record[predicate.field]) && (record[predicate.field] as unknown[]).includes(predicate.value);
    case 'overlaps': {
      const held = record[predicate.field];
      return Array.isArray(held) && predicate.values.some((value) => held.includes(value));
    }
    case 'customer':
      return customer !== undefined && satisfies(predicate.of, customer);
  }
}
