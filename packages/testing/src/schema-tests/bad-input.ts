import { type Language, newId, type PrismaLike } from '@guanxi/runtime';
import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { type Answer, execute, type TestService } from '../service.ts';
import { ANY_SCRIPT } from './bad-values.ts';
import { covers } from './covers.ts';
import { casesOf, freeTexts, type InputCase, idsOf, placesWithout, withValue } from './input-cases.ts';
import type { Foreign, MutationSample, SchemaSamples } from './samples.ts';
import { fieldsOf } from './schema.ts';
import { changed, isStored, snapshot } from './snapshot.ts';

type Input = Record<string, unknown>;
type Refusal = { message: string; code: string; path: string[] | null };
// biome-ignore lint/suspicious/noExplicitAny: of any service
type AnySamples<World> = SchemaSamples<any, World>;

/** A prepared service and what is known of it. */
export interface InputBench<World> {
  // biome-ignore lint/suspicious/noExplicitAny: of any service
  running: TestService<any>;
  world: World;
  foreign: Foreign;
  schema: GraphQLSchema;
  samples: AnySamples<World>;
  /** Exceptions that a run has met. */
  met: Set<string>;
}

export async function inputBench<Client extends PrismaLike, World>(
  samples: SchemaSamples<Client, World>,
  schema: GraphQLSchema,
): Promise<InputBench<World>> {
  const running = await samples.start(samples.service);
  const world = await samples.world(running);
  return { running, world, foreign: await samples.foreign(world), schema, samples, met: new Set() };
}

export const mutationsOf = (schema: GraphQLSchema): string[] => fieldsOf(schema, 'Mutation').map(({ name }) => name);

/** What a mutation takes that it should refuse, refuses in the wrong way, or leaves behind when it refuses. */
export async function badInputFindings<World>(bench: InputBench<World>, mutation: string): Promise<string[]> {
  const { samples, world, schema } = bench;
  const sample = samples.mutations[mutation];
  if (!sample) return [`no sample: add mutations.${mutation} to the service's samples, with a person and good input`];
  const argument = fieldsOf(schema, 'Mutation').find(({ name }) => name === mutation)?.args[0];
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) return [`${mutation} takes no input object`];
  const foreign = { ...bench.foreign, ...sample.foreign?.(world) };
  const makers = [sample.input, ...(sample.also ?? [])];
  const findings = idsOf(type)
    .filter((name) => foreign[name] === undefined)
    .map((name) => `no sample: add an id of a foreign record for ${name} (null where there is none) to foreign`);
  const seen = new Set<string>();
  let open: string[] | undefined;
  for (const maker of makers) {
    const fresh = async () => ({ clientMutationId: newId(), ...(await maker(world)) });
    const input = await fresh();
    const without = placesWithout(type, input);
    open = open?.filter((place) => without.includes(place)) ?? without;
    const options = { forms: samples.forms ?? {}, foreign: given(foreign), freshId: newId };
    const cases = casesOf(type, input, options).filter(({ path, kind }) => {
      const key = `${path.join('.')} ${kind}`;
      return seen.has(key) ? false : seen.add(key);
    });
    const attempt: Attempt<World> = { ...bench, mutation, type, sample, fresh };
    findings.push(...(await tryCases(attempt, input, cases)), ...(await tryGood(attempt)));
    if (maker === sample.input) findings.push(...(await tryScripts(attempt, input)));
  }
  return [...findings, ...(open ?? []).map((place) => `no sample: the good input of ${mutation} sets no ${place}`)];
}

const given = (foreign: Foreign) => Object.fromEntries(Object.entries(foreign).filter(([, id]) => id !== null));

export type Attempt<World> = InputBench<World> & {
  mutation: string;
  type: GraphQLInputObjectType;
  sample: MutationSample<World>;
  /** Good input under an id of its own. */
  fresh: () => Promise<Input>;
};

async function tryCases<World>(attempt: Attempt<World>, start: Input, cases: readonly InputCase[]): Promise<string[]> {
  const findings: string[] = [];
  let input = start;
  let before = await snapshot(attempt.running);
  for (const [at, each] of cases.entries()) {
    const bad = withValue(input, each.path, each.value);
    const place = `${attempt.mutation} ${each.path.join('.')} ${each.kind}`;
    const answer = await send(attempt, bad, 'zh-CN');
    const exception = exceptionFor(attempt, each);
    if (succeeded(answer, attempt.mutation)) {
      if (exception) attempt.met.add(exception);
      else findings.push(`${place}: taken, ${JSON.stringify(each.value)?.slice(0, 60)}`);
      input = await attempt.fresh();
      before = await snapshot(attempt.running);
      continue;
    }
    const problem = await problemOf(attempt, bad, each, answer);
    if (problem && exception) attempt.met.add(exception);
    else if (problem) findings.push(`${place}: ${problem}`);
    // one look at the tables for all refusals of a place
    if (cases[at + 1]?.path.join('.') === each.path.join('.')) continue;
    const after = await snapshot(attempt.running);
    const left = changed(before, after);
    if (left.length > 0)
      findings.push(`${place}: or another refusal of this field left something in ${left.join(', ')}`);
    before = after;
  }
  return findings;
}

