import http from 'k6/http';

type Known = { token: string; until: number };
const known = new Map<string, Known>();

/**
 * An access token of a person. The command that started k6 holds the sessions and renews them with the issuer; each
 * virtual user asks it again shortly before a token ends.
 */
export function tokenOf(who: string): string {
  const held = known.get(who);
  if (held && held.until > Date.now()) return held.token;
  const response = http.get(`${__ENV.TOKENS}/${encodeURIComponent(who)}`, { tags: { name: 'token' }, timeout: '30s' });
  if (response.status !== 200) throw new Error(`no token for ${who}: ${response.body}`);
  const fresh = response.json() as unknown as Known;
  known.set(who, fresh);
  return fresh.token;
}
