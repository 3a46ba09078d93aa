import type RoleRepresentation from '@keycloak/keycloak-admin-client/lib/defs/roleRepresentation.js';
import { FACTOR_ROLES } from '../definition/roles.ts';
import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';

const inRealm = { realm: REALM };
const MARKS: readonly string[] = Object.values(FACTOR_ROLES);

/** Roles and what they are composed of. Parts that a firm gave a role stay, but for the marks of a second factor. */
export async function applyRoles({ keycloak, realm, change }: Applying): Promise<void> {
  const wanted = realm.roles.realm.filter((role) => role.name !== 'default-roles-guanxi');
  const known = new Set((await keycloak.roles.find(inRealm)).map((role) => role.name));
  for (const { name, description } of wanted.filter((role) => !known.has(role.name)))
    await change(`role ${name}`, () => keycloak.roles.create({ ...inRealm, name, description }));

  const all = new Map(
    (await keycloak.roles.find({ ...inRealm, briefRepresentation: false })).map((each) => [each.name, each]),
  );
  for (const role of wanted) {
    const { id = '', description } = all.get(role.name) ?? {};
    if (description !== role.description)
      await change(`role ${role.name}`, () =>
        keycloak.roles.updateById({ id, ...inRealm }, { name: role.name, description: role.description }),
      );
    const parts = 'composites' in role && role.composites && 'realm' in role.composites ? role.composites.realm : [];
    const actual = await keycloak.roles.getCompositeRolesForRealm({ id, ...inRealm });
    const missing = parts
      .filter((part) => !actual.some((each) => each.name === part))
      .flatMap((part) => all.get(part) ?? []);
    const surplus = actual.filter(({ name = '' }) => MARKS.includes(name) && !parts.includes(name));
    if (missing.length > 0)
      await change(`parts of role ${role.name}`, () =>
        keycloak.roles.createComposite({ roleId: id, ...inRealm }, missing),
      );
    if (surplus.length > 0)
      await change(`parts of role ${role.name}`, () => keycloak.roles.delCompositeRoles({ id, ...inRealm }, surplus));
  }
}

/** The roles by name. @throws Error when one is missing */
export async function rolesByName(keycloak: Applying['keycloak'], names: readonly string[]): Promise<RoleMapping[]> {
  const all = await keycloak.roles.find(inRealm);
  return names.map((name) =>
    mapping(
      all.find((role) => role.name === name),
      name,
    ),
  );
}

export type RoleMapping = { id: string; name: string };

/** What Keycloak wants to be told of a role that is given or taken. */
export function mapping(role: RoleRepresentation | undefined, name: string): RoleMapping {
  if (!role?.id) throw new Error(`there is no role ${name}`);
  return { id: role.id, name };
}
