import { acceptedLanguage, type Language, languages } from '@guanxi/language';

export { type Language, languages };

/** The people and machines of the realm, and what a token says of them. */
export type Role =
  | 'decision-maker'
  | 'department-head'
  | 'employee'
  | 'sales'
  | 'service-desk'
  | 'order-desk'
  | 'marketing'
  | 'data-clerk'
  | 'knowledge-editor'
  | 'administrator'
  | 'partner'
  | 'member'
  | 'service';

/** Who asks. Ids are ours (`employee`, `partnerUser`, `customer`); `sub` is only the account. */
export type Viewer = {
  readonly sub: string;
  readonly session?: string | undefined;
  /** The client application (`azp`). */
  readonly client: string;
  readonly roles: ReadonlySet<Role>;
  readonly employee?: string | undefined;
  readonly customer?: string | undefined;
  readonly partnerUser?: string | undefined;
  /** Customer id of the partner's organisation. */
  readonly partner?: string | undefined;
  /** Path of department codes, such as `/east/shanghai`. */
  readonly department?: string | undefined;
  readonly locale?: Language | undefined;
};

/** The id under which a viewer's acts are recorded. */
export const viewerId = (viewer: Viewer): string =>
  viewer.employee ?? viewer.partnerUser ?? viewer.customer ?? viewer.sub;

export const hasRole = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.has(role));

/** Staff are those who carry one of the firm's own roles. */
export const isStaff = (viewer: Viewer): boolean => viewer.employee !== undefined && !viewer.roles.has('service');

/** The viewer of consumers, jobs and sweeps of one service. */
export function systemViewer(area: string): Viewer {
  const viewer: Viewer = { sub: `system:${area}`, client: `guanxi-svc-${area}`, roles: new Set<Role>(['service']) };
  systems.add(viewer);
  return viewer;
}

/** Whether this is the service itself. Known by identity: no claim of a token can make a viewer one. */
export const isSystem = (viewer: Viewer): boolean => systems.has(viewer);
const systems = new WeakSet<Viewer>();

/** The viewer that the claims of a verified access token describe. */
export function viewerOf(claims: Record<string, unknown>): Viewer {
  const text = (name: string) =>
    typeof claims[name] === 'string' && claims[name] !== '' ? (claims[name] as string) : undefined;
  const roles = Array.isArray(claims.roles)
    ? claims.roles.filter((role): role is Role => typeof role === 'string')
    : [];
  return {
    sub: text('sub') ?? '',
    session: text('sid'),
    client: text('azp') ?? '',
    roles: new Set(roles),
    employee: text('employee'),
    customer: text('customer'),
    partnerUser: text('partner_user'),
    partner: text('partner'),
    department: text('department'),
    locale: asLanguage(text('locale')),
  };
}

/** A viewer as work in the background keeps him: whom it is done for, with the roles that he had when he asked. */
export type KeptViewer = {
  sub: string;
  client: string;
  employee: string | null;
  department: string | null;
  roles?: string[];
};

export const keepViewer = (viewer: Viewer): Required<KeptViewer> => ({
  sub: viewer.sub,
  client: viewer.client,
  employee: viewer.employee ?? null,
  department: viewer.department ?? null,
  roles: [...viewer.roles],
});

/** The viewer that was kept; one of before roles were kept has none. */
export const keptViewer = ({ sub, client, employee, department, roles = [] }: KeptViewer): Viewer => ({
  sub,
  client,
  roles: new Set(roles as Role[]),
  employee: employee ?? undefined,
  department: department ?? undefined,
});

export const asLanguage = (text: string | undefined): Language | undefined => languages.find((each) => each === text);

/**
 * The language to answer in: the first of Accept-Language that we speak, else the claim `locale`, else zh-CN.
 */
export function languageOf(acceptLanguage: string | null | undefined, viewer?: Viewer): Language {
  return acceptedLanguage(acceptLanguage) ?? viewer?.locale ?? 'zh-CN';
}
