import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { BlobStore } from '@guanxi/runtime/blob';
import { readFileTicket } from '@guanxi/runtime/sign-in/file-ticket';
import type { SigningKey } from '@guanxi/runtime/sign-in/signature';
import { everywhere, HttpRefusal } from '../http/replies.ts';
import type { DenyList } from '../sign-in/deny-list.ts';

type Options = { blobs: BlobStore; keys: readonly SigningKey[]; denyList: DenyList };

/**
 * `GET /files/<ticket>`: the file that a record holds, for whom its service gave the ticket. Always taken away and never
 * shown in place: what people upload must not run under our address.
 */
export async function openFile(
  request: IncomingMessage,
  response: ServerResponse,
  { blobs, keys, denyList }: Options,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const ticket = await readFileTicket(path.slice(path.lastIndexOf('/') + 1), keys);
  if (!ticket || denyList.isEnded(ticket.holder)) throw gone();
  const content = await blobs.get(ticket.file.id);
  if (!content) throw gone();
  response.writeHead(200, {
    ...everywhere,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; ${nameOf(ticket.file.name ?? ticket.file.id)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
  // who goes away meanwhile takes nothing more
  await pipeline(content, response).catch(() => response.destroy());
}

/** As RFC 6266 has it: the name in UTF-8, and one that any client understands. */
function nameOf(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (odd) => `%${odd.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}

const gone = () => new HttpRefusal(404, 'NOT_FOUND', 'No such file, or its ticket is over');
