import { Select } from 'antd';
import { lazy, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Drawn } from '../chart/drawn.tsx';
import { useTexts } from '../language/texts.ts';
import { type Node, pathBetween, type Step, type Tie } from './path.ts';
import { texts } from './texts.ts';
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
    <Drawn
      title={title}
      height={height}
      drawing={<Drawing nodes={nodes} ties={ties} way={way ?? NONE} />}
      table={<Ties title={title} ties={ties} byKey={byKey} />}
    >
      <div className="gx-network-ends">
        {end(t('from'), from, setFrom)}
        {end(t('to'), to, setTo)}
      </div>
      <div aria-live="polite">{from && to && <Way from={byKey.get(from)} way={way} byKey={byKey} />}</div>
    </Drawn>
  );
}

type TiesProps = { title: string; ties: readonly Tie[]; byKey: ReadonlyMap<string, Node> };

function Ties({ title, ties, byKey }: TiesProps) {
  const t = useTexts(texts);
  return (
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
