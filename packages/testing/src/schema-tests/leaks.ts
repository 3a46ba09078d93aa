import type { PrismaLike } from '@guanxi/runtime';
import type { GraphQLSchema } from 'graphql';
import { request, serve } from '../http.ts';
import { people } from '../people.ts';
import { execute, type TestService } from '../service.ts';
import { signToken } from '../tokens.ts';
import { type Probe, probesOf } from './probes.ts';
import { type SchemaSamples, type Stranger, strangers } from './samples.ts';

type Body = { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };

/** A service with one customer's records, and the ways in that its schema offers. */
export interface RightsBench {
  // biome-ignore lint/suspicious/noExplicitAny: of any service
  running: TestService<any>;
  // biome-ignore lint/suspicious/noExplicitAny: of any service
  samples: SchemaSamples<any, any>;
  probes: Probe[];
  /** What the samples lack. */
  missing: string[];
}

export async function rightsBench<Client extends PrismaLike, World>(
  samples: SchemaSamples<Client, World>,
  schema: GraphQLSchema,
): Promise<RightsBench> {
  const running = await samples.start(samples.service);
  const world = await samples.world(running);
  const { probes, missing } = probesOf(schema, samples.rights, world);
  const { timeline, search } = running.service.features;
  const absent = [...(timeline ? [] : ['Query._timeline']), ...(search ? [] : ['Query._search'])];
  return { running, samples, missing, probes: probes.filter(({ of }) => !absent.includes(of)) };
}

/**
 * Tries each way in, first as one who is entitled and finds the record, then as strangers do who reach the service
 * itself with the gateway's signature, and as somebody who is not signed in. Answers what is found that should not be.
 */
export async function leakFindings({ running, samples, probes, missing }: RightsBench): Promise<string[]> {
  const { entitled, others = {}, open = {} } = samples.rights;
  const url = await serve(running);
  const tokens = new Map<Stranger, string>();
  for (const name of strangers) tokens.set(name, await signToken(people[name]));
  const findings = [...missing];
  for (const probe of probes) {
    const person = others[probe.of] ?? entitled;
    const mine = (await execute(running, person, probe.query, {}, { mayFail: true })) as Body;
    if (!holds(mine)) findings.push(`${probe.name}: ${person} finds nothing: ${JSON.stringify(mine).slice(0, 300)}`);
    const nobody = (await execute(running, undefined, probe.query, {}, { mayFail: true })) as Body;
    if (holds(nobody) && !open[probe.of]?.everyone) findings.push(`${probe.name}: found without sign-in`);
    for (const stranger of strangers) {
      const { body } = await request(url, { query: probe.query }, { token: tokens.get(stranger) as string });
      const mayFind = open[probe.of]?.strangers.includes(stranger) === true;
      if (holds(body as Body) && !mayFind)
        findings.push(`${probe.name}: found by ${stranger}: ${excerpt(body as Body)}`);
      for (const code of faults(body as Body)) findings.push(`${probe.name}: ${code} for ${stranger}`);
    }
  }
  return findings;
}

/** Which ways in answer a request that does not carry the gateway's signature, even to those who are entitled. */
export async function unsignedFindings({ running, samples, probes }: RightsBench): Promise<string[]> {
  const url = await serve(running);
  const findings: string[] = [];
  for (const name of [samples.rights.entitled, ...strangers]) {
    const token = await signToken(people[name]);
    for (const { name: way, query } of probes) {
      const { status, body } = await request(url, { query }, { token, signedBy: false });
      if (status !== 401 || holds(body as Body))
        findings.push(`${way}: ${name} is answered ${status} without signature`);
    }
  }
  return findings;
}

// what was asked and when says nothing of what was found
const FRAME = new Set(['__typename', 'pageInfo', 'totalCountIsExact', 'definition', 'asOf']);

/** Whether an answer says anything: a value below its fields, other than what the question itself named. */
export function holds({ data }: Body): boolean {
  return Object.entries(data ?? {}).some(([name, value]) =>
    name === '_entities' ? (value as unknown[]).some((entity) => says(entity, true)) : says(value, false),
  );
}

function says(value: unknown, isAsked: boolean): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return false;
  if (Array.isArray(value)) return value.some((each) => says(each, false));
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(
    ([name, each]) => !FRAME.has(name) && !(isAsked && (name === 'id' || name === 'path')) && says(each, false),
  );
}

const faults = ({ errors = [] }: Body) =>
  errors.map(({ extensions }) => extensions?.code ?? 'an error without code').filter((code) => code !== 'FORBIDDEN');
const excerpt = (body: Body) => JSON.stringify(body.data).slice(0, 300);
