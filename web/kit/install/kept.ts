/** Files of older builds go first; a build of ours has about a third of this. */
const MOST = 400;

/** What of an answer is read here. */
type Answer = Pick<Response, 'ok' | 'headers'>;
type Asked = { method: string; url: string; mode?: string };

/** What becomes of a request: `kept` files are the built ones, a `page` is fetched, nobody touches anything else. */
export function kindOf({ method, url, mode }: Asked, scope: string): 'kept' | 'page' | 'other' {
  if (method !== 'GET') return 'other';
  if (mode === 'navigate') return 'page';
  return url.startsWith(`${scope}assets/`) ? 'kept' : 'other';
}

/** Only what its server says will never change; answers of the API, settings and files are never that. */
export const mayBeKept = ({ ok, headers }: Answer): boolean =>
  ok && /\bimmutable\b/.test(headers.get('cache-control') ?? '');

/** The oldest of the kept, as many as are too many. */
export const tooOld = <T>(inOrder: readonly T[]): readonly T[] => inOrder.slice(0, Math.max(0, inOrder.length - MOST));
