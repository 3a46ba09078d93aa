// node packages/prisma-engine/src/migrate.ts deploy|diff|status services/<x>
// deploy and status need DATABASE_URL; diff starts a throw-away PostgreSQL when it is not set.
import { deployMigrations, diagnoseMigrations, diffMigrations } from './migrations.ts';
import { startScratchPostgres } from './scratch-postgres.ts';

const [command, service] = process.argv.slice(2);
if (!service || !['deploy', 'diff', 'status'].includes(command ?? '')) {
  console.error('usage: node packages/prisma-engine/src/migrate.ts deploy|diff|status services/<x>');
  process.exit(2);
}

const given = process.env.DATABASE_URL;
if (!given && command !== 'diff') {
  console.error(`${command} needs DATABASE_URL`);
  process.exit(2);
}
const scratch = given ? undefined : await startScratchPostgres();
const url = given ?? scratch?.url ?? '';
try {
  if (command === 'deploy') {
    const { applied } = await deployMigrations({ service, url });
    console.log(`applied: ${applied.join(', ') || 'none'}`);
  } else if (command === 'status') {
    console.log(await diagnoseMigrations({ service, url }));
  } else {
    process.stdout.write(await diffMigrations({ service, url }));
  }
} finally {
  await scratch?.stop();
}
