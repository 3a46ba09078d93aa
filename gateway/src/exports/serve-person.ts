import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { personArchive, type ServiceData } from '@guanxi/exports/person';
import type { Logger } from '@guanxi/runtime/logging';
import { safeError } from '@guanxi/runtime/logging';
import { languageOf, type Viewer } from '@guanxi/runtime/viewer';
import type { RequestContext } from '../context.ts';
import type { SubgraphRequest } from '../data-source.ts';
import { askOne, type Service } from '../entry/services.ts';
import { serviceUnavailable } from '../errors.ts';
import type { GraphqlEndpoint } from '../graphql/endpoint.ts';
import { readJson } from '../http/body.ts';
import { everywhere, HttpRefusal, notSignedIn } from '../http/replies.ts';
import { limits } from '../limits/limits.ts';
import type { Places } from './places.ts';

export type PersonParts = {
  graphql: GraphqlEndpoint;
  services: readonly Service[];
  places: Places;
  /** Refuses a request whose sign-in has ended since. @throws HttpRefusal */
  check: (request: IncomingMessage) => Promise<unknown>;
  contextOf: (request: IncomingMessage, viewer: Viewer) => RequestContext;
  log: Logger;
};

/** Records of one person that an archive holds at most: it is made in memory, so that none is sent that lacks a service. */
const MOST = 100_000;

const TAKE = `mutation TakePersonalData($input: TakePersonalDataInput!) {
  takePersonalData(input: $input) { __typename ... on UserError { message code } }
}`;
const PAGE = `query PersonalData($customerId: ID!, $after: String) {
  _personalData(customerId: $customerId, after: $after) { records { section record } next }
}`;
type Page = { records: { section: string; record: string }[]; next: string | null };

/**
 * `POST /exports/person`: all that every service holds of a person, as one archive. Customers notes it first and decides who may;
 * each service decides again. One that does not answer refuses the whole: an archive that lacks a part would pass for all.
 */
export async function servePerson(
  request: IncomingMessage,
  response: ServerResponse,
  viewer: Viewer | undefined,
  parts: PersonParts,
): Promise<void> {
  if (!viewer) throw notSignedIn();
  const { customerId = viewer.customer } = (await readJson(request, limits.body)) as { customerId?: unknown };
  if (typeof customerId !== 'string')
    throw new HttpRefusal(400, 'BAD_USER_INPUT', 'Name a customer', { extensions: { path: ['customerId'] } });
  const leave = parts.places.take(viewer.sub);
  try {
    await note(parts, parts.contextOf(request, viewer), customerId);
    const services: ServiceData[] = [];
    for (const service of parts.services) {
      await parts.check(request);
      services.push(await heldBy(service, () => parts.contextOf(request, viewer), customerId));
    }
    const { acceptLanguage } = parts.contextOf(request, viewer);
    const file = personArchive({
      made: new Date().toISOString(),
      language: languageOf(acceptLanguage, viewer),
      services,
    });
    response.writeHead(200, {
      ...everywhere,
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="personal-data.zip"',
    });
    await pipeline(file, response).catch((error: unknown) => {
      response.destroy();
      parts.log.warn({ err: safeError(error) }, 'an archive of a person was broken off');
    });
  } finally {
    leave();
  }
}

async function note({ graphql }: PersonParts, context: RequestContext, customerId: string): Promise<void> {
  const input = { clientMutationId: randomUUID(), customerId };
  const { data, errors } = await graphql.ask(
    { query: TAKE, operationName: 'TakePersonalData', variables: { input } },
    context,
    'POST',
  );
  const noted = data?.takePersonalData as { __typename: string; message?: string; code?: string } | null | undefined;
  if (noted?.__typename === 'TakePersonalDataSuccess') return;
  const code = errors?.[0]?.extensions?.code;
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')
    throw new HttpRefusal(code === 'FORBIDDEN' ? 403 : 401, code, errors?.[0]?.message ?? '');
  if (noted) throw new HttpRefusal(noted.__typename === 'NotFound' ? 404 : 400, 'BAD_USER_INPUT', noted.message ?? '');
  throw unavailable('customers');
}

async function heldBy(service: Service, contextOf: () => RequestContext, customerId: string): Promise<ServiceData> {
  const sections: Record<string, Record<string, unknown>[]> = {};
  let after: string | null | undefined = null;
  let count = 0;
  do {
    const question: SubgraphRequest = { query: PAGE, operationName: 'PersonalData', variables: { customerId, after } };
    const answer: { data: { _personalData: Page | null } | undefined } = await askOne(service, question, contextOf());
    const { data } = answer;
    // what a service has not yet heard of him, it says with an empty page; null is that he does not exist for the caller
    if (!data) throw unavailable(service.name);
    for (const { section, record } of data._personalData?.records ?? []) {
      sections[section] ??= [];
      sections[section].push(JSON.parse(record) as Record<string, unknown>);
      count += 1;
    }
    if (count > MOST) throw new HttpRefusal(413, 'TOO_LARGE', `More than ${MOST} records of ${service.name}`);
    after = data._personalData?.next ?? null;
  } while (after !== null);
  return { service: service.name, sections };
}

const unavailable = (name: string) => {
  const { message } = serviceUnavailable(name);
  return new HttpRefusal(503, 'SERVICE_UNAVAILABLE', message, { extensions: { service: name } });
};
