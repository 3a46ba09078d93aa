/** What a panel shows; the rest of Grafana's JSON follows from it. */
export type Panel = {
  title: string;
  /** What it means, and when to worry. */
  description: string;
  /** Grafana's name of the unit. */
  unit: string;
  kind?: 'timeseries' | 'stat' | 'table';
  /** Columns of 24. */
  width?: number;
  queries: readonly Query[];
  /** From here on it is shown in red. */
  worry?: number;
};
export type Query = { expr: string; legend: string };
export type Dashboard = { uid: string; title: string; description: string; panels: readonly Panel[] };

// biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own placeholder
const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };
const HEIGHT = 8;

/** A dashboard as Grafana reads it: Prometheus is chosen on top, as is the component. */
export function grafanaJson({ uid, title, description, panels }: Dashboard): object {
  let [x, y] = [0, 0];
  const placed = panels.map((panel, at) => {
    const width = panel.width ?? 12;
    if (x + width > 24) [x, y] = [0, y + HEIGHT];
    const gridPos = { x, y, w: width, h: HEIGHT };
    x += width;
    return { id: at + 1, gridPos, ...panelJson(panel) };
  });
  return {
    uid,
    title,
    description,
    tags: ['guanxi'],
    timezone: 'browser',
    schemaVersion: 39,
    editable: true,
    graphTooltip: 1,
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    templating: { list: [datasource, component] },
    panels: placed,
  };
}

function panelJson({ title, description, unit, kind = 'timeseries', queries, worry }: Panel): object {
  const steps = [{ color: 'green', value: null }, ...(worry === undefined ? [] : [{ color: 'red', value: worry }])];
  return {
    type: kind,
    title,
    description,
    datasource: DATASOURCE,
    fieldConfig: {
      defaults: { unit, min: 0, thresholds: { mode: 'absolute', steps } },
      overrides: [],
    },
    options: kind === 'timeseries' ? { legend: { displayMode: 'list', placement: 'bottom' } } : {},
    targets: queries.map(({ expr, legend }, at) => ({
      refId: String.fromCharCode(65 + at),
      datasource: DATASOURCE,
      expr,
      legendFormat: legend,
      ...(kind === 'table' ? { format: 'table', instant: true } : {}),
    })),
  };
}

const datasource = { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus' };
const component = {
  name: 'component',
  label: 'Component',
  type: 'query',
  datasource: DATASOURCE,
  query: 'label_values(guanxi_process_resident_memory_bytes, component)',
  refresh: 2,
  includeAll: true,
  multi: true,
  allValue: '.*',
  current: { text: 'All', value: '$__all' },
};
