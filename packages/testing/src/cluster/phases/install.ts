import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../../journey/world.ts';
import type { Proof } from '../../proof.ts';
import type { Kube } from '../kube.ts';
import { root } from '../machine.ts';
import { CHART, COMPONENTS, RELEASE } from '../trial.ts';

const TRIAL = ['postgres', 'kafka', 'keycloak', 'mail'];

export function valuesFile(folder: string, values: object): string {
  const file = join(folder, 'values.json');
  writeFileSync(file, JSON.stringify(values));
  return file;
}

/** The API server itself judges every object of the chart, and stores none. */
export async function dryRun(kube: Kube, folder: string, values: object): Promise<string> {
  const file = valuesFile(folder, values);
  const manifest = await kube.helm(['template', RELEASE, CHART, '--values', file, '--validate']);
  const answer = await kube.kubectl(['apply', '--dry-run=server', '-f', '-'], { input: manifest });
  const objects = answer.split('\n').filter((line) => line.includes('(server dry run)'));
  if (objects.length < 40) throw new Error(`only ${objects.length} objects:\n${answer}`);
  const warnings = answer.split('\n').filter((line) => /^Warning/.test(line));
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return `${objects.length} objects`;
}

export async function install(kube: Kube, folder: string, values: object): Promise<string> {
  await kube.helm([
    'install',
    RELEASE,
    CHART,
    '--values',
    valuesFile(folder, values),
    '--wait',
    '--wait-for-jobs',
    '--timeout',
    '8m',
  ]);
  const pods = (await Promise.all([...COMPONENTS, ...TRIAL].map((each) => kube.pods(each)))).flat();
  const unready = pods.filter(({ isReady }) => !isReady).map(({ name }) => name);
  if (unready.length > 0) throw new Error(`not ready: ${unready.join(', ')}`);
  if (pods.length < COMPONENTS.length + TRIAL.length) throw new Error(`only ${pods.length} pods`);
  const restarts = pods.filter(({ restarts }) => restarts > 0).map(({ name, restarts }) => `${name} ${restarts}`);
  return `${pods.length} pods on ${new Set(pods.map(({ node }) => node)).size} nodes${restarts.length > 0 ? `; restarted: ${restarts.join(', ')}` : ''}`;
}

/** The journey of the house, as it is, against this installation. */
export async function journey(proof: Proof, { gateway, issuer, mailbox, control }: Addresses): Promise<void> {
  await proof.step('the journey of the house passes', () => {
    const env = { GUANXI_GATEWAY: gateway, GUANXI_ISSUER: issuer, GUANXI_MAILBOX: mailbox, GUANXI_CONTROL: control };
    const child = spawn(process.execPath, [join(root, 'packages/testing/src/journey/main.ts')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk.toString('utf8').replace(/^(?=.)/gm, '    '));
    });
    return new Promise((done, fail) =>
      child.on('close', (status) => {
        const counts = /\d+ passed, \d+ failed/.exec(output)?.[0] ?? 'no counts';
        if (status === 0) done(counts);
        else fail(new Error(counts));
      }),
    );
  });
}
