import { type RealmUser, readRealm } from '../issuer/realm.ts';

/** The password of every demo person; embedded and trial installations only. */
export const DEMO_PASSWORD = 'Guanxi-demo-2026';

/** The people who can sign in to a fresh installation, as the realm has them. */
export function demoPeople(): RealmUser[] {
  return readRealm({}).users.filter((user) => !user.serviceAccountClientId);
}
