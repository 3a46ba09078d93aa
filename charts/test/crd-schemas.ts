// node charts/test/crd-schemas.ts: makes schemas/ anew, for kinds that Kubernetes itself has not: their makers' own
// definitions (all Apache-2.0), fetched as Go modules, without descriptions and closed against misspelt fields. Needs Go.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const SOURCES = [
  ['sigs.k8s.io/gateway-api@v1.4.0', 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml'],
  ['github.com/kedacore/keda/v2@v2.18.0', 'config/crd/bases/keda.sh_scaledobjects.yaml'],
  [
    'github.com/prometheus-operator/prometheus-operator@v0.70.0',
    'example/prometheus-operator-crd/monitoring.coreos.com_servicemonitors.yaml',
  ],
  [
    'github.com/prometheus-operator/prometheus-operator@v0.70.0',
    'example/prometheus-operator-crd/monitoring.coreos.com_prometheusrules.yaml',
  ],
] as const;

type Schema = { [key: string]: unknown };
const target = join(import.meta.dirname, 'schemas');
mkdirSync(target, { recursive: true });

for (const [module, path] of SOURCES) {
  const found = JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), encoding: 'utf8' }),
  );
  const { spec } = parse(readFileSync(join(found.Dir, path), 'utf8'));
  for (const version of spec.versions.filter((each: Schema) => each.storage)) {
    // as kubeconform looks for it
    const name = `${spec.names.kind}-${spec.group.split('.')[0]}-${version.name}.json`.toLowerCase();
    const schema = closed(version.schema.openAPIV3Schema);
    writeFileSync(join(target, name), `${JSON.stringify(schema)}\n`);
    console.log(name);
  }
}

/** Objects that list their fields have no others. */
function closed(schema: Schema): Schema {
  const { description: _, ...rest } = schema;
  const result: Schema = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-kubernetes')));
  const { properties, items, additionalProperties } = rest as { [key: string]: Schema | undefined };
  if (properties) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, each]) => [key, closed(each as Schema)]),
    );
    if (!rest['x-kubernetes-preserve-unknown-fields'] && additionalProperties === undefined)
      result.additionalProperties = false;
  }
  if (items) result.items = closed(items);
  if (additionalProperties && typeof additionalProperties === 'object')
    result.additionalProperties = closed(additionalProperties);
  if (rest['x-kubernetes-int-or-string']) {
    delete result.type;
    result.anyOf = [{ type: 'integer' }, { type: 'string' }];
  }
  return result;
}
