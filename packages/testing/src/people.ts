import type { Language, Role } from '@guanxi/runtime/viewer';

/** A demo person as the token says who he is. */
export interface Person {
  sub: string;
  preferred_username: string;
  roles: Role[];
  employee?: string;
  partner_user?: string;
  partner?: string;
  customer?: string;
  department?: string;
  locale: Language;
}

const PREFIX = '01920000-0000-7000-8000-';

function staff(name: string, end: string, department: string, ...roles: Role[]): Person {
  return { ...account(name, end, roles), employee: `${PREFIX}00000000${end}`, department };
}

function partner(name: string, end: string, organisation: string): Person {
  const ids = { partner_user: `${PREFIX}00000000${end}`, partner: `${PREFIX}00000000${organisation}` };
  return { ...account(name, end, ['partner']), ...ids };
}

function member(name: string, end: string): Person {
  return { ...account(name, end, ['member']), customer: `${PREFIX}00000000${end}` };
}

function account(name: string, end: string, roles: Role[]): Person {
  return { sub: `${PREFIX}00000005${end}`, preferred_username: name, roles, locale: 'zh-CN' };
}

/** The demo people of the embedded realm, with the same ids. */
export const people = {
  'decision-maker': staff('decision-maker', 'e001', '/head-office', 'decision-maker'),
  administrator: staff('administrator', 'e002', '/head-office', 'administrator'),
  'head-east': staff('head-east', 'e003', '/east', 'department-head', 'employee'),
  'seller-east': staff('seller-east', 'e004', '/east/shanghai', 'sales', 'employee'),
  clerk: staff('clerk', 'e005', '/east', 'data-clerk', 'employee'),
  agent: staff('agent', 'e006', '/east', 'service-desk', 'employee'),
  finance: staff('finance', 'e007', '/east', 'order-desk', 'employee'),
  'seller-south': staff('seller-south', 'e008', '/south', 'sales', 'employee'),
  marketer: staff('marketer', 'e009', '/head-office', 'marketing', 'employee'),
  editor: staff('editor', 'e00a', '/head-office', 'knowledge-editor', 'employee'),
  partner: partner('partner', '00b1', '00a1'),
  partner2: { ...partner('partner2', '00b2', '00a2'), locale: 'en' },
  member: member('member', '00c1'),
  member2: { ...member('member2', '00c2'), locale: 'zh-TW' },
} satisfies Record<string, Person>;

export type PersonName = keyof typeof people;

/** A demo person's claims, to sign as they are or with changes. */
export const person = (name: PersonName, changes: Partial<Person> = {}): Person => ({ ...people[name], ...changes });
