export { generateClients } from './clients.ts';
export { type Deployment, deployMigrations, diagnoseMigrations, diffMigrations } from './migrations.ts';
export { type ScratchPostgres, startScratchPostgres } from './scratch-postgres.ts';
export { serviceFolders } from './services.ts';
export { createDatabaseIfMissing, runStatement } from './settings.ts';
