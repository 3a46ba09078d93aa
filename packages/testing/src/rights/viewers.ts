import type { Role } from '@guanxi/runtime';
import { type Person, people } from '../people.ts';

/** Somebody who asks; `undefined` is nobody. */
export type Asking = { name: string; claims: Person | undefined };

/** Where staff of each role stand: in the branch of most records, below it, in another, in none. */
const PLACES = ['/east', '/east/shanghai', '/south', undefined] as const;

/**
 * Everybody who is tried: the demo people, each role of staff in each place with an id that owns nothing, other partners
 * and members, a machine, somebody with no role, and nobody. A role that the tables name is among them by itself.
 */
export function everybody(roles: readonly Role[]): Asking[] {
  const demo = Object.entries(people).map(([name, claims]): Asking => ({ name, claims }));
  const staff = roles.filter((role) => role !== 'partner' && role !== 'member' && role !== 'service');
  let count = 0;
  const id = () => {
    count += 1;
    return `01930000-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };
  const placed = staff.flatMap((role) =>
    PLACES.map((place): Asking => {
      const name = `${role} of ${place ?? 'no department'}`;
      return { name, claims: { ...claimsOf(name, [role], id()), ...(place ? { department: place } : {}) } };
    }),
  );
  return [
    ...demo,
    ...placed,
    { name: 'staff without a role', claims: { ...claimsOf('staff without a role', [], id()), department: '/east' } },
    {
      name: 'a partner of no organisation',
      claims: { ...account('a partner of no organisation', ['partner']), partner_user: id() },
    },
    { name: 'a member without a record', claims: account('a member without a record', ['member']) },
    { name: 'a machine', claims: account('a machine', ['service']) },
    { name: 'nobody', claims: undefined },
  ];
}

const account = (name: string, roles: Role[]): Person => ({
  sub: `sub of ${name}`,
  preferred_username: name,
  roles,
  locale: 'zh-CN',
});
const claimsOf = (name: string, roles: Role[], employee: string): Person => ({ ...account(name, roles), employee });
