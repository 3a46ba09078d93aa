// `npm run reset`: empties the data folder after asking; `-- --yes` does not ask.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SettingsError } from '@guanxi/runtime/config';
import { openDataFolder } from './data-folder.ts';
import { postgresServer } from './postgres/server.ts';
import { Problem } from './problem.ts';
import { readSettings } from './settings.ts';
import { ChildNotes } from './supervisor/leftovers.ts';

try {
  const { data } = readSettings(process.env);
  if (!existsSync(data)) {
    console.log(`There is nothing in ${data}.`);
  } else if (isOurs(data) && (process.argv.includes('--yes') || (await isWanted(data)))) {
    const folder = openDataFolder(data);
    await new ChildNotes(folder.run).clear();
    await postgresServer({ folder: data, port: 0, password: '' }).endLeftover();
    rmSync(data, { recursive: true, force: true });
    console.log(`${data} is empty. The next npm start begins anew.`);
  } else {
    console.log('Nothing was changed.');
  }
} catch (error) {
  const expected = error instanceof Problem || error instanceof SettingsError;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}

// A folder that was given by mistake holds somebody's files.
function isOurs(data: string): boolean {
  if (existsSync(join(data, 'run'))) return true;
  throw new Problem(`${data} is not a data folder of Guanxi.`);
}

async function isWanted(data: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Delete everything in ${data}? Type yes: `);
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
