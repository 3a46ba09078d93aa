import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { type BlobStore, BlobTooLarge } from '@guanxi/runtime/blob';
import { isStaff, type Viewer } from '@guanxi/runtime/viewer';
import { contentType } from '../http/body.ts';
import { HttpRefusal, notSignedIn, replyJson } from '../http/replies.ts';

type Options = { blobs: BlobStore /** Largest file, in bytes. */; limit: number };

const LONGEST_NAME = 255;

/**
 * `POST /files?name=…` with the file itself as the body: stores it and answers its id, which mutations then name.
 * Staff, partners and members may; what a file may be used for is for the record that holds it to say.
 */
export async function upload(
  request: IncomingMessage,
  response: ServerResponse,
  viewer: Viewer | undefined,
  options: Options,
) {
  if (!viewer) throw notSignedIn();
  if (!isStaff(viewer) && viewer.partnerUser === undefined && viewer.customer === undefined) {
    throw new HttpRefusal(403, 'FORBIDDEN', 'Files are for people, not for machines');
  }
  const name = fileName(request);
  const tooLarge = () =>
    new HttpRefusal(413, 'REQUEST_TOO_LARGE', `The file is larger than the ${options.limit} bytes allowed`, {
      extensions: { limit: options.limit },
      headers: { connection: 'close' },
    });
  if (Number(request.headers['content-length'] ?? 0) > options.limit) throw tooLarge();

  const stored = await options.blobs.put(contentOf(request), { maxBytes: options.limit }).catch((error: unknown) => {
    if (error instanceof BlobTooLarge) throw tooLarge();
    throw request.complete ? error : new HttpRefusal(400, 'BAD_REQUEST', 'The file did not arrive whole');
  });
  if (stored.size === 0) {
    await options.blobs.remove(stored.id);
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The file is empty');
  }
  replyJson(response, 201, { id: stored.id, name, size: stored.size, sha256: stored.sha256 });
}

/** The body as a stream of its own: storing may give up on it while the connection still carries the answer. */
function contentOf(request: IncomingMessage): PassThrough {
  const content = new PassThrough();
  request.once('close', () => {
    if (!request.complete) content.destroy(new Error('cut off'));
  });
  content.once('close', () => request.unpipe(content).resume());
  return request.pipe(content);
}

function fileName(request: IncomingMessage): string {
  if (contentType(request).type.startsWith('multipart/')) {
    throw new HttpRefusal(415, 'BAD_REQUEST', 'Send the file itself as the body, not a form');
  }
  const name = new URL(request.url ?? '/', 'http://gateway').searchParams.get('name')?.trim().normalize('NFC') ?? '';
  // a name is shown and kept, never used as a path; yet what could be read as one is refused here once for all
  const odd = /[\p{Cc}\p{Cf}/\\]/u.test(name) || name === '.' || name === '..';
  if (name === '' || name.length > LONGEST_NAME || odd) {
    throw new HttpRefusal(
      400,
      'BAD_REQUEST',
      `Give the file's name as ?name=, 1 to ${LONGEST_NAME} characters, without a path`,
      {
        extensions: { path: ['name'] },
      },
    );
  }
  return name;
}
