import type { ServerResponse } from 'node:http';

/** Why a stream ends; the client opens the next one with a fresh token, or not at all once it is signed out. */
export type EndReason = 'TOKEN_EXPIRED' | 'SIGNED_OUT' | 'CLOSING';

/** Milliseconds between two signs of life, below the time-outs of common proxies. */
const HEARTBEAT = 15_000;
/** A client that takes nothing for so long, in milliseconds, is gone. */
const PATIENCE = 30_000;

type Message = { id: string; payload: unknown; hash?: string };

/**
 * One connection of server-sent events. For a client that is slower than what is sent, only the newest answer of each
 * document waits: the queue is never longer than the list of its documents.
 */
export class LiveStream {
  readonly #response: ServerResponse;
  readonly #waiting = new Map<string, string>();
  readonly #heartbeat: NodeJS.Timeout;
  #late: NodeJS.Timeout | undefined;

  /** `retry` is how long, in milliseconds, a client waits after a broken connection. */
  constructor(response: ServerResponse, { retry }: { retry: number }) {
    this.#response = response;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // proxies that gather answers would hold the events back
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${retry}\n\n`);
    response.on('drain', () => this.#drained());
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref();
    response.on('close', () => this.#stop());
  }

  get isOpen(): boolean {
    return !this.#response.destroyed && !this.#response.writableEnded;
  }

  /** Sends an answer, or keeps it in place of an older one of the same document until the client has taken what it has. */
  next({ id, payload, hash }: Message): void {
    this.#put(id, `event: next\ndata: ${JSON.stringify({ id, payload, hash })}\n\n`);
  }

  /** A document that is followed no more. */
  complete(id: string): void {
    this.#put(`${id} complete`, `event: complete\ndata: ${JSON.stringify({ id })}\n\n`);
  }

  /** Says why, and after how many milliseconds to come again. */
  end(reason: EndReason, retryAfter = 0): void {
    if (!this.isOpen) return;
    this.#stop();
    this.#response.end(`event: end\ndata: ${JSON.stringify({ reason, retryAfter })}\n\n`);
  }

  #put(slot: string, text: string): void {
    if (!this.isOpen) return;
    if (this.#response.writableNeedDrain) {
      this.#waiting.set(slot, text);
      this.#late ??= setTimeout(() => this.#response.destroy(), PATIENCE).unref();
    } else this.#response.write(text);
  }

  #drained(): void {
    clearTimeout(this.#late);
    this.#late = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [slot, text] of waiting) this.#put(slot, text);
  }

  #beat(): void {
    if (this.isOpen && !this.#response.writableNeedDrain) this.#response.write(': here\n\n');
  }

  #stop(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#late);
  }
}
