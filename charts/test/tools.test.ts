import { join } from 'node:path';
import { CHART, type Manifest, ofKind, render, SETS, text, type Wanted } from './render.ts';
import { cache, run } from './tools.ts';

/**
 * What kube-score says and the chart does otherwise, each with its reason. There is no limit of CPU either: throttling
 * makes slow what could run.
 */
const OTHERWISE: Record<string, string> = {
  'container-image-pull-policy':
    'tags of releases are never moved; asking a registry at each start would make it a part that can fail',
  'pod-networkpolicy': 'the minimal values switch policies off; network.test.ts holds every other set to them',
  'deployment-replicas':
    'the minimal values and a trial have single pods by choice, and it does not know KEDA; scaling.test.ts holds production to two',
  'deployment-has-host-podantiaffinity': 'topologySpreadConstraints spread pods over zones and nodes',
  'statefulset-has-host-podantiaffinity': 'the servers of a trial are single pods',
  'statefulset-has-poddisruptionbudget':
    'the servers of a trial are single pods, which a budget would only keep from being drained',
  'container-security-context-user-group-id':
    "the servers of a trial run as their images' own user, which is above 10000",
  'statefulset-has-servicename': 'single pods need no headless Service',
  'pod-probes-identical': 'a server of a trial lives when its port takes connections and is ready then',
};

/** Kubernetes' own schemas, then those of Gateway API, KEDA and Prometheus. */
const SCHEMAS = [
  join(cache, 'schemas/{{ .NormalizedKubernetesVersion }}'),
  join(import.meta.dirname, 'schemas'),
].flatMap((folder) => ['-schema-location', join(folder, '{{ .ResourceKind }}{{ .KindSuffix }}.json')]);
const conform = (manifests: string) =>
  run('kubeconform', ['-strict', '-summary', '-kubernetes-version', '1.34.0', ...SCHEMAS], manifests);

describe('A64 what Helm renders', () => {
  test('every field of every set is one that Kubernetes, Gateway API, KEDA or Prometheus knows', () => {
    const all = Object.values(SETS).map((set) => text(set));
    expect(conform(all.join('\n---\n'))).toMatch(/Valid: [1-9]\d{2,}, Invalid: 0, Errors: 0, Skipped: 0/);
  });

  test('a field that is misspelt is found', () => {
    const everything = render(SETS.everything as Wanted);
    for (const kind of ['Deployment', 'HTTPRoute', 'ScaledObject', 'ServiceMonitor', 'PrometheusRule']) {
      const [manifest] = ofKind(everything, kind);
      const wrong = { ...manifest, spec: { ...manifest.spec, misspelt: 1 } };
      expect(() => conform(JSON.stringify(wrong))).toThrow('misspelt');
    }
  });

  test.each(Object.keys(SETS))('%s: kube-score finds nothing but what is done otherwise for a reason', (name) => {
    const ignored = Object.keys(OTHERWISE).flatMap((id) => ['--ignore-test', id]);
    const options = ['--kubernetes-version', 'v1.34', '--ignore-container-cpu-limit', '--output-format', 'ci'];
    const said = run('kube-score', ['score', ...options, ...ignored, '-'], text(SETS[name] as Wanted));
    expect(said).toContain('[OK]');
    expect(said.split('\n').filter((line) => /^\[(CRITICAL|WARNING)\]/.test(line))).toEqual([]);
  });
});

describe('A64 the chart', () => {
  test('helm lint --strict', () => {
    const values = ['production', 'everything'].flatMap((name) => [
      '--values',
      join(import.meta.dirname, 'values', `${name}.yaml`),
    ]);
    expect(run('helm', ['lint', '--strict', CHART, ...values])).toContain('0 chart(s) failed');
  });

  test('metrics are scraped of services and gateway, alerts and dashboards come along where they are asked for', () => {
    const everything = render(SETS.everything as Wanted);
    expect(ofKind(everything, 'ServiceMonitor').map(({ metadata }: Manifest) => metadata.name)).toHaveLength(7);
    const boards = ofKind(everything, 'ConfigMap').flatMap(({ data }: Manifest) => Object.values(data as object));
    expect(boards.length).toBeGreaterThanOrEqual(4);
    for (const board of boards) expect(JSON.parse(board)).toHaveProperty('panels');
    const alerts = ofKind(everything, 'PrometheusRule').flatMap(({ spec }: Manifest) => spec.groups);
    expect(alerts.length).toBeGreaterThan(0);
    expect(ofKind(render(SETS.production as Wanted), 'ServiceMonitor', 'PrometheusRule', 'ConfigMap')).toEqual([]);
  });
});
