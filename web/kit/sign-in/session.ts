import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { AppName, AppSettings } from '../app/settings.ts';
import { basePath } from '../app/settings.ts';
import { currentLanguage } from '../language/language.ts';
import { renewal, type Tokens } from './renewal.ts';
import { tabChannel } from './tab-channel.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** `expired`: there was a session, and what is typed on the page is still there. `anonymous`: an open page. */
export type SessionState = { kind: 'signed-in' | 'expired' | 'anonymous'; viewer: Viewer };

export type Session = {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** A token that is good now; undefined on an open page, and when the session has ended, which the page then shows. */
  token(refused?: string): Promise<string | undefined>;
  /** The API takes none of its tokens any more: the session has ended, which the page then shows. */
  expire(): void;
  /** Leads to the issuer and back to this address. */
  signIn(): Promise<void>;
  /** Ends the sign-in for every application and tab. */
  signOut(): Promise<void>;
  /** Signs out, and on to the issuer's page where somebody else may sign in. */
  signInAsAnother(): Promise<void>;
  /** The issuer's own pages for password, second factor and sessions. */
  accountAddress: string;
};

type Kept = { to: string };

/**
 * Signs in by authorization code and PKCE. Tokens live in memory: a reload asks the other tabs, then the issuer, whose
 * own cookie answers without a question.
 * @param open the page is for people without an account: nobody is asked to sign in
 * @returns undefined while the browser is on its way to the issuer
 */
export async function startSession(name: AppName, settings: AppSettings, open = false): Promise<Session | undefined> {
  const base = basePath(name);
  const manager = new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    redirect_uri: `${location.origin}${base}/signed-in`,
    post_logout_redirect_uri: `${location.origin}${base}/signed-out`,
    response_type: 'code',
    scope: 'openid',
    automaticSilentRenew: false,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // the proof of the request, not a token: it has to outlive the way to the issuer and back
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  const channel = tabChannel<Tokens>(name);
  const tokens = renewal(channel, async (old) => {
    if (!old.refreshToken) return undefined;
    await manager.storeUser(userOf(old));
    const user = await manager.signinSilent().catch(() => null);
    return user ? tokensOf(user, old) : undefined;
  });
  const signIn = (to = `${location.pathname}${location.search}${location.hash}`) =>
    manager.signinRedirect({ state: { to } satisfies Kept, ui_locales: currentLanguage() });

  const path = location.pathname;
  if (path === `${base}/signed-out`) {
    const state = await manager.signoutCallback().then(
      (response) => response?.userState as { again?: boolean } | undefined,
      () => undefined,
    );
    history.replaceState(null, '', `${base}/`);
    if (!state?.again) await manager.clearStaleState();
    await signIn(`${base}/`);
    return undefined;
  }
  if (path === `${base}/signed-in`) {
    try {
      const user = await manager.signinRedirectCallback();
      tokens.hold(tokensOf(user));
      history.replaceState(null, '', (user.state as Kept | undefined)?.to ?? `${base}/`);
    } catch {
      // a stale address, such as from the browser's history
      history.replaceState(null, '', `${base}/`);
      await signIn();
      return undefined;
    }
  } else if (!open && !(await tokens.askOthers())) {
    await signIn();
    return undefined;
  }

  const first = tokens.held();
  let state: SessionState = { kind: first ? 'signed-in' : 'anonymous', viewer: viewerOf(first?.claims ?? {}) };
  const listeners = new Set<() => void>();
  const become = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const expire = () => {
    if (state.kind === 'signed-in') become({ kind: 'expired', viewer: state.viewer });
  };
  channel.listen(({ kind }) => {
    if (kind === 'signed-out') expire();
    const held = tokens.held();
    if (kind === 'session' && held && state.kind !== 'anonymous') {
      const viewer = viewerOf(held.claims);
      // somebody else signed in in another tab: what is on this page is not his
      if (viewer.sub !== state.viewer.sub) location.reload();
      else if (state.kind === 'expired') become({ kind: 'signed-in', viewer });
    }
  });

  async function leave(again: boolean): Promise<void> {
    const hint = tokens.held()?.idToken;
    tokens.drop();
    await manager.signoutRedirect({ ...(hint ? { id_token_hint: hint } : {}), state: { again } });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async token(refused) {
      const found = await (refused ? tokens.renewed(refused) : tokens.current());
      if (!found) expire();
      return found?.accessToken;
    },
    expire,
    signIn: () => signIn(open ? `${base}/` : undefined),
    signOut: () => leave(false),
    signInAsAnother: () => leave(true),
    accountAddress: `${settings.issuer}/account/`,
  };
}

function tokensOf(user: User, old?: Tokens): Tokens {
  return {
    accessToken: user.access_token,
    refreshToken: user.refresh_token ?? old?.refreshToken,
    idToken: user.id_token ?? old?.idToken,
    expiresAt: (user.expires_at ?? 0) * 1000,
    claims: user.profile as Record<string, unknown>,
  };
}

function userOf(tokens: Tokens): User {
  return {
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    id_token: tokens.idToken,
    expires_at: Math.floor(tokens.expiresAt / 1000),
    profile: tokens.claims,
    token_type: 'Bearer',
    scope: 'openid',
    scopes: ['openid'],
    session_state: null,
    state: undefined,
    toStorageString(this: Record<string, unknown>) {
      const { access_token, refresh_token, id_token, expires_at, profile, token_type, scope } = this;
      return JSON.stringify({ access_token, refresh_token, id_token, expires_at, profile, token_type, scope });
    },
  } as unknown as User;
}