async function problemOf<World>(
  attempt: Attempt<World>,
  bad: Input,
  { path }: InputCase,
  answer: Answer<Answered>,
): Promise<string | undefined> {
  const [error] = answer.errors ?? [];
  if (error) {
    const at = error.extensions?.path as string[] | undefined;
    if (error.extensions?.code !== 'BAD_USER_INPUT') return `${error.extensions?.code}: ${error.message}`;
    return covers(at, ['input', ...path]) ? undefined : `the error names ${at?.join('.')}`;
  }
  const refusal = answer.data?.[attempt.mutation] as Refused;
  const wanted = ['input', ...path];
  const named = [refusal, ...(refusal.problems ?? [])].find((each) => covers(each.path, wanted));
  if (!named) return `${refusal.code} names ${refusal.path?.join('.')}`;
  const at = refusal === named ? 0 : (refusal.problems ?? []).indexOf(named) + 1;
  const messages = await Promise.all(
    (['en', 'zh-TW'] as const).map(async (language) => {
      const again = (await send(attempt, bad, language)).data?.[attempt.mutation] as Refused | undefined;
      return [again, ...(again?.problems ?? [])][at]?.message;
    }),
  );
  const [english, traditional] = messages;
  if (!named.message || !english || !traditional) return 'no message in some language';
  return english === named.message ? `the same message in Chinese and English: ${english}` : undefined;
}

export type Answered = Record<string, Refused | null> | null;
export type Refused = Refusal & { __typename: string; problems?: Refusal[] };

export const succeeded = (answer: Answer<Answered>, mutation: string) =>
  !answer.errors && answer.data?.[mutation]?.__typename.endsWith('Success') === true;

async function tryGood<World>(attempt: Attempt<World>): Promise<string[]> {
  const answer = await send(attempt, await attempt.fresh(), 'zh-CN');
  return succeeded(answer, attempt.mutation)
    ? []
    : [`${attempt.mutation}: good input is refused: ${JSON.stringify(answer).slice(0, 400)}`];
}

/** Free text of any script is kept as it is, or refused by a rule that names the field. */
async function tryScripts<World>(attempt: Attempt<World>, start: Input): Promise<string[]> {
  const findings: string[] = [];
  for (const path of freeTexts(attempt.type, start, attempt.samples.forms ?? {})) {
    const given = `${ANY_SCRIPT} ${path.join('.')}`;
    const place = `${attempt.mutation} ${path.join('.')} any script`;
    const bad = withValue(await attempt.fresh(), path, given);
    const answer = await send(attempt, bad, 'zh-CN');
    if (succeeded(answer, attempt.mutation)) {
      if (!(await isStored(attempt.running, given))) findings.push(`${place}: taken, but not kept as it was`);
      continue;
    }
    const problem = await problemOf(attempt, bad, { path, kind: 'any script', value: given }, answer);
    if (problem) findings.push(`${place}: ${problem}`);
  }
  return findings;
}

export async function send<World>(
  { running, mutation, type, sample }: Attempt<World>,
  input: Input,
  language: Language,
) {
  const document = `mutation ($input: ${type.name}!) { ${mutation}(input: $input) { __typename
    ... on UserError { message code path } ... on InvalidInput { problems { message code path } } } }`;
  return execute<Answered>(running, sample.by, document, { input }, { language, mayFail: true });
}

function exceptionFor<World>({ samples, mutation }: Attempt<World>, { path, kind }: InputCase): string | undefined {
  const place = path.filter((step) => !/^\d+$/.test(step)).join('.');
  return Object.keys(samples.accepted ?? {}).find((key) => {
    const [wantedMutation, wantedPlace, ...rest] = key.split(' ');
    const wantedKind = rest.join(' ');
    return (
      (wantedMutation === '*' || wantedMutation === mutation) &&
      (wantedPlace === '*' || wantedPlace === place) &&
      (wantedKind === '*' || wantedKind === kind)
    );
  });
}
