// `npm run reset`: empties the data folder after asking; `-- --yes` does not ask, `-- --demo` removes the demo data alone.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SettingsError } from '@guanxi/runtime/config';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { skipDemo } from './demo/index.ts';
import { removeDemo } from './demo/remove.ts';
import { DATABASES } from './postgres/databases.ts';
import { postgresServer } from './postgres/server.ts';
import { Problem } from './problem.ts';
import { Secrets } from './secrets.ts';
import { readSettings, type Settings } from './settings.ts';
import { ChildNotes } from './supervisor/leftovers.ts';

try {
  const settings = readSettings(process.env);
  const { data } = settings;
  const isDemo = process.argv.includes('--demo');
  const what = isDemo ? 'the demo data' : 'everything';
  if (!existsSync(data)) {
    console.log(`There is nothing in ${data}.`);
  } else if (isOurs(data) && (process.argv.includes('--yes') || (await isWanted(what, data)))) {
    const folder = openDataFolder(data);
    await new ChildNotes(folder.run).clear();
    if (isDemo) await removeDemoFrom(settings, folder);
    else await empty(data);
    folder.release();
  } else {
    console.log('Nothing was changed.');
  }
} catch (error) {
  const expected = error instanceof Problem || error instanceof SettingsError;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}

async function empty(data: string): Promise<void> {
  await postgresServer({ folder: data, port: 0, password: '' }).endLeftover();
  rmSync(data, { recursive: true, force: true });
  console.log(`${data} is empty. The next npm start begins anew.`);
}

async function removeDemoFrom({ ports }: Settings, folder: DataFolder): Promise<void> {
  const password = new Secrets(folder.path).get('postgres');
  const server = postgresServer({ folder: folder.path, port: ports.postgres, password });
  await server.start();
  try {
    const urls = DATABASES.map((name) => [name, server.url.replace(/postgres$/, name)] as const);
    await removeDemo(Object.fromEntries(urls));
  } finally {
    await server.stop();
  }
  skipDemo(folder.run);
  console.log('The demo data is gone. The realm’s partners and members begin anew with the next npm start.');
}

// A folder that was given by mistake holds somebody's files.
function isOurs(data: string): boolean {
  if (existsSync(join(data, 'run'))) return true;
  throw new Problem(`${data} is not a data folder of Guanxi.`);
}

async function isWanted(what: string, data: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Delete ${what} in ${data}? Type yes: `);
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
