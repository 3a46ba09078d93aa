import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../journey/world.ts';
import { Databases } from '../kills/databases.ts';
import type { Kube, Manifest } from './kube.ts';
import { root } from './machine.ts';

export const NAMESPACE = 'guanxi-proof';
export const RELEASE = 'guanxi';
export const CHART = join(root, 'charts/guanxi');
/** Where browsers and pods alike find the issuer: a ClusterIP, which this machine has a route to. */
const ISSUER_IP = '10.96.0.80';
const STORAGE = 'proof';
/** As pods see this machine. */
const MACHINE = '10.77.0.0/24';
export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export const COMPONENTS = [...SERVICES, 'gateway', 'web'] as const;

/** What the chart is told: its trial, small, on this cluster. */
export const values = (tag: string): Manifest => ({
  image: { tag },
  defaults: {
    replicas: 1,
    autoscaling: { enabled: false },
    // two cores carry all nodes
    resources: { requests: { cpu: '20m', memory: '128Mi' } },
  },
  gateway: { publicUrl: `http://${RELEASE}-gateway.${NAMESPACE}.svc` },
  blobs: { claim: { storageClass: STORAGE, size: '1Gi' } },
  trial: {
    enabled: true,
    clock: true,
    storage: { storageClass: STORAGE, size: '1Gi' },
    // single pods: they stay where no node is drained
    nodeSelector: { 'kubernetes.io/hostname': 'n1' },
    // servers stay as they are when the product goes to another version
    postgres: { image: { tag } },
    kafka: { image: { tag } },
    mail: { image: { tag } },
    keycloak: { image: { tag }, clusterIP: ISSUER_IP, url: `http://${ISSUER_IP}:8080` },
  },
});

/**
 * What a bare cluster lacks: a namespace that is held to the strictest Pod Security, volumes (folders of this machine),
 * and a way for this machine to databases and brokers, which it asks past the services.
 */
export async function prepareNamespace(kube: Kube, folder: string): Promise<{ clockFile: string }> {
  const level = (mode: string) => ({ [`pod-security.kubernetes.io/${mode}`]: 'restricted' });
  await kube.apply({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: NAMESPACE, labels: { ...level('enforce'), ...level('warn') } },
  });
  const files = join(folder, 'files');
  await kube.apply(
    volume('files', files, 'ReadWriteMany', { namespace: NAMESPACE, name: `${RELEASE}-files` }),
    ...['postgres', 'kafka', 'keycloak', 'mail'].map((name) => volume(name, join(folder, name), 'ReadWriteOnce')),
    ...['postgres:5432', 'kafka:9092'].map((each) => openToMachine(...(each.split(':') as [string, string]))),
  );
  const clockFile = join(files, 'clock');
  writeFileSync(clockFile, '0');
  return { clockFile };
}

/** The file that moves business time in what is installed already. */
export async function clockFileOf(kube: Kube): Promise<string> {
  return join((await kube.json(['get', 'pv', `${NAMESPACE}-files`])).spec.hostPath.path, 'clock');
}

/** For a cluster that is used again: nothing of the run before stays. */
export async function clearNamespace(kube: Kube): Promise<void> {
  await kube.helm(['uninstall', RELEASE, '--ignore-not-found', '--wait']);
  await kube.kubectl(['delete', 'namespace', NAMESPACE, '--ignore-not-found']);
  await kube.kubectl(['delete', 'pv', '-l', `proof=${NAMESPACE}`, '--ignore-not-found']);
}

function volume(name: string, path: string, mode: string, claimRef?: object): Manifest {
  mkdirSync(path, { recursive: true });
  // each image has a user of its own
  chmodSync(path, 0o777);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `${NAMESPACE}-${name}`, labels: { proof: NAMESPACE } },
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: [mode],
      storageClassName: STORAGE,
      persistentVolumeReclaimPolicy: 'Retain',
      hostPath: { path },
      ...(claimRef ? { claimRef } : {}),
    },
  };
}

function openToMachine(component: string, port: string): Manifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `proof-${component}`, namespace: NAMESPACE },
    spec: {
      podSelector: { matchLabels: { 'app.kubernetes.io/component': component } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ ipBlock: { cidr: MACHINE } }], ports: [{ port: Number(port) }] }],
    },
  };
}

/** Where the product is, as this machine reaches it. */
export async function addressesOf(kube: Kube, control: string): Promise<Addresses> {
  const ip = async (component: string) =>
    (await kube.json(['get', 'service', `${RELEASE}-${component}`])).spec.clusterIP;
  return {
    gateway: `http://${await ip('gateway')}`,
    issuer: `http://${ISSUER_IP}:8080/realms/guanxi`,
    mailbox: `http://${await ip('mail')}:8080/mail/api`,
    control,
  };
}

/** A value of the Secret that the trial's chart has made. */
export async function secretOf(kube: Kube, key: string): Promise<string> {
  const { data } = await kube.json(['get', 'secret', `${RELEASE}-trial`]);
  return Buffer.from(data[key] ?? '', 'base64').toString('utf8');
}

/** The databases of the services, read as the server's administrator. */
export async function databasesOf(kube: Kube): Promise<Databases> {
  const { spec } = await kube.json(['get', 'service', `${RELEASE}-postgres`]);
  const password = await secretOf(kube, 'postgres.password');
  return new Databases((name) => `postgresql://postgres:${password}@${spec.clusterIP}:5432/${name}`);
}
