import { join, raw, type Sql, sql } from '../sql.ts';
import type { Predicate } from './policy.ts';

/** Which column holds a field of the record: `{ ownerId: 'o.owner_id', customerId: 'o.customer_id' }`. */
export type Columns = Readonly<Record<string, string>>;

const accessColumns: Columns = {
  customerId: 'access.customer_id',
  ownerId: 'access.owner_id',
  departmentPath: 'access.department_path',
  partnerIds: 'access.partner_ids',
};

/**
 * A predicate as a condition of a WHERE clause. A field that the record does not have makes its part false.
 */
export function toSql(predicate: Predicate, columns: Columns): Sql {
  switch (predicate.kind) {
    case 'all':
      return sql`TRUE`;
    case 'none':
      return sql`FALSE`;
    case 'and':
      return sql`(${join(
        predicate.of.map((each) => toSql(each, columns)),
        ' AND ',
      )})`;
    case 'or':
      return sql`(${join(
        predicate.of.map((each) => toSql(each, columns)),
        ' OR ',
      )})`;
    case 'customer': {
      const customer = columns.customerId;
      if (!customer) return sql`FALSE`;
      return sql`EXISTS (SELECT 1 FROM guanxi.customer_access AS access
        WHERE access.customer_id = ${raw(customer)} AND ${toSql(predicate.of, accessColumns)})`;
    }
    default: {
      const name = columns[predicate.field];
      return name ? onColumn(predicate, raw(name)) : sql`FALSE`;
    }
  }
}

type OnField = Extract<Predicate, { field: string }>;
function onColumn(predicate: OnField, column: Sql): Sql {
  switch (predicate.kind) {
    case 'equals':
      // what is a customer's own is that of all records that were merged into his
      if (predicate.field === 'customerId') return sql`${column} = ANY(guanxi.aliases_of(${predicate.value}::uuid))`;
      return typeof predicate.value === 'boolean'
        ? sql`${column} = ${predicate.value}`
        : sql`${column} = ${predicate.value}::${raw(typeOf(predicate.field))}`;
    case 'isNull':
      return sql`${column} IS NULL`;
    case 'under':
      return sql`(${column} = ${predicate.path} OR ${column} LIKE ${`${escaped(predicate.path)}/%`})`;
    case 'contains':
      return sql`${column} @> ARRAY[${predicate.value}]::${raw(typeOf(predicate.field))}[]`;
    case 'overlaps':
      return sql`${column} && ${[...predicate.values]}::${raw(typeOf(predicate.field))}[]`;
  }
}

/** Fields named …Id and …Ids hold ids; all others hold text. */
const typeOf = (field: string) => (/(^id|Id|Ids)$/.test(field) ? 'uuid' : 'text');
const escaped = (path: string) => path.replace(/[\\%_]/g, (sign) => `\\${sign}`);
