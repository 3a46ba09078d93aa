import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useCallback, useMemo } from 'react';
import { useAppearance } from '../theme/appearance.ts';
import { fonts, palettes, type Shade, type Tone } from '../theme/tokens.ts';
import type { ChartProps } from './chart.tsx';
import { useDrawing } from './use-drawing.ts';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type DrawingProps = Pick<ChartProps, 'kind' | 'series' | 'marks'>;
const ORDER: readonly Tone[] = ['teal', 'blue', 'amber', 'violet', 'green', 'red', 'slate'];

const colour = (tone: Tone, shade: Shade): string =>
  tone === 'teal' ? palettes[shade].primary : palettes[shade][tone];

/** The drawing itself, by ECharts; loaded with the first chart. */
export default function Drawing({ kind, series, marks }: DrawingProps) {
  const { shade } = useAppearance();
  const option = useMemo(() => optionOf({ kind, series, marks }, shade), [kind, series, marks, shade]);
  const place = useDrawing(
    option,
    useCallback(({ dataIndex }) => marks[dataIndex]?.to, [marks]),
  );
  return <div ref={place} style={{ width: '100%', height: '100%' }} />;
}

function optionOf({ kind, series, marks }: DrawingProps, shade: Shade) {
  const { ink, mute, line, card } = palettes[shade];
  const text = { color: mute, fontFamily: fonts.text };
  const tones = series.map(({ tone }, index) => tone ?? ORDER[index % ORDER.length] ?? 'teal');
  const common = {
    animationDuration: 150,
    textStyle: text,
    tooltip: {
      trigger: kind === 'pie' ? 'item' : 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
    },
    ...(series.length > 1 ? { legend: { textStyle: text, top: 0 } } : {}),
  };
  if (kind === 'pie') {
    const [only] = series;
    const data = marks.map(({ name, values }, index) => ({
      name,
      value: values[only?.key ?? ''] ?? 0,
      itemStyle: { color: colour(ORDER[index % ORDER.length] ?? 'teal', shade) },
    }));
    return { ...common, series: [{ type: 'pie', radius: ['45%', '70%'], data, label: { color: ink } }] };
  }
  return {
    ...common,
    grid: { left: 8, right: 12, top: series.length > 1 ? 32 : 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: marks.map(({ name }) => name),
      axisLine: { lineStyle: { color: line } },
      axisLabel: text,
    },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: line } }, axisLabel: text },
    series: series.map(({ key, name }, index) => ({
      type: kind,
      name,
      data: marks.map(({ values }) => values[key] ?? 0),
      itemStyle: { color: colour(tones[index] ?? 'teal', shade) },
      cursor: 'pointer',
    })),
  };
}
