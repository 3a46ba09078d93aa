import { AFTER_PROVIDER } from '../definition/flows.ts';
import { providerOf } from '../definition/providers.ts';
import { REALM } from '../realm.ts';
import type { RealmSettings } from '../settings.ts';
import type { Applying } from './connection.ts';
import { differs } from './differs.ts';
import { makeFlow, removeFlows } from './flows.ts';

const inRealm = { realm: REALM };

/** Providers of other firms that are named in the settings. Those that a firm added by itself stay as they are. */
export async function applyProviders({ keycloak, change }: Applying, settings: RealmSettings): Promise<void> {
  const flows = await keycloak.authenticationManagement.getFlows(inRealm);
  if (!flows.some(({ alias }) => alias === AFTER_PROVIDER.alias))
    await change(`flow ${AFTER_PROVIDER.alias}`, () => makeFlow(keycloak, AFTER_PROVIDER));
  for (const wanted of settings.identityProviders.map(providerOf)) {
    const { alias } = wanted;
    const actual = await keycloak.identityProviders.findOne({ alias, ...inRealm });
    if (!actual) {
      await change(`provider ${alias}`, () => keycloak.identityProviders.create({ ...inRealm, ...wanted }));
      continue;
    }
    const { clientSecret, ...shown } = wanted.config; // Keycloak does not show it, so nobody can tell whether it is the same
    if (clientSecret !== undefined || differs({ ...wanted, config: shown }, actual))
      await change(`provider ${alias}`, () =>
        keycloak.identityProviders.update(
          { alias, ...inRealm },
          { ...actual, ...wanted, config: { ...actual.config, ...wanted.config } },
        ),
      );
  }
  const used = new Set((await keycloak.identityProviders.find(inRealm)).map((each) => each.postBrokerLoginFlowAlias));
  const name = AFTER_PROVIDER.alias.slice(0, AFTER_PROVIDER.alias.lastIndexOf(' '));
  await removeFlows(
    keycloak,
    (flow) => flow.startsWith(`${name} `) && flow !== AFTER_PROVIDER.alias && !used.has(flow),
  );
}
