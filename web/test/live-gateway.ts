type Asked = { id: string; documentId: string; variables: Record<string, unknown>; seen?: string };
/** One stream that a page opened. */
type Stream = { watch: readonly Asked[]; token: string; tell(event: string, data: object): void; cut(): void };

/** A `/live` that tells what the test says, in place of the browser's `fetch`. */
export function liveGateway(address: string) {
  const streams: Stream[] = [];
  const before = globalThis.fetch;
  let open = 0;
  globalThis.fetch = async (asked, { body, headers, signal } = {}) => {
    if (asked !== address) throw new Error(`nothing is at ${String(asked)}`);
    signal?.throwIfAborted();
    const written = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        open += 1;
        let isOver = false;
        const end = (reason: unknown) => {
          if (isOver) return;
          isOver = true;
          open -= 1;
          controller.error(reason);
        };
        signal?.addEventListener('abort', () => end(signal.reason));
        controller.enqueue(written.encode('retry: 1000\n\n: here\n\n'));
        streams.push({
          watch: (JSON.parse(String(body)) as { watch: Asked[] }).watch,
          token: new Headers(headers).get('authorization') ?? '',
          tell: (event, data) =>
            controller.enqueue(written.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)),
          cut: () => end(new TypeError('network error')),
        });
      },
    });
    return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
  };
  return {
    streams,
    /** Streams that nobody has left. */
    get open() {
      return open;
    },
    close() {
      globalThis.fetch = before;
    },
  };
}
