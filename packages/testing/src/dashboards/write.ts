// Writes charts/guanxi/dashboards from their definitions.
import { writeFileSync } from 'node:fs';
import { dashboards } from './dashboards.ts';
import { grafanaJson } from './grafana.ts';

const folder = new URL('../../../../charts/guanxi/dashboards/', import.meta.url);
for (const [name, dashboard] of Object.entries(dashboards))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(grafanaJson(dashboard), null, 2)}\n`);
