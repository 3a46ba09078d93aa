import { z } from 'zod';
import { AFTER_PROVIDER } from './flows.ts';

const common = {
  alias: z.string().regex(/^[a-z0-9-]{2,40}$/, 'lower case letters, digits, hyphens'),
  displayName: z.string().min(1),
};
const web = z.url({ protocol: /^https?$/ });
const certificate = z.string().min(100);

/** A provider of another firm, or the firm's own directory, through which people may sign in. */
export const identityProvider = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('oidc'),
    issuer: web,
    authorizationUrl: web,
    tokenUrl: web,
    jwksUrl: web,
    logoutUrl: web.optional(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('saml'),
    /** Its own name, and ours as it knows us. */
    entityId: z.string().min(1),
    ourEntityId: z.string().min(1),
    signOnUrl: web,
    /** With which it signs; base64 without the lines around it. */
    certificate,
    /** The attribute that carries the mail address, by which the account is found. */
    mailAttribute: z.string().min(1),
  }),
]);
export type IdentityProvider = z.infer<typeof identityProvider>;

/**
 * In Keycloak's words. It tells who somebody is, and nothing else: no mapper takes a role, a group or another attribute
 * of its, its mail addresses prove nothing, and what it says later changes no account.
 */
export function providerOf(given: IdentityProvider) {
  return {
    alias: given.alias,
    displayName: given.displayName,
    providerId: given.kind,
    enabled: true,
    trustEmail: false,
    storeToken: false,
    addReadTokenRoleOnCreate: false,
    linkOnly: false,
    postBrokerLoginFlowAlias: AFTER_PROVIDER.alias,
    config: { syncMode: 'IMPORT', ...(given.kind === 'oidc' ? oidc(given) : saml(given)) } as Record<string, string>,
  };
}

/** What is read of its answers: the mail address, to find the account by. OpenID Connect has it in a claim of that name. */
export const mappersOf = (given: IdentityProvider) =>
  given.kind === 'oidc'
    ? []
    : [
        {
          name: 'mail address',
          identityProviderAlias: given.alias,
          identityProviderMapper: 'saml-user-attribute-idp-mapper',
          config: { syncMode: 'INHERIT', 'attribute.name': given.mailAttribute, 'user.attribute': 'email' },
        },
      ];

const oidc = (given: Extract<IdentityProvider, { kind: 'oidc' }>) => ({
  issuer: given.issuer,
  authorizationUrl: given.authorizationUrl,
  tokenUrl: given.tokenUrl,
  jwksUrl: given.jwksUrl,
  useJwksUrl: 'true',
  validateSignature: 'true',
  ...(given.logoutUrl && { logoutUrl: given.logoutUrl }),
  clientId: given.clientId,
  clientSecret: given.clientSecret,
  clientAuthMethod: 'client_secret_basic',
  defaultScope: 'openid email',
  disableUserInfo: 'true',
  pkceEnabled: 'true',
  pkceMethod: 'S256',
});

const saml = (given: Extract<IdentityProvider, { kind: 'saml' }>) => ({
  entityId: given.ourEntityId,
  idpEntityId: given.entityId,
  singleSignOnServiceUrl: given.signOnUrl,
  signingCertificate: given.certificate,
  validateSignature: 'true',
  wantAssertionsSigned: 'true',
  wantAuthnRequestsSigned: 'true',
  signatureAlgorithm: 'RSA_SHA256',
  nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  principalType: 'SUBJECT',
  postBindingResponse: 'true',
  postBindingAuthnRequest: 'true',
});
