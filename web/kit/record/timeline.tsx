import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import type { ServiceName } from '../api/problem.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { Empty, Missing } from '../states/states.tsx';
import { serviceTones, type Tone } from '../theme/tokens.ts';
import { clockText, dayHeading, timeText } from '../values/format.ts';
import { timelineTexts } from './timeline-texts.ts';

export type TimelineEntry = {
  key: string;
  /** As it travels. */
  at: string;
  /** The service that it comes from: its colour. */
  service?: ServiceName;
  tone?: Tone;
  /** One sign, such as 服, and what it stands for. */
  sign: string;
  kind: string;
  title: ReactNode;
  text?: ReactNode;
};
export type TimelineKind = { key: string; label: string };

type TimelineProps = {
  kinds?: readonly TimelineKind[];
  kind?: string;
  chooseKind?: (key: string) => void;
  composer?: ReactNode;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  missing?: readonly ServiceName[];
  more?: (() => void) | undefined;
  busy?: boolean;
};

/** What happened, by day, newest first, with tabs for kinds and a place to add to it. */
export function Timeline({ kinds = [], kind, chooseKind, composer, entries, missing = [], more, busy }: TimelineProps) {
  const t = useTexts(timelineTexts);
  const language = useLanguage();
  const days = byDay(entries, (at) => dayHeading(at, language));
  return (
    <div className="gx-section gx-timeline">
      {kinds.length > 0 && (
        <div className="gx-kinds" role="toolbar" aria-label={t('kinds')}>
          {kinds.map(({ key, label }) => (
            <button key={key} type="button" aria-pressed={key === kind} onClick={() => chooseKind?.(key)}>
              {label}
            </button>
          ))}
        </div>
      )}
      {composer && <div className="gx-composer">{composer}</div>}
      <Missing services={missing} />
      {entries.length === 0 && !busy && missing.length === 0 && <Empty title={t('empty')} />}
      {days.map(({ heading, entries: own }) => (
        <TimelineDay key={heading} heading={heading} entries={own} />
      ))}
      {more && (
        <Button type="text" block loading={busy ?? false} onClick={more}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function TimelineDay({ heading, entries }: { heading: string; entries: readonly TimelineEntry[] }) {
  const id = useId();
  return (
    <>
      <h3 className="gx-day" id={id}>
        {heading}
      </h3>
      <ul className="gx-entries" aria-labelledby={id}>
        {entries.map(({ key, at, service, tone, sign, kind, title, text }) => (
          <li key={key} className="gx-entry">
            <time dateTime={at} title={timeText(at)}>
              {clockText(at)}
            </time>
            <span className={`gx-sign gx-tag gx-tone-${tone ?? serviceTones[service ?? ''] ?? 'slate'}`}>
              <span aria-hidden="true">{sign}</span>
              <span className="gx-said">{kind}</span>
            </span>
            <div>
              {title}
              {text && <p>{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function byDay(entries: readonly TimelineEntry[], headingOf: (at: string) => string) {
  const days: { heading: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry.at);
    const last = days.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else days.push({ heading, entries: [entry] });
  }
  return days;
}
