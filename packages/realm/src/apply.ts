// Makes the realm in a Keycloak that runs, or brings it up to date: node packages/realm/src/apply.ts
import { z } from 'zod';
import { applyRealm } from './apply/index.ts';
import { readRealmSettings } from './settings.ts';

const login = z
  .object({
    ISSUER_ADMIN_URL: z.url().regex(/\/admin\/realms\/guanxi\/?$/, 'https://host/admin/realms/guanxi'),
    KEYCLOAK_ADMIN_USERNAME: z.string().min(1).optional(),
    KEYCLOAK_ADMIN_PASSWORD: z.string().min(1).optional(),
    KEYCLOAK_ADMIN_CLIENT_ID: z.string().min(1).optional(),
    KEYCLOAK_ADMIN_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .transform((given, context) => {
    const url = given.ISSUER_ADMIN_URL.replace(/\/admin\/realms\/guanxi\/?$/, '');
    const { KEYCLOAK_ADMIN_USERNAME: username, KEYCLOAK_ADMIN_PASSWORD: password } = given;
    const { KEYCLOAK_ADMIN_CLIENT_ID: clientId, KEYCLOAK_ADMIN_CLIENT_SECRET: clientSecret } = given;
    if (clientId && clientSecret) return { url, login: { clientId, clientSecret } };
    if (username && password) return { url, login: { username, password } };
    context.addIssue({
      code: 'custom',
      path: ['KEYCLOAK_ADMIN_USERNAME'],
      message: 'a name and KEYCLOAK_ADMIN_PASSWORD, or KEYCLOAK_ADMIN_CLIENT_ID and KEYCLOAK_ADMIN_CLIENT_SECRET',
    });
    return z.NEVER;
  });

try {
  const settings = readRealmSettings(process.env);
  const read = login.safeParse(process.env);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong:\n${problems.join('\n')}`);
  }
  const changed = await applyRealm({ ...read.data, settings });
  for (const what of changed) console.log(`made or changed: ${what}`);
  console.log(changed.length === 0 ? 'the realm was up to date' : 'the realm is up to date');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(/^Settings/.test((error as Error).message) ? 78 : 1);
}
