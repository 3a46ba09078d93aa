import { Button } from 'antd';
import { type ReactNode, Suspense, useId, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { Loading } from '../states/states.tsx';
import { texts } from './texts.ts';
import '../record/record.css';
import './chart.css';

type DrawnProps = {
  title: string;
  /** px */
  height: number;
  /** Loaded when it is first drawn. */
  drawing: ReactNode;
  /** What the drawing says, for whoever does not see it or wants it exactly. */
  table: ReactNode;
  /** What stands above it, such as what can be chosen. */
  children?: ReactNode;
};

/** A drawing as a section of a page, with the same as a table behind it. */
export function Drawn({ title, height, drawing, table, children }: DrawnProps) {
  const t = useTexts(texts);
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="gx-section gx-chart" aria-labelledby={id}>
      <div className="gx-section-head">
        <h2 id={id}>{title}</h2>
        <Button type="link" size="small" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'drawing' : 'table')}
        </Button>
      </div>
      {children}
      {!asTable && (
        // the table says the same to whoever does not see
        <div aria-hidden="true" style={{ height }}>
          <Suspense fallback={<Loading />}>{drawing}</Suspense>
        </div>
      )}
      <div className={asTable ? 'gx-chart-table' : 'gx-said'}>{table}</div>
    </section>
  );
}
