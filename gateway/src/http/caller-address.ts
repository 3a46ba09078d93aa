import type { IncomingMessage } from 'node:http';

type Request = { headers: IncomingMessage['headers']; socket: { remoteAddress?: string | undefined } };

/**
 * The address from which a request came. Each proxy adds the one that it was asked from at the end of
 * X-Forwarded-For; what stands before that is anybody's word and is not looked at.
 */
export function callerAddress({ headers, socket }: Request, proxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const told = [headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((each) => each.trim());
  return told.filter((each) => each !== '').at(-proxies) ?? direct;
}
