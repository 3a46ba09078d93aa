// node docker/sources.ts TARGET CLIENTS FOLDER…   (inside the image build)
// Copies the sources of workspace packages: what `files` of their package.json names, or all, and what `imageFiles` names
// beside it, as a path from the package. Prisma clients come from the folder CLIENTS, where they were made for all services
// at once.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an image needs of a package that is none of its own: the gateway answers by the documents of the applications. */
const BESIDE: Record<string, string[]> = { gateway: ['web/generated/documents.json'] };

const [target = '', clients = '', ...folders] = process.argv.slice(2);

for (const folder of folders) {
  const manifest: { files?: string[]; imageFiles?: string[] } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const { files = ['.'], imageFiles = [] } = manifest;
  for (const each of imageFiles) cpSync(join(folder, each), join(target, folder, each));
  for (const each of ['package.json', ...files]) {
    const from = join(folder, each);
    if (existsSync(from)) cpSync(from, join(target, from), { recursive: true, filter });
  }
  const generated = 'src/generated/prisma';
  const made = join(clients, folder.replace(/^services\//, ''), generated);
  if (folder.startsWith('services/') && existsSync(made))
    cpSync(made, join(target, folder, generated), { recursive: true });
}

for (const file of folders.flatMap((folder) => BESIDE[folder] ?? []))
  if (existsSync(file)) cpSync(file, join(target, file));

function filter(path: string): boolean {
  return !path.endsWith('/node_modules') && !path.endsWith('/README.md');
}
