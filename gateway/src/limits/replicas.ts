import { resolve4, resolve6 } from 'node:dns/promises';
import type { Logger } from '@guanxi/runtime/logging';

/** How many replicas share what all of them together may take. */
export interface Replicas {
  count(): number;
  onChange(heard: (count: number) => void): void;
  close(): void;
}

/** Seconds between two looks at the name. */
const INTERVAL = 10;

type Options = { log: Logger; lookUp?: (name: string) => Promise<number> };

/**
 * `3`, or the DNS name of a headless Service, which has an address for each replica that is ready. While the name
 * cannot be resolved the last count stays: a limit that is somewhat off is better than none.
 */
export function replicasOf(setting: number | string, { log, lookUp = addressesOf }: Options): Replicas {
  let count = typeof setting === 'number' ? setting : 1;
  const listeners: ((count: number) => void)[] = [];
  const look = async (name: string) => {
    const found = await lookUp(name).catch((error: unknown) => {
      log.warn({ err: error }, 'the number of replicas cannot be looked up');
      return count;
    });
    if (found === count || found < 1) return;
    count = found;
    for (const heard of listeners) heard(count);
  };
  let timer: NodeJS.Timeout | undefined;
  if (typeof setting === 'string') {
    void look(setting);
    timer = setInterval(() => void look(setting), INTERVAL * 1000).unref();
  }
  return { count: () => count, onChange: (heard) => void listeners.push(heard), close: () => clearInterval(timer) };
}

async function addressesOf(name: string): Promise<number> {
  const [four, six] = await Promise.allSettled([resolve4(name), resolve6(name)]);
  if (four.status === 'fulfilled') return four.value.length;
  if (six.status === 'fulfilled') return six.value.length;
  throw four.reason;
}
