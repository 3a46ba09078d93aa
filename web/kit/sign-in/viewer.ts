import type { Language } from '@guanxi/language';
import { languages } from '@guanxi/language';

/** Roles as the tokens name them. */
export type Role =
  | 'decision-maker'
  | 'department-head'
  | 'employee'
  | 'sales'
  | 'service-desk'
  | 'marketing'
  | 'order-desk'
  | 'data-clerk'
  | 'knowledge-editor'
  | 'administrator'
  | 'partner'
  | 'member';

/** Who is signed in. What he may do is decided by the services; this only says what is worth showing. */
export type Viewer = {
  /** The account. */
  sub: string;
  name: string;
  username: string;
  roles: readonly Role[];
  employee: string | undefined;
  customer: string | undefined;
  partner: string | undefined;
  department: string | undefined;
  language: Language | undefined;
  /** The sign-in's, as the issuer names it. */
  session: string | undefined;
};

type Claims = Record<string, unknown>;

export function viewerOf(claims: Claims): Viewer {
  const text = (name: string) => (typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : undefined);
  const username = text('preferred_username') ?? '';
  return {
    sub: text('sub') ?? '',
    name: text('name') ?? username,
    username,
    roles: Array.isArray(claims.roles) ? (claims.roles as Role[]) : [],
    employee: text('employee'),
    customer: text('customer'),
    partner: text('partner'),
    department: text('department'),
    language: languages.find((each) => each === claims.locale),
    session: text('sid'),
  };
}

/** Whether one of the roles is his; nobody is left out where no roles are named. */
export const hasAny = (viewer: Viewer, roles: readonly Role[] | undefined): boolean =>
  roles === undefined || roles.some((role) => viewer.roles.includes(role));
