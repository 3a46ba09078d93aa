import { lazy } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';
import { numberText } from '../values/format.ts';
import { Drawn } from './drawn.tsx';
import { texts } from './texts.ts';

const Drawing = lazy(() => import('./drawing.tsx'));

export type Mark = {
  /** What the mark is, such as a month or a stage. */
  name: string;
  /** By the series' keys. */
  values: Readonly<Record<string, number>>;
  /** The records that the mark is made of. */
  to?: string | undefined;
};
export type Series = { key: string; name: string; tone?: Tone; text?: (value: number) => string };
export type ChartProps = {
  title: string;
  kind: 'bar' | 'line' | 'pie';
  series: readonly Series[];
  marks: readonly Mark[];
  /** px */
  height?: number;
};

/** A chart whose every mark opens its records, with the same as a table behind it. */
export function Chart({ title, kind, series, marks, height = 240 }: ChartProps) {
  return (
    <Drawn
      title={title}
      height={height}
      drawing={<Drawing kind={kind} series={series} marks={marks} />}
      table={<ChartTable title={title} series={series} marks={marks} />}
    />
  );
}

function ChartTable({ title, series, marks }: Pick<ChartProps, 'title' | 'series' | 'marks'>) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <table>
      <caption className="gx-said">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('category')}</th>
          {series.map(({ key, name }) => (
            <th key={key} scope="col" className="gx-number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map(({ name, values, to }) => (
          <tr key={name}>
            <th scope="row">
              {to ? (
                <Link to={to} title={t('records', { name })}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </th>
            {series.map(({ key, text }) => (
              <td key={key} className="gx-number">
                {text ? text(values[key] ?? 0) : numberText(values[key] ?? 0, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
