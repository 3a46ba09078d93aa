import { createHash } from 'node:crypto';
import type { Logger } from '@guanxi/runtime/logging';
import { safeError } from '@guanxi/runtime/logging';
import { count, observe } from '@guanxi/runtime/telemetry/signals';
import { traceparent } from '@guanxi/runtime/trace';
import { parse } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Subgraph } from '../data-source.ts';
import { reportersIn } from './reporters.ts';
import { type Report, Reports } from './reports.ts';

/** What serves the schema, and changes it while it serves. */
export type Extensible = {
  /** @returns how many fields of the firm there are, or what is wrong with the extension: then the last one stays */
  extend(sdl: string): { fields: number } | { problems: string[] };
};

type Options = {
  supergraphSdl: string;
  subgraphs: readonly Subgraph[];
  graphql: Extensible;
  log: Logger;
  /** Milliseconds between two questions. */
  interval?: number | undefined;
};

/** A field is told after two questions, so that it is there well within the minute that is promised. */
const INTERVAL = 5_000;
const PATIENCE = 3_000;
const QUESTION = {
  query: 'query SchemaExtension { _schemaExtension { format sdl } }',
  operationName: 'SchemaExtension',
};

/**
 * Keeps the schema that clients see as the firm has it: asks the services that have fields of the firm what they are,
 * and composes what is believed. Returns when they were asked once, whether or not they answered.
 */
export async function followExtension({ supergraphSdl, subgraphs, graphql, log, interval = INTERVAL }: Options) {
  const names = reportersIn(parse(supergraphSdl, { noLocation: true }));
  const services = subgraphs.filter(({ name }) => names.has(name));
  const reports = new Reports();
  let fields = 0;
  let isClosed = false;

  const compose = () => {
    const { sdl } = reports;
    const outcome = graphql.extend(sdl);
    const hash = createHash('sha256').update(sdl).digest('hex').slice(0, 12);
    if ('problems' in outcome) {
      count('guanxi_schema_compositions_total', 1, { outcome: 'refused' });
      log.error(
        { hash, problems: outcome.problems.slice(0, 5) },
        'the fields of the firm do not fit the schema; the last ones stay',
      );
      return;
    }
    if (fields === 0 && outcome.fields === 0) return;
    fields = outcome.fields;
    count('guanxi_schema_compositions_total', 1, { outcome: 'taken' });
    log.info({ hash, fields }, 'the schema has the fields of the firm');
  };
  const ask = async () => {
    const changed = await Promise.all(
      services.map(async (service) => {
        const report = await reportOf(service);
        return report !== undefined && reports.hear(service.name, report, Date.now());
      }),
    );
    if (!isClosed && changed.includes(true)) compose();
  };
  let timer: NodeJS.Timeout | undefined;
  const goOn = () => {
    if (isClosed) return;
    timer = setTimeout(() => {
      ask()
        .catch((error: unknown) => log.error({ err: safeError(error) }, 'the fields of the firm were not asked for'))
        .finally(goOn);
    }, interval).unref();
  };
  const stopObserving = observe('guanxi_schema_fields', () => [{ value: fields }]);

  await ask();
  if (services.length > 0) goOn();
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
      stopObserving();
    },
  };
}

/** A service that is away, or of a version that does not know the question, says nothing: what was said stays. */
async function reportOf(service: Subgraph): Promise<Report | undefined> {
  const answer = await service.ask(QUESTION, nobody()).catch(() => undefined);
  const report = answer?.data?._schemaExtension as Partial<Report> | null | undefined;
  return typeof report?.format === 'number' && typeof report.sdl === 'string'
    ? { format: report.format, sdl: report.sdl }
    : undefined;
}

/** The gateway itself: its signature is all that it shows. */
const nobody = (): RequestContext => ({
  viewer: undefined,
  authorization: undefined,
  acceptLanguage: undefined,
  traceparent: traceparent(),
  traceId: '',
  deadline: Date.now() + PATIENCE,
  unanswered: new Set(),
  asked: new Set(),
  charge: () => undefined,
  count: async () => undefined,
});
