import { readFileSync } from 'node:fs';
import { people } from './index.ts';

interface RealmUser {
  id: string;
  username: string;
  serviceAccountClientId?: string;
  realmRoles: string[];
  attributes: Record<string, string[]>;
}

const realm = new URL('../../embedded/realm/guanxi-users-0.json', import.meta.url);
const { users }: { users: RealmUser[] } = JSON.parse(readFileSync(realm, 'utf8'));

test('the demo people of the tests are those of the realm', () => {
  const attribute = (user: RealmUser, name: string) => user.attributes[name]?.[0];
  const ofRealm = users
    .filter(({ serviceAccountClientId }) => !serviceAccountClientId)
    .map((user) => ({
      sub: user.id,
      preferred_username: user.username,
      roles: user.realmRoles.filter((role) => role !== 'default-roles-guanxi').sort(),
      employee: attribute(user, 'employee'),
      partner_user: attribute(user, 'partner_user'),
      partner: attribute(user, 'partner'),
      customer: attribute(user, 'customer'),
      locale: attribute(user, 'locale'),
    }));
  const ofTests = Object.values(people).map(({ department, roles, ...person }) => ({
    ...person,
    roles: roles.toSorted(),
  }));
  const byName = (a: { preferred_username: string }, b: { preferred_username: string }) =>
    a.preferred_username < b.preferred_username ? -1 : 1;
  expect(ofTests.sort(byName)).toEqual(ofRealm.sort(byName));
});
