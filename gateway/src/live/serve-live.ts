import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuseDeepVariables } from '@guanxi/runtime/graphql/variables';
import type { Viewer } from '@guanxi/runtime/viewer';
import { GraphQLError } from 'graphql';
import { decodeJwt } from 'jose';
import type { AllowList } from '../documents/allow-list.ts';
import { documentFor } from '../documents/resolve.ts';
import { readJson } from '../http/body.ts';
import { HttpRefusal, notSignedIn } from '../http/replies.ts';
import { limits } from '../limits/limits.ts';
import type { LiveUpdates, Watched, Watcher } from './live-updates.ts';
import { readWatches, type Watch } from './request.ts';
import { LiveStream } from './stream.ts';

type Options = {
  updates: LiveUpdates;
  documents: AllowList;
  isEnded: (watcher: Watcher) => boolean;
  charge: (cost: number) => void;
};

/** Milliseconds after which a client whose connection broke comes again; spread, so that not all come at once. */
const RETRY = { least: 1_000, spread: 4_000 };

/**
 * `POST /live`: a page names the documents that it shows, and is told each answer that changes, as server-sent events,
 * for as long as its token lives. A document that it may not ask is refused by itself; the others are followed.
 * Returns when the stream is open.
 */
export async function serveLive(
  request: IncomingMessage,
  response: ServerResponse,
  viewer: Viewer | undefined,
  { updates, documents, isEnded, charge }: Options,
): Promise<void> {
  if (!viewer) throw notSignedIn();
  updates.admit(viewer);
  const watches = readWatches(await readJson(request, limits.body));
  // each document counts as one that is asked
  charge(1_000 * watches.length);
  const watcher = watcherOf(request, viewer);
  // signed out while the body was on its way
  if (isEnded(watcher)) throw notSignedIn();
  const stream = new LiveStream(response, { retry: Math.round(RETRY.least + Math.random() * RETRY.spread) });
  const watched = watches.flatMap((watch) => resolved(watch, viewer, documents, stream));
  const following = updates.follow(stream, watcher, watched);
  response.once('close', () => following.close());
}

function resolved(watch: Watch, viewer: Viewer, documents: AllowList, stream: LiveStream): Watched[] {
  const { id, seen, operationName, variables } = watch;
  try {
    const document = documentFor(watch, viewer, documents);
    if (document === undefined) throw new HttpRefusal(400, 'BAD_REQUEST', 'Name a document');
    refuseDeepVariables(variables ?? {});
    return [{ id, seen, document, operationName: operationName ?? undefined, variables: variables ?? {} }];
  } catch (error) {
    const extensions = refusalOf(error);
    if (!extensions) throw error;
    stream.next({ id, payload: { errors: [{ message: (error as Error).message, extensions }] } });
    stream.complete(id);
    return [];
  }
}

/** Why a document is not followed, as its caller is told; undefined for a fault of ours. */
function refusalOf(error: unknown): Record<string, unknown> | undefined {
  if (error instanceof HttpRefusal) return { code: error.code };
  return error instanceof GraphQLError ? { code: error.extensions.code, path: error.extensions.path } : undefined;
}

/** The token was verified already; here it only says until when it is good. */
function watcherOf({ headers }: IncomingMessage, viewer: Viewer): Watcher {
  const authorization = headers.authorization ?? '';
  const { exp = 0, iat = 0 } = decodeJwt(authorization.replace(/^\S+\s+/, ''));
  const acceptLanguage = headers['accept-language'];
  return { viewer, authorization, acceptLanguage, issuedAt: iat * 1000, expiresAt: exp * 1000 };
}
