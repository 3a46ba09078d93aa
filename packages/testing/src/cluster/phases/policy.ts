import type { Kube, Manifest } from '../kube.ts';
import { kubeOf } from '../machine.ts';
import type { Stage } from '../stage.ts';
import { NAMESPACE, RELEASE } from '../trial.ts';

const STRANGER = 'stranger';
const PATIENCE_MS = 3000;

/** A pod in a namespace of its own, which no policy speaks of: it may call whom it likes. */
async function admitStranger(kube: Kube, image: string): Promise<void> {
  await kube.apply(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: STRANGER } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: STRANGER, namespace: STRANGER },
      spec: {
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: 0,
        containers: [
          {
            name: STRANGER,
            image,
            command: ['node', '-e', "require('node:http').createServer((_, answer) => answer.end()).listen(8080)"],
          },
        ],
      },
    },
  );
  await kube.kubectl(['wait', '--for=condition=Ready', `pod/${STRANGER}`, '--timeout=60s']);
}

/** Whether a connection comes about within some seconds. */
const reaches = async (kube: Kube, pod: string, host: string, port: number): Promise<boolean> => {
  const script = `const socket = require('node:net').connect(${port}, '${host}', () => { console.log('through'); process.exit(); }); socket.on('error', (error) => { console.log(error.code); process.exit(); }); setTimeout(() => { console.log('shut'); process.exit(); }, ${PATIENCE_MS});`;
  return (await kube.node(pod, script)).includes('through');
};

/** What a policy forbids does not pass, what it allows does; without it the forbidden passes as well. */
export async function policies(stage: Stage): Promise<void> {
  const { proof, kube } = stage;
  const outside = kubeOf(STRANGER);
  try {
    await admitStranger(outside, `guanxi/web:${stage.tag}`);
    const address = (await outside.json(['get', 'pod', STRANGER])).status.podIP as string;
    const customers = `${RELEASE}-customers.${NAMESPACE}`;
    const from = async (component: string) => (await kube.pods(component))[0]?.name ?? '';
    const calls: readonly [string, () => Promise<boolean>, boolean][] = [
      ['gateway to customers', async () => reaches(kube, await from('gateway'), `${RELEASE}-customers`, 80), true],
      ['a stranger to customers', () => reaches(outside, STRANGER, customers, 80), false],
      ['knowledge to customers', async () => reaches(kube, await from('knowledge'), `${RELEASE}-customers`, 80), false],
      ['web to PostgreSQL', async () => reaches(kube, await from('web'), `${RELEASE}-postgres`, 5432), false],
      ['customers to a stranger', async () => reaches(kube, await from('customers'), address, 8080), false],
    ];
    await proof.step('NetworkPolicy: only what is meant to pass does', async () => {
      for (const [what, call, expected] of calls)
        if ((await call()) !== expected) throw new Error(`${what} ${expected ? 'is shut' : 'passes'}`);
      return calls.map(([what, , passes]) => `${what} ${passes ? 'passes' : 'is shut'}`).join(', ');
    });
    await proof.step('without the policies the forbidden calls pass: it is they that shut them', async () => {
      // this proof's own as well: a pod that any policy speaks of is shut to all others
      const kept: Manifest[] = await kube.list('networkpolicy');
      await kube.kubectl(['delete', 'networkpolicy', '--all']);
      try {
        for (const [what, call] of calls) if (!(await call())) throw new Error(`${what} is shut all the same`);
      } finally {
        await kube.apply(...kept.map(bare));
      }
    });
    await proof.step('with the policies back they are shut again', async () => {
      for (const [what, call, expected] of calls)
        if ((await call()) !== expected) throw new Error(`${what} ${expected ? 'is shut' : 'passes'}`);
    });
  } finally {
    await outside.kubectl(['delete', 'namespace', STRANGER, '--ignore-not-found']);
  }
}

const bare = ({ apiVersion, kind, metadata, spec }: Manifest): Manifest => ({
  apiVersion,
  kind,
  metadata: {
    name: metadata.name,
    namespace: metadata.namespace,
    labels: metadata.labels,
    annotations: metadata.annotations,
  },
  spec,
});
