import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, type World } from '../../journey/world.ts';
import type { PersonName } from '../../people.ts';
import { enterPassword } from '../../sign-in/browser.ts';
import { until } from '../../until.ts';
import { type Stage, settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

const API = '**/graphql';
/** So soon every process of the gateway refuses a sign-in that has ended. */
const ENDED_WITHIN = 5_000; // ms

/** Somebody's sign-in is ended from another machine of his: neither his token nor its renewal is good any more. */
export const endSignIn = (world: World, person: PersonName) => world.send(person, 'endOtherSessions', 'ended', {});

/** The page has noticed while he works on it, and stays; he follows its way to the issuer and signs in again. */
export async function signInWhereAsked(page: Page, person: PersonName): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: '重新登录' }).click();
  await signInAtIssuer(page, person);
}

/** He signs in where the issuer asks him to, and is led back. */
export async function signInAtIssuer(page: Page, person: PersonName): Promise<void> {
  await page.locator('#username').waitFor();
  await enterPassword(page, person, DEMO_PASSWORD);
  await page.locator('.gx-frame').waitFor();
  await settled(page);
}

/** What the page sends to the API by an act comes there once something else has been done; it is told who asks. */
async function arrivingLate(
  page: Page,
  act: () => Promise<void>,
  before: (authorization: string) => Promise<void>,
): Promise<void> {
  const done = Promise.withResolvers<void>();
  await page.route(API, async (route) => {
    await done.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(API);
  await act();
  await before((await asked).headers().authorization ?? '').finally(done.resolve);
  await page.unroute(API);
}

async function isRefused(stage: Stage, authorization: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json', authorization };
  const { status } = await fetch(`${stage.addresses.gateway}/graphql`, { method: 'POST', headers, body: '{}' });
  return status === 401;
}

/** A form that is sent after its sign-in has ended is there after the next one, and is saved. */
export async function formOutlivesSignIn(stage: Stage, world: World): Promise<void> {
  const stamp = newStamp();
  const { page } = await stage.open('clerk', { path: '/members/new' });
  await page.getByLabel('名称').fill(`沈越${stamp}`);
  await page.getByLabel('手机').fill(`135${stamp}`);
  const save = () => page.getByRole('button', { name: '保存' }).click();
  await arrivingLate(page, save, async (authorization) => {
    await endSignIn(world, 'clerk');
    await until(() => isRefused(stage, authorization), { bound: ENDED_WITHIN, what: 'the end of the sign-in' });
  });
  await signInWhereAsked(page, 'clerk');
  equal(new URL(page.url()).pathname, '/console/members/new');
  await page.getByText('已恢复上次没有保存的内容。').waitFor();
  equal(await page.getByLabel('名称').inputValue(), `沈越${stamp}`);
  equal(await page.getByLabel('手机').inputValue(), `135${stamp}`);
  await save();
  await page.getByRole('heading', { name: `沈越${stamp}` }).waitFor();
  await page.goto(`${stage.addresses.gateway}/console/members/new`);
  equal(await page.getByLabel('名称').inputValue(), '');
  await page.context().close();
}
