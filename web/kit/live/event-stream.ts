/** What the gateway tells of a page's documents; docs/live.md. */
export type LiveEvent =
  | { event: 'next'; data: { id: string; payload: LivePayload; hash?: string } }
  | { event: 'complete'; data: { id: string } }
  | { event: 'end'; data: { reason: EndReason; retryAfter: number } };
export type LivePayload = { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] };
export type EndReason = 'TOKEN_EXPIRED' | 'SIGNED_OUT' | 'CLOSING';

/** Reads server-sent events from an answer's body, one after the other; `heard` is called at each sign of life. */
export async function* readEvents(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<LiveEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard();
      text += decoder.decode(part.value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Undefined for a comment, for `retry` alone, and for what this page does not know. */
export function eventOf(block: string): LiveEvent | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const [event, data] = [field('event'), field('data')];
  if (data === undefined || !['next', 'complete', 'end'].includes(event ?? '')) return undefined;
  return { event, data: JSON.parse(data) } as LiveEvent;
}
