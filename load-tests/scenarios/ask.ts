import exec from 'k6/execution';
import http from 'k6/http';
import { Counter, Rate } from 'k6/metrics';
import { type OperationName, operations } from './operations/operations.ts';
import { tokenOf } from './tokens.ts';

/** Every answer counts here once: true when anything about it was wrong. */
const failed = new Rate('failed_answers');
/** The same by what was wrong. */
const unanswered = new Rate('unanswered');
const graphqlErrors = new Rate('graphql_errors');
const refused = new Rate('refusals');
const wrong = new Rate('wrong_answers');
/** Answers that overload gives on purpose: 429 and 503. */
const shed = new Counter('shed');

// biome-ignore lint/suspicious/noExplicitAny: each flow names the fields it reads in its own document
export type Data = any;
/** Says that something must hold of an answer; what does not makes the answer a wrong one. */
export type Must = (holds: boolean, what: string) => void;
type Verify = (data: Data, must: Must) => void;

/**
 * Runs an operation as a person and checks the whole answer: status, GraphQL errors, refusals, and what `verify` asks.
 * @returns the data when all of it holds
 */
export function ask(who: string, name: OperationName, variables: object, verify: Verify): Data {
  const response = http.post(`${__ENV.URL}/graphql`, JSON.stringify({ query: operations[name], variables }), {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(who)}` },
    tags: { name },
    timeout: '20s',
  });
  if (response.status === 429 || response.status === 503) shed.add(1, { name });
  const answer = bodyOf(response);
  const errors = answer?.errors ?? [];
  const problems: string[] = [];
  const isAnswered = response.status === 200 && answer?.data !== undefined;
  if (isAnswered && errors.length === 0) {
    try {
      verify(answer.data, (holds, what) => holds || problems.push(what));
    } catch (error) {
      problems.push(`not the shape asked for: ${error}`);
    }
  }
  const refusal = isAnswered ? refusalOf(answer.data) : undefined;
  const isWrong = problems.length > 0 && refusal === undefined;
  unanswered.add(!isAnswered, { name });
  graphqlErrors.add(errors.length > 0, { name });
  refused.add(refusal !== undefined, { name });
  wrong.add(isWrong, { name });
  const isFailed = !isAnswered || errors.length > 0 || refusal !== undefined || isWrong;
  failed.add(isFailed, { name });
  if (isFailed) tell(name, refusal ?? problems[0] ?? reasonOf(response, errors));
  return isFailed ? undefined : answer.data;
}

/** Runs a mutation; its result must be the success of its name. The id is new unless one is to be repeated. */
export function send(who: string, name: OperationName, input: object, verify: Verify): Data {
  return ask(who, name, { input: { clientMutationId: newMutationId(), ...input } }, (data, must) => {
    const [result] = Object.values(data) as Data[];
    must(/Success$/.test(result?.__typename ?? ''), `${result?.__typename} instead of a success`);
    if (/Success$/.test(result?.__typename ?? '')) verify(result, must);
  });
}

/** An id that no other mutation of this or another run has. */
export function newMutationId(): string {
  const { scenario, vu } = exec;
  mutations += 1;
  return `load-${__ENV.RUN}-${scenario.name}-${vu.idInTest}-${mutations}`;
}
let mutations = 0;

type Answer = { data?: Data; errors?: { message: string; extensions?: Record<string, unknown> }[] };

function bodyOf(response: { body: unknown; json(): unknown }): Answer | undefined {
  try {
    return response.json() as Answer;
  } catch {
    return undefined;
  }
}

/** The name and code of a refusal, where a mutation was refused. */
function refusalOf(data: Data): string | undefined {
  for (const result of Object.values(data ?? {}) as Data[])
    if (result?.__typename && !/Success$/.test(result.__typename))
      return `${result.__typename} ${result.code ?? ''} at ${(result.path ?? []).join('.')}`;
  return undefined;
}

const reasonOf = ({ status, error }: { status: number; error: string }, errors: Answer['errors'] = []): string =>
  errors.length > 0
    ? errors
        .map(
          ({ message, extensions: { code, service, traceId } = {} }) =>
            `${code} ${service ?? ''} ${message} (${traceId})`,
        )
        .join('; ')
    : `status ${status} ${error}`;

let told = 0;
/** The first few of each virtual user; ids and codes only. */
function tell(name: string, what: string): void {
  told += 1;
  if (told <= 3) console.error(`${name}: ${what}`);
}
