import { serviceSettings } from '@guanxi/runtime/config';
import { telemetrySettings } from '@guanxi/runtime/telemetry/settings';
import { z } from 'zod';

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
  BLOB_FOLDER: shared.BLOB_FOLDER,
  BLOB_URL: shared.BLOB_URL,
  LOG_LEVEL: shared.LOG_LEVEL,
  EXPLORER: flag.default(false),
  FILE_LIMIT: z.coerce.number().int().min(1).default(100_000_000),
  ...telemetrySettings,
});
export type GatewaySettings = z.infer<typeof gatewaySettings>;
