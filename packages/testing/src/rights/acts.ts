import { newId } from '@guanxi/runtime';
import type { Running } from '../../../../services/customers/test/customers-bench.ts';
import type { Person, PersonName } from '../people.ts';
import { execute } from '../service.ts';
import type { Subject } from './subject.ts';

/** Whom the world's own acts in the south are done by. */
export const headSouth = head('/south', '0193ffff-0000-7000-8000-000000000001');
export const headEast = head('/east', '0193ffff-0000-7000-8000-000000000002');

function head(department: string, employee: string): Person {
  const roles: Person['roles'] = ['department-head', 'data-clerk', 'employee'];
  return { ...{ sub: employee, preferred_username: employee, roles, employee, department, locale: 'zh-CN' } };
}

/** Runs a mutation that must succeed. */
export async function done(running: Running, asker: PersonName | Person, name: string, input: object): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data } = await execute(
    running,
    asker,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { code path } ... on InvalidInput { problems { path code } } } }`,
    { input: { clientMutationId: newId(), ...input } },
  );
  if (data[name].__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(data[name])}`);
}

/** A customer's row, as predicates of rights are held against it. */
export async function rowOf(running: Running, id: string): Promise<Subject['row']> {
  const { rows } = await running.db.pool.query(
    `SELECT id, owner_id AS "ownerId", department_path AS "departmentPath", partner_ids AS "partnerIds", kind FROM customer WHERE id = $1`,
    [id],
  );
  return rows[0];
}
