import { Button } from 'antd';
import { useState } from 'react';
import type { ReviewMark, ReviewState, ReviewStepsOfFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import type { Asked } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { FIELD_WORDS } from '../changes/words.ts';
import { MarkForm, type Marking, ReturnForm } from './review-forms.tsx';
import { ReviewStands, ReviewStepsOf } from './reviews-query.ts';
import { texts } from './texts.ts';
import { REVIEW_TONES, REVIEW_WORDS, STEP_WORDS } from './words.ts';
import './review.css';

type Open = ReviewMark | 'RETURN';

/** A record of either kind, as far as it is reviewed. */
export type Reviewed = {
  id: string;
  version?: number | null | undefined;
  review?: ({ state: ReviewState } & FragmentType<typeof ReviewStands>) | null | undefined;
  reviewSteps?: FragmentType<typeof ReviewStepsOf> | null | undefined;
};
type Props = { asked: Asked<unknown>; record: Reviewed | null | undefined } & Marking;

/** How far a record is reviewed and by whom; who may marks it or gives it back. */
export function ReviewSection({ asked, record, ...marking }: Props) {
  const t = useTexts(texts);
  if (asked.data && !record?.review && asked.missing.length === 0) return null;
  return (
    <Section title={t('title')} extra={record?.review && <ReviewTag state={record.review.state} />}>
      {record?.review ? (
        <Standing record={record} more={(after) => void asked.more({ after })} onStale={asked.ask} {...marking} />
      ) : (
        <Answered asked={asked} lines={2}>
          {() => null}
        </Answered>
      )}
    </Section>
  );
}

/** The state of a review as a word. */
export function ReviewTag({ state }: { state: keyof typeof REVIEW_WORDS }) {
  const word = useWord();
  return <Tag tone={REVIEW_TONES[state]}>{word(REVIEW_WORDS[state])}</Tag>;
}

type StandingProps = { record: Reviewed; more: (after: string) => void; onStale: () => void } & Marking;

function Standing({ record, more, onStale, give, giveBack }: StandingProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState<Open>();
  const { id, version } = record;
  const review = readFragment(ReviewStands, record.review);
  const state = review?.state ?? 'NONE';
  const { nodes = [], pageInfo } = readFragment(ReviewStepsOf, record.reviewSteps) ?? {};
  const [mayFirst, maySecond] = [may('customers.customer.review'), may('customers.customer.approve')];
  const isOwn = review?.firstBy != null && review.firstBy.id === viewer.employee;
  const next: ReviewMark | undefined =
    state === 'FIRST' ? (maySecond ? 'SECOND' : undefined) : state !== 'SECOND' && mayFirst ? 'FIRST' : undefined;
  const mayReturn = (mayFirst || maySecond) && state !== 'RETURNED';
  const close = () => setOpen(undefined);
  return (
    <>
      {nodes.length === 0 ? (
        <p className="gx-short-row gx-mute">{t('nothing')}</p>
      ) : (
        <ol className="gx-short">
          {nodes.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      )}
      {(next || mayReturn || pageInfo?.hasNextPage) && (
        <div className="gx-review-acts">
          {next && (
            <Button size="small" type="primary" disabled={next === 'SECOND' && isOwn} onClick={() => setOpen(next)}>
              {t(next === 'FIRST' ? 'giveFirst' : 'giveSecond')}
            </Button>
          )}
          {mayReturn && (
            <Button size="small" onClick={() => setOpen('RETURN')}>
              {t('giveBack')}
            </Button>
          )}
          {pageInfo?.hasNextPage && (
            <Button size="small" type="link" onClick={() => more(pageInfo.endCursor ?? '')}>
              {t('earlier')}
            </Button>
          )}
          {next === 'SECOND' && isOwn && <p className="gx-mute">{t('ownFirst')}</p>}
        </div>
      )}
      {(open === 'FIRST' || open === 'SECOND') && (
        <MarkForm id={id} version={version ?? null} mark={open} close={close} onStale={onStale} give={give} />
      )}
      {open === 'RETURN' && <ReturnForm id={id} close={close} title={word(STEP_WORDS.RETURNED)} giveBack={giveBack} />}
    </>
  );
}

type OneStep = ReviewStepsOfFragment['nodes'][number];
const WHO = { PARTNER: 'partner', MEMBER: 'member', SYSTEM: 'system', OUTSIDE: 'outside' } as const;

function Step({ step: { kind, reason, fields, actorKind, by, at } }: { step: OneStep }) {
  const t = useTexts(texts);
  const word = useWord();
  const named = fields.map((field) => (FIELD_WORDS[field] ? word(FIELD_WORDS[field]) : field)).join(t('and'));
  return (
    <li className="gx-review-step">
      <p>
        <strong>{word(STEP_WORDS[kind])}</strong>{' '}
        {actorKind === 'EMPLOYEE' ? <Person name={by?.name} /> : <span>{t(WHO[actorKind])}</span>}{' '}
        <span className="gx-mute">
          <Time value={at} />
        </span>
      </p>
      {(reason ?? named) && <p className="gx-mute">{reason ?? named}</p>}
    </li>
  );
}
