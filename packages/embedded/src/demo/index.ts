import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn, type Tokens } from '../client/sign-in.ts';
import { DEMO_PASSWORD } from './people.ts';
import type { DemoContext, DemoStep } from './steps.ts';

export type { DemoContext, DemoStep } from './steps.ts';

/** The demo data, in the order in which it is loaded. */
export const demoSteps: DemoStep[] = [];

type Loading = {
  runFolder: string;
  gateway: string;
  issuer: string;
  size: 'minimal' | 'on';
  say: (line: string) => void;
  steps?: DemoStep[];
};

/**
 * Loads what has not been loaded yet of a phase; what is done is noted in the data folder, step by step.
 * A step that fails is said and tried again at the next start; those after it wait for it.
 */
export async function loadDemo(phase: DemoStep['phase'], loading: Loading): Promise<void> {
  const { steps = demoSteps, say, size } = loading;
  const marker = join(loading.runFolder, 'demo.json');
  const done = new Set<string>(existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : []);
  for (const step of steps) {
    if (done.has(step.name)) continue;
    if (step.phase !== phase || (size === 'minimal' && step.phase === 'rest')) {
      if (phase === 'first') continue;
      return;
    }
    try {
      await step.run(contextOf(loading, step.name));
    } catch (error) {
      say(`demo data: ${step.name} failed: ${(error as Error).message}`);
      return;
    }
    done.add(step.name);
    writeFileSync(marker, JSON.stringify([...done]));
    say(`demo data: ${step.name} loaded`);
  }
}

function contextOf({ gateway, issuer, size, say }: Loading, name: string): DemoContext {
  const signedIn = new Map<string, { tokens: Tokens; until: number }>();
  let shown = 0;
  const token = async (username: string): Promise<string> => {
    const known = signedIn.get(username);
    if (known && known.until > Date.now()) return known.tokens.accessToken;
    const tokens = await signIn({ issuer, username, password: DEMO_PASSWORD });
    signedIn.set(username, { tokens, until: Date.now() + (tokens.expiresIn - 30) * 1000 });
    return tokens.accessToken;
  };
  return {
    gateway,
    size,
    token,
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
    progress(count, total) {
      const percent = Math.floor((100 * count) / Math.max(1, total));
      if (percent < shown + 10 && count !== total) return;
      shown = percent;
      say(`demo data: ${name} ${percent} %`);
    },
  };
}
