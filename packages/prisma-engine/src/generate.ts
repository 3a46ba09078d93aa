// node packages/prisma-engine/src/generate.ts [service …]    the Prisma clients of the named services, or of all
import { generateClients } from './clients.ts';
import { serviceFolder, serviceFolders } from './services.ts';

const named = process.argv.slice(2);
await generateClients(named.length > 0 ? named.map(serviceFolder) : serviceFolders());
