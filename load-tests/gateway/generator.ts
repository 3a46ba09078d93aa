// The load in a process of its own: a closed loop over a fixed number of connections, every answer looked at.
import { Pool } from 'undici';
import { type Operation, operations, type Page } from './operations.ts';

export type Order = {
  url: string;
  operation: string;
  tokens: readonly string[];
  cursors: readonly string[];
  connections: number;
  /** Milliseconds; what is answered after it is not counted. */
  time: number;
  /** Where the variables begin, so that no two runs ask the same. */
  from: number;
};
export type Outcome = {
  answered: number;
  failed: number;
  seconds: number;
  p50: number;
  p95: number;
  firstFailure?: string;
};

process.on('message', (order: Order) => {
  void run(order).then((outcome) => process.send?.(outcome));
});
process.once('disconnect', () => process.exit(0));

async function run({ url, operation: name, tokens, cursors, connections, time, from }: Order): Promise<Outcome> {
  const operation = operations.find((each) => each.name === name) as Operation;
  const pool = new Pool(url, { connections, pipelining: 1 });
  const times: number[] = [];
  let failed = 0;
  let firstFailure: string | undefined;
  let at = from;
  const started = performance.now();
  const end = started + time;

  async function ask(): Promise<void> {
    at += 1;
    const sent = performance.now();
    const { statusCode, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${tokens[at % tokens.length]}`,
      },
      body: JSON.stringify({ query: operation.query, variables: operation.variables(at, cursors) }),
    });
    const text = await body.text();
    const answer = JSON.parse(text) as { data?: Page; errors?: unknown };
    const now = performance.now();
    if (statusCode === 200 && answer.errors === undefined && operation.isAnswered(answer.data)) {
      if (now <= end) times.push(now - sent);
    } else {
      failed += 1;
      firstFailure ??= `${statusCode} ${text.slice(0, 400)}`;
    }
  }

  async function client(): Promise<void> {
    while (performance.now() < end) await ask();
  }
  await Promise.all(Array.from({ length: connections }, client));
  await pool.close();
  times.sort((a, b) => a - b);
  const percentile = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return {
    answered: times.length,
    failed,
    seconds: time / 1000,
    p50: percentile(0.5),
    p95: percentile(0.95),
    ...(firstFailure === undefined ? {} : { firstFailure }),
  };
}
