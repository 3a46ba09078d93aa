import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';
import { percentText, timeText } from '../values/format.ts';
import { texts } from './texts.ts';
import './figure.css';

export type FigureProps = {
  label: string;
  /** The number with its unit: `<Money>`, `<Count>`, `<Points>`. */
  value: ReactNode;
  /** Against the period before, as a share: 0.12 is twelve per cent more. */
  change?: number | null | undefined;
  /** Whether more is good news; without it a change has no colour. */
  moreIs?: 'good' | 'bad';
  /** A few words beside the number, such as what is due. */
  note?: ReactNode;
  tone?: Tone | undefined;
  /** What the number counts, in words, and by which rule. */
  meaning?: ReactNode;
  /** The records behind the number; their count or sum equals it. */
  to?: string | undefined;
  /** When it was true, as it travels. */
  asOf?: string | undefined;
};

/** A number that can be questioned: what it means, how it moved, and the records that it is made of. */
export function Figure({ label, value, change, moreIs, note, tone, meaning, to, asOf }: FigureProps) {
  const t = useTexts(texts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="gx-figure" role="group" aria-label={label} title={asOf && t('asOf', { time: timeText(asOf) })}>
      <div className="gx-figure-label">
        <span>{label}</span>
        {meaning && (
          <Tooltip title={meaning} trigger={['hover', 'focus', 'click']}>
            <button type="button" className="gx-figure-meaning" aria-label={t('meaning', { label })}>
              i
            </button>
          </Tooltip>
        )}
      </div>
      <div className={`gx-figure-value${tone ? ` gx-tone-${tone}` : ''}`}>
        {to ? <Link to={to}>{value}</Link> : value}
        {typeof change === 'number' && <Change share={change} moreIs={moreIs} />}
        {note && <span className="gx-figure-note gx-mute">{note}</span>}
      </div>
    </div>
  );
}

function Change({ share, moreIs }: { share: number; moreIs: 'good' | 'bad' | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const direction = share > 0 ? 'up' : share < 0 ? 'down' : 'same';
  const good = moreIs && direction !== 'same' ? (direction === 'up') === (moreIs === 'good') : undefined;
  const tone = good === undefined ? 'gx-mute' : good ? 'gx-tone-green' : 'gx-tone-red';
  const arrow = { up: '↑', down: '↓', same: '→' }[direction];
  return (
    <span className={`gx-figure-note ${tone}`}>
      <span aria-hidden="true">{arrow} </span>
      <span className="gx-said">{t(direction)} </span>
      {percentText(Math.abs(share), language)}
    </span>
  );
}

/** Figures side by side, such as in a record's header. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="gx-figures">{children}</div>;
}
