import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { currentTrace } from './trace.ts';

export type { Logger };

const secret = [
  'authorization',
  'cookie',
  'token',
  'password',
  'secret',
  'phone',
  'mobile',
  'mail',
  'email',
  'name',
  'address',
  'body',
];

/**
 * The process's log: JSON lines with trace id. Fields that could hold a token or a person's contact are removed by
 * name at two levels; what is written as a message must not hold them in the first place.
 */
export function openLog(service: string, level = 'info', to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[removed]' },
    mixin: () => {
      const trace = currentTrace();
      if (!trace) return {};
      const { traceId, causeTraceId } = trace;
      return { trace_id: traceId, ...(causeTraceId === undefined ? {} : { cause_trace_id: causeTraceId }) };
    },
    serializers: { err: safeError },
  };
  return to ? pino(options, to) : pino(options);
}

/** An error without what drivers add to it: a database's detail quotes the row's values. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: withoutValues(error.message),
    stack: stackOf(error),
  };
}

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
const withoutValues = (message: string) =>
  message
    .replace(/\([^()]*\)=\([^()]*\)/g, '(…)')
    .replace(/[\w.+-]+@[\w.-]+/g, '…')
    .replace(/\+?\d{7,}/g, '…')
    .slice(0, 500);
