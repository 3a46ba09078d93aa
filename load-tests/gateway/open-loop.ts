// Load at a fixed rate, whatever becomes of it: requests are sent when they are due, not when others were answered.
import { Pool } from 'undici';
import { type Operation, operations, type Page } from './operations.ts';

export type RateOrder = {
  url: string;
  operation: string;
  tokens: readonly string[];
  cursors: readonly string[];
  /** Requests a second. */
  rate: number;
  /** Milliseconds. */
  time: number;
  /** An answer later than this many milliseconds after it was due helps nobody. */
  patience: number;
  from: number;
};
export type RateOutcome = {
  sent: number;
  good: number;
  late: number;
  turnedAway: number;
  failed: number;
  seconds: number;
  p95Good: number;
  p95Away: number;
  /** Probes of /healthz during the run: how many were not answered with 200, and the slowest in milliseconds. */
  health: { asked: number; bad: number; slowest: number };
  firstFailure?: string;
};

const CONNECTIONS = 512;
const PROBE = 250;

process.on('message', (order: RateOrder) => {
  void run(order).then((outcome) => process.send?.(outcome));
});
process.once('disconnect', () => process.exit(0));

async function run({ url, operation: name, tokens, cursors, rate, time, patience, from }: RateOrder) {
  const operation = operations.find((each) => each.name === name) as Operation;
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const goodTimes: number[] = [];
  const awayTimes: number[] = [];
  const outcome: RateOutcome = {
    ...{ sent: 0, good: 0, late: 0, turnedAway: 0, failed: 0, seconds: time / 1000, p95Good: 0, p95Away: 0 },
    health: { asked: 0, bad: 0, slowest: 0 },
  };
  const fail = (what: string) => {
    outcome.failed += 1;
    outcome.firstFailure ??= what;
  };

  async function ask(at: number, due: number): Promise<void> {
    const { statusCode, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headersTimeout: 2 * patience,
      bodyTimeout: 2 * patience,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${tokens[at % tokens.length]}`,
      },
      body: JSON.stringify({ query: operation.query, variables: operation.variables(at, cursors) }),
    });
    const text = await body.text();
    const took = performance.now() - due;
    if (statusCode === 503 && text.includes('"OVERLOADED"')) {
      outcome.turnedAway += 1;
      awayTimes.push(took);
      return;
    }
    const answer = JSON.parse(text) as { data?: Page; errors?: unknown };
    if (statusCode !== 200 || answer.errors !== undefined || !operation.isAnswered(answer.data))
      return fail(`${statusCode} ${text.slice(0, 300)}`);
    if (took > patience) outcome.late += 1;
    else {
      outcome.good += 1;
      goodTimes.push(took);
    }
  }

  async function probe(): Promise<void> {
    const started = performance.now();
    outcome.health.asked += 1;
    const good = await fetch(`${url}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (!good) outcome.health.bad += 1;
    outcome.health.slowest = Math.max(outcome.health.slowest, performance.now() - started);
  }

  const started = performance.now();
  const running: Promise<void>[] = [];
  const probes = setInterval(() => running.push(probe()), PROBE);
  await new Promise<void>((done) => {
    const tick = () => {
      const passed = Math.min(performance.now() - started, time);
      while (outcome.sent < (passed * rate) / 1000) {
        const due = started + (outcome.sent * 1000) / rate;
        outcome.sent += 1;
        running.push(ask(from + outcome.sent, due).catch((error: unknown) => fail(String(error))));
      }
      if (passed >= time) done();
      else setTimeout(tick, 5);
    };
    tick();
  });
  clearInterval(probes);
  await Promise.all(running);
  await pool.destroy();
  const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return { ...outcome, p95Good: p95(goodTimes), p95Away: p95(awayTimes) };
}
