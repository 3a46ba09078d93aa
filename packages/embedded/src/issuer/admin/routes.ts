import type { IncomingMessage } from 'node:http';
import { router } from '../../http.ts';
import type { Accounts } from '../accounts.ts';
import type { ActionLinks } from '../action-links.ts';
import type { SendLink } from '../invitation-mail.ts';
import type { Realm } from '../realm.ts';
import type { Sessions } from '../sessions.ts';
import type { AdminRole } from './access.ts';
import { membershipRoutes } from './memberships.ts';
import { userRoutes } from './users.ts';

export type AdminParts = {
  realm: Realm;
  accounts: Accounts;
  sessions: Sessions;
  links: ActionLinks;
  sendLink: SendLink;
  /** Address of the issuer's server, for the links it gives out. */
  server: string;
  /** @throws HttpError 401 or 403 */
  allow: (request: IncomingMessage, ...anyOf: AdminRole[]) => Promise<void>;
};

/** Keycloak's admin routes below `/admin/realms/guanxi`, those that Guanxi uses. */
export function adminRoutes(parts: AdminParts) {
  return router({ ...userRoutes(parts), ...membershipRoutes(parts) });
}
