import { type EChartsType, init } from 'echarts/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

type Option = Parameters<EChartsType['setOption']>[0];
/** What ECharts says of what was clicked. */
export type Clicked = { dataIndex: number; dataType?: string | undefined };

/** A place that ECharts draws into, as large as its element; a click opens what `to` names. */
export function useDrawing(
  option: Option,
  to: (clicked: Clicked) => string | undefined,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const navigate = useNavigate();
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, undefined, { renderer: 'svg' });
    chart.current = made;
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, true);
  }, [option]);
  useEffect(() => {
    const open = (clicked: Clicked) => {
      const address = to(clicked);
      if (address) void navigate(address);
    };
    const drawn = chart.current;
    drawn?.on('click', open as never);
    return () => {
      if (!drawn?.isDisposed()) drawn?.off('click', open as never);
    };
  }, [to, navigate]);
  return place;
}
