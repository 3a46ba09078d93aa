import { applyRealm } from '@guanxi/realm';
import { decodeJwt } from 'jose';
import { Secret, TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { type Keycloak, startKeycloak } from '../keycloak.ts';
import { addAuthenticator, enterPassword, type RealBrowser, startBrowser } from '../sign-in/browser.ts';

const PASSWORD = 'Guanxi-demo-2026';
let keycloak: Keycloak;
let browser: RealBrowser;
let machine: BrowserContext;

beforeAll(async () => {
  keycloak = await startKeycloak({
    host: 'localhost', // a passkey belongs to a name
    secondFactor: new Map([
      ['decision-maker', 'code'],
      ['administrator', 'passkey'],
    ]),
  });
  browser = await startBrowser();
}, 1_200_000);
afterAll(async () => {
  await browser?.close();
  await keycloak?.stop();
}, 60_000);
beforeEach(async () => {
  machine = await browser.context();
});
afterEach(() => machine.close());

const open = (on: BrowserContext | Page = machine, extra: Record<string, string> = {}) =>
  browser.open(on, keycloak.issuer, extra);
const nameIn = (tokens: { access_token: string }) => decodeJwt(tokens.access_token).preferred_username;
/** A new visit: signed out, on the same machine. */
const again = async (page: Page) => {
  await page.context().clearCookies();
  return open(page);
};

/** Reads the secret from the page that shows it, sets the app up with it, and answers the app. */
async function setUpApp(page: Page): Promise<TOTP> {
  await page.click('#mode-manual');
  const shown = (await page.textContent('#kc-totp-secret-key')) ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(/\s/g, '')) });
  await page.fill('#totp', app.generate());
  await page.fill('#userLabel', 'app of this test');
  await page.click('#saveTOTPBtn');
  return app;
}
/** A code is good once: the one of the next half minute is taken early. */
const nextCode = (app: TOTP) => app.generate({ timestamp: Date.now() + 30_000 });

describe('A39 a second factor, by role', () => {
  test('who must have an app code sets up his app at the first sign-in, and needs it at each later one', async () => {
    const first = await open();
    await enterPassword(first.page, 'decision-maker', PASSWORD);
    const app = await setUpApp(first.page);
    expect(nameIn(await first.done())).toBe('decision-maker');

    const later = await again(first.page);
    await enterPassword(later.page, 'decision-maker', PASSWORD);
    await later.page.fill('#otp', app.generate({ timestamp: Date.now() - 600_000 }));
    await later.page.click('#kc-login');
    await later.page.waitForSelector('#input-error-otp-code, .kc-feedback-text');
    await later.page.fill('#otp', nextCode(app));
    await later.page.click('#kc-login');
    expect(nameIn(await later.done())).toBe('decision-maker');
  });

  test('who must have a passkey registers one, and a password alone opens nothing after that', async () => {
    const { page, done } = await open();
    const device = await addAuthenticator(page);
    await enterPassword(page, 'administrator', PASSWORD);
    await page.click('#registerWebAuthn');
    expect(nameIn(await done())).toBe('administrator');

    const later = await again(page);
    await enterPassword(later.page, 'administrator', PASSWORD);
    await later.page.click('#authenticateWebAuthnButton');
    expect(nameIn(await later.done())).toBe('administrator');

    await device.remove();
    const without = await again(page);
    await enterPassword(without.page, 'administrator', PASSWORD);
    await without.page.waitForSelector('#authenticateWebAuthnButton');
    expect(without.page.url().startsWith(keycloak.issuer)).toBe(true);
  });

  test('who need not is not asked; who sets up an app by choice is asked from then on', async () => {
    const plain = await open();
    await enterPassword(plain.page, 'seller-east', PASSWORD);
    expect(nameIn(await plain.done())).toBe('seller-east');

    const choosing = await open(plain.page, { kc_action: 'CONFIGURE_TOTP' });
    const app = await setUpApp(choosing.page);
    await choosing.done();

    const later = await again(plain.page);
    await enterPassword(later.page, 'seller-east', PASSWORD);
    await later.page.fill('#otp', nextCode(app));
    await later.page.click('#kc-login');
    expect(nameIn(await later.done())).toBe('seller-east');
  });

  test('a passkey can take the place of the password, for anybody', async () => {
    const { page, done } = await open();
    await addAuthenticator(page);
    await enterPassword(page, 'member', PASSWORD);
    await done();
    const registering = await open(page, { kc_action: 'webauthn-register-passwordless' });
    await page.click('#registerWebAuthn');
    await registering.done();

    const later = await again(page);
    // the browser offers the passkey by itself; the button asks for it
    await later.page.click('#authenticateWebAuthnButton', { timeout: 5_000 }).catch(() => undefined);
    expect(nameIn(await later.done())).toBe('member');
  });

  test('the setting is the realm’s: applied anew it asks others, and people keep what they have', async () => {
    const secondFactor = new Map([['marketing', 'code']] as const);
    const options = { url: keycloak.url, login: keycloak.admin, settings: { ...keycloak.settings, secondFactor } };
    expect(await applyRealm(options)).toEqual(expect.arrayContaining(['parts of role marketing']));
    const marketer = await open();
    await enterPassword(marketer.page, 'marketer', PASSWORD);
    await marketer.page.waitForSelector('#mode-manual');
    const other = await browser.context();
    const boss = await open(other);
    await enterPassword(boss.page, 'decision-maker', PASSWORD);
    await boss.page.waitForSelector('#otp'); // his own choice now, as he has an app
    await other.close();
  });
});

const shows = async (page: Page, place: string, text: string) =>
  expect((await page.textContent(place))?.trim()).toBe(text);

describe('A39 pages in the languages of the firm', () => {
  test.each([
    ['zh-CN', '登录到您的账户', '密码'],
    ['zh-TW', '登入您的帳號', '密碼'],
    ['en', 'Sign in to your account', 'Password'],
    ['fr', '登录到您的账户', '密码'],
  ])('a browser of %s is asked to sign in by "%s"', async (locale, title, label) => {
    const context = await browser.context(locale);
    const { page } = await open(context);
    await shows(page, '#kc-page-title', title);
    await shows(page, 'label[for=password]', label);
    await context.close();
  });

  test('what the address asks for goes before the browser', async () => {
    const { page } = await open(machine, { ui_locales: 'zh-TW' });
    await shows(page, '#kc-page-title', '登入您的帳號');
  });
});
