import { z } from 'zod';
import { AREAS, type Area } from './definition/clients.ts';
import { type IdentityProvider, identityProvider } from './definition/providers.ts';
import { FACTOR_ROLES, type Factor, PEOPLE_ROLES, type PeopleRole } from './definition/roles.ts';

/** What a realm is made of besides the product's own definition. */
export type RealmSettings = {
  /** Where the issuer reaches the gateway. */
  gatewayUrl: string;
  consoleUrl: string;
  partnerUrl: string;
  memberUrl: string;
  smtpUrl: string;
  mailFrom: string;
  gatewaySecret: string;
  areaSecrets: Partial<Record<Area, string>>;
  partnerSampleSecret: string | undefined;
  /** Roles whose people prove themselves by more than a password. */
  secondFactor: ReadonlyMap<PeopleRole, Factor>;
  /** Providers of other firms through which people may sign in. */
  identityProviders: readonly IdentityProvider[];
  /** Demo people, the explorer and loopback addresses: for trials and tests only. */
  trial: boolean;
};

const secret = z.string().min(16, 'at least 16 characters');
const web = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const secondFactor = z.string().transform((text, context) => {
  const found = new Map<PeopleRole, Factor>();
  for (const pair of text.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', factor = ''] = pair.split('=').map((each) => each.trim());
    const role = PEOPLE_ROLES.find((each) => each === name);
    if (role && Object.hasOwn(FACTOR_ROLES, factor)) found.set(role, factor as Factor);
    else context.addIssue({ code: 'custom', message: `"${pair}" is not role=code or role=passkey` });
  }
  return found;
});

const identityProviders = z.string().transform((text, context) => {
  try {
    const read = z.array(identityProvider).safeParse(JSON.parse(text));
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
  }
  return z.NEVER;
});

const settings = z
  .object({
    GUANXI_GATEWAY_URL: web,
    GUANXI_CONSOLE_URL: web,
    GUANXI_PARTNER_URL: web,
    GUANXI_MEMBER_URL: web,
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.string().min(3),
    GUANXI_GATEWAY_SECRET: secret,
    ...(Object.fromEntries(
      AREAS.map((area) => [secretName(area), area === 'sales' ? secret : secret.optional()]),
    ) as Record<`GUANXI_SVC_${Uppercase<Area>}_SECRET`, z.ZodOptional<typeof secret>>),
    GUANXI_SECOND_FACTOR: secondFactor.default(new Map()),
    GUANXI_IDENTITY_PROVIDERS: identityProviders.default([]),
    GUANXI_TRIAL: z.enum(['on', 'off']).default('off'),
    GUANXI_PARTNER_SAMPLE_SECRET: secret.optional(),
  })
  .refine((given) => given.GUANXI_TRIAL === 'off' || given.GUANXI_PARTNER_SAMPLE_SECRET, {
    path: ['GUANXI_PARTNER_SAMPLE_SECRET'],
    message: 'needed where GUANXI_TRIAL is on',
  });

/**
 * Reads the settings of the realm from an environment. No secret has a default.
 * @throws Error that lists every problem at once
 */
export function readRealmSettings(env: Record<string, string | undefined>): RealmSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong:\n${problems.join('\n')}`);
  }
  const { data } = read;
  return {
    gatewayUrl: data.GUANXI_GATEWAY_URL,
    consoleUrl: data.GUANXI_CONSOLE_URL,
    partnerUrl: data.GUANXI_PARTNER_URL,
    memberUrl: data.GUANXI_MEMBER_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    gatewaySecret: data.GUANXI_GATEWAY_SECRET,
    areaSecrets: Object.fromEntries(AREAS.map((area) => [area, data[secretName(area)]])),
    partnerSampleSecret: data.GUANXI_PARTNER_SAMPLE_SECRET,
    secondFactor: data.GUANXI_SECOND_FACTOR,
    identityProviders: data.GUANXI_IDENTITY_PROVIDERS,
    trial: data.GUANXI_TRIAL === 'on',
  };
}

function secretName<A extends Area>(area: A) {
  return `GUANXI_SVC_${area.toUpperCase() as Uppercase<A>}_SECRET` as const;
}
