import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Cell,
  cellReader,
  csvFile,
  type ExportRequest,
  exportRequest,
  headOf,
  type Row,
  xlsxFile,
} from '@guanxi/exports';
import type { Logger } from '@guanxi/runtime/logging';
import { safeError } from '@guanxi/runtime/logging';
import { currentTrace, traceparent } from '@guanxi/runtime/trace';
import type { Viewer } from '@guanxi/runtime/viewer';
import type { RequestContext } from '../context.ts';
import type { AllowList } from '../documents/allow-list.ts';
import { documentFor } from '../documents/resolve.ts';
import type { GraphqlEndpoint } from '../graphql/endpoint.ts';
import { readJson } from '../http/body.ts';
import { everywhere, HttpRefusal, notSignedIn } from '../http/replies.ts';
import { limits } from '../limits/limits.ts';
import { type AskPage, listPages, readPage } from './list-pages.ts';
import { type Note, noting } from './note.ts';
import type { Places } from './places.ts';

export type ExportParts = {
  graphql: GraphqlEndpoint;
  documents: AllowList;
  places: Places;
  /** Refuses a request whose sign-in has ended since. @throws HttpRefusal */
  check: (request: IncomingMessage) => Promise<unknown>;
  /** Milliseconds that one page may take. */
  requestTime: number;
  log: Logger;
};

const TYPES = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * `POST /exports`: a list that a document asks for, as a file. It is read page by page under the rights of whoever asks
 * and leaves as it is read, so that its length costs no memory. Who took what away is in the audit before its first and
 * its last row leave; a file that could not be made whole is broken off, which no client takes for a whole one.
 * Returns when the stream is open.
 */
export async function serveExport(
  request: IncomingMessage,
  response: ServerResponse,
  viewer: Viewer | undefined,
  parts: ExportParts,
): Promise<void> {
  if (!viewer) throw notSignedIn();
  const body = await readJson(request, limits.body);
  const wanted = readRequest(body);
  const { query, operationName, variables } = documentOf(body, viewer, parts.documents);
  const contextOf = () => contextFor(request, viewer, parts.requestTime);
  const ask: AskPage = async (page) => {
    await parts.check(request);
    return parts.graphql.ask({ query, operationName, variables: { ...variables, ...page, count: false } }, contextOf());
  };
  const leave = parts.places.take(viewer.sub);
  try {
    const first = await readPage(ask, null);
    const note = noting(parts.graphql, contextOf, wanted);
    await note('BEGUN', 0);
    void send(response, wanted, listPages(ask, first.rows, first.next), note, parts.log).finally(leave);
  } catch (error) {
    leave();
    throw error;
  }
}

async function send(
  response: ServerResponse,
  wanted: ExportRequest,
  pages: AsyncIterable<Row[]>,
  note: Note,
  log: Logger,
): Promise<void> {
  const { format, title, columns, zone, currency } = wanted;
  const cells = cellReader(columns, zone);
  let records = 0;
  let isWhole = false;
  async function* written(): AsyncGenerator<Cell[][]> {
    for await (const rows of pages) {
      records += rows.length;
      yield rows.map(cells);
    }
    await note('WHOLE', records);
    isWhole = true;
  }
  const head = headOf(columns, currency);
  const file = format === 'CSV' ? Readable.from(csvFile(head, written())) : xlsxFile(title, head, written());
  const name = encodeURIComponent(`${title}.${format.toLowerCase()}`);
  response.writeHead(200, {
    ...everywhere,
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="export.${format.toLowerCase()}"; filename*=UTF-8''${name}`,
  });
  try {
    await pipeline(file, response);
  } catch (error) {
    // the reader left, or a page did not come: the answer ends without its end
    response.destroy();
    log.warn({ err: safeError(error), records }, 'an export was broken off');
    if (!isWhole) await note('CUT', records).catch((lost: unknown) => log.error({ err: safeError(lost) }, 'not noted'));
  }
}

function readRequest(body: unknown): ExportRequest {
  const read = exportRequest.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new HttpRefusal(400, 'BAD_USER_INPUT', issue?.message ?? 'Not an export', {
    extensions: { path: issue?.path.map(String) ?? [] },
  });
}

function documentOf(body: unknown, viewer: Viewer, documents: AllowList) {
  const { query, documentId, operationName, variables } = body as Record<string, unknown>;
  const text = documentFor({ query, documentId }, viewer, documents);
  if (text === undefined) throw new HttpRefusal(400, 'BAD_REQUEST', 'Name a document');
  const given = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
  return {
    query: text,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: given,
  };
}

/** Each page is a request of its own; it was counted when the file was asked for. */
export function contextFor({ headers }: IncomingMessage, viewer: Viewer, requestTime: number): RequestContext {
  return {
    viewer,
    authorization: headers.authorization,
    acceptLanguage: headers['accept-language'],
    purpose: 'export',
    traceparent: traceparent(),
    traceId: currentTrace()?.traceId ?? '',
    deadline: Date.now() + requestTime,
    unanswered: new Set(),
    asked: new Set(),
    charge: () => undefined,
    count: async () => undefined,
  };
}
