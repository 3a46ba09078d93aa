import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startProduct } from '@guanxi/testing/journey/product';
import { DEMO_PASSWORD } from '@guanxi/testing/journey/world';
import { embeddedDatabases, type UrlOf } from '../data/databases.ts';
import { checkLedger } from '../data/ledger-sample.ts';
import { loadMembers } from '../data/load-members.ts';
import type { LoadOptions } from './options.ts';

/** A product to put load on. */
export interface Stage {
  url: string;
  issuer: string;
  password: string;
  close(): Promise<void>;
}

/** A product of our own, with its databases. */
export interface OwnStage extends Stage {
  urlOf: UrlOf;
  control: string;
  /** Where its data are. */
  data: string;
}

/** Customers whose ledger the independent checker looks at. */
const SAMPLE = 2_000;
/** With indexes, and room for what a soak adds. */
const BYTES_PER_MEMBER = 16_000;

/** The product that was named, or one of our own with data in it. */
export function openStage({ target, ...own }: LoadOptions, say: (line: string) => void): Promise<Stage> {
  return target ? Promise.resolve({ ...target, close: async () => {} }) : openOwnStage(own, say);
}

/** Starts a product and fills it, unless the folder holds one that is filled. @throws Error where the disk is too small */
export async function openOwnStage(
  { members, data }: Pick<LoadOptions, 'members' | 'data'>,
  say: (line: string) => void,
  env: Record<string, string> = {},
): Promise<OwnStage> {
  const folder = data === undefined ? undefined : resolve(data);
  requireDisk(folder ?? tmpdir(), members);
  const product = await startProduct({ LOG_LEVEL: 'warn', ...env }, 180_000, folder);
  try {
    say(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
    const { gateway, issuer, control } = product.addresses;
    const urlOf = embeddedDatabases(product.folder, gateway);
    await fillProduct(urlOf, members, say);
    return {
      url: gateway,
      issuer,
      password: DEMO_PASSWORD,
      close: product.stop,
      urlOf,
      control,
      data: join(product.folder, 'data'),
    };
  } catch (error) {
    await product.stop();
    throw error;
  }
}

/** Loads members where they are not there yet, and has their ledger checked. @throws Error with what does not agree */
export async function fillProduct(
  urlOf: UrlOf,
  members: number,
  say: (line: string) => void,
  seed = 20,
): Promise<void> {
  const { rows, seconds } = await loadMembers(urlOf, { members, seed, say });
  if (rows === 0) return say(`${members} members are there already`);
  say(`${members} members, ${rows} rows in ${seconds.toFixed(1)} s: ${Math.round(rows / seconds)} rows a second`);
  const { entries, differences } = await checkLedger(urlOf, SAMPLE);
  if (differences.length > 0 || entries === 0)
    throw new Error(`the ledger is not what orders say:\n${differences.slice(0, 20).join('\n')}`);
  say(`the ledger checker agrees with ${entries} entries of ${SAMPLE} buyers at most`);
}

function requireDisk(folder: string, members: number): void {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  const [free, needed] = [bavail * bsize, members * BYTES_PER_MEMBER + 2e9];
  if (free < needed)
    throw new Error(
      `${place}: ${(free / 1e9).toFixed(1)} GB free, ${members} members need ${(needed / 1e9).toFixed(1)} GB`,
    );
}
