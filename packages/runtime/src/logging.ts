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

const safe = new WeakSet<object>();

/**
 * An error without what drivers and parsers add to it: a database quotes the row's values, a parser what it could not
 * read. A database's error keeps its code, the constraint and the words before the first value.
 */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return typeof error === 'object' && error !== null && safe.has(error)
      ? (error as Record<string, unknown>)
      : { type: typeof error };
  }
  const refusal = databaseRefusal(error);
  const code = refusal?.code ?? (error as { code?: unknown }).code;
  const told = {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(refusal?.constraint === undefined ? {} : { constraint: refusal.constraint }),
    message: messageOf(error, refusal),
    stack: stackOf(error),
  };
  safe.add(told);
  return told;
}

type Refusal = { code: string; message: string; constraint?: string };

/** What PostgreSQL said, wherever the driver, its adapter and Prisma have put it. */
function databaseRefusal(error: unknown, depth = 0): Refusal | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, originalCode, severity, message, originalMessage, constraint, cause, meta } = error as Record<
    string,
    unknown
  >;
  const state = originalCode ?? (severity === undefined ? undefined : code);
  if (typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state)) {
    const named = typeof constraint === 'string' && /^\w+$/.test(constraint) ? { constraint } : {};
    return { code: state, message: String(originalMessage ?? message ?? ''), ...named };
  }
  const inner = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return databaseRefusal(cause, depth + 1) ?? databaseRefusal(inner, depth + 1);
}

function messageOf(error: Error, refusal: Refusal | undefined): string {
  if (refusal) return firstWords(refusal.message);
  // Prisma prints the arguments of the call that it refuses; its last line says why
  if (error.name.startsWith('PrismaClient')) return firstWords(error.message.trim().split('\n').at(-1) ?? '');
  return withoutValues(error.message);
}

const firstWords = (message: string) =>
  withoutValues((/^[\x20-\x7e]*/.exec(message)?.[0] ?? '').replace(/["'`:(\d].*$/, '').trim());

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
// our own messages are English and quote nothing but names of fields
const withoutValues = (message: string) =>
  message
    .replace(/"(?!\w+")[^"]*("|$)/g, '"…"')
    .replace(/'(?!\w+')[^']*'/g, "'…'")
    .replace(/[^\x20-\x7e…]+/g, '…')
    .replace(/\([^()]*\)=\([^()]*\)/g, '(…)')
    .replace(/[\w.+-]+@[\w.-]+/g, '…')
    .replace(/\+?\d{7,}/g, '…')
    .slice(0, 500);
