import { lazy, type ReactNode, Suspense } from 'react';
import { Figures } from '../figure/figure.tsx';
import { Avatar } from '../values/values.tsx';

const Star = lazy(() => import('../kept/star.tsx'));

export type RecordHeaderProps = {
  /** The record as the API names it: it can be marked, and is among what the viewer opened last. */
  record?: { typename: string; id: string };
  name: string;
  /** Whose page it is: the first sign of this name stands before the title. Left out of what is no person or organisation. */
  party?: string;
  /** Kind, tier, stage, marks: `<Tag>`, `<TierMark>`, `<Stage>`. */
  tags?: ReactNode;
  /** Number, place, owner: parts that a dot separates. Empty ones are left out. */
  parts?: readonly ReactNode[];
  /** What is done with it most; the main one last, as `type="primary"`. */
  actions?: ReactNode;
  /** `<Figure>`s, at most six. */
  figures?: ReactNode;
};

/** What the record is, and what one can do with it. */
export function RecordHeader({ record, name, party, tags, parts = [], actions, figures }: RecordHeaderProps) {
  const told = parts.filter((part) => part !== null && part !== undefined && part !== '' && part !== false);
  return (
    <header className="gx-record-head">
      <div className="gx-record-name">
        {party && <Avatar name={party} />}
        <div className="gx-record-title">
          <div>
            <h1>{name}</h1>
            {record && (
              <Suspense>
                <Star {...record} name={name} />
              </Suspense>
            )}
            {tags}
          </div>
          {told.length > 0 && (
            <div className="gx-mute gx-parts">
              {told.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have an order and nothing else
                <span key={index}>{part}</span>
              ))}
            </div>
          )}
        </div>
        {actions && <div className="gx-record-actions">{actions}</div>}
      </div>
      {figures && <Figures>{figures}</Figures>}
    </header>
  );
}
