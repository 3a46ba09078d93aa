import { newId } from '@guanxi/runtime';
import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { naughtyStrings } from '../naughty.ts';
import {
  type Answered,
  type Attempt,
  type InputBench,
  mutationsOf,
  type Refused,
  send,
  succeeded,
} from './bad-input.ts';
import { covers } from './covers.ts';
import { freeTexts, withValue } from './input-cases.ts';
import { fieldsOf } from './schema.ts';
import { textsWrittenSince, transactionNow } from './snapshot.ts';

/** A text that is short and strange: what takes it takes any script. */
const STRANGE = '𠮷é';
/** As long as the strange text that each of these fields has taken, in characters. */
const SHORT = 10;
/** How often an input is sent with what was refused taken out of it. */
const ROUNDS = 4;

const CONTROL = /[\p{Cc}--[\t\n\r]]/v;
const BREAK = /[\t\n\r]/;

/** A mutation with the places of its input that take any script. */
type Taker<World> = { attempt: Attempt<World>; places: string[][] };
type Texts = ReadonlyMap<string, string>;

/**
 * Every text that has broken programs, dealt out over all free texts of a service's mutations: each is kept byte for byte but for
 * blanks at its ends, or refused by its rule at its field. What one field refuses keeps no other from being written.
 */
export async function hostileTextFindings<World>(bench: InputBench<World>): Promise<string[]> {
  const takers: Taker<World>[] = [];
  for (const mutation of mutationsOf(bench.schema)) takers.push(...(await takersOf(bench, mutation)));
  const fields = takers.reduce((sum, { places }) => sum + places.length, 0);
  if (fields === 0) return ['no mutation takes free text'];
  const findings: string[] = [];
  let next = 0;
  // so many rounds that every text was somewhere
  for (let round = 0; round * fields < naughtyStrings.length; round += 1) {
    for (const { attempt, places } of takers) {
      const texts = new Map(
        places.map((place) => [place.join('.'), naughtyStrings[next++ % naughtyStrings.length] ?? '']),
      );
      findings.push(...(await tryTexts(attempt, texts)));
    }
  }
  return findings;
}

/** The mutation, where it has free text, once for each of its good inputs. */
async function takersOf<World>(bench: InputBench<World>, mutation: string): Promise<Taker<World>[]> {
  const sample = bench.samples.mutations[mutation];
  const argument = fieldsOf(bench.schema, 'Mutation').find(({ name }) => name === mutation)?.args[0];
  const type = argument && getNamedType(argument.type);
  if (!sample || !isInputObjectType(type)) return [];
  const found: Taker<World>[] = [];
  for (const maker of [sample.input, ...(sample.also ?? [])]) {
    const fresh = async () => ({ clientMutationId: newId(), ...(await maker(bench.world)) });
    const attempt: Attempt<World> = { ...bench, mutation, type: type as GraphQLInputObjectType, sample, fresh };
    const places = freeTexts(attempt.type, await fresh(), bench.samples.forms ?? {});
    const takes = async (some: readonly string[][]) => {
      let input: Record<string, unknown> = await fresh();
      for (const place of some) input = withValue(input, place, `${STRANGE}${newId().slice(-8)}`);
      return succeeded(await send(attempt, input, 'zh-CN'), mutation);
    };
    const open: string[][] = places.length > 0 && (await takes(places)) ? places : [];
    if (open.length === 0) for (const place of places) if (await takes([place])) open.push(place);
    if (open.length > 0) found.push({ attempt, places: open });
  }
  return found;
}

async function tryTexts<World>(attempt: Attempt<World>, texts: Texts): Promise<string[]> {
  const { mutation, running } = attempt;
  const findings: string[] = [];
  const left = new Map(texts);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await transactionNow(running);
    let input = await attempt.fresh();
    for (const [place, text] of left) input = withValue(input, place.split('.'), text) as typeof input;
    const answer = await send(attempt, input, 'zh-CN');
    if (succeeded(answer, mutation)) return [...findings, ...(await lost(attempt, left, before))];
    const { named, problem } = refusedPlaces(answer, mutation, left);
    if (problem) return [...findings, `${mutation} ${show(left)}: ${problem}`];
    for (const [place, codes] of named) {
      const text = left.get(place) ?? '';
      const meant = attempt.samples.meant?.[`${mutation} ${place}`];
      const isStated = (code: string) => (meant?.code === code && meant.pattern.test(text)) || isByRule(text, code);
      if (!codes.some(isStated))
        findings.push(`${mutation} ${place} ${JSON.stringify(text)}: refused as ${codes.join()}`);
      left.delete(place);
    }
  }
  return [...findings, `${mutation} ${show(left)}: still refused after ${ROUNDS} rounds`];
}

/** Whether a field that takes any script may refuse this text for that. */
function isByRule(text: string, code: string): boolean {
  // of the records, not of the text: another one has this name
  if (code === 'TAKEN') return true;
  if (text.trim() === '') return code === 'REQUIRED' || code === 'TOO_SHORT';
  if (CONTROL.test(text) || !text.isWellFormed()) return code === 'CONTROL_CHARACTER';
  if (BREAK.test(text) && code === 'CONTROL_CHARACTER') return true;
  return code === 'TOO_LONG' && [...text].length > SHORT;
}

function refusedPlaces(answer: Awaited<ReturnType<typeof send>>, mutation: string, left: Texts) {
  const [error] = answer.errors ?? [];
  if (error) return { named: new Map<string, string[]>(), problem: `${error.extensions?.code}: ${error.message}` };
  const refusal = (answer.data as Answered)?.[mutation] as Refused;
  const problems = refusal.problems?.length ? refusal.problems : [refusal];
  const named = new Map<string, string[]>();
  for (const { path, code } of problems)
    for (const place of left.keys())
      if (covers(path, ['input', ...place.split('.')])) named.set(place, [...(named.get(place) ?? []), code]);
  return { named, problem: named.size === 0 ? JSON.stringify(refusal).slice(0, 300) : undefined };
}

/** What was taken and is nowhere in what was written. */
async function lost<World>({ running, mutation }: Attempt<World>, taken: Texts, before: string): Promise<string[]> {
  const written = await textsWrittenSince(running, before);
  return [...taken].flatMap(([place, text]) => {
    if (CONTROL.test(text) || !text.isWellFormed())
      return [`${mutation} ${place} ${JSON.stringify(text)}: taken, a control character and all`];
    // by itself, or within what is said with it, such as a verdict and its reason
    const kept = text.trim() === '' || written.has(text) || [...written].some((each) => each.includes(text.trim()));
    return kept ? [] : [`${mutation} ${place} ${JSON.stringify(text)}: taken, but not kept as it was`];
  });
}

const show = (texts: Texts) => [...texts].map(([place, text]) => `${place} ${JSON.stringify(text)}`).join(', ');
