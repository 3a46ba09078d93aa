// What the members' list costs customers when its filter, an input that holds others of its kind, comes as one variable,
// against the same list with the fields of the filter as variables, which the compiler takes as they are. Compared is the
// processor time of this process, PostgreSQL apart; the ratio within a round outlives the noise of a machine.
//
//   node load-tests/gateway/grouped-filter.ts [--rounds 15] [--requests 150]
import { parseArgs } from 'node:util';
import { customers } from '@guanxi/customers/service';
import { newId } from '@guanxi/runtime/ids';
import { closeTestServer, execute, startTestService } from '@guanxi/testing';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, requests: { type: 'string', default: '150' } },
});
const [ROUNDS, REQUESTS] = [Number(values.rounds), Number(values.requests)];
const PAGE = 50;
const SELECTED = `nodes { id version kind name number stage departmentPath createdAt updatedAt tier { code name } owner { id }
  basic { mobile { number masked } city { code name } } value { keyAccount blacklisted }
  contribution { amount { amount currency } } pointsAccount { balance } } pageInfo { hasNextPage endCursor }`;

type Way = { name: string; document: string; variables: Record<string, unknown> };
const filter = { kind: 'PERSON', stages: ['POTENTIAL', 'OPPORTUNITY'], createdFrom: '2020-01-01' };
const ways: readonly [fields: Way, whole: Way, grouped: Way] = [
  {
    name: 'its fields as variables',
    document: `query ($kind: CustomerKind, $stages: [CustomerStage!], $from: Date, $first: Int) {
      customers(filter: { kind: $kind, stages: $stages, createdFrom: $from }, first: $first) { ${SELECTED} } }`,
    variables: { kind: filter.kind, stages: filter.stages, from: filter.createdFrom, first: PAGE },
  },
  {
    name: 'the filter as one variable',
    document: `query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { ${SELECTED} } }`,
    variables: { filter, first: PAGE },
  },
  {
    name: 'the same with three groups',
    document: `query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { ${SELECTED} } }`,
    variables: {
      filter: { ...filter, or: [{ kind: 'PERSON' }, { stages: ['LOST'] }], not: { kind: 'ORGANISATION' } },
      first: PAGE,
    },
  },
];

const running = await startTestService(customers);
try {
  for (let at = 0; at < PAGE; at += 1) await enter(at);
  const answers = await Promise.all(ways.map(async (way) => JSON.stringify((await ask(way)).data)));
  if (new Set(answers).size !== 1 || JSON.parse(answers[0] ?? '').customers.nodes.length !== PAGE)
    throw new Error('the lists differ');
  for (const way of ways) await round(way);
  const rounds = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let at = 0; at < ROUNDS; at += 1) {
    // each round begins with another way, so that none always follows the same one
    for (const way of [...ways.slice(at % ways.length), ...ways.slice(0, at % ways.length)])
      rounds.get(way)?.push(await round(way));
  }
  const base = rounds.get(ways[0]) ?? [];
  console.log(`the list of ${PAGE} members, ${ROUNDS} rounds of ${REQUESTS}`);
  for (const way of ways) {
    const own = rounds.get(way) ?? [];
    const ratio = median(own.map((ms, at) => ms / (base[at] ?? ms)));
    console.log(`  ${way.name.padEnd(28)} CPU ${median(own).toFixed(2)} ms a request, ${ratio.toFixed(3)} ×`);
  }
} finally {
  await running.stop();
  await closeTestServer();
}

/** Processor time of a request, in ms. */
async function round(way: Way): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < REQUESTS; at += 1) await ask(way);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
}

async function ask({ document, variables }: Way) {
  return execute(running, 'decision-maker', document, variables);
}

async function enter(at: number): Promise<void> {
  const { data } = await execute(
    running,
    'clerk',
    'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }',
    {
      input: {
        clientMutationId: newId(),
        kind: 'PERSON',
        name: `会员${at}`,
        basic: { mobile: `1391000${String(at).padStart(4, '0')}`, province: '四川省', city: '泸州市' },
      },
    },
  );
  if (data.createCustomer.__typename !== 'CreateCustomerSuccess') throw new Error(JSON.stringify(data));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
