import { basename } from 'node:path';
import { diffMigrations, serviceFolders, startScratchPostgres } from '@guanxi/prisma-engine';

/** What the services' migrations leave undone, as SQL; empty when each leads to its schema. */
export async function migrationProblems(): Promise<string> {
  const postgres = await startScratchPostgres();
  try {
    const problems: string[] = [];
    for (const service of serviceFolders().map((folder) => basename(folder))) {
      const missing = await diffMigrations({ service, url: postgres.url });
      if (missing !== '') problems.push(`${service} lacks a migration:\n${missing}`);
    }
    return problems.join('\n');
  } finally {
    await postgres.stop();
  }
}
