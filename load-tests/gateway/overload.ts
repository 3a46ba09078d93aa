// Ten times what can be sustained, and what still gets done. The product on one core, the load on another, in all runs.
//   node load-tests/gateway/overload.ts [--seconds 15] [--rounds 3] [--times 10] [--variant ours|stock] [--write]
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { closeTestServer } from '@guanxi/testing';
import type { Order, Outcome } from './generator.ts';
import { startGenerator } from './load.ts';
import type { RateOrder, RateOutcome } from './open-loop.ts';
import { operations } from './operations.ts';
import { databaseProcesses } from './process-time.ts';
import { median, writeFigures } from './report.ts';
import { prepareRows } from './rows.ts';
import { cursorsOf, tokensOf } from './session.ts';
import { startVariant, type VariantName } from './variants.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
    rounds: { type: 'string', default: '3' },
    times: { type: 'string', default: '10' },
    variant: { type: 'string', default: 'ours' },
    operation: { type: 'string', default: operations[0]?.name ?? '' },
    write: { type: 'boolean', default: false },
  },
});
const PRODUCT_CORE = '0';
const LOAD_CORE = '1';
/** The least part of the peak that must be done under overload. */
const GOAL = 0.8;
const PATIENCE = 2_000;
const time = Number(values.seconds) * 1000;
const pin = (core: string, pid: number) => execFileSync('taskset', ['-acp', core, String(pid)], { stdio: 'ignore' });

const rows = await prepareRows();
for (const pid of databaseProcesses()) pin(PRODUCT_CORE, pid);
const variant = await startVariant(values.variant as VariantName, rows);
for (const { pid } of variant.processes.values()) pin(PRODUCT_CORE, pid);
const closed = startGenerator<Order, Outcome>('generator.ts');
const open = startGenerator<RateOrder, RateOutcome>('open-loop.ts');
for (const { pid } of [closed, open]) pin(LOAD_CORE, pid);
try {
  const tokens = await tokensOf(8);
  const cursors = await cursorsOf(variant, tokens[0] as string);
  const { operation } = values;
  let from = 0;
  const common = () => {
    from += 1_000_000;
    return { url: variant.url, operation, tokens, cursors, from };
  };
  const sustained = async (span: number) => {
    const { answered, seconds } = await closed.run({ ...common(), connections: 16, time: span });
    return answered / seconds;
  };
  const overloaded = (rate: number) => open.run({ ...common(), rate, time, patience: PATIENCE });

  await sustained(8_000);
  const runs: { peak: number; rate: number; over: RateOutcome; after: number }[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const peak = await sustained(time);
    const rate = Math.round(peak * Number(values.times));
    const over = await overloaded(rate);
    const after = await sustained(time / 2);
    runs.push({ peak, rate, over, after });
    console.error(JSON.stringify({ peak, rate, ...over, after }));
  }
  const ratio = median(runs.map(({ peak, over }) => over.good / over.seconds / peak));
  const text = [
    `Median ${ratio.toFixed(2)} of the peak is done at ${values.times} times the rate that is sustained (goal: at least ${GOAL}).`,
    '',
    '| run | peak /s | asked /s | good /s | of peak | p95 good ms | turned away /s | p95 away ms | late | failed | health: bad of asked, slowest ms | peak afterwards /s |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |',
    ...runs.map(({ peak, rate, over, after }, at) => {
      const { good, seconds, p95Good, turnedAway, p95Away, late, failed, health } = over;
      const cells = [
        ...[at + 1, peak.toFixed(0), rate, (good / seconds).toFixed(0), (good / seconds / peak).toFixed(2)],
        ...[p95Good.toFixed(0), (turnedAway / seconds).toFixed(0), p95Away.toFixed(0), late, failed],
        ...[`${health.bad} of ${health.asked}, ${health.slowest.toFixed(0)}`, after.toFixed(0)],
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
  console.log(text);
  if (values.write) writeFigures(text, 'overload');
  if (values.variant === 'ours' && ratio < GOAL) process.exitCode = 1;
} finally {
  closed.stop();
  open.stop();
  await variant.stop();
  await rows.remove();
  await closeTestServer();
}
