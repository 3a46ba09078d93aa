import { type DemoUser, demoUsers } from '@guanxi/realm/demo';

/** The password of every demo person; embedded and trial installations only. */
export const DEMO_PASSWORD = 'Guanxi-demo-2026';

/** The people who can sign in to a fresh installation, as the realm has them. */
export function demoPeople(): DemoUser[] {
  return demoUsers();
}

/** What a demo person's token says of him. */
export function claimsOf(username: string): Record<string, unknown> {
  const user = demoPeople().find((each) => each.username === username);
  if (!user) throw new Error(`the realm has nobody called ${username}`);
  const own = Object.fromEntries(Object.entries(user.attributes ?? {}).map(([name, [value]]) => [name, value]));
  return { ...own, sub: user.id, azp: 'guanxi-console', roles: user.realmRoles ?? [], department: user.groups?.[0] };
}
