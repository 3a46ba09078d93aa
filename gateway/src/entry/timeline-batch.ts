import type { RequestContext } from '../context.ts';
import { type Answers, askAll, type Service } from './services.ts';
import type { TimelinePart } from './timeline.ts';

export type TimelineQuestion = {
  customerId: string;
  first: number;
  before: string | null;
  kinds: readonly string[] | null;
};
type Waiting = {
  question: TimelineQuestion;
  resolve: (parts: Answers<TimelinePart[]>) => void;
  reject: (error: unknown) => void;
};

const FIELDS = '{ id time kind typename subjectId amount currency status points }';

/**
 * Asks the services for the timelines of many customers in one request each: what is asked in the same turn goes
 * out together, so that a list of customers costs as many requests as one customer.
 */
export class TimelineBatch {
  readonly #services: readonly Service[];
  readonly #context: RequestContext;
  #waiting: Waiting[] = [];

  constructor(services: readonly Service[], context: RequestContext) {
    this.#services = services;
    this.#context = context;
  }

  parts(question: TimelineQuestion): Promise<Answers<TimelinePart[]>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const questions = waiting.map(({ question }) => question);
      const answers = await askAll<Record<string, TimelinePart[]>>(
        this.#services,
        documentOf(questions),
        this.#context,
      );
      for (const [at, { resolve }] of waiting.entries()) {
        const given = answers.given.map(({ service, data }) => ({ service, data: data[`t${at}`] ?? [] }));
        resolve({ given, missing: answers.missing });
      }
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}

function documentOf(questions: readonly TimelineQuestion[]) {
  const variables = questions.flatMap(({ customerId, first, before, kinds }, at) => [
    [`c${at}`, customerId],
    [`f${at}`, first],
    [`b${at}`, before],
    [`k${at}`, kinds],
  ]);
  const declared = questions
    .map((_, at) => `$c${at}: ID!, $f${at}: Int!, $b${at}: String, $k${at}: [String!]`)
    .join(', ');
  const fields = questions.map(
    (_, at) => `t${at}: _timeline(customerId: $c${at}, first: $f${at}, before: $b${at}, kinds: $k${at}) ${FIELDS}`,
  );
  return {
    query: `query TimelineParts(${declared}) { ${fields.join(' ')} }`,
    operationName: 'TimelineParts',
    variables: Object.fromEntries(variables) as Record<string, unknown>,
  };
}
