import { createRemoteJWKSet } from 'jose';

/** The issuer's published keys, fetched with a time limit and again when a key id is unknown. */
export const publishedKeys = (issuer: string) =>
  createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`), {
    timeoutDuration: 3_000,
    cooldownDuration: 5_000,
    cacheMaxAge: 600_000,
  });
