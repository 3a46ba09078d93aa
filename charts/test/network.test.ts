import { type Manifest, named, ofKind, production, render, SERVICES } from './render.ts';

/** A rule as text: who, at which ports. */
const told = (rule: Manifest, side: 'from' | 'to') => {
  const who = (rule[side] ?? [{ anybody: true }]).map((peer: Manifest) => {
    const labels = peer.podSelector?.matchLabels;
    if (labels) return labels['guanxi/job'] ? `job ${labels['guanxi/job']}` : labels['app.kubernetes.io/component'];
    if (peer.ipBlock) return peer.ipBlock.cidr;
    return peer.anybody ? 'anybody' : Object.values(peer.namespaceSelector.matchLabels).join();
  });
  const ports = rule.ports.map(({ port, protocol }: Manifest) => (protocol === 'UDP' ? `${port}/udp` : `${port}`));
  return `${who.join(' ')} : ${ports.join(' ')}`;
};
const ways = (manifests: Manifest[], name: string) => {
  const { spec } = named(manifests, 'NetworkPolicy', `guanxi-${name}`);
  expect(spec.policyTypes).toEqual(['Ingress', 'Egress']);
  return {
    in: (spec.ingress ?? []).map((rule: Manifest) => told(rule, 'from')),
    out: (spec.egress ?? []).map((rule: Manifest) => told(rule, 'to')),
  };
};
const DNS = 'kube-system : 53/udp 53';

describe('A64 network', () => {
  test('every pod of the release is shut both ways unless a policy opens a way', () => {
    const { spec } = named(production(), 'NetworkPolicy', 'guanxi-deny');
    expect(spec).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'guanxi', 'app.kubernetes.io/instance': 'guanxi' } },
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  test('outside of a trial each component has the ways it uses and no other', () => {
    const manifests = render({ values: ['production', 'everything'] });
    const outside = ['10.1.0.0/24 : 5432', '10.2.0.0/24 : 9092', '10.3.0.0/24 : 443'];
    const both = ['telemetry : 4318', 'anybody : 443'];
    for (const service of SERVICES) {
      const mail = service === 'marketing' ? ['10.4.0.0/24 : 587'] : [];
      expect(ways(manifests, service)).toEqual({
        in: ['gateway : 8080', 'monitoring : 9464'],
        out: [DNS, ...outside, ...mail, ...both],
      });
    }
    expect(ways(manifests, 'gateway')).toEqual({
      in: ['ingress : 8080', '10.3.0.0/24 : 8080', 'monitoring : 9464'],
      out: [DNS, '10.2.0.0/24 : 9092', '10.3.0.0/24 : 443', ...both, `${SERVICES.join(' ')} : 8080`],
    });
    expect(ways(manifests, 'web')).toEqual({ in: ['ingress : 8080'], out: [] });
    expect(ways(manifests, 'job-migration')).toEqual({ in: [], out: [DNS, '10.1.0.0/24 : 5432'] });
    expect(ways(manifests, 'job-topics')).toEqual({ in: [], out: [DNS, '10.2.0.0/24 : 9092'] });
    expect(ways(manifests, 'job-realm')).toEqual({ in: [], out: [DNS, '10.3.0.0/24 : 443'] });
    expect(ofKind(manifests, 'NetworkPolicy')).toHaveLength(SERVICES.length + 6);
  });

  test('in a trial the ways end at the servers that it brings', () => {
    const manifests = render({ values: ['trial'] });
    const servers = ['postgres : 5432', 'kafka : 9092', 'keycloak : 8080'];
    expect(ways(manifests, 'orders')).toEqual({ in: ['gateway : 8080'], out: [DNS, ...servers] });
    expect(ways(manifests, 'marketing').out).toEqual([DNS, ...servers, 'mail : 2525']);
    expect(ways(manifests, 'postgres')).toEqual({ in: [`${SERVICES.join(' ')} job migration : 5432`], out: [] });
    expect(ways(manifests, 'kafka')).toEqual({ in: [`${SERVICES.join(' ')} gateway job topics : 9092`], out: [] });
    expect(ways(manifests, 'keycloak')).toEqual({
      in: [`${SERVICES.join(' ')} gateway job realm : 8080`, 'anybody : 8080'],
      out: [DNS, 'gateway : 8080', 'mail : 2525'],
    });
    expect(ways(manifests, 'mail')).toEqual({ in: ['marketing keycloak : 2525', 'anybody : 8080'], out: [] });
  });

  test('where callers are named, the issuer may still tell the gateway who has signed out', () => {
    const set = { 'networkPolicy.clients.from': [{ ipBlock: { cidr: '10.9.0.0/24' } }] };
    expect(ways(render({ values: ['trial'], set }), 'gateway').in).toEqual(['10.9.0.0/24 : 8080', 'keycloak : 8080']);
  });

  test('nobody reads metrics unless he is named', () => {
    expect(ways(production(), 'customers').in).toEqual(['gateway : 8080']);
  });
});

describe('A64 ways in', () => {
  test('an Ingress has TLS and leads to the API by its paths and to the pages by all others; probes and metrics stay inside', () => {
    const manifests = render({ values: ['production', 'ingress'] });
    const { spec } = named(manifests, 'Ingress', 'guanxi');
    expect(spec.tls).toEqual([{ hosts: ['guanxi.example'], secretName: 'guanxi-tls' }]);
    const paths = spec.rules.flatMap(({ http }: Manifest) =>
      http.paths.map(({ path, backend }: Manifest) => `${path} ${backend.service.name}`),
    );
    expect(paths).toEqual([
      '/graphql guanxi-gateway',
      '/live guanxi-gateway',
      '/files guanxi-gateway',
      '/exports guanxi-gateway',
      '/unsubscribe guanxi-gateway',
      '/backchannel-logout guanxi-gateway',
      '/ guanxi-web',
    ]);
  });

  test('an HTTPRoute hangs on the Gateway that ends TLS', () => {
    const manifests = render({ values: ['production', 'everything'] });
    const routes = ofKind(manifests, 'HTTPRoute').map(({ spec }) => [
      spec.hostnames,
      spec.parentRefs,
      spec.rules[0].backendRefs,
    ]);
    const parents = [{ name: 'public', namespace: 'ingress' }];
    expect(routes.sort()).toEqual([
      [['api.example'], parents, [{ name: 'guanxi-gateway', port: 80 }]],
      [['crm.example'], parents, [{ name: 'guanxi-web', port: 80 }]],
    ]);
  });

  test('unless it is asked for nothing leads in', () => {
    expect(ofKind(production(), 'Ingress', 'HTTPRoute')).toEqual([]);
    expect(ofKind(production(), 'Service').map(({ spec }) => spec.type)).toEqual(
      ofKind(production(), 'Service').map(() => undefined),
    );
  });
});
