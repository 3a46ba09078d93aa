import { COMPONENTS, changed, named, ofKind, production, render, SERVICES, text } from './render.ts';

describe('A64 scaling', () => {
  test('a Deployment that is scaled leaves its number of pods to the scaler', () => {
    const manifests = production();
    for (const { metadata, spec } of ofKind(manifests, 'Deployment')) {
      expect(spec).not.toHaveProperty('replicas');
      const { minReplicas, maxReplicas, metrics } = named(manifests, 'HorizontalPodAutoscaler', metadata.name).spec;
      expect({ minReplicas, maxReplicas, by: metrics[0].resource.name }).toEqual({
        minReplicas: 2,
        maxReplicas: 4,
        by: 'cpu',
      });
    }
  });

  test('one that is not has the number of the values', () => {
    const manifests = production({ 'orders.autoscaling.enabled': false, 'orders.replicas': 3 });
    expect(named(manifests, 'Deployment', 'guanxi-orders').spec.replicas).toBe(3);
    expect(named(manifests, 'HorizontalPodAutoscaler', 'guanxi-orders')).toBeUndefined();
    expect(named(manifests, 'HorizontalPodAutoscaler', 'guanxi-sales')).toBeDefined();
  });

  test.each(COMPONENTS)('%s is scaled by its own block, and nothing else changes', (component) => {
    const after = production({ [`${component}.autoscaling.max`]: 3 });
    expect(changed(production(), after)).toEqual([`HorizontalPodAutoscaler/guanxi-${component}`]);
  });

  test.each(COMPONENTS)(
    '%s is upgraded by its own image: its Deployment and its migration, nothing else',
    (component) => {
      const upgrade = { upgrade: true };
      const after = production({ [`${component}.image.tag`]: '9.9.9' }, upgrade);
      const migrates = SERVICES.some((service) => service === component);
      const jobs = migrates ? [`Job/guanxi-${component}-contract`, `Job/guanxi-${component}-expand`] : [];
      // the topics are those that the image named by topics.imageOf declares
      const topics = component === 'customers' ? ['Job/guanxi-topics'] : [];
      expect(changed(production({}, upgrade), after)).toEqual([`Deployment/guanxi-${component}`, ...jobs, ...topics]);
    },
  );

  test('settings of one service roll that service alone', () => {
    const after = production({ 'customers.settings': { IMPORT_CHUNK: 100 } });
    expect(changed(production(), after)).toEqual(['Deployment/guanxi-customers']);
  });

  test('with KEDA, lag of a service in Kafka scales it in place of the plain scaler; without, its CPU does', () => {
    const set = { 'orders.autoscaling.lag': { enabled: true, bootstrapServers: 'kafka:9092' } };
    const keda = production(set, { apis: ['keda.sh/v1alpha1'] });
    const { spec } = named(keda, 'ScaledObject', 'guanxi-orders');
    expect(spec.triggers.map(({ type }: { type: string }) => type)).toEqual(['cpu', 'kafka']);
    expect(spec.triggers[1].metadata).toMatchObject({ consumerGroup: 'orders.facts', lagThreshold: '500' });
    expect(named(keda, 'HorizontalPodAutoscaler', 'guanxi-orders')).toBeUndefined();
    expect(named(keda, 'Deployment', 'guanxi-orders').spec).not.toHaveProperty('replicas');
    const plain = production(set);
    expect(named(plain, 'ScaledObject', 'guanxi-orders')).toBeUndefined();
    expect(named(plain, 'HorizontalPodAutoscaler', 'guanxi-orders')).toBeDefined();
  });

  test('one pod at most is taken by a drain, and a sick one never holds it up', () => {
    for (const { spec } of ofKind(production(), 'PodDisruptionBudget'))
      expect(spec).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
  });

  test('rate limits are shared by the replicas of the gateway, who find each other by a name that needs no search path', () => {
    const manifests = production();
    expect(named(manifests, 'Service', 'guanxi-gateway-replicas').spec.clusterIP).toBe('None');
    expect(text({ values: ['production'] })).toContain('"guanxi-gateway-replicas.crm.svc.cluster.local"');
  });
});

describe('A84 connection budget', () => {
  const refused = (set: Record<string, unknown>) => {
    try {
      production(set);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  // (4 replicas + 1 of a rolling update) × (pool 8 + 2 sessions) + 2 of the migration, six services, 10 kept
  const NEEDED = 6 * (5 * 10 + 2) + 10;

  test('pods × pool of all services must fit the server, and the refusal says by how much', () => {
    expect(refused({ 'postgres.maxConnections': NEEDED })).toBeUndefined();
    expect(refused({ 'postgres.maxConnections': NEEDED - 1 })).toContain(
      'postgres.maxConnections: 321, but services may open 312 connections (customers 52, sales 52,',
    );
  });

  test('every replica and every connection of a pool counts', () => {
    const set = { 'postgres.maxConnections': NEEDED };
    expect(refused({ ...set, 'orders.autoscaling.max': 5 })).toContain('orders 62');
    expect(refused({ ...set, 'orders.database.pool': 9 })).toContain('orders 57');
    expect(refused({ ...set, 'orders.database.pool': 9, 'sales.database.pool': 7 })).toBeUndefined();
    expect(refused({ ...set, 'orders.autoscaling.enabled': false, 'orders.replicas': 9 })).toContain('orders 102');
  });

  test('a service with a server of its own is counted against that one', () => {
    expect(refused({ 'postgres.maxConnections': NEEDED - 52, 'orders.database.maxConnections': 62 })).toBeUndefined();
    expect(refused({ 'orders.database.maxConnections': 61 })).toContain(
      'orders.database.maxConnections: 61, but orders may open 52 connections and postgres.reserved keeps 10',
    );
  });

  test('a trial is told to its own server, and fits it', () => {
    const [postgres] = ofKind(render({ values: ['trial'] }), 'StatefulSet').filter(
      ({ metadata }) => metadata.name === 'guanxi-postgres',
    );
    expect(postgres.spec.template.spec.containers[0].args).toEqual(['-c', 'max_connections=300']);
  });
});
