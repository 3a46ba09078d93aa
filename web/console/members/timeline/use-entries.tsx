import type { ReactNode } from 'react';
import type { TimelineLineFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import type { ServiceName } from '../../../kit/api/problem.ts';
import { apart, joined } from '../../../kit/language/apart.ts';
import { type Translate, useTexts, useWord } from '../../../kit/language/texts.ts';
import type { TimelineEntry } from '../../../kit/record/timeline.tsx';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { Money, Points } from '../../../kit/values/values.tsx';
import { CHANNEL_WORDS, KIND_WORDS } from '../../../kit/words/request-words.ts';
import { useTiers } from '../../../kit/words/tiers.ts';
import { MESSAGE_STATUS_WORDS } from '../words/message-words.ts';
import { POINTS_KIND_WORDS } from '../words/standing-words.ts';
import { texts } from './texts.ts';
import { TimelineLine } from './timeline-query.ts';

/** The entries as they are told: a title with the way to the record, and what was said below it. */
export function useEntries(nodes: readonly FragmentType<typeof TimelineLine>[]): readonly TimelineEntry[] {
  const t = useTexts(texts);
  const word = useWord();
  const tiers = useTiers();
  return nodes.map((node) => {
    const line = readFragment(TimelineLine, node);
    const mark = markOf(line.kind);
    return {
      key: `${line.id} ${line.kind}`,
      at: line.time,
      service: line.service as ServiceName,
      sign: t(mark),
      kind: t(`${mark}Word`),
      ...told(line, { t, word, tierName: (code) => tiers.find((tier) => tier.code === code)?.name }),
    };
  });
}

type Mark = 'markCustomer' | 'markPoints' | 'markOrder' | 'markService' | 'markContact' | 'markTask' | 'markMessage';
function markOf(kind: string): Mark {
  if (kind === 'POINTS_POSTED') return 'markPoints';
  if (kind.startsWith('ORDER_') || kind.startsWith('RECEIPT_')) return 'markOrder';
  if (kind.startsWith('REQUEST_')) return 'markService';
  if (kind.startsWith('CONTACT_')) return 'markContact';
  if (kind.startsWith('TASK_')) return 'markTask';
  if (kind.startsWith('MESSAGE_')) return 'markMessage';
  return 'markCustomer';
}

type Words = {
  t: Translate<typeof texts.keys>;
  word: ReturnType<typeof useWord>;
  tierName: (code: string | null) => string | undefined;
};

const to = (type: string, id: string, text: ReactNode) => (
  <RecordLink type={type} id={id}>
    {text}
  </RecordLink>
);

/** A record that the viewer may not open is told by its kind alone. */
function told(line: TimelineLineFragment, { t, word, tierName }: Words): Pick<TimelineEntry, 'title' | 'text'> {
  const { kind, subject, status, amount, points } = line;
  const known = t(kind as 'ORDER_PAID');
  switch (subject?.__typename) {
    case 'Order':
      return {
        title: (
          <>
            {known} {to('Order', subject.id, subject.number)} {amount && <Money value={amount} />}
          </>
        ),
      };
    case 'ServiceRequest':
      return {
        title: (
          <>
            {subject.requestKind ? word(KIND_WORDS[subject.requestKind]) : known}
            {t('colon')}
            <span>{subject.requestSubject}</span> {to('ServiceRequest', subject.id, subject.requestNumber)}
          </>
        ),
      };
    case 'Interaction': {
      const channel = subject.channel && word(CHANNEL_WORDS[subject.channel]);
      return {
        title: joined([channel, known, subject.employee?.name]),
        text: joined([subject.summary, subject.result], ' — '),
      };
    }
    case 'Message':
      return {
        title: `${t('message')}${t('colon')}${apart(subject.mailSubject ?? known)}`,
        text: subject.messageStatus && word(MESSAGE_STATUS_WORDS[subject.messageStatus]),
      };
    case 'Task':
      return {
        title: (
          <>
            {known}
            {t('colon')}
            {to('Task', subject.id, subject.title)}
          </>
        ),
        text: subject.assignee?.name,
      };
  }
  switch (kind) {
    case 'POINTS_POSTED':
      return { title: <Points value={points} signed />, text: status && word(POINTS_KIND_WORDS[status as 'EARN']) };
    case 'STAGE_MOVED':
      return { title: t('STAGE_MOVED', { to: word(STAGE_WORDS[status as 'MATURE']) }) };
    case 'TIER_MOVED':
      return { title: t('TIER_MOVED', { to: tierName(status) ?? t('anotherTier') }) };
    case 'CUSTOMER_ENROLLED':
      return { title: t('CUSTOMER_ENROLLED', { number: status ?? '' }) };
    default:
      return { title: known, ...(amount ? { text: <Money value={amount} /> } : {}) };
  }
}
