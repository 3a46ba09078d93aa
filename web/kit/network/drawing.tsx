import { GraphChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useCallback, useMemo } from 'react';
import { useDrawing } from '../chart/use-drawing.ts';
import { useAppearance } from '../theme/appearance.ts';
import { fonts, palettes, type Shade } from '../theme/tokens.ts';
import type { Node, Step, Tie } from './path.ts';

use([GraphChart, TooltipComponent, SVGRenderer]);

type DrawingProps = { nodes: readonly Node[]; ties: readonly Tie[]; way: readonly Step[] };

/** The drawing itself, by ECharts; loaded with the first network. */
export default function Drawing({ nodes, ties, way }: DrawingProps) {
  const { shade } = useAppearance();
  const option = useMemo(() => optionOf({ nodes, ties, way }, shade), [nodes, ties, way, shade]);
  const place = useDrawing(
    option,
    useCallback(({ dataIndex, dataType }) => (dataType === 'node' ? nodes[dataIndex]?.to : undefined), [nodes]),
  );
  return <div ref={place} style={{ width: '100%', height: '100%' }} />;
}

function optionOf({ nodes, ties, way }: DrawingProps, shade: Shade) {
  const palette = palettes[shade];
  const colours = [palette.primary, palette.amber, palette.blue, palette.violet];
  const shapes = ['roundRect', 'circle', 'diamond', 'triangle'];
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const gone = new Set(way.map(({ tie }) => tie));
  return {
    animationDuration: 150,
    tooltip: { backgroundColor: palette.card, borderColor: palette.line, textStyle: { color: palette.ink } },
    series: [
      {
        type: 'graph',
        layout: 'force',
        force: { repulsion: 260, edgeLength: 110, gravity: 0.15, layoutAnimation: false },
        roam: true,
        draggable: true,
        cursor: 'pointer',
        label: { show: true, position: 'bottom', color: palette.ink, fontFamily: fonts.text },
        edgeLabel: { show: true, formatter: '{c}', color: palette.mute, fontFamily: fonts.text, fontSize: 11 },
        data: nodes.map(({ key, name, kind }) => ({
          id: key,
          name,
          symbol: shapes[kinds.indexOf(kind) % shapes.length],
          symbolSize: 26,
          itemStyle: { color: colours[kinds.indexOf(kind) % colours.length] },
          tooltip: { formatter: name },
        })),
        links: ties.map((tie) => ({
          source: tie.from,
          target: tie.to,
          value: tie.name,
          tooltip: { formatter: tie.name },
          lineStyle: gone.has(tie) ? { color: palette.primary, width: 4 } : { color: palette.mute, width: 1.5 },
        })),
      },
    ],
  };
}
