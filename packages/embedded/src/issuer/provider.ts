import type { JWK } from 'jose';
import Provider, { type ClientMetadata, type Configuration, errors, interactionPolicy } from 'oidc-provider';
import type pg from 'pg';
import type { Accounts } from './accounts.ts';
import { postgresAdapter } from './adapter.ts';
import { errorPage, signedOutPage, signOutPage } from './pages/sign-out.ts';
import { languageOf } from './pages/texts.ts';
import type { Realm } from './realm.ts';
import type { Sessions } from './sessions.ts';
import { AUDIENCE, accessTokenPayload, claimsOf } from './tokens.ts';

const RESOURCE = 'urn:guanxi:gateway';
const SCOPES = 'openid profile email offline_access';
/** Keycloak's paths below the realm. */
export const BASE = '/protocol/openid-connect';

export type ProviderParts = {
  db: pg.Pool;
  realm: Realm;
  accounts: Accounts;
  sessions: Sessions;
  keys: { signing: JWK[]; cookies: string[] };
  issuer: string;
};

/** The protocol itself, with Keycloak's routes, clients and token shapes. */
export function oidcProvider(parts: ProviderParts): Provider {
  const { realm, accounts, sessions } = parts;
  const policy = interactionPolicy.base();
  policy.remove('consent'); // our own applications: signing in is the consent

  const provider = new Provider(parts.issuer, {
    adapter: postgresAdapter(parts.db),
    jwks: { keys: parts.keys.signing as unknown as NonNullable<Configuration['jwks']>['keys'] },
    clients: clientsOf(realm),
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub', 'preferred_username', 'name', 'locale', 'roles', ...OWN_CLAIMS] },
    conformIdTokenClaims: false, // claims ride in the ID token: the access token is for the gateway, so userinfo refuses it
    async findAccount(ctx, id) {
      const account = await accounts.byId(id);
      if (!account?.enabled) return undefined;
      return {
        accountId: id,
        claims: async () => ({ sub: id, ...(await claimsOf(accounts, realm, account, ctx.oidc.client?.clientId)) }),
      };
    },
    pkce: { required: () => true },
    responseTypes: ['code'],
    cookies: { keys: parts.keys.cookies },
    routes: {
      authorization: `${BASE}/auth`,
      token: `${BASE}/token`,
      jwks: `${BASE}/certs`,
      userinfo: `${BASE}/userinfo`,
      end_session: `${BASE}/logout`,
      introspection: `${BASE}/token/introspect`,
      revocation: `${BASE}/revoke`,
    },
    ttl: {
      AccessToken: realm.accessTokenLifespan,
      ClientCredentials: realm.accessTokenLifespan,
      IdToken: realm.accessTokenLifespan,
      AuthorizationCode: realm.accessCodeLifespan,
      Interaction: realm.accessCodeLifespanLogin,
      RefreshToken: realm.ssoSessionMaxLifespan,
      Session: realm.ssoSessionMaxLifespan,
      Grant: realm.ssoSessionMaxLifespan,
    },
    rotateRefreshToken: true, // using an old one again ends the new one too
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    interactions: {
      policy,
      url: (_, interaction) => `/realms/${realm.realm}/login-actions/authenticate/${interaction.uid}`,
    },
    loadExistingGrant: existingGrant,
    clientBasedCORS: (_, origin, client) => isOriginOf(origin, client.redirectUris ?? []),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
      revocation: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        async logoutSource(ctx, form) {
          // A hint proves which application asks: Keycloak then signs out without asking again.
          const { session, params } = ctx.oidc;
          if (ctx.oidc.entities.IdTokenHint && session) {
            await sessions.end(session.uid);
            Object.assign(session, { destroyed: true }); // or the library would write it back
            const back = params?.post_logout_redirect_uri as string | undefined;
            if (!back) return signedOutPage(ctx);
            const url = new URL(back);
            if (params?.state) url.searchParams.set('state', String(params.state));
            ctx.status = 302;
            ctx.set('location', url.href);
            return;
          }
          signOutPage(ctx, form);
        },
        postLogoutSuccessSource: (ctx) => signedOutPage(ctx),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo(_, wanted) {
          if (wanted !== RESOURCE) throw new errors.InvalidTarget();
          return {
            audience: AUDIENCE,
            scope: SCOPES,
            accessTokenFormat: 'jwt',
            accessTokenTTL: realm.accessTokenLifespan,
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    formats: {
      customizers: {
        async jwt(ctx, token, jwt) {
          const from = ctx.oidc.entities.AuthorizationCode ?? ctx.oidc.entities.RefreshToken;
          const session = from && { sid: from.sid, authTime: from.authTime };
          jwt.header = { typ: 'JWT' };
          jwt.payload = await accessTokenPayload(parts, jwt.payload, session, token.kind === 'ClientCredentials');
        },
      },
    },
    renderError(ctx, out) {
      errorPage(ctx, languageOf(ctx.req), `${out.error}: ${out.error_description ?? ''}`);
    },
  });

  // One id for the whole sign-in, as with Keycloak; the library would make one for each application.
  Object.assign(provider.Session.prototype, {
    ensureClientContainer(this: InstanceType<typeof provider.Session>, clientId: string) {
      if (!this.sidFor(clientId)) this.sidFor(clientId, this.uid);
    },
  });
  // The library refuses calls to the loopback address; here the gateway itself is there.
  Object.assign(provider.Client.prototype, {
    backchannelLogout(this: InstanceType<typeof provider.Client>, accountId: string, sid: string) {
      return sessions.tell(this.clientId, accountId, sid);
    },
  });
  provider.proxy = false;
  return provider;
}

const OWN_CLAIMS = ['department', 'employee', 'partner_user', 'customer', 'partner'];

type KoaContext = Parameters<NonNullable<Configuration['loadExistingGrant']>>[0];

async function existingGrant({ oidc }: KoaContext) {
  const clientId = oidc.client?.clientId ?? '';
  const known = oidc.session?.grantIdFor(clientId);
  const found = known && (await oidc.provider.Grant.find(known));
  if (found && found.accountId === oidc.session?.accountId) return found;
  const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
  grant.addOIDCScope(SCOPES);
  grant.addResourceScope(RESOURCE, SCOPES);
  await grant.save();
  return grant;
}

/** Our clients in the library's words; a bearer-only one may do nothing but introspect. */
function clientsOf(realm: Realm): ClientMetadata[] {
  return realm.clients
    .filter((client) => /^(guanxi|partner)-/.test(client.clientId))
    .map((client) => ({
      client_id: client.clientId,
      client_name: client.name ?? client.clientId,
      application_type: client.publicClient ? 'native' : 'web', // native: any port of the loopback address
      token_endpoint_auth_method: client.publicClient ? 'none' : 'client_secret_basic',
      ...(!client.publicClient && client.secret && { client_secret: client.secret }),
      grant_types: client.publicClient
        ? ['authorization_code', 'refresh_token']
        : client.serviceAccountsEnabled
          ? ['client_credentials']
          : [],
      response_types: client.publicClient ? ['code'] : [],
      redirect_uris: client.redirectUris ?? [],
      post_logout_redirect_uris: client.attributes?.['post.logout.redirect.uris']?.split('##') ?? [],
      require_auth_time: Boolean(client.publicClient),
      ...(client.attributes?.['backchannel.logout.url'] && {
        backchannel_logout_uri: client.attributes['backchannel.logout.url'],
        backchannel_logout_session_required: true,
      }),
    }));
}

function isOriginOf(origin: string, redirectUris: readonly string[]): boolean {
  return redirectUris.some((uri) => {
    const { origin: own, hostname } = new URL(uri);
    return own === origin || (hostname === '127.0.0.1' && new URL(origin).hostname === '127.0.0.1');
  });
}
