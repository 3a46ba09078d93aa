import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order, Outcome } from './generator.ts';
import { firstMessage } from './variants.ts';

/** The load generator in a process of its own. */
export function startGenerator(script = 'generator.ts') {
  const child = fork(join(import.meta.dirname, script), [], { execArgv: [] });
  return {
    pid: child.pid ?? 0,
    run(order: Order): Promise<Outcome> {
      const outcome = firstMessage<Outcome>(child, 'the generator');
      child.send(order);
      return outcome;
    },
    stop: () => child.disconnect(),
  };
}
