import {
  COMPONENTS,
  containers,
  type Manifest,
  named,
  ofKind,
  production,
  render,
  SERVICES,
  SETS,
  type Wanted,
  workloads,
} from './render.ts';

describe.each(Object.keys(SETS))('A64 pods: %s', (name) => {
  let manifests: Manifest[];
  beforeAll(() => {
    manifests = render(SETS[name] as Wanted);
  });

  test('Pod Security "restricted" takes every pod', () => {
    for (const { manifest, pod } of workloads(manifests)) {
      const { securityContext } = pod.spec;
      expect({ of: manifest.metadata.name, ...securityContext }).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(pod.spec).not.toHaveProperty('hostNetwork');
      for (const volume of pod.spec.volumes ?? [])
        expect(['emptyDir', 'persistentVolumeClaim', 'configMap']).toContain(
          Object.keys(volume).find((key) => key !== 'name'),
        );
    }
    for (const container of containers(manifests))
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        capabilities: { drop: ['ALL'] },
      });
  });

  test('no pod holds a token of the cluster', () => {
    for (const { pod } of workloads(manifests)) expect(pod.spec.automountServiceAccountToken).toBe(false);
    for (const account of ofKind(manifests, 'ServiceAccount')) expect(account.automountServiceAccountToken).toBe(false);
  });

  test('each container says what it needs and what it may take', () => {
    expect(containers(manifests).length).toBeGreaterThan(6);
    for (const { name: of, resources } of containers(manifests)) {
      expect({ of, requests: Object.keys(resources.requests).sort() }).toEqual({
        of,
        requests: ['cpu', 'ephemeral-storage', 'memory'],
      });
      expect({ of, limits: Object.keys(resources.limits).sort() }).toEqual({
        of,
        limits: ['ephemeral-storage', 'memory'],
      });
    }
  });

  test('only /tmp, the shared files and a server of the trial are written to', () => {
    const writable = containers(manifests).flatMap((container) =>
      (container.volumeMounts ?? [])
        .filter((mount: Manifest) => !mount.readOnly)
        .map((mount: Manifest) => mount.mountPath),
    );
    const known = ['/tmp', '/files', '/var/lib/postgresql', '/var/lib/kafka', '/opt/keycloak/data', '/data'];
    expect([...new Set(writable)].filter((path) => !known.includes(path))).toEqual([]);
  });

  test('each component has the three probes, and is spread over zones and nodes', () => {
    for (const { spec, metadata } of ofKind(manifests, 'Deployment')) {
      const [container] = spec.template.spec.containers;
      expect({
        of: metadata.name,
        startup: container.startupProbe.httpGet.path,
        alive: container.livenessProbe.httpGet.path,
        ready: container.readinessProbe.httpGet.path,
      }).toEqual({ of: metadata.name, startup: '/healthz', alive: '/healthz', ready: '/readyz' });
      const spread = spec.template.spec.topologySpreadConstraints;
      expect(spread.map((each: Manifest) => each.topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ]);
      for (const each of spread) expect(each.labelSelector.matchLabels).toEqual(spec.selector.matchLabels);
    }
  });

  test('a pod still answers while its endpoints are withdrawn, and has time for what it has in hand', () => {
    for (const { spec } of ofKind(manifests, 'Deployment')) {
      const { lifecycle, env = [] } = spec.template.spec.containers[0];
      const drain = Number(env.find((each: Manifest) => each.name === 'DRAIN_SECONDS')?.value ?? 0);
      expect(lifecycle.preStop.sleep.seconds).toBeGreaterThanOrEqual(5);
      expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(
        lifecycle.preStop.sleep.seconds + drain + 12,
      );
      expect(spec.strategy.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
    }
  });

  test('every Service, budget and scaler finds exactly the pods of its component', () => {
    const pods = ofKind(manifests, 'Deployment', 'StatefulSet').map(({ spec }) => spec.template.metadata.labels);
    const matching = (selector: Record<string, string>) =>
      pods.filter((labels) => Object.entries(selector).every(([key, value]) => labels[key] === value)).length;
    for (const { spec } of ofKind(manifests, 'Service')) expect(matching(spec.selector)).toBe(1);
    for (const { spec } of ofKind(manifests, 'PodDisruptionBudget'))
      expect(matching(spec.selector.matchLabels)).toBe(1);
    for (const { spec } of ofKind(manifests, 'HorizontalPodAutoscaler', 'ScaledObject'))
      expect(named(manifests, 'Deployment', spec.scaleTargetRef.name)).toBeDefined();
  });
});

describe('A64 components', () => {
  test('each has its own Deployment, Service, account, budget and scaler', () => {
    const manifests = production();
    for (const component of COMPONENTS)
      for (const kind of ['Deployment', 'Service', 'ServiceAccount', 'PodDisruptionBudget', 'HorizontalPodAutoscaler'])
        expect(named(manifests, kind, `guanxi-${component}`)).toBeDefined();
  });

  test('files lie on one claim that services and gateway share, or in an object store and then on none', () => {
    const mounts = (manifests: Manifest[]) =>
      ofKind(manifests, 'Deployment').filter(({ spec }) =>
        spec.template.spec.volumes.some(
          (volume: Manifest) => volume.persistentVolumeClaim?.claimName === 'guanxi-files',
        ),
      ).length;
    expect(mounts(production())).toBe(SERVICES.length + 1);
    const stored = production({
      'blobs.s3': { url: 's3://files', existingSecret: 'files' },
      'blobs.claim.existingClaim': '',
    });
    expect([mounts(stored), ofKind(stored, 'PersistentVolumeClaim').length]).toEqual([0, 0]);
  });

  test('the servers of a trial, and nothing else, go where trial.nodeSelector says', () => {
    const where = { 'kubernetes.io/hostname': 'n1' };
    const pods = workloads(render({ values: ['trial'], set: { 'trial.nodeSelector': where } }));
    const there = pods.filter(({ pod }) => pod.spec.nodeSelector).map(({ manifest }) => manifest.metadata.name);
    expect(there.sort()).toEqual(['guanxi-kafka', 'guanxi-keycloak', 'guanxi-mail', 'guanxi-postgres']);
    for (const { manifest, pod } of pods)
      if (there.includes(manifest.metadata.name)) expect(pod.spec.nodeSelector).toEqual(where);
  });

  test("people's files outlive an uninstallation, those of a trial do not", () => {
    const claim = (set: object, values: string[]) =>
      named(render({ values, set: set as never }), 'PersistentVolumeClaim', 'guanxi-files').metadata.annotations;
    expect(claim({ 'blobs.claim.existingClaim': '' }, ['production'])).toEqual({ 'helm.sh/resource-policy': 'keep' });
    expect(claim({}, ['trial'])).toBeUndefined();
  });
});
