import { AFTER_PROVIDER } from '../definition/flows.ts';
import { type IdentityProvider, mappersOf, providerOf } from '../definition/providers.ts';
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
  for (const given of settings.identityProviders) {
    await applyProvider({ keycloak, change }, given);
    await applyMappers({ keycloak, change }, given);
  }
  const used = new Set((await keycloak.identityProviders.find(inRealm)).map((each) => each.postBrokerLoginFlowAlias));
  const name = AFTER_PROVIDER.alias.slice(0, AFTER_PROVIDER.alias.lastIndexOf(' '));
  await removeFlows(
    keycloak,
    (flow) => flow.startsWith(`${name} `) && flow !== AFTER_PROVIDER.alias && !used.has(flow),
  );
}

type Changing = Pick<Applying, 'keycloak' | 'change'>;

async function applyProvider({ keycloak, change }: Changing, given: IdentityProvider): Promise<void> {
  const wanted = providerOf(given);
  const { alias } = wanted;
  const actual = await keycloak.identityProviders.findOne({ alias, ...inRealm });
  if (!actual) {
    await change(`provider ${alias}`, () => keycloak.identityProviders.create({ ...inRealm, ...wanted }));
    return;
  }
  // Keycloak does not show a secret, so nobody can tell whether it is the same
  const { clientSecret, ...shown } = wanted.config;
  if (clientSecret === undefined && !differs({ ...wanted, config: shown }, actual)) return;
  const config = { ...actual.config, ...wanted.config };
  await change(`provider ${alias}`, () =>
    keycloak.identityProviders.update({ alias, ...inRealm }, { ...actual, ...wanted, config }),
  );
}

async function applyMappers({ keycloak, change }: Changing, given: IdentityProvider): Promise<void> {
  const { alias } = given;
  const known = await keycloak.identityProviders.findMappers({ alias, ...inRealm });
  for (const wanted of mappersOf(given)) {
    const found = known.find(({ name }) => name === wanted.name);
    const what = `${wanted.name} of provider ${alias}`;
    if (!found?.id)
      await change(what, () =>
        keycloak.identityProviders.createMapper({ alias, ...inRealm, identityProviderMapper: wanted }),
      );
    else if (differs(wanted, found)) {
      const { id } = found;
      await change(what, () =>
        keycloak.identityProviders.updateMapper({ alias, id, ...inRealm }, { ...found, ...wanted }),
      );
    }
  }
}
