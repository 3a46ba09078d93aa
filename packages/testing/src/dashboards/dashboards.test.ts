import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { counters, gauges, histograms } from '@guanxi/runtime/telemetry/metrics';
import { parse } from 'yaml';
import { dashboards } from './dashboards.ts';
import { grafanaJson } from './grafana.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const exported: Record<string, { labels: readonly string[] }> = { ...histograms, ...counters, ...gauges };

/** Every name of a figure and every label that an expression uses, against what the product exports. */
function faultsOf(expr: string): string[] {
  const faults: string[] = [];
  for (const [, written = '', selector = ''] of expr.matchAll(/\b(guanxi_\w+)(?:\{([^}]*)\})?/g)) {
    const histogram = Object.keys(histograms).find(
      (name) => /^(?:_bucket|_count|_sum)$/.test(written.replace(name, '')) && written.startsWith(name),
    );
    const metric = exported[histogram ?? written];
    if (!metric || (!histogram && written in histograms)) {
      faults.push(`${written} is not exported`);
      continue;
    }
    const labels = [...selector.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label]) => label ?? '');
    for (const label of labels.filter((each) => each !== 'component' && !metric.labels.includes(each)))
      faults.push(`${written} has no label ${label}`);
  }
  const all = new Set(['component', 'le', ...Object.values(exported).flatMap(({ labels }) => labels)]);
  for (const [, list = ''] of expr.matchAll(/\bby \(([^)]*)\)/g))
    for (const label of list.split(',').map((each) => each.trim()))
      if (!all.has(label)) faults.push(`nothing has a label ${label}`);
  if (!expr.includes('guanxi_')) faults.push('no figure of ours');
  return faults;
}

test.each([
  ['rate(guanxi_no_such_total[5m])', ['guanxi_no_such_total is not exported']],
  ['guanxi_dead_letters{colour="red"}', ['guanxi_dead_letters has no label colour']],
  ['sum by (colour) (guanxi_dead_letters)', ['nothing has a label colour']],
  ['guanxi_sql_duration_seconds', ['guanxi_sql_duration_seconds is not exported']],
  ['rate(guanxi_sql_duration_seconds_count{statement="SELECT"}[5m])', []],
])('the check of expressions sees a fault: %s', (expr, faults) => {
  expect(faultsOf(expr)).toEqual(faults);
});

describe.each(Object.entries(dashboards))('the dashboard %s', (name, dashboard) => {
  test('is written as it is defined', () => {
    const file = join(root, 'charts/guanxi/dashboards', `${name}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(grafanaJson(dashboard));
  });

  test.each(dashboard.panels.map((panel) => [panel.title, panel] as const))(
    'has a title, a unit, words and known figures: %s',
    (title, { description, unit, queries }) => {
      expect(title).not.toBe('');
      expect(unit).not.toBe('');
      expect(description.length).toBeGreaterThan(15);
      expect(queries.length).toBeGreaterThan(0);
      expect(queries.flatMap(({ expr }) => faultsOf(expr))).toEqual([]);
    },
  );

  test('has no two panels of one title', () => {
    const titles = dashboard.panels.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('there are four dashboards, and each figure that is exported is on one of them', () => {
  expect(Object.keys(dashboards)).toHaveLength(4);
  const shown = Object.values(dashboards).flatMap(({ panels }) =>
    panels.flatMap(({ queries }) => queries.map(({ expr }) => expr)),
  );
  expect(Object.keys(exported).filter((metric) => !shown.some((expr) => expr.includes(metric)))).toEqual([]);
});

test('the facts that dashboards name are facts of the contracts', () => {
  const contracts = globSync('proto/**/*.proto', { cwd: root, exclude: (path) => path.includes('node_modules') })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const named = [...JSON.stringify(dashboards).matchAll(/fact=\\"(\w+)\\"/g)].map(([, fact]) => fact);
  expect(named.length).toBeGreaterThan(5);
  for (const fact of named) expect(contracts).toContain(`message ${fact} {`);
});

describe('alerts', () => {
  type Rule = {
    alert: string;
    expr: string;
    for?: string;
    labels: { severity: string };
    annotations: { summary: string; runbook: string };
  };
  const rules: Rule[] = globSync('charts/guanxi/alerts/*.yaml', { cwd: root }).flatMap((file) =>
    parse(readFileSync(join(root, file), 'utf8')).groups.flatMap(({ rules: own }: { rules: Rule[] }) => own),
  );

  test('there are alerts of people, facts, value and processes, each of its own name', () => {
    expect(rules.length).toBeGreaterThan(12);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  test.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s has known figures, a severity, a summary and a page that names it',
    (alert, { expr, labels, annotations }) => {
      expect(faultsOf(expr)).toEqual([]);
      expect(['critical', 'warning', 'info']).toContain(labels.severity);
      expect(annotations.summary.length).toBeGreaterThan(15);
      const page = readFileSync(join(root, annotations.runbook), 'utf8');
      expect(page).toContain(`Alert \`${alert}\``);
      expect(page).toMatch(/^## Look$[\s\S]*^## Mend$/m);
    },
  );

  test('each alert rings in a test of promtool', () => {
    type Case = { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] };
    const { tests } = parse(readFileSync(join(import.meta.dirname, '../alerts/alerts.promtool.yaml'), 'utf8')) as {
      tests: Case[];
    };
    const ringing = tests.flatMap(({ alert_rule_test: cases }) =>
      cases.filter(({ exp_alerts: expected }) => expected.length > 0).map(({ alertname }) => alertname),
    );
    expect(rules.map(({ alert }) => alert).filter((alert) => !ringing.includes(alert))).toEqual([]);
  });

  test('each page has its alert', () => {
    const pages = globSync('docs/runbooks/*.md', { cwd: root }).map((file) => basename(file));
    const wanted = rules.map(({ annotations }) => basename(annotations.runbook));
    expect(pages.filter((page) => page !== 'README.md').sort()).toEqual([...new Set(wanted)].sort());
  });
});
