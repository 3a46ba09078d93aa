import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MailStore, startMailSink } from '@guanxi/mail-sink';
import { applyRealm } from '@guanxi/realm';
import { keycloakAdmin } from '@guanxi/sales/identity/keycloak-admin';
import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { type Keycloak, startKeycloak } from '../keycloak.ts';
import { enterPassword, type RealBrowser, startBrowser } from '../sign-in/browser.ts';
import { startOtherFirm } from '../sign-in/other-firm.ts';
import { until } from '../until.ts';

const PASSWORD = 'Of-the-other-firm-1';
const folder = mkdtempSync(join(tmpdir(), 'guanxi-mail-'));
const mails = new MailStore(folder);
let sink: Awaited<ReturnType<typeof startMailSink>>;
let keycloak: Keycloak;
let browser: RealBrowser;
let other: Awaited<ReturnType<typeof startOtherFirm>>;

beforeAll(async () => {
  sink = await startMailSink(mails, 0);
  keycloak = await startKeycloak({ smtpUrl: `smtp://127.0.0.1:${sink.port}` });
  other = await startOtherFirm(keycloak);
  const settings = { ...keycloak.settings, identityProviders: other.providers };
  await applyRealm({ url: keycloak.url, login: keycloak.admin, settings });
  browser = await startBrowser();
}, 1_200_000);
afterAll(async () => {
  await browser?.close();
  await keycloak?.stop();
  await sink?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Somebody is invited as sales invites: a new colleague in the south, who sells. */
async function invited(mail: string, id: string): Promise<void> {
  const provider = keycloakAdmin({
    issuerUrl: keycloak.issuer,
    adminUrl: keycloak.adminUrl,
    clientId: 'guanxi-svc-sales',
    clientSecret: keycloak.environment.GUANXI_SVC_SALES_SECRET,
  });
  const person = { claim: 'employee', id, name: '安', mail, locale: 'en', department: '/south' } as const;
  await provider.ensureAccount({ ...person, roles: ['sales', 'employee'] });
}
const through = async (alias: string, username: string) => {
  const context = await browser.context('en');
  const visit = await browser.open(context, keycloak.issuer, { kc_idp_hint: alias });
  await enterPassword(visit.page, username, PASSWORD);
  return visit;
};
const claimsOf = (tokens: { access_token: string }) => decodeJwt(tokens.access_token);
const proofMail = (address: string) =>
  until(() => mails.list({ to: address })[0]?.links[0], { bound: 20_000, what: 'the mail that proves who he is' });

/** Says that the account is his, and proves it by the mail to its address. */
async function joinByMail(page: Page, address: string): Promise<void> {
  await page.click('#linkAccount');
  await page.waitForLoadState('load');
  const proof = await page.context().newPage();
  await proof.goto((await proofMail(address)) ?? '');
  const onward = proof.locator('a[href*="action-token"]');
  if ((await onward.count()) > 0) await onward.click();
  await proof.waitForLoadState('load');
}

describe.each([
  ['OpenID Connect', 'other-oidc', 'ann', '01920000-0000-7000-8000-0000000a0001'],
  ['SAML', 'other-saml', 'bea', '01920000-0000-7000-8000-0000000a0002'],
])('A40 the provider of another firm, by %s', (_, alias, name, employee) => {
  const mail = `${name}@other.example`;

  test('one who was invited joins his account by a mail, and is who our record says, whatever the other firm claims', async () => {
    await other.employ(name, mail, PASSWORD);
    await invited(mail, employee);
    const before = await other.accounts();
    const visit = await through(alias, name);
    await joinByMail(visit.page, mail);
    const again = await through(alias, name);
    const claims = claimsOf(await again.done());
    expect(claims).toMatchObject({ preferred_username: mail, employee, department: '/south' });
    expect((claims.roles as string[]).toSorted()).toEqual(['employee', 'sales']);
    expect(await other.accounts()).toEqual(before);
  });

  test('one who was not invited gets neither in nor an account', async () => {
    await other.employ(`${name}-unknown`, `unknown-${name}@other.example`, PASSWORD);
    const before = await other.accounts();
    const { page } = await through(alias, `${name}-unknown`);
    await page.waitForSelector('#kc-error-message, .kc-feedback-text');
    expect(page.url().startsWith(keycloak.issuer)).toBe(true);
    expect(await other.accounts()).toEqual(before);
  });

  test('one who claims the address of our administrator stays outside until the administrator opens his mail', async () => {
    await other.employ(`${name}-liar`, 'administrator@guanxi.example', PASSWORD);
    const { page } = await through(alias, `${name}-liar`);
    await page.click('#linkAccount');
    await page.waitForLoadState('load');
    expect(page.url().startsWith(keycloak.issuer)).toBe(true);
    const back = await through(alias, `${name}-liar`);
    await back.page.waitForSelector('#linkAccount');
  });
});

test('A40 what his role asks for is asked of him, whoever vouched for him', async () => {
  const secondFactor = new Map([['sales', 'code']] as const);
  const settings = { ...keycloak.settings, identityProviders: other.providers, secondFactor };
  await applyRealm({ url: keycloak.url, login: keycloak.admin, settings });
  const { page } = await through('other-oidc', 'ann');
  await page.waitForSelector('#mode-manual');
});
