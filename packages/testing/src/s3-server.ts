import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanxi/listening/free-port';
import { mavenJars } from './maven-jars.ts';
import { until } from './until.ts';

const POM = fileURLToPath(new URL('platform/s3-pom.xml', import.meta.url));

/** An object store on loopback that speaks S3's protocol and checks signatures, with one bucket. */
export type S3Server = {
  endpoint: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
  remove(): Promise<void>;
};

/** The folder of the store's jars, filled once. */
export const s3ServerJars = (): string => mavenJars(POM, 'server.version', 's3proxy');

/** Starts S3Proxy over a folder of its own. Needs Java 17, and Maven once. */
export async function startS3Server(): Promise<S3Server> {
  const lib = s3ServerJars();
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-s3-'));
  const bucket = 'files';
  mkdirSync(join(folder, 'store', bucket), { recursive: true });
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const [accessKey, secretKey] = ['tester', 'a-secret-of-this-run'];
  const settings = {
    's3proxy.endpoint': endpoint,
    's3proxy.authorization': 'aws-v2-or-v4',
    's3proxy.identity': accessKey,
    's3proxy.credential': secretKey,
    'jclouds.provider': 'filesystem-nio2',
    'jclouds.filesystem.basedir': join(folder, 'store'),
    'jclouds.identity': 'none',
    'jclouds.credential': 'none',
  };
  const config = join(folder, 's3proxy.conf');
  writeFileSync(
    config,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const words = ['-Xmx192m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(lib, '*')];
  const child = spawn('java', [...words, 'org.gaul.s3proxy.Main', '--properties', config], { stdio: 'ignore' });
  await until(async () => (await fetch(endpoint)).status > 0, { bound: 60_000, what: 'the object store' });
  return {
    endpoint,
    bucket,
    accessKey,
    secretKey,
    async remove() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
