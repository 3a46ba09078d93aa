import type { Measurement } from './main.ts';

const sum = (parts: Record<string, number>) => Object.values(parts).reduce((total, each) => total + each, 0);
const rest = ({ gateway: _, postgres: __, ...services }: Record<string, number>) => sum(services);
const figure = (value: number | undefined, places = 1) => (value === undefined ? '' : value.toFixed(places));

/** What was measured, as tables for the capacity page. */
export function tablesOf(measurements: readonly Measurement[]): string {
  return [
    costs(measurements),
    growth(measurements),
    mixed(measurements),
    consumers(measurements),
    stores(measurements),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Of the middle size: CPU by part, and statements. */
function costs(measurements: readonly Measurement[]): string {
  const measured = measurements[Math.floor((measurements.length - 1) / 2)];
  if (!measured) return '';
  const rows = measured.operations.map(({ name, cpu, statements }) => [
    name,
    figure(cpu.gateway),
    figure(rest(cpu)),
    figure(cpu.postgres),
    figure(sum(cpu)),
    figure(sum(statements), 0),
  ]);
  return `Cost of one request with ${measured.members} members, CPU ms:\n\n${table(['operation', 'gateway', 'services', 'PostgreSQL', 'all', 'statements'], rows)}`;
}

function growth(measurements: readonly Measurement[]): string {
  const [first, last] = [measurements[0], measurements.at(-1)];
  if (!first || !last) return '';
  const rows = first.operations.map(({ name }) => {
    const each = measurements.map(({ operations }) => operations.find((cost) => cost.name === name));
    const [a, b] = [each[0], each.at(-1)];
    const ratio = a && b ? [b.p50 / a.p50, sum(b.cpu) / sum(a.cpu)] : [];
    return [
      name,
      ...each.map((cost) => `${figure(cost?.p50, 0)} / ${figure(cost?.p95, 0)}`),
      ...ratio.map((value) => `× ${figure(value)}`),
    ];
  });
  const head = [
    'p50 / p95 in ms',
    ...measurements.map(({ members }) => String(members)),
    'p50, last to first',
    'CPU, last to first',
  ];
  return `Growth:\n\n${table(head, rows)}`;
}

function mixed(measurements: readonly Measurement[]): string {
  const parts = [...new Set(measurements.flatMap(({ mixed: { cpu } }) => Object.keys(cpu)))];
  const rows = parts.map((part) => [part, ...measurements.map(({ mixed: { cpu } }) => figure(cpu[part], 2))]);
  const all = ['all', ...measurements.map(({ mixed: { cpu } }) => figure(sum(cpu), 2))];
  return `Mixed traffic, CPU ms for one request:\n\n${table(['part', ...measurements.map(({ members }) => String(members))], [...rows, all])}`;
}

function consumers(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap(({ members, consumers: rates }) =>
    rates.map(({ service, perSecond, cpu }) => [
      `${service}, ${members} members`,
      figure(perSecond, 0),
      figure(cpu.service, 2),
      figure(cpu.postgres, 2),
    ]),
  );
  return `Facts taken in:\n\n${table(['consumer', 'facts a second', 'CPU ms in the service', 'in PostgreSQL'], rows)}`;
}

function stores(measurements: readonly Measurement[]): string {
  const names = [...new Set(measurements.flatMap(({ sizes }) => Object.keys(sizes)))];
  const rows = names.map((name) => [
    name,
    ...measurements.map(({ sizes }) => `${((sizes[name] ?? 0) / 1e6).toFixed(0)} MB`),
    String(measurements.at(-1)?.connections[name] ?? ''),
  ]);
  return `Databases:\n\n${table(['database', ...measurements.map(({ members }) => String(members)), 'connections'], rows)}`;
}
