// Fills an empty data folder and becomes PostgreSQL; arguments are the server's.
//   POSTGRES_PASSWORD   of the super user `postgres`
//   POSTGRES_DATABASES  name:password,… : a user with a database of the same name each, made with the data folder
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';

const HOME = '/opt/postgres';
const { PGDATA = '/var/lib/postgresql/data', POSTGRES_PASSWORD = '', POSTGRES_DATABASES = '' } = process.env;
const server = `${HOME}/bin/postgres`;

if (!existsSync(`${PGDATA}/PG_VERSION`)) {
  if (POSTGRES_PASSWORD === '') stop('POSTGRES_PASSWORD is missing');
  fill(`${PGDATA}.part`);
  renameSync(`${PGDATA}.part`, PGDATA);
}
const settings = [
  'listen_addresses=*',
  'unix_socket_directories=/tmp',
  'timezone=UTC',
  'log_timezone=UTC',
  // a refused statement quotes rows and parameters; the service that sent it logs what may be told of it
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];
const words = [server, '-D', PGDATA, ...settings.flatMap((each) => ['-c', each]), ...process.argv.slice(2)];
const { POSTGRES_PASSWORD: _, POSTGRES_DATABASES: __, ...environment } = process.env;
process.execve?.(server, words, environment as Record<string, string>);

function fill(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${HOME}/empty`, folder, { recursive: true, preserveTimestamps: true });
  chmodSync(folder, 0o700);
  const statements = [
    `ALTER ROLE postgres PASSWORD ${literal(POSTGRES_PASSWORD)};`,
    ...POSTGRES_DATABASES.split(',')
      .filter((pair) => pair.trim() !== '')
      .flatMap((pair) => {
        const at = pair.indexOf(':');
        const name = pair.slice(0, at).trim();
        const password = pair.slice(at + 1).trim();
        if (at < 1 || password === '') stop('POSTGRES_DATABASES must be name:password,…');
        return [
          `CREATE ROLE ${identifier(name)} LOGIN PASSWORD ${literal(password)};`,
          `CREATE DATABASE ${identifier(name)} OWNER ${identifier(name)};`,
        ];
      }),
  ];
  const { status, stdout, stderr } = spawnSync(server, ['--single', '-D', folder, 'postgres'], {
    input: `${statements.join('\n')}\n`,
    encoding: 'utf8',
  });
  // it goes on after a statement that failed
  if (status !== 0 || /ERROR|FATAL/.test(stderr)) stop(`the data folder could not be made:\n${stdout}${stderr}`);
}

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(78);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function identifier(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
