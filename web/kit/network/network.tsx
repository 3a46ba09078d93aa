import { Button, Select } from 'antd';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/texts.ts';
import { Loading } from '../states/states.tsx';
import { type Node, pathBetween, type Step, type Tie } from './path.ts';
import { texts } from './texts.ts';
import '../record/record.css';
import '../chart/chart.css';
import './network.css';

export type { Node, Tie };

const Drawing = lazy(() => import('./drawing.tsx'));
const NONE: readonly Step[] = [];

export type NetworkProps = {
  title: string;
  nodes: readonly Node[];
  ties: readonly Tie[];
  /** px */
  height?: number;
};

/** Who is tied to whom: a drawing whose nodes open their records, a table behind it, and the way between any two. */
export function Network({ title, nodes, ties, height = 360 }: NetworkProps) {
  const t = useTexts(texts);
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const way = useMemo(() => (from && to ? pathBetween(ties, from, to) : NONE), [ties, from, to]);
  const byKey = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes]);
  const options = nodes.map(({ key, name }) => ({ value: key, label: name }));
  const end = (label: string, value: string | undefined, change: (key: string | undefined) => void) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select is the control inside
    <label>
      <span>{label}</span>
      <Select
        aria-label={label}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('choose')}
        value={value}
        onChange={change}
        options={options}
      />
    </label>
  );
  return (
    <section className="gx-section gx-chart" aria-labelledby={id}>
      <div className="gx-section-head">
        <h2 id={id}>{title}</h2>
        <Button type="link" size="small" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'drawing' : 'table')}
        </Button>
      </div>
      <div className="gx-network-ends">
        {end(t('from'), from, setFrom)}
        {end(t('to'), to, setTo)}
      </div>
      <div aria-live="polite">{from && to && <Way from={byKey.get(from)} way={way} byKey={byKey} />}</div>
      {!asTable && (
        // the table says the same to whoever does not see
        <div aria-hidden="true" style={{ height }}>
          <Suspense fallback={<Loading />}>
            <Drawing nodes={nodes} ties={ties} way={way ?? NONE} />
          </Suspense>
        </div>
      )}
      <div className={asTable ? 'gx-chart-table' : 'gx-said'}>
        <table>
          <caption className="gx-said">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('end')}</th>
              <th scope="col">{t('tie')}</th>
              <th scope="col">{t('other')}</th>
            </tr>
          </thead>
          <tbody>
            {ties.map((tie) => (
              <tr key={`${tie.from} ${tie.to} ${tie.name}`}>
                <th scope="row">
                  <Name node={byKey.get(tie.from)} />
                </th>
                <td>{tie.name}</td>
                <td>
                  <Name node={byKey.get(tie.to)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Name({ node }: { node: Node | undefined }) {
  return node?.to ? <Link to={node.to}>{node.name}</Link> : node?.name;
}

type WayProps = {
  from: Node | undefined;
  way: readonly Step[] | undefined;
  byKey: ReadonlyMap<string, Node>;
};

function Way({ from, way, byKey }: WayProps) {
  const t = useTexts(texts);
  if (!way) return <p className="gx-way gx-mute">{t('noWay')}</p>;
  return (
    <ol className="gx-way" aria-label={t('way')}>
      <li>
        <Name node={from} />
      </li>
      {way.map(({ tie, to }) => (
        <li key={to}>
          <span className="gx-mute">— {tie.name} →</span> <Name node={byKey.get(to)} />
        </li>
      ))}
    </ol>
  );
}
