import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './replies.ts';

/** A body must have arrived within this many milliseconds. */
const ARRIVAL = 10_000;
const closing = { connection: 'close' };

/**
 * The body as text, at most `limit` bytes of UTF-8.
 * @throws HttpRefusal 413 past the limit, 408 when it does not arrive, 400 when it is not UTF-8
 */
export async function readText(request: IncomingMessage, limit: number, arrival = ARRIVAL): Promise<string> {
  const body = await read(request, limit, arrival);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The request is not UTF-8');
  }
}

/**
 * The body as JSON, at most `limit` bytes.
 * @throws HttpRefusal 415 when it says it is something else, 400 when it is not JSON, and as `readText` does
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const { type, charset = 'utf-8' } = contentType(request);
  // a form's types pass browsers without a preflight: to refuse them is the protection against forged requests
  if (type !== 'application/json') throw new HttpRefusal(415, 'BAD_REQUEST', 'Send application/json');
  if (charset !== 'utf-8' && charset !== 'utf8') throw new HttpRefusal(415, 'BAD_REQUEST', 'Send UTF-8');
  if (request.headers['content-encoding'])
    throw new HttpRefusal(415, 'BAD_REQUEST', 'Send the body as it is, not compressed');
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body is not JSON');
  }
}

/** Reads by events and leaves the stream open on refusal: to destroy it would take the answer's connection along. */
function read(request: IncomingMessage, limit: number, arrival: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = setTimeout(() => refuse(408, 'BAD_REQUEST', 'The request did not arrive in time'), arrival);

    const stop = () => {
      clearTimeout(late);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
    };
    const refuse = (status: number, code: string, message: string, extensions = {}) => {
      stop();
      request.resume();
      reject(new HttpRefusal(status, code, message, { extensions, headers: closing }));
    };
    const tooLarge = () =>
      refuse(413, 'REQUEST_TOO_LARGE', `The request is larger than the ${limit} bytes allowed`, { limit });
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) tooLarge();
      else chunks.push(chunk);
    };
    const onEnd = () => {
      stop();
      resolve(Buffer.concat(chunks));
    };
    const onClose = () => refuse(400, 'BAD_REQUEST', 'The request did not arrive whole');

    if (Number(request.headers['content-length'] ?? 0) > limit) tooLarge();
    else request.on('data', onData).once('end', onEnd).once('close', onClose);
  });
}

/** Media type without parameters, and its charset; both in lower case. */
export function contentType(request: IncomingMessage): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  return { type: type.trim(), charset: charset?.slice('charset='.length).replaceAll('"', '') };
}
