import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oidc from 'openid-client';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** How Chromium is started for tests. */
export const FLAGS = [
  '--no-sandbox', // tests may run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Where Chromium is, if anywhere. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

/** What a person has before him: a real browser at the page of an application that asks him to sign in. */
export type SigningIn = {
  page: Page;
  /** Waits for the application's own page and takes the tokens; their claims. */
  done(): Promise<oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers>;
};

export type RealBrowser = {
  /** Another person's machine: nothing of one context is in another. */
  context(locale?: string): Promise<BrowserContext>;
  /** Opens an application of the issuer, in a page of its own unless one is given. */
  open(on: BrowserContext | Page, issuer: string, extra?: Record<string, string>): Promise<SigningIn>;
  close(): Promise<void>;
};

/** Starts Chromium, and an application's page for it to come back to. Needs Chromium, at CHROMIUM or in /usr/bin. */
export async function startBrowser(): Promise<RealBrowser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install it, or name it in CHROMIUM');
  const application = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>back</p>'));
  await new Promise<void>((done) => application.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(application.address() as AddressInfo).port}/signed-in`;
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    context: (locale = 'zh-CN') => browser.newContext({ locale }),
    async open(on, issuer, extra = {}) {
      const client = await oidc.discovery(new URL(issuer), 'guanxi-console', undefined, oidc.None(), {
        execute: [oidc.allowInsecureRequests],
      });
      const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
      const expectedState = oidc.randomState();
      const url = oidc.buildAuthorizationUrl(client, {
        redirect_uri: home,
        scope: 'openid',
        state: expectedState,
        code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: 'S256',
        ...extra,
      });
      const page = 'newPage' in on ? await on.newPage() : on;
      await page.goto(url.href);
      return {
        page,
        async done() {
          await page.waitForURL(`${home}**`, { timeout: 30_000 });
          return oidc.authorizationCodeGrant(client, new URL(page.url()), { pkceCodeVerifier, expectedState });
        },
      };
    },
    async close() {
      await browser.close();
      application.closeAllConnections();
      application.close();
    },
  };
}

/** Fills Keycloak's form of name and password. */
export async function enterPassword(page: Page, username: string, password: string): Promise<void> {
  await page.fill('#username', username);
  await page.fill('#password', password);
  await page.click('#kc-login');
}

/** A passkey's device that always finds its owner: the browser's own stand-in for one. */
export async function addAuthenticator(page: Page): Promise<{ remove(): Promise<void> }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    remove: async () => {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}
