import { createHash } from 'node:crypto';
import { z } from 'zod';
import { HttpError } from '../../http.ts';
import type { Account, Group } from '../accounts.ts';
import type { Realm } from '../realm.ts';

const userInput = z.object({
  username: z.string().trim().min(3).max(255).optional(),
  email: z.email().max(255).or(z.literal('')).nullish(),
  emailVerified: z.boolean().nullish(),
  enabled: z.boolean().nullish(),
  attributes: z.record(z.string(), z.array(z.string()).or(z.string())).nullish(),
  groups: z.array(z.string()).nullish(),
  requiredActions: z.array(z.string()).nullish(),
  credentials: z.array(z.object({ type: z.string(), value: z.string(), temporary: z.boolean().nullish() })).nullish(),
});
export type UserInput = z.infer<typeof userInput>;

/** @throws HttpError 400 as Keycloak words it */
export function readUser(body: unknown): UserInput {
  const result = userInput.safeParse(body ?? {});
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0] ?? 'user');
  throw new HttpError(400, { field, errorMessage: `error-invalid-${field}`, params: [field] });
}

/** The attributes that the realm declares; others are dropped in silence, as Keycloak does. */
export function keptAttributes(
  declared: Set<string>,
  given: NonNullable<UserInput['attributes']>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => declared.has(name))
      .map(([name, value]): [string, string[]] => [name, [value].flat().filter((each) => each !== '')])
      .filter(([, values]) => values.length > 0),
  );
}

export function userView(account: Account) {
  return {
    id: account.id,
    username: account.username,
    ...(account.email && { email: account.email }),
    emailVerified: account.emailVerified,
    attributes: account.attributes,
    enabled: account.enabled,
    createdTimestamp: account.createdAt.getTime(),
    totp: false,
    disableableCredentialTypes: [],
    requiredActions: account.requiredActions,
    notBefore: 0,
    access: { manage: true },
  };
}

export function groupView(group: Group, all: readonly Group[] = []) {
  const children = all.filter((each) => each.path.startsWith(`${group.path}/`));
  const direct = children.filter((each) => !each.path.slice(group.path.length + 1).includes('/'));
  return {
    id: group.id,
    name: group.path.slice(group.path.lastIndexOf('/') + 1),
    path: group.path,
    attributes: group.attributes,
    subGroupCount: direct.length,
    subGroups: [] as unknown[],
  };
}

/** Roles keep one id over every start: it is made from the name. */
export function roleView(realm: Realm, name: string) {
  const role = realm.roles.realm.find((each) => each.name === name);
  if (!role) return undefined;
  const hex = createHash('sha256').update(`${realm.realm}/${name}`).digest('hex');
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
    name,
    description: role.description ?? '',
    composite: Boolean(role.composites),
    clientRole: false,
    containerId: realm.realm,
  };
}
