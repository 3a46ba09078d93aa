import type { PageSettings } from './settings.ts';

const COMMON = ["object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'"];

/** For pages without any script. */
export const PLAIN_POLICY = ["default-src 'none'", "style-src 'self'", "img-src 'self'", ...COMMON].join('; ');

/** For the browser applications: their own code, inline styles of components, the gateway and the issuer. */
export function applicationPolicy({ PUBLIC_URL, ISSUER_URL }: PageSettings): string {
  const origins = [PUBLIC_URL, ISSUER_URL].filter((url) => url !== undefined).map((url) => new URL(url).origin);
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...new Set(origins)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    ...COMMON,
  ].join('; ');
}
