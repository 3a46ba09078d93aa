import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';
import { differs } from './differs.ts';

const inRealm = { realm: REALM };

/** Client scopes and their mappers, which say what a token carries. Mappers that are not ours go. */
export async function applyClaims({ keycloak, realm, change }: Applying): Promise<void> {
  const known = new Map((await keycloak.clientScopes.find(inRealm)).map((scope) => [scope.name, scope]));
  for (const wanted of realm.clientScopes) {
    const { protocolMappers, ...scope } = wanted;
    const actual = known.get(wanted.name);
    if (!actual?.id) {
      await change(`scope ${wanted.name}`, () => keycloak.clientScopes.create({ ...inRealm, ...wanted }));
      continue;
    }
    const id = actual.id;
    if (differs(scope, actual))
      await change(`scope ${wanted.name}`, () =>
        keycloak.clientScopes.update({ id, ...inRealm }, { ...actual, ...scope }),
      );
    const mappers = await keycloak.clientScopes.listProtocolMappers({ id, ...inRealm });
    for (const mapper of protocolMappers) {
      const found = mappers.find((each) => each.name === mapper.name);
      const what = `claim ${mapper.name} of ${wanted.name}`;
      if (!found?.id) await change(what, () => keycloak.clientScopes.addProtocolMapper({ id, ...inRealm }, mapper));
      else if (differs(mapper, found)) {
        const mapperId = found.id;
        await change(what, () =>
          keycloak.clientScopes.updateProtocolMapper({ id, mapperId, ...inRealm }, { id: mapperId, ...mapper }),
        );
      }
    }
    for (const { id: mapperId = '', name } of mappers.filter(
      (each) => !protocolMappers.some((own) => own.name === each.name),
    ))
      await change(`claim ${name} of ${wanted.name}`, () =>
        keycloak.clientScopes.delProtocolMapper({ id, mapperId, ...inRealm }),
      );
  }
}
