import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { run } from './tools.ts';

/** A manifest of any kind. */
export type Manifest = any;

export const CHART = join(import.meta.dirname, '../guanxi');
export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export const COMPONENTS = [...SERVICES, 'gateway', 'web'] as const;

export type Wanted = {
  /** Files of `values/`, each over the one before. */
  values: readonly string[];
  /** Single values, as for `--set-json`. */
  set?: Record<string, unknown>;
  upgrade?: boolean;
  /** API groups that the cluster has besides its own. */
  apis?: readonly string[];
};

/** The sets of values that everything must hold for. */
export const SETS: Record<string, Wanted> = {
  production: { values: ['production'] },
  'production, upgraded': { values: ['production'], upgrade: true },
  minimal: { values: ['production', 'minimal'] },
  ingress: { values: ['production', 'ingress'] },
  everything: { values: ['production', 'everything'], upgrade: true, apis: ['keda.sh/v1alpha1'] },
  trial: { values: ['trial'], set: { 'trial.clock': true } },
  'trial, upgraded': { values: ['trial'], upgrade: true },
};

/** Rendered text, as Helm would send it. @throws Error with Helm's message */
export function text({ values, set = {}, upgrade = false, apis = [] }: Wanted): string {
  return run('helm', [
    ...['template', 'guanxi', CHART, '--namespace', 'crm', '--kube-version', '1.34.4'],
    ...values.flatMap((name) => ['--values', join(import.meta.dirname, 'values', `${name}.yaml`)]),
    ...Object.entries(set).flatMap(([name, value]) => ['--set-json', `${name}=${JSON.stringify(value)}`]),
    ...apis.flatMap((name) => ['--api-versions', name]),
    ...(upgrade ? ['--is-upgrade'] : []),
  ]);
}

export const parsed = (rendered: string): Manifest[] =>
  parseAllDocuments(rendered)
    .map((document) => document.toJS())
    .filter((manifest) => manifest);

export const render = (wanted: Wanted): Manifest[] => parsed(text(wanted));

/** Production with single values of its own. */
export const production = (set: Record<string, unknown> = {}, more: Partial<Wanted> = {}): Manifest[] =>
  render({ values: ['production'], set, ...more });

/** What Helm says against values. */
export function refusal(set: Record<string, unknown>, values: readonly string[] = ['production']): string {
  try {
    text({ values, set });
  } catch (error) {
    return (error as Error).message;
  }
  return 'no refusal';
}

export const named = (manifests: readonly Manifest[], kind: string, name: string): Manifest =>
  manifests.find((each) => each.kind === kind && each.metadata.name === name);
export const ofKind = (manifests: readonly Manifest[], ...kinds: string[]): Manifest[] =>
  manifests.filter((each) => kinds.includes(each.kind));

/** Everything that makes pods, and their template. */
export const workloads = (manifests: readonly Manifest[]): { manifest: Manifest; pod: Manifest }[] =>
  ofKind(manifests, 'Deployment', 'StatefulSet', 'Job').map((manifest) => ({ manifest, pod: manifest.spec.template }));
export const containers = (manifests: readonly Manifest[]): Manifest[] =>
  workloads(manifests).flatMap(({ pod }) => [...(pod.spec.initContainers ?? []), ...pod.spec.containers]);

/** A variable of a component's process. */
export const variable = (manifests: readonly Manifest[], component: string, name: string): Manifest =>
  named(manifests, 'Deployment', `guanxi-${component}`).spec.template.spec.containers[0].env.find(
    (each: Manifest) => each.name === name,
  );

/** Names of the manifests that differ between two renderings, as `Kind/name`. */
export function changed(before: readonly Manifest[], after: readonly Manifest[]): string[] {
  const keyed = (manifests: readonly Manifest[]) =>
    new Map(manifests.map((each) => [`${each.kind}/${each.metadata.name}`, JSON.stringify(each)]));
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();
}
