import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import type { Session } from '../sign-in/session.ts';
import { type ApiError, NoAnswer, problemOf } from './problem.ts';

/** No page waits longer for an answer, ms. */
const PATIENCE = 12_000;
/** How far apart those who were turned away together come again, ms. */
const SPREAD = 500;

type Parts = {
  address: string;
  session: Pick<Session, 'token' | 'state' | 'expire'>;
  language: () => string;
  development?: boolean;
};
type Answer = ApolloLink.Result & { errors?: readonly ApiError[] };

/**
 * Sends an operation by the id of its document, as the viewer, in the language of the page. A token that is refused
 * is renewed once. What the gateway turns away before it did anything of it is asked again when it says so, as long as
 * a page may wait.
 */
export function apiLink({ address, session, language }: Parts): ApolloLink {
  return new ApolloLink((operation) => {
    const { query, operationName, variables } = operation;
    const { purpose } = operation.getContext();
    const documentId = (query as { __meta__?: { hash?: string } }).__meta__?.hash;
    const body = JSON.stringify({ documentId, operationName, variables });
    const send = async (token: string | undefined, signal: AbortSignal, until: number): Promise<Answer> => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'accept-language': language(),
          ...(typeof purpose === 'string' ? { 'x-guanxi-purpose': purpose } : {}),
        },
        body,
        signal,
      });
      if (answer.status !== 429 && answer.status !== 503) return (await answer.json()) as Answer;
      const later = Number(answer.headers.get('retry-after') ?? Number.NaN) * 1_000 + Math.random() * SPREAD;
      if (!(Date.now() + later < until)) throw new NoAnswer({ kind: 'too-much' });
      await new Promise((resolve) => setTimeout(resolve, later));
      return send(token, signal, until);
    };
    const refused = (answer: Answer) => answer.errors?.some((error) => problemOf(error).kind === 'signed-out');

    return new Observable((observer) => {
      const leave = new AbortController();
      const signal = AbortSignal.any([leave.signal, AbortSignal.timeout(PATIENCE)]);
      const until = Date.now() + PATIENCE;
      const work = async () => {
        const token = await session.token();
        if (!token && session.state().kind !== 'anonymous') throw new NoAnswer({ kind: 'signed-out' });
        const answer = await send(token, signal, until);
        if (!token || !refused(answer)) return answer;
        const renewed = await session.token(token);
        if (!renewed) throw new NoAnswer({ kind: 'signed-out' });
        const second = await send(renewed, signal, until);
        // ended at the same moment, here before the issuer knew of it
        if (refused(second)) session.expire();
        return second;
      };
      work().then(
        (answer) => {
          observer.next(answer);
          observer.complete();
        },
        (error: unknown) => {
          if (leave.signal.aborted) return;
          observer.error(error instanceof NoAnswer ? error : new NoAnswer({ kind: 'unreachable' }));
        },
      );
      return () => leave.abort();
    });
  });
}
