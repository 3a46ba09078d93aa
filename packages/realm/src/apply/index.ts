import { guanxiRealm, REALM } from '../realm.ts';
import type { RealmSettings } from '../settings.ts';
import { applyClaims } from './claims.ts';
import { applyClients, applyMachines } from './clients.ts';
import { type AdminLogin, type Applying, connect } from './connection.ts';
import { applyDemo } from './demo.ts';
import { applyFlows } from './flows.ts';
import { applyProviders } from './providers.ts';
import { applyRoles } from './roles.ts';
import { applyRules } from './rules.ts';

export type { AdminLogin } from './connection.ts';
export type ApplyOptions = { url: string; login: AdminLogin; settings: RealmSettings };

/**
 * Makes the realm, or brings one that exists up to date. May be repeated; people, their roles, groups and credentials
 * are left alone, and so is what a firm added of its own.
 * @returns what was changed, empty when all was as it should be
 */
export async function applyRealm({ url, login, settings }: ApplyOptions): Promise<string[]> {
  const keycloak = await connect(url, login);
  const realm = guanxiRealm(settings);
  const changed: string[] = [];
  const change: Applying['change'] = async (what, work) => {
    await work().catch((error: unknown) => {
      throw new Error(`${what}: ${reasonOf(error)}`, { cause: error });
    });
    changed.push(what);
  };
  if (!(await keycloak.realms.findOne({ realm: REALM }))) {
    // accounts follow when their attributes are declared: Keycloak drops undeclared ones in silence
    const { users: _users, groups: _groups, ...made } = realm;
    await change('the realm', () => keycloak.realms.create(made));
    // a token shows the rights on a new realm only when it is made after it
    Object.assign(keycloak, { accessToken: (await connect(url, login)).accessToken });
  }
  const applying = { keycloak, realm, change };
  await applyRules(applying);
  await applyRoles(applying);
  await applyClaims(applying);
  await applyClients(applying);
  await applyMachines(applying);
  await applyFlows(applying);
  await applyProviders(applying, settings);
  await applyDemo(applying);
  return changed;
}

/** What Keycloak says, without the request: it holds secrets. */
function reasonOf(error: unknown): string {
  const { responseData, message } = error as {
    responseData?: { errorMessage?: string; error?: string };
    message?: string;
  };
  return responseData?.errorMessage ?? responseData?.error ?? message ?? 'failed';
}
