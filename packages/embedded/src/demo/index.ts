import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDay, systemClock } from '@guanxi/runtime/clock';
import { signIn, type Tokens } from '../client/sign-in.ts';
import type { DataFolder } from '../data-folder.ts';
import type { processEnvironments } from '../service-environment.ts';
import { loadArticles } from './load/articles.ts';
import { loadCatalogue } from './load/catalogue.ts';
import { awaitConsequences } from './load/consequences.ts';
import { FIRST, loadCustomers } from './load/customers.ts';
import { loadOrders } from './load/orders.ts';
import { loadRequests } from './load/requests.ts';
import { loadTasks } from './load/tasks.ts';
import { openPast, type Past } from './past.ts';
import { DEMO_PASSWORD } from './people.ts';
import type { DemoContext, DemoStep } from './steps.ts';

export type { DemoContext, DemoStep } from './steps.ts';

/** The demo data, in the order in which it is loaded. */
export const demoSteps: DemoStep[] = [
  {
    name: 'catalogue and first customers',
    phase: 'first',
    run: async (context) => void (await Promise.all([loadCatalogue(context), loadCustomers(context, 0, FIRST)])),
  },
  { name: 'articles', phase: 'rest', run: loadArticles },
  { name: 'customers', phase: 'rest', run: (context) => loadCustomers(context, FIRST) },
  { name: 'orders', phase: 'rest', run: (context) => loadOrders(context) },
  { name: 'requests', phase: 'rest', run: loadRequests },
  { name: 'tasks', phase: 'rest', run: loadTasks },
  { name: 'points and tiers', phase: 'rest', run: awaitConsequences },
];

type Loading = {
  folder: Pick<DataFolder, 'run' | 'logs' | 'clockFile'>;
  gateway: string;
  issuer: string;
  environments: ReturnType<typeof processEnvironments>;
  zone: string;
  size: 'minimal' | 'on';
  say: (line: string) => void;
  /** Aborted when everything is to stop. */
  signal?: AbortSignal;
  steps?: DemoStep[];
};

/**
 * Loads what has not been loaded yet of a phase; what is done is noted in the data folder, step by step.
 * A step that fails is said and tried again at the next start; those after it wait for it.
 */
export async function loadDemo(phase: DemoStep['phase'], loading: Loading): Promise<void> {
  const { steps = demoSteps, folder, say, signal, size } = loading;
  const marker = join(folder.run, 'demo.json');
  const done = new Set<string>(existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : []);
  for (const step of steps) {
    if (done.has(step.name)) continue;
    if (step.phase !== phase || (size === 'minimal' && step.phase === 'rest')) {
      if (phase === 'first') continue;
      return;
    }
    const { context, close } = open(loading, step.name);
    try {
      await step.run(context);
    } catch (error) {
      if (!signal?.aborted) say(`demo data: ${step.name} failed: ${(error as Error).message}`);
      return;
    } finally {
      await close();
    }
    done.add(step.name);
    writeFileSync(marker, JSON.stringify([...done]));
    say(`demo data: ${step.name} loaded`);
  }
}

/** Notes every step as done: nothing is loaded any more. */
export const skipDemo = (runFolder: string): void =>
  writeFileSync(join(runFolder, 'demo.json'), JSON.stringify(demoSteps.map(({ name }) => name)));

function open(loading: Loading, name: string): { context: DemoContext; close: () => Promise<void> } {
  const { gateway, issuer, size, say, zone, environments, folder } = loading;
  const signedIn = new Map<string, { tokens: Tokens; until: number }>();
  const pasts = new Map<string, Past>();
  let shown = 0;
  const token = async (username: string): Promise<string> => {
    const known = signedIn.get(username);
    if (known && known.until > Date.now()) return known.tokens.accessToken;
    const tokens = await signIn({ issuer, username, password: DEMO_PASSWORD });
    signedIn.set(username, { tokens, until: Date.now() + (tokens.expiresIn - 30) * 1000 });
    return tokens.accessToken;
  };
  const context: DemoContext = {
    gateway,
    size,
    token,
    zone,
    today: firstDay(folder, zone),
    async query<T>(username: string, document: string, variables = {}): Promise<T> {
      const answer = await fetch(`${gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(username)}` },
        body: JSON.stringify({ query: document, variables }),
      });
      const body = (await answer.json()) as { data?: T; errors?: { message: string }[] };
      if (body.errors?.length || !body.data) throw new Error(body.errors?.[0]?.message ?? `HTTP ${answer.status}`);
      return body.data;
    },
    past(area) {
      const known = pasts.get(area) ?? openPast(area, { env: environments[area], log: join(folder.logs, 'demo.log') });
      pasts.set(area, known);
      return known;
    },
    progress(count, total) {
      const percent = Math.floor((100 * count) / Math.max(1, total));
      if (total < 100 || percent < shown + 10) return;
      shown = percent;
      say(`demo data: ${name} ${percent} %`);
    },
  };
  return { context, close: async () => void (await Promise.all([...pasts.values()].map((each) => each.close()))) };
}

/** The day of the first start, noted then. */
function firstDay({ run, clockFile }: Loading['folder'], zone: string): CalendarDay {
  const note = join(run, 'demo-day');
  if (!existsSync(note)) writeFileSync(note, systemClock({ zone, offsetFile: clockFile }).today());
  return readFileSync(note, 'utf8').trim();
}
