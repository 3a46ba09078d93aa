import type { IncomingMessage } from 'node:http';
import type { JWTPayload } from 'jose';
import { HttpError } from '../../http.ts';
import type { Accounts } from '../accounts.ts';

/** Keycloak's roles of `realm-management` that the routes here ask for. */
export type AdminRole = 'manage-users' | 'view-users' | 'query-groups';

/** Lets a request pass whose token belongs to an account with the role; others end as Keycloak ends them. */
export function adminAccess({
  inspect,
  accounts,
}: {
  inspect: (token: string) => Promise<JWTPayload | undefined>;
  accounts: Accounts;
}) {
  return async (request: IncomingMessage, ...anyOf: AdminRole[]): Promise<void> => {
    const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const payload = token && (await inspect(token));
    if (!payload) throw new HttpError(401, { error: 'HTTP 401 Unauthorized' });
    const { resource_access: access } = payload as { resource_access?: Record<string, { roles?: string[] }> };
    const claimed = access?.['realm-management']?.roles ?? [];
    // as it stands now, not only when the token was made
    const account = await accounts.byId(payload.sub ?? '');
    const held = account?.clientRoles['realm-management'] ?? [];
    if (!anyOf.some((role) => claimed.includes(role) && held.includes(role))) {
      throw new HttpError(403, { error: 'HTTP 403 Forbidden' });
    }
  };
}
