import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PostingPartsFragment } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { LinkButton } from '../address/link-button.tsx';
import { useCommand } from '../api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { joined } from '../language/apart.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { RecordHeader } from '../record/record-header.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { Fact, FactGroup, Section, ShortList, ShortRow } from '../record/section.tsx';
import { Day, Tag, Time } from '../values/values.tsx';
import { PostingParts, PostingRow, WithdrawPosting } from './postings-query.ts';
import { texts } from './texts.ts';
import { POSTING_KINDS, POSTING_STATE_TONES, POSTING_STATES, POSTING_TONES } from './words.ts';
import './postings.css';

type Props = {
  found: FragmentType<typeof PostingParts>;
  root: string;
  more: (after: string) => void;
  /** What this reader may do beside changing and withdrawing it. */
  actions?: ReactNode;
  /** What stands below the text, and beside it. */
  below?: ReactNode;
  beside?: ReactNode;
};

/** One posting, with what stands opposite beside it. */
export function PostingPage({ found, root, more, actions, below, beside }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const posting = readFragment(PostingParts, found);
  const row = readFragment(PostingRow, posting);
  const { kind, state, category, subcategory, province, city } = row;
  const place = [province?.name, city?.name === province?.name ? undefined : city?.name].filter(Boolean).join(' ');
  return (
    <RecordPage
      middle={t('text')}
      header={
        <RecordHeader
          name={row.title}
          tags={
            <>
              <Tag tone={POSTING_TONES[kind]}>{word(POSTING_KINDS[kind])}</Tag>
              <Tag tone={POSTING_STATE_TONES[state]}>{word(POSTING_STATES[state])}</Tag>
            </>
          }
          parts={[joined([category.name, subcategory?.name]), place]}
          actions={
            <>
              {posting.mayChange && state !== 'WITHDRAWN' && <OwnActions posting={posting} root={root} />}
              {actions}
            </>
          }
        />
      }
      timeline={
        <>
          <Section title={t('text')}>
            {posting.hiddenReason && (
              <p className="gx-short-row gx-tone-red" role="status">
                {t('hiddenBy', { reason: posting.hiddenReason })}
              </p>
            )}
            <p className="gx-posting-text">{posting.text}</p>
          </Section>
          {below}
        </>
      }
      around={
        <>
          <FactGroup title={t('facts')}>
            <Fact label={t('quantity')}>{row.quantity}</Fact>
            <Fact label={t('price')}>{row.price}</Fact>
            <Fact label={t('validUntil')}>
              <Day value={row.validUntil} />
            </Fact>
            <Fact label={t('postedAt')}>
              <Time value={row.postedAt} />
            </Fact>
          </FactGroup>
          <Opposites posting={posting} root={root} more={more} />
          {beside}
        </>
      }
    />
  );
}

function OwnActions({ posting: { id }, root }: { posting: PostingPartsFragment; root: string }) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(WithdrawPosting);
  const withdraw = async () => {
    if (!(await confirm({ title: t('askWithdraw'), action: t('withdraw'), danger: true }))) return;
    const outcome = await run({ postingId: id });
    if (outcome.kind === 'done') toastDone(t('withdrawn'));
    else toastFailed(outcomeText(outcome));
  };
  return (
    <>
      <LinkButton to={`${root}/${id}/edit`}>{t('edit')}</LinkButton>
      <Button loading={busy} onClick={() => void withdraw()}>
        {t('withdraw')}
      </Button>
    </>
  );
}

function Opposites({ posting, root, more }: { posting: PostingPartsFragment; root: string; more: Props['more'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const { nodes = [], pageInfo } = posting.opposites ?? {};
  return (
    <ShortList title={t('opposites')}>
      {nodes.length === 0
        ? [
            <li key="none" className="gx-short-row gx-mute">
              {t('noOpposites')}
            </li>,
          ]
        : nodes.map((node) => {
            const { id, kind, title, quantity, price, city, province } = readFragment(PostingRow, node);
            return (
              <ShortRow key={id} aside={city?.name ?? province?.name}>
                <Tag tone={POSTING_TONES[kind]}>{word(POSTING_KINDS[kind])}</Tag>{' '}
                <Link to={`${root}/${id}`}>{title}</Link> <span className="gx-mute">{joined([quantity, price])}</span>
              </ShortRow>
            );
          })}
      {pageInfo?.hasNextPage && (
        <li key="more" className="gx-short-row">
          <Button size="small" type="link" onClick={() => more(pageInfo.endCursor ?? '')}>
            {t('more')}
          </Button>
        </li>
      )}
    </ShortList>
  );
}
