import type { DemoUser } from '../demo.ts';
import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';

const inRealm = { realm: REALM };

/** Demo people and departments that are not there yet, where the realm has any. Those that are there stay as they are. */
export async function applyDemo({ keycloak, realm, change }: Applying): Promise<void> {
  const missing: DemoUser[] = [];
  for (const user of realm.users) {
    if (!('credentials' in user)) continue;
    const found = await keycloak.users.find({ username: user.username, exact: true, max: 1, ...inRealm });
    if (found.length === 0) missing.push(user);
  }
  const paths = new Set((await keycloak.groups.find(inRealm)).map((group) => group.path));
  const groups = realm.groups.filter(({ name }) => !paths.has(`/${name}`));
  if (missing.length + groups.length === 0) return;
  await change('demo people', () =>
    keycloak.realms.partialImport({ ...inRealm, rep: { ifResourceExists: 'SKIP', groups, users: missing } }),
  );
}
