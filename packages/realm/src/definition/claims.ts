/** What tokens say: the client scopes and their mappers. */
type Config = Record<string, string>;
const everywhere = { 'access.token.claim': 'true', 'id.token.claim': 'true', 'introspection.token.claim': 'true' };
const accessOnly = { 'access.token.claim': 'true', 'introspection.token.claim': 'true' };

const mapper = (name: string, kind: string, config: Config) => ({
  name,
  protocol: 'openid-connect',
  protocolMapper: kind,
  config,
});
/** A claim from an attribute of the account, else of the group that it is in, else of a group above. */
const attribute = (name: string, claim = name, config: Config = everywhere) =>
  mapper(claim, 'oidc-usermodel-attribute-mapper', {
    'user.attribute': name,
    'claim.name': claim,
    'jsonType.label': 'String',
    ...config,
  });
const realmRoles = (name: string, claim: string, config: Config) =>
  mapper(name, 'oidc-usermodel-realm-role-mapper', {
    'claim.name': claim,
    multivalued: 'true',
    'jsonType.label': 'String',
    ...config,
  });
const sub = () => mapper('sub', 'oidc-sub-mapper', accessOnly);

/** Attributes that ride in tokens under their own names. Only administrators may change them. */
export const PERSON_CLAIMS = ['department', 'partner', 'customer', 'employee', 'partner_user'] as const;

const hidden = { 'include.in.token.scope': 'false', 'display.on.consent.screen': 'false' };

/** `guanxi` for our applications, `console` for Keycloak's own pages. Own scopes suppress the built-in ones. */
export function clientScopes() {
  return [
    {
      name: 'guanxi',
      protocol: 'openid-connect',
      description: 'claims of Guanxi',
      attributes: hidden,
      protocolMappers: [
        mapper('audience', 'oidc-audience-mapper', {
          'included.client.audience': 'guanxi-gateway',
          'id.token.claim': 'false',
          ...accessOnly,
        }),
        sub(),
        mapper('auth_time', 'oidc-usersessionmodel-note-mapper', {
          'user.session.note': 'AUTH_TIME',
          'claim.name': 'auth_time',
          'jsonType.label': 'long',
          'access.token.claim': 'true',
          'id.token.claim': 'true',
        }),
        mapper('acr', 'oidc-acr-mapper', { 'access.token.claim': 'true', 'id.token.claim': 'true' }),
        realmRoles('roles', 'roles', everywhere),
        realmRoles('realm_access', 'realm_access.roles', accessOnly),
        attribute('username', 'preferred_username', { ...everywhere, 'userinfo.token.claim': 'true' }),
        attribute('displayName', 'name', {
          'access.token.claim': 'false',
          'id.token.claim': 'true',
          'userinfo.token.claim': 'true',
        }),
        attribute('locale', 'locale', { ...everywhere, 'userinfo.token.claim': 'true' }),
        ...PERSON_CLAIMS.map((name) => attribute(name)),
      ],
    },
    {
      name: 'console',
      protocol: 'openid-connect',
      description: "for Keycloak's own account and admin pages",
      attributes: hidden,
      protocolMappers: [
        sub(),
        mapper('audience', 'oidc-audience-resolve-mapper', { 'access.token.claim': 'true' }),
        mapper('client roles', 'oidc-usermodel-client-role-mapper', {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: Keycloak fills it in
          'claim.name': 'resource_access.${client_id}.roles',
          multivalued: 'true',
          'jsonType.label': 'String',
          ...accessOnly,
        }),
        realmRoles('realm roles', 'realm_access.roles', accessOnly),
        attribute('username', 'preferred_username', { 'access.token.claim': 'true', 'id.token.claim': 'true' }),
      ],
    },
    {
      name: 'offline_access',
      protocol: 'openid-connect',
      description: 'stay signed in on a phone',
      attributes: {
        'display.on.consent.screen': 'true',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a key of Keycloak's messages
        'consent.screen.text': '${offlineAccessScopeConsentText}',
        'include.in.token.scope': 'true',
      },
      protocolMappers: [],
    },
  ];
}
