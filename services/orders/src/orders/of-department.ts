import { type Sql, sql } from '@guanxi/runtime';

/** Whether an order of the alias `o` is of a department or of one below it: by its customer, or because it delivers. */
export const ofDepartment = (path: string): Sql => {
  const within = (column: Sql) => sql`${column} = ${path} OR starts_with(${column}, ${`${path}/`})`;
  return sql`(${within(sql`o.department_path`)} OR ${within(sql`o.delivery_department_path`)})`;
};
