import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../context.ts';
import type { GraphqlEndpoint } from '../graphql/endpoint.ts';
import { readText } from '../http/body.ts';
import { HttpRefusal, reply } from '../http/replies.ts';
import { confirmPage, donePage, gonePage } from './pages.ts';

const UNSUBSCRIBE = `mutation Unsubscribe($input: UnsubscribeByLinkInput!) {
  unsubscribeByLink(input: $input) { __typename }
}`;

type Parts = {
  graphql: Pick<GraphqlEndpoint, 'ask'>;
  contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>;
};

/**
 * `/unsubscribe/<code>`, which a letter names in List-Unsubscribe (RFC 8058). A mail program posts to it by itself, without
 * a page; a person who opens it is shown one button, for programs that look at links before he does must change nothing.
 */
export const unsubscribing = ({ graphql, contextOf }: Parts) => ({
  'GET /unsubscribe/*': async (_: IncomingMessage, response: ServerResponse) => html(response, 200, confirmPage),
  'POST /unsubscribe/*': async (request: IncomingMessage, response: ServerResponse) => {
    const context = await contextOf(request, response);
    // what it says is `List-Unsubscribe=One-Click`, in one of two forms: the address says it all
    await readText(request, 16_384);
    const code = (request.url ?? '').split('?', 1)[0]?.slice('/unsubscribe/'.length) ?? '';
    const { data, errors } = await graphql.ask(
      {
        query: UNSUBSCRIBE,
        operationName: 'Unsubscribe',
        variables: { input: { clientMutationId: randomUUID(), code } },
      },
      context,
      'POST',
    );
    const answer = (data?.unsubscribeByLink as { __typename: string } | null | undefined)?.__typename;
    const refused = errors?.[0];
    if (refused?.extensions?.code === 'RATE_LIMITED')
      throw new HttpRefusal(429, 'RATE_LIMITED', refused.message, {
        headers: { 'retry-after': String(refused.extensions.retryAfter) },
      });
    if (answer === undefined) throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'It could not be taken back now');
    if (answer === 'UnsubscribeByLinkSuccess') html(response, 200, donePage);
    else html(response, 404, gonePage);
  },
});

/** Nothing comes from elsewhere; the page's one button posts to where it stands. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'";

const html = (response: ServerResponse, status: number, page: string): void =>
  reply(response, status, 'text/html; charset=utf-8', page, { 'content-security-policy': POLICY });
