import { Agent, request } from 'node:http';

const kept = new Agent({ keepAlive: true, maxSockets: 64 });
const PATIENCE = 20_000;

export type Posted = { status: number; body: string };

/**
 * Posts JSON, over a connection that is kept or over one of its own: a replica that goes away meets both kinds.
 * @throws Error when no whole answer comes
 */
export function post(url: string, headers: Record<string, string>, body: string, isKept: boolean): Promise<Posted> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent: isKept ? kept : false,
        headers: { 'content-type': 'application/json', ...headers },
        timeout: PATIENCE,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          if (!response.complete) return fail(new Error('the answer broke off'));
          done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
    sent.on('error', fail);
    sent.end(body);
  });
}
