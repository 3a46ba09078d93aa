import { fork } from 'node:child_process';
import { join } from 'node:path';
import { firstMessage } from './variants.ts';

/** A load generator in a process of its own. */
export function startGenerator<Order extends object, Outcome>(script: 'generator.ts' | 'open-loop.ts') {
  const child = fork(join(import.meta.dirname, script), [], { execArgv: [] });
  return {
    pid: child.pid ?? 0,
    run(order: Order): Promise<Outcome> {
      const outcome = firstMessage<Outcome>(child, script);
      child.send(order);
      return outcome;
    },
    stop: () => child.disconnect(),
  };
}
