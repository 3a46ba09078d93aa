import type { Data } from './journey/world.ts';
import { until } from './until.ts';

export type StreamEvent = { event: string; data: Data };

/** Reads a stream of server-sent events as a page does, and keeps what came. */
export async function openStream(url: string, body: unknown, headers: Record<string, string>) {
  const leaving = new AbortController();
  const response = await fetch(new URL('/live', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: leaving.signal,
  });
  const events: StreamEvent[] = [];
  let retry: number | undefined;
  let isOver = false;
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
        if (fields.has('retry')) retry = Number(fields.get('retry'));
        const data = fields.get('data');
        if (data !== undefined) events.push({ event: fields.get('event') ?? 'message', data: JSON.parse(data) });
      }
    }
  };
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const reading = isStream
    ? read()
        .catch(() => undefined)
        .finally(() => {
          isOver = true;
        })
    : Promise.resolve();
  return {
    status: response.status,
    headers: response.headers,
    /** What was answered where it is no stream. */
    refusal: async () => (await response.json()) as Data,
    events,
    retry: () => retry,
    isOver: () => isOver,
    /** The answers of one document, in order. */
    answers: (id: string) =>
      events.filter(({ event, data }) => event === 'next' && data.id === id).map(({ data }) => data.payload),
    has: (found: (event: StreamEvent) => boolean, bound = 10_000) =>
      until(() => events.some(found), { bound, what: 'an event of the stream' }),
    async close() {
      leaving.abort();
      await reading;
    },
  };
}
export type OpenedStream = Awaited<ReturnType<typeof openStream>>;
