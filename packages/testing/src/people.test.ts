import { type DemoUser, demoUsers } from '@guanxi/realm/demo';
import { people } from './index.ts';

test('the demo people of the tests are those of the realm', () => {
  const attribute = (user: DemoUser, name: string) => user.attributes[name]?.[0];
  const ofRealm = demoUsers().map((user) => ({
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
