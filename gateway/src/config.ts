import { serviceSettings } from '@guanxi/runtime/config';
import { telemetrySettings } from '@guanxi/runtime/telemetry/settings';
import { z } from 'zod';
import { readPolicies } from './limits/rate-policies.ts';

const subgraphs = z.string().transform((text, context) => {
  const urls = new Map<string, URL>();
  for (const pair of text.split(',').filter((each) => each.trim() !== '')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const url = pair.slice(at + 1).trim();
    if (at < 1 || !URL.canParse(url)) {
      context.addIssue({ code: 'custom', message: `"${pair}" is not name=url` });
    } else {
      urls.set(name, new URL(url));
    }
  }
  return urls;
});

const rateLimits = z.string().transform((text, context) => {
  try {
    return readPolicies(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const shared = serviceSettings.shape;

/** What the gateway is told; the table of README.md says what each means. */
export const gatewaySettings = z.object({
  HOST: shared.HOST,
  PORT: shared.PORT,
  SUBGRAPHS: subgraphs,
  ISSUER_URL: shared.ISSUER_URL,
  TOKEN_AUDIENCE: shared.TOKEN_AUDIENCE,
  GATEWAY_KEYS: shared.GATEWAY_KEYS,
  PUBLIC_URL: z.url().optional(),
  TIME_ZONE: shared.TIME_ZONE,
  WEB_FOLDER: z.string().optional(),
  DOCUMENTS_FILE: z.string().optional(),
  EVENT_LOG_URL: shared.EVENT_LOG_URL.optional(),
  BLOB_FOLDER: shared.BLOB_FOLDER,
  BLOB_URL: shared.BLOB_URL,
  LOG_LEVEL: shared.LOG_LEVEL,
  EXPLORER: flag.default(false),
  FILE_LIMIT: z.coerce.number().int().min(1).default(100_000_000),
  RATE_LIMITS: rateLimits.prefault(''),
  REPLICAS: z
    .union([z.coerce.number().int().min(1), z.string().regex(/^[a-z0-9.-]+$/i, 'a number or a DNS name')])
    .default(1),
  PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  LIVE_STREAMS: z.coerce.number().int().min(0).default(2_000),
  IN_FLIGHT_LIMIT: shared.IN_FLIGHT_LIMIT.default(128),
  DRAIN_SECONDS: shared.DRAIN_SECONDS,
  MAINTENANCE: z.enum(['on', 'off']).default('off'),
  MAINTENANCE_RETRY_AFTER: z.coerce.number().int().min(1).default(600),
  ...telemetrySettings,
});
export type GatewaySettings = z.infer<typeof gatewaySettings>;
