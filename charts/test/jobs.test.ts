import { changed, type Manifest, named, ofKind, production, refusal, render, SERVICES, variable } from './render.ts';

const hooks = (manifests: Manifest[]) =>
  Object.fromEntries(
    ofKind(manifests, 'Job').map(({ metadata }) => [
      metadata.name.replace('guanxi-', ''),
      `${metadata.annotations?.['helm.sh/hook'] ?? 'ordinary'} ${metadata.annotations?.['helm.sh/hook-weight'] ?? ''}`.trim(),
    ]),
  );
const BEFORE = 'pre-install,pre-upgrade';

describe('A64 jobs', () => {
  test('before anything is installed topics are made, then each database is migrated', () => {
    const expected = {
      topics: `${BEFORE} -10`,
      ...Object.fromEntries(SERVICES.map((name) => [`${name}-expand`, `${BEFORE} -5`])),
    };
    expect(hooks(production())).toEqual(expected);
  });

  test('an upgrade expands before and contracts after; whoever wants to contract by hand switches that off', () => {
    const upgraded = hooks(production({}, { upgrade: true }));
    for (const name of SERVICES)
      expect([upgraded[`${name}-expand`], upgraded[`${name}-contract`]]).toEqual([`${BEFORE} -5`, 'post-upgrade 5']);
    expect(Object.keys(hooks(production({ 'migrations.contract': false }, { upgrade: true })))).not.toContain(
      'orders-contract',
    );
  });

  test('contract knows the sessions of its own version by the name that the pods give theirs', () => {
    const manifests = production({ 'orders.image.tag': '2.0.0' }, { upgrade: true });
    const { env, args } = named(manifests, 'Job', 'guanxi-orders-contract').spec.template.spec.containers[0];
    expect(args).toEqual(['../../packages/prisma-engine/src/migrate.ts', 'contract', '.']);
    expect(env.find((each: Manifest) => each.name === 'SESSION_NAME').value).toBe('guanxi orders 2.0.0');
    expect(variable(manifests, 'orders', 'PGAPPNAME').value).toBe('guanxi orders 2.0.0');
  });

  test('a job is gone when it has succeeded, stays to be read when it has failed, and is made anew', () => {
    for (const { metadata, spec } of ofKind(production(), 'Job')) {
      expect(metadata.annotations['helm.sh/hook-delete-policy']).toBe('before-hook-creation,hook-succeeded');
      expect(spec.template.spec.restartPolicy).toBe('Never');
      expect(spec.activeDeadlineSeconds).toBeGreaterThan(0);
    }
  });

  test("the realm of a firm's own Keycloak is applied only where that is asked for", () => {
    expect(named(production(), 'Job', 'guanxi-realm')).toBeUndefined();
    const manifests = render({ values: ['production', 'everything'] });
    const { env } = named(manifests, 'Job', 'guanxi-realm').spec.template.spec.containers[0];
    const plain = Object.fromEntries(env.flatMap(({ name, value }: Manifest) => (value ? [[name, value]] : [])));
    expect(plain).toMatchObject({
      ISSUER_ADMIN_URL: 'https://id.example/admin/realms/guanxi',
      GUANXI_GATEWAY_URL: 'https://guanxi.example',
      GUANXI_CONSOLE_URL: 'https://console.example',
      GUANXI_SECOND_FACTOR: 'decision-maker=passkey',
    });
    expect(plain).not.toHaveProperty('GUANXI_TRIAL');
  });
});

describe('A64 trial', () => {
  const trial = (set: Record<string, unknown> = {}, upgrade = false) => render({ values: ['trial'], set, upgrade });

  test('one value brings PostgreSQL, Kafka, Keycloak and a mail sink, and one pod of each component', () => {
    expect(
      ofKind(trial(), 'StatefulSet')
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual(['guanxi-kafka', 'guanxi-keycloak', 'guanxi-mail', 'guanxi-postgres']);
    for (const { spec } of ofKind(trial(), 'Deployment')) expect(spec.replicas).toBe(1);
    expect(ofKind(production(), 'StatefulSet')).toEqual([]);
  });

  test('at its first installation jobs run beside the servers they need, and services wait for both', () => {
    expect(new Set(Object.values(hooks(trial())))).toEqual(new Set(['ordinary']));
    const waits = (name: string) =>
      named(trial(), 'Deployment', `guanxi-${name}`).spec.template.spec.initContainers?.map(
        (each: Manifest) => each.name,
      );
    expect([waits('orders'), waits('gateway'), waits('web')]).toEqual([
      ['await-database', 'await-topics'],
      ['await-topics'],
      undefined,
    ]);
  });

  test('an upgrade of a trial migrates before, as anywhere, under names that the first jobs did not have', () => {
    const upgraded = hooks(trial({}, true));
    expect(upgraded['orders-expand']).toBe(`${BEFORE} -5`);
    expect(Object.keys(hooks(trial())).filter((name) => name in upgraded)).toEqual([]);
  });

  test('pods do not change between the first installation and an upgrade to the same version', () => {
    const first = trial();
    expect(changed(first, trial({}, true)).filter((name) => /^(Deployment|StatefulSet)/.test(name))).toEqual([]);
  });

  test('passwords are made at the first installation, long and all different', () => {
    const { stringData } = named(trial(), 'Secret', 'guanxi-trial');
    const made = Object.entries(stringData as Record<string, string>).filter(
      ([key]) => !/URL$|users$|databases$|^GATEWAY_KEYS$/.test(key),
    );
    expect(made.length).toBeGreaterThan(15);
    for (const [, value] of made) expect(value).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(new Set(made.map(([, value]) => value)).size).toBe(made.length);
  });

  test('claims of its servers go with it', () => {
    for (const { spec } of ofKind(trial(), 'StatefulSet'))
      expect(spec.persistentVolumeClaimRetentionPolicy.whenDeleted).toBe('Delete');
  });

  test('its clock is a file that all services read, and exists nowhere else', () => {
    const moved = trial({ 'trial.clock': true });
    for (const name of SERVICES) expect(variable(moved, name, 'CLOCK_FILE').value).toBe('/files/clock');
    expect(variable(trial(), 'orders', 'CLOCK_FILE')).toBeUndefined();
    expect(refusal({ 'trial.clock': true })).toContain("at '/trial/clock'");
  });

  test('it may use an issuer and a mail server that are there', () => {
    const manifests = trial({
      'issuer.url': 'https://id.example/realms/guanxi',
      'realm.admin.existingSecret': 'keycloak-admin',
      'marketing.smtp.existingSecret': 'mail',
    });
    expect(ofKind(manifests, 'StatefulSet').map(({ metadata }) => metadata.name)).toEqual([
      'guanxi-postgres',
      'guanxi-kafka',
    ]);
    expect(variable(manifests, 'orders', 'ISSUER_URL').value).toBe('https://id.example/realms/guanxi');
  });
});
