import type { Page } from 'playwright-core';
import type { PersonName } from '../people.ts';
import { until } from '../until.ts';
import { type Opening, type Stage, settled } from './stage.ts';
import { wordsOf } from './words.ts';

/**
 * Opens every link of the navigation as a person, and says what is wrong: an error in the console, a link that leads
 * nowhere, a text in another language or a key in place of one, a page wider than the screen.
 */
export async function visitAll(
  stage: Stage,
  person: PersonName,
  opening: Opening,
): Promise<{ pages: number; problems: string[] }> {
  const { page, errors } = await stage.open(person, opening);
  const problems: string[] = [];
  const links = await linksOf(page);
  for (const link of links) {
    const before = errors.length;
    await page.goto(link);
    await page.locator('.gx-frame').waitFor();
    await settled(page);
    const where = new URL(link).pathname;
    const found = [
      ...errors.slice(before).map((error) => `the console says: ${error}`),
      ...(await wrongWith(page, opening.language ?? 'zh-CN')),
    ];
    problems.push(...found.map((each) => `${where}: ${each}`));
  }
  await page.context().close();
  return { pages: links.length, problems };
}

/** The addresses of the navigation. */
async function linksOf(page: Page): Promise<string[]> {
  const links = page.locator('.gx-rail a');
  await links.first().waitFor();
  const hrefs = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  return [...new Set(hrefs)].flatMap((href) => (href ? new URL(href, page.url()).href : []));
}

// In the browser, where there are no types of ours: what is written on the page and told to screen readers, but for
// what says of itself that it is in another language.
const SHOWN = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    if (text && !node.parentElement.closest('[lang]:not(html), script, style')) found.push(text);
  }
  for (const name of ['aria-label', 'title', 'placeholder'])
    for (const element of document.querySelectorAll('[' + name + ']')) found.push(element.getAttribute(name));
  return found;
})()`;
const WIDE = `[document.documentElement, ...document.querySelectorAll('.gx-page')]
  .some((box) => box.scrollWidth > box.clientWidth + 1)`;

/** What of the page itself is wrong, whatever is on it. */
export async function wrongWith(page: Page, language: 'zh-CN' | 'zh-TW' | 'en'): Promise<string[]> {
  const { foreign, keys } = await wordsOf(language);
  const texts = await textsOn(page);
  const wide = await isWide(page);
  const nowhere = (await statesOn(page)).some((state) => state === 'no-page' || state === 'crash');
  return [
    ...texts.filter((text) => foreign.has(text)).map((text) => `in another language: ${text}`),
    ...texts.filter((text) => keys.has(text)).map((text) => `a key in place of a text: ${text}`),
    ...(wide ? ['wider than the screen'] : []),
    ...(nowhere ? ['leads nowhere'] : []),
  ];
}

/** Whether the page is wider than the screen; what has just come may still find its place. */
export const isWide = (page: Page): Promise<boolean> =>
  until(async () => !(await page.evaluate<boolean>(WIDE))).then(
    () => false,
    () => true,
  );

/** What the page says of itself where it has nothing to show: `empty`, `not-found`, `no-right`, `crash`. */
export const statesOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('[data-state]')].map((each) => each.dataset.state)`);

/** Everything that is written on the page, or told to a reader by ear. */
export const textsOn = (page: Page): Promise<string[]> => page.evaluate<string[]>(SHOWN);
