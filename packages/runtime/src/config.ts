import { z } from 'zod';
import { readEventLogUrl } from './events/event-log-url.ts';
import { telemetrySettings } from './telemetry/settings.ts';

const keyRing = z
  .string()
  .min(1)
  .transform((text, context) => {
    const keys = text.split(',').map((pair) => {
      const at = pair.indexOf(':');
      return { id: pair.slice(0, at).trim(), secret: pair.slice(at + 1).trim() };
    });
    if (keys.length > 2 || keys.some((key) => key.id === '' || key.secret.length < 16)) {
      context.addIssue({
        code: 'custom',
        message: 'one or two keys as id:secret, each secret of at least 16 characters',
      });
    }
    return keys;
  });

/** What every service process is told. A service adds its own with `serviceSettings.extend({ … })`. */
export const serviceSettings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535),
  DATABASE_URL: z.url(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(8),
  /** So long a statement of a list with conditions or an order may take before the list is refused. */
  LIST_SECONDS: z.coerce.number().min(0.01).max(60).default(3),
  EVENT_LOG_URL: z
    .string()
    .refine((text) => readEventLogUrl(text) !== undefined, 'postgres://… or kafka://user:password@host:port,…'),
  ISSUER_URL: z.url(),
  TOKEN_AUDIENCE: z.string().min(1).default('guanxi-gateway'),
  GATEWAY_KEYS: keyRing,
  TIME_ZONE: z
    .string()
    .default('Asia/Shanghai')
    .refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
      'a time zone of the IANA database',
    ),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code')
    .default('CNY'),
  CLOCK_FILE: z.string().optional(),
  /** Seconds between two comparisons of projections with their sources. */
  DRIFT_SECONDS: z.coerce.number().int().min(1).optional(),
  BLOB_FOLDER: z.string().min(1).optional(),
  BLOB_URL: z.string().startsWith('s3://').optional(),
  /** Requests that are worked on at the same time; more wait for a moment and are then turned away. */
  IN_FLIGHT_LIMIT: z.coerce.number().int().min(1).max(10_000).default(256),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).optional(),
  ...telemetrySettings,
});
export type ServiceSettings = z.infer<typeof serviceSettings>;

/** A setting that is wrong or missing; `problems` lists all of them, one line each. */
export class SettingsError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`Settings are wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads settings from an environment. Pure.
 * @throws SettingsError that lists every problem at once
 */
export function loadConfig<T>(schema: z.ZodType<T>, env: Record<string, string | undefined>): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** As `loadConfig`, for a process: prints the problems and ends it with status 78 (EX_CONFIG). */
export function settingsOrExit<T>(schema: z.ZodType<T>, env: Record<string, string | undefined> = process.env): T {
  try {
    return loadConfig(schema, env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}
