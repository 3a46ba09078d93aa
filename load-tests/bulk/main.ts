// What a change of many customers costs beside the same change made one by one, by the mutation of one. A database of the
// test server, made and dropped by this run; both ways in turn, each time on customers that nobody has changed.
//
//   node load-tests/bulk/main.ts [--records 10000] [--rounds 5]
import { parseArgs } from 'node:util';
import { customers } from '@guanxi/customers/service';
import { newId } from '@guanxi/runtime';
import { execute, runJobs, startTestService } from '@guanxi/testing';
import { load } from '../duplicates/load.ts';
import { personAt } from '../duplicates/people.ts';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
});
const [records, rounds] = [Number(values.records), Number(values.rounds)];
const size = Math.ceil(records / rounds);
const ASKER = 'head-east';
/** How long a round of the background may take, in milliseconds. */
const PATIENCE = 3_600_000;

const change = { value: { credit: 'A', keyAccount: true }, dealings: { collector: '王五' } };
const running = await startTestService(customers, {
  settings: { CONTACTS_NEED_COMPANY: true, IMPORT_CHUNK: 500, SIGN_UP_DEPARTMENT: '/' },
});

async function together(customerIds: string[]): Promise<void> {
  const { data } = await execute(
    running,
    ASKER,
    `mutation ($input: StartBulkChangeInput!) { startBulkChange(input: $input) {
      ... on StartBulkChangeSuccess { change { id } } ... on UserError { message } } }`,
    { input: { clientMutationId: newId(), customerIds, edit: change } },
  );
  await runJobs(running, PATIENCE);
  const { id } = data.startBulkChange.change;
  const { rows } = await running.db.pool.query('SELECT status, changed FROM bulk_change WHERE id = $1', [id]);
  if (rows[0]?.status !== 'DONE' || rows[0].changed !== customerIds.length)
    throw new Error(`not changed: ${JSON.stringify(rows)}`);
}

async function oneByOne(customerIds: string[]): Promise<void> {
  for (const customerId of customerIds) {
    const { data } = await execute(
      running,
      ASKER,
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`,
      { input: { clientMutationId: newId(), customerId, ...change } },
    );
    if (data.updateCustomer.__typename !== 'UpdateCustomerSuccess') throw new Error(JSON.stringify(data));
  }
}

const ways = { together, oneByOne };
const seconds = { together: 0, oneByOne: 0 };
try {
  const warm = 200;
  const needed = (size * rounds + warm) * 2;
  await load(running.db.pool, { members: needed, person: personAt });
  await running.db.pool.query('ANALYZE');
  const { rows } = await running.db.pool.query<{ id: string }>('SELECT id FROM customer ORDER BY id');
  const ids = rows.map(({ id }) => id);
  for (const way of Object.values(ways)) await way(ids.splice(0, warm));
  for (let round = 0; round < rounds; round += 1)
    // whoever goes first in one round goes second in the next
    for (const name of round % 2 ? (['oneByOne', 'together'] as const) : (['together', 'oneByOne'] as const)) {
      const begun = performance.now();
      await ways[name](ids.splice(0, size));
      seconds[name] += (performance.now() - begun) / 1000;
    }
} finally {
  await running.stop();
}
const total = size * rounds;
const line = (name: string, took: number) =>
  `${name}: ${total} in ${took.toFixed(1)} s, ${(total / took).toFixed(0)} a second`;
console.log(line('together', seconds.together));
console.log(line('one by one', seconds.oneByOne));
console.log(`together ${(seconds.oneByOne / seconds.together).toFixed(1)} times as fast`);
process.exit(0);
