import type { Viewer } from '@guanxi/runtime/viewer';
import { HttpRefusal, notSignedIn } from '../http/replies.ts';
import type { AllowList } from './allow-list.ts';

/** Our own applications: they ask what was reviewed with them, and nothing else. */
export const OWN_CLIENTS: ReadonlySet<string> = new Set([
  'guanxi-console',
  'guanxi-partner',
  'guanxi-member',
  'guanxi-mobile',
]);

/** What a request says of its document: its text, or its id as GraphQL over HTTP has it for persisted documents. */
export type Asked = { query?: unknown; documentId?: unknown };

const ID = /^sha256:([0-9a-f]{64})$/;

/**
 * The text of the document that is asked for. Our applications send ids of documents that name them; the explorer and
 * partners' systems send any document; who has no account sends ids of public documents.
 * @returns undefined where there is neither text nor id
 * @throws HttpRefusal 400 for an id that is none or not for this client, which look the same, 403 for a text from one of
 *   our applications, 401 for anything that is not public without an account
 */
export function documentFor({ query, documentId }: Asked, viewer: Viewer | undefined, list: AllowList) {
  if (documentId === undefined || documentId === null) {
    if (!viewer) throw notSignedIn();
    if (OWN_CLIENTS.has(viewer.client) && query !== undefined)
      throw new HttpRefusal(403, 'DOCUMENT_ID_REQUIRED', `${viewer.client} asks documents by their ids only`);
    return typeof query === 'string' ? query : undefined;
  }
  if (query !== undefined && query !== null)
    throw new HttpRefusal(400, 'BAD_REQUEST', 'Send either query or documentId, not both');
  const [, id] = (typeof documentId === 'string' && ID.exec(documentId)) || [];
  if (id === undefined) throw new HttpRefusal(400, 'DOCUMENT_ID_INVALID', 'documentId is sha256:<64 hex digits>');
  const found = list.get(id);
  if (!viewer) {
    if (!found?.public) throw notSignedIn();
  } else if (!found || (OWN_CLIENTS.has(viewer.client) && !found.clients.includes(viewer.client)))
    throw new HttpRefusal(400, 'DOCUMENT_NOT_FOUND', 'There is no such document for this client');
  return found.document;
}
