import { join, resolve } from 'node:path';
import type { Page, Request, Response } from 'playwright-core';
import type { World } from '../../journey/world.ts';
import type { PersonName } from '../../people.ts';
import { statesOn, textsOn } from '../crawl.ts';
import { type Stage, settled } from '../stage.ts';
import { goTo, type Place } from './walk.ts';

export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export type Service = (typeof SERVICES)[number];
type Language = 'zh-CN' | 'zh-TW' | 'en';

/** ms that a page may be busy. */
const BOUND = 12_000;
/** Pages at once: while one waits, the others do. */
const BESIDE = 6;
const ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
const RAW = /\[object |\bundefined\b|\bNaN\b|\bnull\b|Error:|ECONN|fetch failed|GraphQL|subgraph|\bat .+:\d+:\d+/i;
const web = resolve(import.meta.dirname, '../../../../../web');

/**
 * Lets a service take every connection and answer none while `run` runs: its processes are halted, and the system goes
 * on accepting for them. They go on where they were.
 */
export async function unanswered<T>(world: World, service: Service, run: () => Promise<T>): Promise<T> {
  const pid = (await world.services()).find(({ name }) => name === service)?.pid;
  if (!pid) throw new Error(`${service} does not run here`);
  process.kill(-pid, 'SIGSTOP');
  try {
    return await run();
  } finally {
    process.kill(-pid, 'SIGCONT');
  }
}

/** Opens the pages while a service does not answer. @returns what is wrong, and the longest that a page was busy, ms */
export async function visitWithout(
  stage: Stage,
  service: Service,
  places: readonly Place[],
  language: Language,
): Promise<{ problems: string[]; longest: number }> {
  const word = await wordFor(service, language);
  const problems: string[] = [];
  let longest = 0;
  const groups = [...Map.groupBy(places, ({ application, person }) => `${application} ${person}`).values()];
  const work = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      const [{ application, person }] = group as [Place];
      const { page } = await stage.openFrame(person as PersonName, { application, language });
      for (const place of group) {
        const missing = new Map<string, string>();
        const asked = new Set<Request>();
        const note = (request: Request) => void asked.add(request);
        const listen = (answer: Response) => {
          // what the page before still waited for is none of this one's
          if (!asked.has(answer.request())) return;
          void servicesMissing(answer).then((all) => {
            for (const [one, operation] of all) missing.set(one, operation);
          });
        };
        page.on('request', note).on('response', listen);
        await goTo(stage, page, place);
        const begun = performance.now();
        await settled(page);
        const took = performance.now() - begun;
        longest = Math.max(longest, took);
        const found = [
          ...(took > BOUND ? [`busy for ${(took / 1000).toFixed(1)} s`] : []),
          ...(await wrongWithout(page, missing.has(service) ? word : undefined, missing.get(service))),
        ];
        page.off('request', note).off('response', listen);
        problems.push(...found.map((each) => `${application}${place.path} (${person}) without ${service}: ${each}`));
      }
      await page.context().close();
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, work));
  return { problems, longest };
}

/**
 * @param named the word by which the page has to say what is missing, where something is
 * @param operation that was answered without it
 */
async function wrongWithout(page: Page, named: string | undefined, operation: string | undefined): Promise<string[]> {
  const texts = await textsOn(page);
  // an answer may have come only now: the page gets as long to say it as it may be busy
  const told = named === undefined || (await isSaid(page, named));
  const body = (await page.locator('.gx-page').textContent()) ?? '';
  return [
    ...texts.filter((text) => ID.test(text)).map((text) => `an id where a name belongs: ${text.slice(0, 80)}`),
    ...texts.filter((text) => RAW.test(text)).map((text) => `a raw error: ${text.slice(0, 80)}`),
    ...(await statesOn(page)).filter((state) => state !== 'empty').map((state) => `in place of the page: ${state}`),
    ...(told ? [] : [`does not say what is missing from ${operation}`]),
    ...(body.trim() === '' ? ['nothing on it'] : []),
  ];
}

const isSaid = (page: Page, word: string): Promise<boolean> =>
  page
    .locator('.gx-missing', { hasText: word })
    .first()
    .waitFor({ timeout: BOUND })
    .then(
      () => true,
      () => false,
    );

/** Which services an answer of the API names as missing, of those that the page itself asked for, with what it asked. */
async function servicesMissing(answer: Response): Promise<[service: string, operation: string][]> {
  if (!answer.url().endsWith('/graphql')) return [];
  const { operationName } = (answer.request().postDataJSON() ?? {}) as { operationName?: string };
  if (operationName === undefined || AROUND.has(operationName)) return [];
  const { errors = [] } = (await answer.json().catch(() => ({}))) as {
    errors?: { extensions?: { service?: string } }[];
  };
  return errors.flatMap(({ extensions }) => (extensions?.service ? [[extensions.service, operationName]] : []));
}

/** Asked by what stands around every page, or without a place of its own on it. */
const AROUND = new Set(['ViewerPermissions', 'MyPreferences', 'NoteVisit', 'MarkedRecords']);

async function wordFor(service: Service, language: Language): Promise<string> {
  const { SERVICE_WORDS } = (await import(join(web, 'kit/states/texts.ts'))) as {
    SERVICE_WORDS: Record<Service, Record<Language, string>>;
  };
  return SERVICE_WORDS[service][language];
}
