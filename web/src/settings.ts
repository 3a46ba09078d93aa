import type { PageSettings } from '@guanxi/web-server';

/**
 * `PUBLIC_URL` is where browsers reach the gateway; without it, where they reach these pages. `DRAIN_SECONDS` is how long it
 * still answers once it is to end, while it tells each connection that this answer was its last.
 */
export type WebSettings = PageSettings & { HOST: string; PORT: number; DRAIN_SECONDS: number };

/**
 * Reads the settings of the process.
 * @throws Error that names every setting that is wrong
 */
export function readWebSettings(env: Record<string, string | undefined>): WebSettings {
  const problems: string[] = [];
  const port = Number(env.PORT || Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('  PORT: a port');
  const drain = Number(env.DRAIN_SECONDS || 0);
  if (!(drain >= 0 && drain <= 60)) problems.push('  DRAIN_SECONDS: 0 to 60');
  if (!['', 'true', 'false'].includes(env.EXPLORER ?? '')) problems.push('  EXPLORER: true or false');
  const url = (name: 'PUBLIC_URL' | 'ISSUER_URL' | 'DOCS_URL') => {
    const text = env[name];
    if (!text) return undefined;
    if (!URL.canParse(text) || !/^https?:/.test(text)) problems.push(`  ${name}: an address that begins with https://`);
    return text.replace(/\/+$/, '');
  };
  const zone = env.TIME_ZONE || 'Asia/Shanghai';
  if (zone !== 'UTC' && !Intl.supportedValuesOf('timeZone').includes(zone))
    problems.push('  TIME_ZONE: a time zone of the IANA database');
  const settings = {
    HOST: env.HOST || '127.0.0.1',
    PORT: port,
    DRAIN_SECONDS: drain,
    PUBLIC_URL: url('PUBLIC_URL'),
    EXPLORER: env.EXPLORER === 'true',
    ISSUER_URL: url('ISSUER_URL'),
    DOCS_URL: url('DOCS_URL'),
    TIME_ZONE: zone,
  };
  if (problems.length > 0) throw new Error(`Settings are wrong:\n${problems.join('\n')}`);
  return settings;
}
