// node packages/prisma-engine/src/migrate.ts deploy|expand|contract|wait|diff|status services/<x>
//   deploy    everything: the service's migrations, the runtime's and the job library's
//   expand    the same without what takes something away: before an upgrade, beside the running version
//   contract  the rest: after it. SESSION_NAME is how sessions of this version are called (`guanxi <area> <version>`)
//   wait      until others have migrated
//   diff      the SQL from the migrations to the schema; status  what the engine has to say
// All but diff need DATABASE_URL; diff starts a throw-away PostgreSQL when it is not set.
import { diagnoseMigrations, diffMigrations } from './migrations.ts';
import { serviceFolder } from './services.ts';

const [command = '', service] = process.argv.slice(2);
const { DATABASE_URL: url = '', SESSION_NAME } = process.env;

const commands: Record<string, (service: string) => Promise<unknown>> = {
  deploy: (name) => migrate(name, 'all'),
  expand: (name) => migrate(name, 'expand'),
  contract: async (name) => {
    if (!SESSION_NAME) return refuse('contract needs SESSION_NAME');
    const { contractService } = await import('./migrate-service.ts');
    say(await contractService({ folder: serviceFolder(name), url, sessionName: SESSION_NAME }));
  },
  wait: async (name) => {
    const { awaitMigrated } = await import('./migrate-service.ts');
    await awaitMigrated({ folder: serviceFolder(name), url });
  },
  status: async (name) => console.log(await diagnoseMigrations({ service: name, url })),
  diff,
};

// the first process of a container gets no signal that it does not ask for
process.once('SIGTERM', () => process.exit(143));

const run = commands[command];
if (!run || !service)
  refuse(`usage: node packages/prisma-engine/src/migrate.ts ${Object.keys(commands).join('|')} services/<x>`);
else if (url === '' && command !== 'diff') refuse(`${command} needs DATABASE_URL`);
else {
  await run(service).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
  process.exit();
}

async function migrate(name: string, part: 'all' | 'expand'): Promise<void> {
  const { migrateService } = await import('./migrate-service.ts');
  say(await migrateService({ folder: serviceFolder(name), url, part }));
}

async function diff(name: string): Promise<void> {
  if (url !== '') return void process.stdout.write(await diffMigrations({ service: name, url }));
  const { startScratchPostgres } = await import('./scratch-postgres.ts');
  const scratch = await startScratchPostgres();
  try {
    process.stdout.write(await diffMigrations({ service: name, url: scratch.url }));
  } finally {
    await scratch.stop();
  }
}

function say(applied: string[]): void {
  console.log(`applied: ${applied.join(', ') || 'none'}`);
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}
