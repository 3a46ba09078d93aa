import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './generator.ts';
import type { VariantName } from './variants.ts';

export type Measured = Outcome & {
  operation: string;
  variant: VariantName;
  round: number;
  /** CPU ms a request, by process. */
  cpu: ReadonlyMap<string, number>;
};

const page = join(import.meta.dirname, '../../docs/gateway-under-load.md');

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Medians of the rounds, with their ratios, in Markdown. */
export function table(all: readonly Measured[], { rounds, seconds, connections }: Record<string, number>): string {
  const lines = [
    `Median of ${rounds} alternating runs of ${seconds} s each, ${connections} connections; Node ${process.versions.node}.`,
    '',
    '| operation | variant | requests/s | p50 ms | p95 ms | CPU ms a request | of which | PostgreSQL |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- | ---: |',
  ];
  const ratios: string[] = [];
  for (const operation of new Set(all.map((each) => each.operation))) {
    const of = (variant: string) => all.filter((each) => each.operation === operation && each.variant === variant);
    const variants = [...new Set(all.map((each) => each.variant))];
    for (const variant of variants) lines.push(row(operation, variant, of(variant)));
    ratios.push(...ratiosOf(operation, of));
  }
  return [...lines, '', ...ratios].join('\n');
}

function row(operation: string, variant: VariantName, runs: readonly Measured[]): string {
  const names = [...(runs[0]?.cpu.keys() ?? [])];
  const cpu = (name: string) => median(runs.map((each) => each.cpu.get(name) ?? 0));
  const parts = names.filter((name) => name !== 'PostgreSQL').map((name) => `${name} ${cpu(name).toFixed(2)}`);
  const cells = [
    ...[operation, variant, median(runs.map(rate)).toFixed(0)],
    ...[median(runs.map(({ p50 }) => p50)).toFixed(1), median(runs.map(({ p95 }) => p95)).toFixed(1)],
    ...[median(runs.map(total)).toFixed(2), parts.join(', '), cpu('PostgreSQL').toFixed(2)],
  ];
  return `| ${cells.join(' | ')} |`;
}

const rate = ({ answered, seconds }: Measured): number => answered / seconds;
const total = ({ cpu }: Measured): number =>
  [...cpu].reduce((sum, [name, time]) => (name === 'PostgreSQL' ? sum : sum + time), 0);

/** Ratios of runs that followed one another, so that what else the machine did cancels out; then their median. */
function ratiosOf(operation: string, of: (variant: string) => readonly Measured[]): string[] {
  const ours = of('ours');
  const against = (variant: string, what: (run: Measured) => number) => {
    const others = of(variant);
    if (ours.length === 0 || others.length === 0) return undefined;
    return median(ours.map((run, at) => what(run) / what(others[at] as Measured)));
  };
  const said = (value: number | undefined, text: string) =>
    value === undefined ? [] : [`- ${operation}: ${value.toFixed(2)} × ${text}`];
  return [
    ...said(against('stock', rate), "the stock gateway's requests/s"),
    ...said(against('stock', total), "the stock gateway's CPU a request"),
    ...said(against('monolith', rate), "the monolith's requests/s"),
    ...said(against('monolith', total), "the monolith's CPU a request"),
  ];
}

/** Puts figures between their marks on the documentation's page. */
export function writeFigures(text: string, mark = 'benchmark'): void {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const whole = readFileSync(page, 'utf8');
  const [before, rest] = whole.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has no place for ${mark}`);
  writeFileSync(page, `${before}${begin}\n${text}\n${end}${after}`);
}
