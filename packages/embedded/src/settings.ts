import { isAbsolute, join } from 'node:path';
import { loadConfig } from '@guanxi/runtime/config';
import { z } from 'zod';

/** The root of the checkout. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** The six services, in the order of their ports. */
export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export type Service = (typeof SERVICES)[number];

const port = z.coerce.number().int().min(1024).max(65000);

const schema = z.object({
  GUANXI_DATA: z.string().default('.guanxi'),
  GUANXI_PORT: port.default(4000),
  GUANXI_SMTP_PORT: port.optional(),
  GUANXI_POSTGRES_PORT: port.optional(),
  GUANXI_DATABASE_PROXY: port.optional(),
  DEMO: z.enum(['on', 'off', 'minimal']).default('on'),
  TIME_ZONE: z.string().default('Asia/Shanghai'),
  CURRENCY: z.string().default('CNY'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  EVENT_LOG_URL: z.string().startsWith('kafka', 'kafka://{area}:password@host:port,…').optional(),
  ISSUER_URL: z.url().optional(),
  ISSUER_ADMIN_URL: z.url().optional(),
  GUANXI_GATEWAY_SECRET: z.string().optional(),
  GUANXI_SVC_SALES_SECRET: z.string().optional(),
});
const FOREIGN_ISSUER = ['ISSUER_ADMIN_URL', 'GUANXI_GATEWAY_SECRET', 'GUANXI_SVC_SALES_SECRET'] as const;
const settingsSchema = schema.superRefine((given, context) => {
  if (!given.ISSUER_URL) return;
  for (const name of FOREIGN_ISSUER)
    if (!given[name]) context.addIssue({ code: 'custom', path: [name], message: 'needed where ISSUER_URL is given' });
});

/** What the embedded product is told, and all that follows from it. */
export interface Settings {
  /** Absolute folder of everything that is kept. */
  data: string;
  ports: { gateway: number; issuer: number; smtp: number; postgres: number } & Record<Service, number>;
  demo: 'on' | 'off' | 'minimal';
  timeZone: string;
  currency: string;
  logLevel: string;
  /** The port by which the processes reach PostgreSQL where something stands between. */
  databaseProxy?: number;
  /** A Kafka in place of the embedded log; `{area}` stands for the user of each process. */
  eventLogUrl?: string;
  /** A Keycloak in place of the embedded issuer, and the secrets of the clients that the product is there. */
  foreignIssuer?: { url: string; adminUrl: string; gatewaySecret: string; salesSecret: string };
}

/**
 * Ports follow the gateway's: services at +1 to +6, issuer, mail page and control at +10, SMTP at +25, PostgreSQL at +32.
 * @throws SettingsError that lists every problem at once
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = loadConfig(settingsSchema, env);
  const base = given.GUANXI_PORT;
  const services = Object.fromEntries(SERVICES.map((name, index) => [name, base + 1 + index])) as Record<
    Service,
    number
  >;
  return {
    data: isAbsolute(given.GUANXI_DATA) ? given.GUANXI_DATA : join(root, given.GUANXI_DATA),
    ports: {
      gateway: base,
      ...services,
      issuer: base + 10,
      smtp: given.GUANXI_SMTP_PORT ?? base + 25,
      postgres: given.GUANXI_POSTGRES_PORT ?? base + 32,
    },
    demo: given.DEMO,
    timeZone: given.TIME_ZONE,
    currency: given.CURRENCY,
    logLevel: given.LOG_LEVEL,
    ...(given.GUANXI_DATABASE_PROXY ? { databaseProxy: given.GUANXI_DATABASE_PROXY } : {}),
    ...(given.EVENT_LOG_URL ? { eventLogUrl: given.EVENT_LOG_URL } : {}),
    ...(given.ISSUER_URL
      ? {
          foreignIssuer: {
            url: given.ISSUER_URL,
            adminUrl: given.ISSUER_ADMIN_URL ?? '',
            gatewaySecret: given.GUANXI_GATEWAY_SECRET ?? '',
            salesSecret: given.GUANXI_SVC_SALES_SECRET ?? '',
          },
        }
      : {}),
  };
}

/** The addresses that people and tests use. */
export function addresses({ ports, foreignIssuer }: Settings) {
  const issuerServer = `http://127.0.0.1:${ports.issuer}`;
  return {
    gateway: `http://127.0.0.1:${ports.gateway}`,
    issuerServer,
    issuer: foreignIssuer?.url ?? `${issuerServer}/realms/guanxi`,
    issuerAdmin: foreignIssuer?.adminUrl ?? `${issuerServer}/admin/realms/guanxi`,
    mail: `${issuerServer}/mail`,
    control: `${issuerServer}/control`,
    smtp: `smtp://127.0.0.1:${ports.smtp}`,
  };
}
