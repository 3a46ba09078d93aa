import { type LivePayload, readEvents } from './event-stream.ts';

/** A document that a page shows. */
export type Watch = { documentId: string; operationName?: string; variables: Record<string, unknown> };
type Heard = (payload: LivePayload) => void;
type Watched = { id: string; watch: Watch; seen: string | undefined; heard: Set<Heard> };

type Parts = {
  /** The gateway's `/live`. */
  address: string;
  session: {
    /** A token that is good now; `refused` is one that was not taken. Undefined when the session has ended. */
    token(refused?: string): Promise<string | undefined>;
    subscribe(listener: () => void): () => void;
  };
  language: () => string;
  /** Whether anybody looks at the page. */
  page?: { isHidden(): boolean; onChange(listener: () => void): void };
  times?: Partial<Times>;
};
type Times = {
  /** Documents of one page come together. */
  gather: number;
  /** After a connection that broke: doubled each time up to `most`. */
  least: number;
  most: number;
  /** Without a sign of life for so long a connection is taken for broken; the gateway gives one every 15 s. */
  silence: number;
  /** A page that nobody looks at lets go after so long: a browser has few connections to one host. */
  hidden: number;
};
const TIMES: Times = { gather: 250, least: 1_000, most: 30_000, silence: 45_000, hidden: 30_000 };

export type LiveClient = {
  /** Tells each answer that is not the one told before, until the returned function is called. */
  watch(watch: Watch, heard: Heard): () => void;
  close(): void;
};

/** One connection for all documents of this tab. Comes again by itself, and is then told what it has not seen. */
export function liveClient(parts: Parts): LiveClient {
  const { session, page = thisPage } = parts;
  const times = { ...TIMES, ...parts.times };
  const watched = new Map<string, Watched>();
  let connection: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let refused: string | undefined;
  let isOver = false;
  let ids = 0;

  /** Opens anew after a while; the earlier of two wishes is forgotten. */
  function soon(wait: number): void {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void open(), wait);
  }

  async function open(): Promise<void> {
    connection?.abort();
    connection = undefined;
    if (watched.size === 0 || page.isHidden()) return;
    const own = new AbortController();
    connection = own;
    const wait = await follow(own).catch(() => backOff());
    if (connection !== own) return;
    connection = undefined;
    if (wait !== undefined) soon(wait);
  }

  function backOff(): number {
    failures += 1;
    const most = Math.min(times.most, times.least * 2 ** (failures - 1));
    return most * (0.5 + Math.random() / 2);
  }

  /** Follows until the connection ends. @returns after how many ms to come again; undefined: not before somebody signs in */
  async function follow(own: AbortController): Promise<number | undefined> {
    const token = await session.token(refused);
    refused = undefined;
    if (!token) return undefined;
    const asked = [...watched.values()].map(({ id, watch, seen }) => ({ id, ...watch, ...(seen ? { seen } : {}) }));
    const answer = await fetch(parts.address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': parts.language(),
      },
      body: JSON.stringify({ watch: asked }),
      signal: own.signal,
    });
    if (answer.status === 401) refused = token;
    if (!answer.ok || !answer.body) return Math.max(backOff(), Number(answer.headers.get('retry-after') ?? 0) * 1_000);

    let silence: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => own.abort(), times.silence);
    };
    alive();
    try {
      for await (const { event, data } of readEvents(answer.body, alive)) {
        failures = 0;
        if (event === 'end') return data.reason === 'SIGNED_OUT' ? undefined : Math.max(data.retryAfter, 50);
        const found = [...watched.values()].find(({ id }) => id === data.id);
        if (event !== 'next' || !found) continue;
        found.seen = data.hash;
        for (const heard of found.heard) heard(data.payload);
      }
      return backOff();
    } finally {
      clearTimeout(silence);
    }
  }

  const stopListening = session.subscribe(() => {
    // signed in again, perhaps
    if (!connection && watched.size > 0) soon(times.gather);
  });
  page.onChange(() => {
    if (page.isHidden()) soon(times.hidden);
    else if (!connection) soon(0);
    else clearTimeout(timer);
  });

  return {
    watch(watch, heard) {
      const key = JSON.stringify([watch.documentId, watch.operationName, watch.variables]);
      const known = watched.get(key);
      const entry = known ?? { id: `${++ids}`, watch, seen: undefined, heard: new Set<Heard>() };
      if (!known) {
        watched.set(key, entry);
        soon(times.gather);
      }
      entry.heard.add(heard);
      return () => {
        entry.heard.delete(heard);
        if (entry.heard.size > 0 || watched.get(key) !== entry) return;
        watched.delete(key);
        soon(times.gather);
      };
    },
    close() {
      isOver = true;
      clearTimeout(timer);
      connection?.abort();
      stopListening();
    },
  };
}

const thisPage = {
  isHidden: () => document.visibilityState === 'hidden',
  onChange: (listener: () => void) => document.addEventListener('visibilitychange', listener),
};
