import type { ReactNode } from 'react';
import { useTexts } from '../language/texts.ts';
import { texts } from './texts.ts';
import './record.css';

export type RecordPageProps = {
  header: ReactNode;
  /** Groups of facts: `<FactGroup>`. */
  facts?: ReactNode;
  timeline?: ReactNode;
  /** What the middle is called where it is no timeline, such as the lines of an order. */
  middle?: string;
  /** The next step and short lists: `<NextStep>`, `<ShortList>`. */
  around?: ReactNode;
};

/** A record: what it is, what happened, what is around it. On a phone what happened comes first. */
export function RecordPage({ header, facts, timeline, middle, around }: RecordPageProps) {
  const t = useTexts(texts);
  return (
    <div className="gx-record">
      {header}
      <div className={`gx-record-body${facts && timeline ? '' : ' gx-record-plain'}`}>
        {facts && (
          <section className="gx-record-facts" aria-label={t('facts')}>
            {facts}
          </section>
        )}
        {timeline && (
          <section className="gx-record-timeline" aria-label={middle ?? t('timeline')}>
            {timeline}
          </section>
        )}
        {around && (
          <section className="gx-record-around" aria-label={t('around')}>
            {around}
          </section>
        )}
      </div>
    </div>
  );
}
