import { isStaff, type Viewer } from '@guanxi/runtime/viewer';

/**
 * How often one may ask. `anonymous` counts by address, `staff`, `person` (partners and members) and `explorer` by
 * person, `system` (a partner's own software) and `client` (everybody of one application) by client, `upload` by person,
 * `apply` (for membership) and `link` (of a letter) by address, whoever asks.
 */
export const policyNames = [
  'anonymous',
  'staff',
  'person',
  'explorer',
  'system',
  'client',
  'upload',
  'apply',
  'link',
] as const;
export type PolicyName = (typeof policyNames)[number];

/**
 * Root fields that go on a count of their own besides the request's: by the first a letter leaves, by the others somebody
 * without an account tries a code.
 */
export const fieldPolicies = {
  applyForMembership: 'apply',
  letterLink: 'link',
  chooseByLink: 'link',
  confirmByLink: 'link',
  unsubscribeByLink: 'link',
} as const satisfies Record<string, PolicyName>;
export type FieldPolicy = (typeof fieldPolicies)[keyof typeof fieldPolicies];

/** At most `quota` points within a window of `window` seconds. */
export type Policy = { quota: number; window: number };
export type Policies = Readonly<Record<PolicyName, Policy>>;

/** Wide enough for people and for what their pages ask at once; they stop what runs away. */
export const ordinaryPolicies: Policies = {
  anonymous: { quota: 300, window: 60 },
  staff: { quota: 6_000, window: 60 },
  person: { quota: 1_200, window: 60 },
  explorer: { quota: 6_000, window: 60 },
  system: { quota: 12_000, window: 60 },
  client: { quota: 600_000, window: 60 },
  upload: { quota: 120, window: 60 },
  // a family or an office behind one address; who has many names to try has few tries
  apply: { quota: 10, window: 600 },
  // a mail program that takes many off its lists has one address, too; a code has 256 bits
  link: { quota: 120, window: 600 },
};

/** One count that a request goes on: the policy, and whose count it is. */
export type Bucket = { policy: PolicyName; key: string };
export type Asked = 'graphql' | 'file';

const EXPLORER = 'guanxi-explorer';

/** The counts that a request goes on. Pure. */
export function bucketsOf(viewer: Viewer | undefined, address: string, asked: Asked): Bucket[] {
  if (!viewer) return [{ policy: 'anonymous', key: networkOf(address) }];
  const upload: Bucket[] = asked === 'file' ? [{ policy: 'upload', key: viewer.sub }] : [];
  if (isSystem(viewer)) return [{ policy: 'system', key: viewer.client }, ...upload];
  const policy = viewer.client === EXPLORER ? 'explorer' : isStaff(viewer) ? 'staff' : 'person';
  return [{ policy, key: viewer.sub }, { policy: 'client', key: viewer.client }, ...upload];
}

const isSystem = ({ roles, employee, customer, partnerUser }: Viewer): boolean =>
  roles.has('service') || (employee === undefined && customer === undefined && partnerUser === undefined);

/** The count of a field that has its own. Pure. */
export const fieldBucketOf = (policy: FieldPolicy, address: string): Bucket => ({ policy, key: networkOf(address) });

/** Who has one IPv6 address has a whole network of 64 bits of them. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::', 2);
  const [first, last] = [head.split(':'), tail.split(':')].map((part) => part.filter((group) => group !== ''));
  const missing = Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  return [...(first ?? []), ...Array<string>(missing).fill('0'), ...(last ?? [])].slice(0, 4).join(':');
}

/** Points that an operation costs beyond the one for asking: the costly ones use a share of their own size. */
export const extraPoints = (cost: number): number => Math.floor(cost / 1_000);

/** What one replica takes when all of them together keep to the policy. */
export const shareOf = (quota: number, replicas: number): number => Math.max(1, Math.ceil(quota / replicas));

/**
 * Reads `staff=6000/60,upload=10/60`: those named change, the others stay as they are; `off` is no limit at all.
 * @throws Error that names what cannot be read
 */
export function readPolicies(text: string): Policies | 'off' {
  if (text.trim() === 'off') return 'off';
  const changed = text
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each): [PolicyName, Policy] => {
      const [, name, quota, window] = /^(\w+)=(\d{1,9})\/(\d{1,5})$/.exec(each.trim()) ?? [];
      const known = policyNames.find((policy) => policy === name);
      if (!known || Number(quota) < 1 || Number(window) < 1)
        throw new Error(`"${each}" is not ${policyNames.join(' | ')} =points/seconds`);
      return [known, { quota: Number(quota), window: Number(window) }];
    });
  return { ...ordinaryPolicies, ...Object.fromEntries(changed) };
}

/** What is left of a count: `left` points for another `seconds`. */
export type Remaining = { policy: PolicyName; quota: number; window: number; left: number; seconds: number };

/** The headers of draft-ietf-httpapi-ratelimit-headers, a list of every policy that counted. */
export const rateHeaders = (all: readonly Remaining[]): Record<string, string> => ({
  'ratelimit-policy': all.map(({ policy, quota, window }) => `"${policy}";q=${quota};w=${window}`).join(', '),
  ratelimit: all.map(({ policy, left, seconds }) => `"${policy}";r=${left};t=${seconds}`).join(', '),
});
