// Applies the pending migrations of all services, in a process of its own that takes the engine's memory with it.
// One line of JSON on standard output for each service: {"service": …, "applied": […]}.
import { deployMigrations } from '@guanxi/prisma-engine';

const targets = JSON.parse(process.env.MIGRATE ?? '[]') as { service: string; url: string }[];
for (const target of targets) process.stdout.write(`${JSON.stringify(await deployMigrations(target))}\n`);
process.exit(0);
