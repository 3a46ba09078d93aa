import { monitorEventLoopDelay } from 'node:perf_hooks';
import { observe } from './signals.ts';

const NANO = 1e9;
const MICRO = 1e6;
/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 20;

/** Memory, processor time and lateness of the event loop of this process. */
export function observeProcess(): () => void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const forget = [
    observe('guanxi_process_resident_memory_bytes', () => [{ value: process.memoryUsage.rss() }]),
    observe('guanxi_process_heap_bytes', () => [{ value: process.memoryUsage().heapUsed }]),
    observe('guanxi_process_cpu_seconds_total', () => {
      const { user, system } = process.cpuUsage();
      return [{ value: (user + system) / MICRO }];
    }),
    observe('guanxi_event_loop_delay_seconds', () => {
      // the histogram holds the whole interval between two looks, so that is not lateness yet
      const late = (quantile: number) => Math.max(0, delay.percentile(quantile) / NANO - RESOLUTION / 1000);
      const readings = [50, 99].map((quantile) => ({
        value: late(quantile),
        labels: { quantile: String(quantile / 100) },
      }));
      delay.reset();
      return readings;
    }),
  ];
  return () => {
    for (const each of forget) each();
    delay.disable();
  };
}
