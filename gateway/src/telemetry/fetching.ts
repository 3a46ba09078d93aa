import { inSpan, record, secondsSince, telemetryIsOn } from '@guanxi/runtime/telemetry/signals';
import type { SubgraphAnswer } from '../data-source.ts';

/** Waits for a service's answer, as a span of the request, and measures it. */
export async function fetching(subgraph: string, ask: () => Promise<SubgraphAnswer>): Promise<SubgraphAnswer> {
  if (!telemetryIsOn()) return ask();
  const started = performance.now();
  let outcome = 'unavailable';
  try {
    const answer = await inSpan(
      { name: `fetch ${subgraph}`, kind: 'client', attributes: { 'guanxi.subgraph': subgraph } },
      ask,
    );
    outcome = answer.errors ? 'errors' : 'ok';
    return answer;
  } finally {
    record('guanxi_subgraph_fetch_duration_seconds', secondsSince(started), { subgraph, outcome });
  }
}
