import type { Page } from 'playwright-core';
import type { PersonName } from '../../people.ts';
import { type Application, type Opening, type Stage, settled } from '../stage.ts';
import { type Pattern, patternOf, patternsOf } from './patterns.ts';

/** A page that is there: its address below the application's root, and the person before whom it stands. */
export type Place = Pattern & {
  path: string;
  /** One record that is met here is opened even where enough of its kind are. */
  another?: boolean;
};
export type Walk = {
  visit?: (page: Page, place: Place, errors: readonly string[]) => Promise<string[]>;
  /** Of the pages that need no record, those to begin with: all unless given. */
  some?: (places: readonly Place[]) => readonly Place[];
};

export const APPLICATIONS: readonly Application[] = ['console', 'portal', 'member'];
/** Beside what the routes say: the home pages of other roles, and a record of another kind behind the same address. */
const MORE: readonly Place[] = [
  { application: 'console', pattern: '/', path: '/', person: 'decision-maker' },
  { application: 'console', pattern: '/', path: '/', person: 'seller-east' },
  {
    application: 'console',
    pattern: '/members',
    path: '/members?kind=ORGANISATION',
    person: 'head-east',
    another: true,
  },
];
/** Records behind one address: a person and a company look different. */
const RECORDS = 2;

/**
 * Opens every page of an application, first those that need no record, then one record of each kind by the links that
 * were met on the way, and lets each be looked at.
 * @returns the pages that were opened, and what is wrong; where all are, a page that no link leads to is wrong
 */
export async function walk(
  stage: Stage,
  application: Application,
  opening: Opening,
  { visit = async () => [], some }: Walk = {},
): Promise<{ places: Place[]; problems: string[] }> {
  const patterns = await patternsOf(application);
  const all: readonly Place[] = [
    ...patterns.filter(({ pattern }) => !pattern.includes(':')).map((each) => ({ ...each, path: each.pattern })),
    ...MORE.filter((each) => each.application === application),
  ];
  const waiting = [...(some?.(all) ?? all)];
  const places: Place[] = [];
  const problems: string[] = [];
  const opened = new Map<PersonName, Awaited<ReturnType<Stage['open']>>>();
  const met = new Map<string, Set<string>>();
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const { person, path } = place;
    const { page, errors } = opened.get(person) ?? (await stage.open(person, { ...opening, application }));
    opened.set(person, { page, errors });
    const before = errors.length;
    await goTo(stage, page, place);
    await settled(page);
    places.push(place);
    await stage.look(page, [application, ...path.split('/'), person, opening.width ?? ''].filter(Boolean).join('_'));
    const found = await visit(page, place, errors.slice(before));
    problems.push(...found.map((each) => `${application}${path} (${person}): ${each}`));
    let another = place.another === true;
    for (const each of await linksOn(page, application)) {
      const pattern = patternOf(patterns, each);
      if (!pattern?.pattern.includes(':')) continue;
      const known = met.get(pattern.pattern) ?? new Set();
      met.set(pattern.pattern, known);
      if (known.has(each)) continue;
      if (known.size >= (some ? 1 : RECORDS)) {
        if (!another) continue;
        another = false;
      }
      known.add(each);
      waiting.push({ ...pattern, path: each });
    }
  }
  for (const { page } of opened.values()) await page.context().close();
  const missed = patterns.filter(({ pattern }) => !some && pattern.includes(':') && !met.has(pattern));
  return { places, problems: [...problems, ...missed.map(({ pattern }) => `${application}${pattern}: no link to it`)] };
}

/** Opens a page; its frame is there, what is in it may be on its way. */
export async function goTo(stage: Stage, page: Page, { application, path }: Place): Promise<void> {
  await page.goto(`${stage.addresses.gateway}/${application}${path}`);
  await page.locator('.gx-frame').waitFor();
}

// in the browser, where there are no types of ours
const LINKS = `[...document.querySelectorAll('.gx-page a[href]')].map((link) => link.href)`;

/** Addresses within the application that the page leads to. */
async function linksOn(page: Page, application: Application): Promise<string[]> {
  const root = `/${application}/`;
  return (await page.evaluate<string[]>(LINKS)).flatMap((href) => {
    const { pathname } = new URL(href);
    return pathname.startsWith(root) ? [pathname.slice(root.length - 1)] : [];
  });
}
