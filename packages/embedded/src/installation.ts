import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { MailStore, mailRoutes, startMailSink } from '@guanxi/mail-sink';
import { ClockFile } from './control/clock.ts';
import { controlRoutes } from './control/routes.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { openIssuer } from './issuer/issuer.ts';
import { requireFreePorts } from './ports.ts';
import { prepareDatabases } from './postgres/databases.ts';
import { type PostgresServer, postgresServer } from './postgres/server.ts';
import { Secrets } from './secrets.ts';
import { endServer, serveParts } from './server.ts';
import { codeFolder, processEnvironments, realmEnvironment } from './service-environment.ts';
import { addresses, root, SERVICES, type Settings } from './settings.ts';
import { Child } from './supervisor/child.ts';
import { ChildNotes } from './supervisor/leftovers.ts';
import { freshLog } from './supervisor/logs.ts';
import { applyMigrations } from './supervisor/migrations.ts';
import { Supervisor } from './supervisor/supervisor.ts';

const READY_BOUND = 90_000;

/** A whole running product on this machine. */
export interface Installation {
  folder: DataFolder;
  supervisor: Supervisor;
  /** What each process is told. */
  environments: ReturnType<typeof processEnvironments>;
  /** Processes that did not come up. */
  late: Child[];
  /** Stops everything; leaves no process. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL, issuer, mail sink, all services and the gateway.
 * @throws Problem that says what to put right, or the signal's reason; what was started is stopped again
 */
export async function startInstallation(
  settings: Settings,
  say: (line: string) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<Installation> {
  const folder = openDataFolder(settings.data);
  const undo: (() => unknown)[] = [() => folder.release()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start({ settings, folder, say, undo, stop, signal });
  } catch (error) {
    await stop();
    throw error;
  }
}

type Starting = {
  settings: Settings;
  folder: DataFolder;
  say: (line: string) => void;
  /** How to take back what has been started, in the order in which it was. */
  undo: (() => unknown)[];
  stop: () => Promise<void>;
  signal: AbortSignal;
};

async function start({ settings, folder, say, undo, stop, signal }: Starting): Promise<Installation> {
  const notes = new ChildNotes(folder.run);
  await notes.clear();
  await requireFreePorts(openPorts(settings, await postgresRuns(folder)));
  const secrets = new Secrets(folder.path);
  const postgres = database(settings, folder, secrets);
  if (!existsSync(join(folder.postgres, 'PG_VERSION'))) say('Making the databases …');
  await postgres.start();
  undo.push(() => postgres.stop());
  signal.throwIfAborted();
  const databases = await prepareDatabases(postgres.url, secrets);
  const { issuerServer, smtp } = addresses(settings);
  const environments = processEnvironments({ settings, folder, secrets, databases });
  const issuerLog = writerTo(freshLog(folder.logs, 'issuer'));
  const mail = new MailStore(folder.mail);

  const migrations = applyMigrations(databases, { NODE_COMPILE_CACHE: folder.compileCache });
  const [issuer, sink, applied] = await Promise.all([
    settings.foreignIssuer
      ? undefined
      : openIssuer({
          databaseUrl: databases.issuer,
          server: issuerServer,
          smtpUrl: smtp,
          env: { ...process.env, ...realmEnvironment(settings, secrets) },
          warn: issuerLog,
        }),
    startMailSink(mail, settings.ports.smtp),
    migrations,
  ]);
  undo.push(
    () => issuer?.close(),
    () => sink.close(),
  );
  signal.throwIfAborted();
  if (applied.length > 0) say(`Brought up to date: ${applied.join(', ')}`);

  const children = (['gateway', ...SERVICES] as const).flatMap((name) => {
    const cwd = codeFolder(root, name);
    if (!existsSync(join(cwd, 'src', 'main.ts'))) {
      say(`${name} has no src/main.ts and is left out`);
      return [];
    }
    const log = freshLog(folder.logs, name);
    const onProcess = () => supervisor.note();
    return new Child({
      name,
      command: ['src/main.ts'],
      cwd,
      env: environments[name],
      port: settings.ports[name],
      log,
      say,
      onProcess,
    });
  });
  const supervisor = new Supervisor({ postgres, postgresPort: settings.ports.postgres, children, notes, say });
  const control = controlRoutes({ supervisor, clock: new ClockFile(folder.clockFile) });
  const parts = [...(issuer ? [issuer.serve] : []), mailRoutes(mail), control];
  const server = await serveParts(settings.ports.issuer, parts, issuerLog);
  undo.push(() => endServer(server));
  undo.push(() => supervisor.stopChildren());
  const aborted = new Promise<Child[]>((done) => signal.addEventListener('abort', () => done([])));
  const late = await Promise.race([supervisor.start(READY_BOUND), aborted]);
  signal.throwIfAborted();
  return { folder, supervisor, environments, late, stop };
}

function database(settings: Settings, folder: DataFolder, secrets: Secrets): PostgresServer {
  const log = writerTo(freshLog(folder.logs, 'postgres'));
  return postgresServer({ folder: folder.path, port: settings.ports.postgres, password: secrets.get('postgres'), log });
}

// A PostgreSQL that a killed supervisor left on this folder holds its port still; starting ours ends it first.
async function postgresRuns(folder: DataFolder): Promise<boolean> {
  return existsSync(join(folder.postgres, 'postmaster.pid'));
}

function openPorts({ ports }: Settings, postgresLeft: boolean): Record<string, number> {
  const { issuer, postgres, ...others } = ports;
  const named = { ...others, 'issuer, mail page and control': issuer };
  return postgresLeft ? named : { ...named, PostgreSQL: postgres };
}

const writerTo = (file: string) => (text: string) => appendFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
