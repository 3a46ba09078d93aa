/** Roles of people, and which of them the applications may show in a token. */
const FUNCTIONS = {
  sales: 'function: sales',
  'service-desk': 'function: service desk',
  marketing: 'function: marketing',
  'order-desk': 'function: order desk',
  'data-clerk': 'function: data clerk, imports and corrections in his department',
  'knowledge-editor': 'function: knowledge',
} as const;

export const STAFF_ROLES = [
  'decision-maker',
  'department-head',
  'employee',
  ...(Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]),
] as const;

/** Roles that a second factor can be asked of. */
export const PEOPLE_ROLES = [...STAFF_ROLES, 'administrator', 'partner', 'member'] as const;
export type PeopleRole = (typeof PEOPLE_ROLES)[number];

/** Whoever has it, by himself or as a part of another role, must prove himself by more than a password. */
export const FACTOR_ROLES = { code: 'second-factor', passkey: 'passkey' } as const;
export type Factor = keyof typeof FACTOR_ROLES;

const DESCRIPTIONS: Record<Exclude<PeopleRole, keyof typeof FUNCTIONS>, string> = {
  'decision-maker': '决策者: reads and decides everything',
  'department-head': '部门主管: the tree of his department',
  employee: '员工: his own records and what his function opens',
  administrator: '管理员: settings, never business data',
  partner: '伙伴: his own organisation',
  member: '会员: himself',
};

/** The client roles of Keycloak's own account pages; they must stand here where client scopes do. */
const ACCOUNT_ROLES = [
  'view-profile',
  'view-groups',
  'manage-account-links',
  'delete-account',
  'view-applications',
  'view-consent',
  'manage-consent',
];

/** The realm's roles. A role that a second factor is asked of is composed of the mark for it. */
export function roles(secondFactor: ReadonlyMap<PeopleRole, Factor>) {
  const role = (name: PeopleRole, description: string, parts: string[] = []) => {
    const factor = secondFactor.get(name);
    const realm = [...parts, ...(factor ? [FACTOR_ROLES[factor]] : [])];
    return { name, description, composite: realm.length > 0, ...(realm.length > 0 && { composites: { realm } }) };
  };
  return {
    realm: [
      ...Object.entries(DESCRIPTIONS).map(([name, text]) => role(name as PeopleRole, text)),
      ...Object.entries(FUNCTIONS).map(([name, text]) => role(name as PeopleRole, text, ['employee'])),
      { name: 'service', description: 'a machine of the installation', composite: false },
      { name: FACTOR_ROLES.code, description: 'signs in with an app code or a passkey', composite: false },
      {
        name: FACTOR_ROLES.passkey,
        description: 'signs in with a passkey, alone or beside the password',
        composite: false,
      },
      {
        name: 'default-roles-guanxi',
        description: 'everyone who can sign in',
        composite: true,
        composites: { client: { account: ['view-profile', 'manage-account'] } },
      },
    ],
    client: {
      account: [
        ...ACCOUNT_ROLES.map((name) => ({ name })),
        { name: 'manage-account', composite: true, composites: { client: { account: ['manage-account-links'] } } },
      ],
    },
  };
}
