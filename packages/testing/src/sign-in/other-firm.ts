import { connect } from '@guanxi/realm/apply/connection';
import type { IdentityProvider } from '@guanxi/realm/definition/providers';
import type { Keycloak } from '../keycloak.ts';

const REALM = 'other-firm';
const SECRET = 'broker-secret-of-tests';
/** What the other firm would like its people to be with us. */
const RAISED = { roles: 'administrator', employee: '01920000-0000-7000-8000-00000000e001', department: '/' };

/** The provider of another firm, which says of each of its people that he may do everything. */
export async function startOtherFirm(keycloak: Keycloak) {
  const admin = await connect(keycloak.url, keycloak.admin);
  const inRealm = { realm: REALM };
  const ours = (alias: string) => `${keycloak.issuer}/broker/${alias}/endpoint`;
  await admin.realms.create({
    realm: REALM,
    enabled: true,
    loginWithEmailAllowed: false,
    duplicateEmailsAllowed: true, // it may say of anybody whatever it likes
    roles: { realm: [{ name: 'administrator' }, { name: 'decision-maker' }] },
    clients: [
      {
        clientId: 'guanxi',
        secret: SECRET,
        redirectUris: [ours('other-oidc')],
        fullScopeAllowed: true,
        protocolMappers: [
          ...Object.entries(RAISED).map(([name, value]) => ({
            name,
            protocol: 'openid-connect',
            protocolMapper: 'oidc-hardcoded-claim-mapper',
            config: {
              'claim.name': name,
              'claim.value': value,
              'id.token.claim': 'true',
              'access.token.claim': 'true',
            },
          })),
        ],
      },
      {
        clientId: keycloak.issuer,
        protocol: 'saml',
        redirectUris: [ours('other-saml')],
        attributes: {
          'saml.assertion.signature': 'true',
          'saml.server.signature': 'true',
          'saml.client.signature': 'false',
          'saml.signature.algorithm': 'RSA_SHA256',
          'saml.force.post.binding': 'true',
          saml_force_name_id_format: 'true',
          saml_name_id_format: 'persistent',
        },
        protocolMappers: [
          ...Object.entries(RAISED).map(([name, value]) => ({
            name,
            protocol: 'saml',
            protocolMapper: 'saml-hardcode-attribute-mapper',
            config: { 'attribute.name': name, 'attribute.value': value, 'attribute.nameformat': 'Basic' },
          })),
          {
            name: 'email',
            protocol: 'saml',
            protocolMapper: 'saml-user-property-mapper',
            config: { 'user.attribute': 'email', 'attribute.name': 'email', 'attribute.nameformat': 'Basic' },
          },
        ],
      },
    ],
  });
  const { keys = [] } = await admin.realms.getKeys(inRealm);
  const certificate = keys.find((key) => key.algorithm === 'RS256')?.certificate ?? '';
  const issuer = `${keycloak.url}/realms/${REALM}`;
  const at = (route: string) => `${issuer}/protocol/openid-connect/${route}`;
  const providers: IdentityProvider[] = [
    {
      kind: 'oidc',
      alias: 'other-oidc',
      displayName: 'Other firm',
      issuer,
      authorizationUrl: at('auth'),
      tokenUrl: at('token'),
      jwksUrl: at('certs'),
      clientId: 'guanxi',
      clientSecret: SECRET,
    },
    {
      kind: 'saml',
      alias: 'other-saml',
      displayName: 'Other firm (SAML)',
      entityId: issuer,
      ourEntityId: keycloak.issuer,
      signOnUrl: `${issuer}/protocol/saml`,
      certificate,
      mailAttribute: 'email',
    },
  ];
  return {
    providers,
    /** Somebody who works there; the address is what the other firm says it is. */
    async employ(username: string, email: string, password: string): Promise<void> {
      await admin.users.create({
        ...inRealm,
        username,
        email,
        emailVerified: true,
        enabled: true,
        firstName: 'Ann',
        lastName: 'Other',
        realmRoles: ['administrator'],
        credentials: [{ type: 'password', value: password, temporary: false }],
      });
      const [user] = await admin.users.find({ ...inRealm, username, exact: true });
      const roles = (await admin.roles.find(inRealm)).flatMap(({ id = '', name = '' }) =>
        ['administrator', 'decision-maker'].includes(name) ? [{ id, name }] : [],
      );
      await admin.users.addRealmRoleMappings({ ...inRealm, id: user?.id ?? '', roles });
    },
    /** Names of the accounts that our realm has. */
    async accounts(): Promise<string[]> {
      const found = await (await connect(keycloak.url, keycloak.admin)).users.find({ realm: 'guanxi', max: 200 });
      return found.map(({ username = '' }) => username).sort();
    },
  };
}
