import { newId } from '@guanxi/runtime';
import { type Asker, execute, type PersonName, runJobs } from '@guanxi/testing';
import { employeeId, mutate, type Running } from './customers-bench.ts';

/** Customers of a campaign of their own, written past the service; answers their ids in order. */
export async function crowd(
  running: Running,
  campaign: string,
  count: number,
  owner: PersonName | null = 'seller-east',
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await running.db.pool.query(
    `INSERT INTO customer (id, kind, name, roles, partner_ids, sales_channels, brands, search_tokens, stage, stage_since,
        campaign, owner_id, department_path, created_at, created_by, updated_at, updated_by)
      SELECT n.id, 'PERSON', '客户' || n.at, '{}', '{}', '{}', '{}', '{}', 'POTENTIAL', now(), $2, $3::uuid, '/east', now(), 'test', now(), 'test'
        FROM unnest($1::uuid[]) WITH ORDINALITY AS n(id, at)`,
    [ids, campaign, owner && employeeId(owner)],
  );
  return ids;
}

/** The columns that bulk changes change, in the order of the ids. */
export const rows = async (running: Running, ids: readonly string[]) =>
  (
    await running.db.pool.query(
      'SELECT id, business_type, credit, tags, owner_id, department_path, deleted_at, version FROM customer WHERE id = ANY($1) ORDER BY id',
      [ids],
    )
  ).rows;

export const CHANGE = `id action status progress total changed unchanged refused left undone kept createdBy { id } endedAt undoneAt
  refusals(first: 200) { totalCount nodes { code message customer { id name } } }
  keptCustomers(first: 200) { totalCount nodes { code message customer { id name } } }`;

/** How long ten thousand may take on a busy machine, in milliseconds. */
const MANY = 300_000;

/** A change of many as somebody sees it. */
export const bulkChange = async (running: Running, id: string, asker: Asker = 'head-east') =>
  (await execute(running, asker, `query ($id: ID!) { bulkChange(id: $id) { ${CHANGE} } }`, { id })).data.bulkChange;

/** Begins a change and leaves its work waiting; answers what the mutation did. */
export const start = (running: Running, input: object, asker: Asker = 'head-east') =>
  mutate(running, asker, 'startBulkChange', input, `... on StartBulkChangeSuccess { change { ${CHANGE} } }`);

/** Begins a change and does it to its end; answers how it stands. */
export async function carryOut(running: Running, input: object, asker: Asker = 'head-east') {
  const begun = await start(running, input, asker);
  if (!begun.change) throw new Error(`not begun: ${JSON.stringify(begun)}`);
  expect(await runJobs(running, MANY)).toEqual([]);
  return bulkChange(running, begun.change.id, asker);
}

/** Takes a change back to its end; answers how it stands. */
export async function takeBack(running: Running, bulkId: string, asker: Asker = 'head-east') {
  const begun = await mutate(
    running,
    asker,
    'undoBulkChange',
    { bulkId },
    '... on UndoBulkChangeSuccess { change { id } }',
  );
  if (!begun.change) throw new Error(`not begun: ${JSON.stringify(begun)}`);
  expect(await runJobs(running, MANY)).toEqual([]);
  return bulkChange(running, bulkId, asker);
}
