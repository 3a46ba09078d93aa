// Runs beside the pages of an application. It keeps the built files, whose names change with their content, and shows a
// page of its own while there is no net. Nobody's data passes through it: requests of the API are left alone.
import { kindOf, mayBeKept, tooOld } from './kept.ts';
import { offlinePage } from './offline.ts';

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
};
const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
/** Caches belong to the origin: each application has its own. */
const NAME = `guanxi ${new URL(scope).pathname}`;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, scope);
  if (kind === 'page') event.respondWith(fetch(request).catch(() => offlinePage(crypto.randomUUID())));
  if (kind === 'kept') event.respondWith(fromKept(event));
});

async function fromKept(event: Fetching): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(NAME);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (mayBeKept(answer)) event.waitUntil(keep(cache, request, answer.clone()));
  return answer;
}

async function keep(cache: Cache, request: Request, answer: Response): Promise<void> {
  await cache.put(request, answer);
  for (const old of tooOld(await cache.keys())) await cache.delete(old);
}
