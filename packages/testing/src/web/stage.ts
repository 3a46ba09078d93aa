import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Language } from '@guanxi/language';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Addresses, DEMO_PASSWORD } from '../journey/world.ts';
import type { PersonName } from '../people.ts';
import { chromiumPath, enterPassword, FLAGS } from '../sign-in/browser.ts';

export type Application = 'console' | 'portal' | 'member';
export type Opening = {
  application?: Application;
  /** Below the application's root, such as `/members`. */
  path?: string;
  language?: Language;
  /** px: 1280 by default; 390 is a phone. */
  width?: number;
  shade?: 'light' | 'dark' | undefined;
  /** By a finger instead of a mouse. */
  touch?: boolean;
};

/** ms that a page may take to show its frame, on a machine that does much else. */
const PATIENCE = 60_000;

const applicationOf = (person: PersonName): Application =>
  person.startsWith('partner') ? 'portal' : person.startsWith('member') ? 'member' : 'console';

/** px: as high as a phone or a desk of that width. */
const heightAt = (width: number): number => (width < 768 ? 844 : 800);

/** Browsers of people before the product that runs. */
export class Stage {
  readonly addresses: Addresses;
  readonly #browser: Browser;
  readonly #shots: string | undefined;
  /** The issuer's cookies of each person, so that his password is asked for once. */
  readonly #signedIn = new Map<PersonName, Awaited<ReturnType<BrowserContext['storageState']>>>();
  readonly #errors = new WeakMap<Page, string[]>();

  constructor(addresses: Addresses, browser: Browser, shots: string | undefined) {
    this.addresses = addresses;
    this.#browser = browser;
    this.#shots = shots;
  }

  /** Opens an application as a demo person, signed in; with the errors that the page tells its console. */
  async open(person: PersonName, opening: Opening = {}): Promise<{ page: Page; errors: string[] }> {
    const opened = await this.openFrame(person, opening);
    await settled(opened.page);
    return opened;
  }

  /** The same, without waiting for what is in the frame. */
  async openFrame(person: PersonName, opening: Opening = {}): Promise<{ page: Page; errors: string[] }> {
    const { application = applicationOf(person), path = '/', language = 'zh-CN', width = 1280, shade } = opening;
    const known = this.#signedIn.get(person);
    const context = await this.#browser.newContext({
      locale: language,
      viewport: { width, height: heightAt(width) },
      colorScheme: shade ?? 'light',
      reducedMotion: 'reduce',
      ...(opening.touch ? { hasTouch: true, isMobile: true } : {}),
      ...(known ? { storageState: known } : {}),
    });
    await context.addInitScript(`localStorage.setItem('guanxi.language', ${JSON.stringify(language)})`);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors = heard(page);
    this.#errors.set(page, errors);
    await page.goto(`${this.addresses.gateway}/${application}${path}`);
    await page.locator('.gx-frame, #username').first().waitFor();
    if ((await page.locator('#username').count()) > 0) {
      await enterPassword(page, person, DEMO_PASSWORD);
      await page.locator('.gx-frame').waitFor();
    }
    if (!known) this.#signedIn.set(person, await context.storageState());
    return { page, errors };
  }

  /** Leads an open page of somebody to another address, width and shade. */
  async goTo(page: Page, person: PersonName, { path = '/', width = 1280, shade = 'light' }: Opening): Promise<void> {
    await page.setViewportSize({ width, height: heightAt(width) });
    await page.emulateMedia({ colorScheme: shade });
    await page.goto(`${this.addresses.gateway}/${applicationOf(person)}${path}`);
    await page.locator('.gx-frame').waitFor();
    await settled(page);
  }

  /** Opens a page for somebody without an account. */
  async openForNobody(path: string, language: Language = 'zh-CN', width = 1280): Promise<Page> {
    const context = await this.#browser.newContext({ locale: language, viewport: { width, height: 844 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${this.addresses.gateway}${path}`);
    return page;
  }

  /** Keeps a picture of the page as `name.png` where `WEB_SHOTS` names a folder. */
  async look(page: Page, name: string): Promise<void> {
    if (!this.#shots) return;
    mkdirSync(this.#shots, { recursive: true });
    await page.screenshot({ path: join(this.#shots, `${name}.png`), animations: 'disabled' });
  }

  /** What a failed step left open: says where each page stands and what it shows and complained of, and closes it. */
  async clear(): Promise<string> {
    const told: string[] = [];
    for (const context of this.#browser.contexts()) {
      for (const page of context.pages()) {
        const shown = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String);
        told.push([page.url().replace(/\?.*/, ''), ...(this.#errors.get(page) ?? []), shown].join('\n').slice(0, 2500));
      }
      await context.close();
    }
    return told.join('\n');
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Starts Chromium for the product at these addresses. */
export async function openStage(addresses: Addresses, shots = process.env.WEB_SHOTS): Promise<Stage> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install it, or name it in CHROMIUM');
  return new Stage(addresses, await chromium.launch({ executablePath, args: FLAGS }), shots);
}

/** Waits until nothing on the page is on its way any more. */
export async function settled(page: Page): Promise<void> {
  // no function of ours: the policy of the pages lets nothing be evaluated
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: PATIENCE });
}

/** What breaks the rules of accessibility (WCAG 2.2 AA) on the page, one line a place. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}

/** Collects what the page complains of. An address that is refused on purpose is told by its own step. */
function heard(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
