import { Link, useParams } from 'react-router';
import type { OwnRequestPartsFragment, OwnRequestQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { skipToken } from '../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Fact, FactGroup, Section } from '../../kit/record/section.tsx';
import { Thread, type ThreadEntry } from '../../kit/record/thread.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { Tag, Time } from '../../kit/values/values.tsx';
import { type Voice, voiceOf } from '../../kit/words/entry-voice.ts';
import { KIND_WORDS } from '../../kit/words/request-words.ts';
import { ENTRY_WORDS, REQUEST_TONES, REQUEST_WORDS } from '../words.ts';
import { Answer } from './answer.tsx';
import { OwnRequest, OwnRequestParts } from './request.ts';
import { texts } from './texts.ts';

type Found = NonNullable<OwnRequestQuery['request']>;

/** A request for whom it concerns: where it stands, what was said, and his answer. */
export function Component() {
  const { id } = useParams();
  const asked = useLive(OwnRequest, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ request }) => (request ? <Page found={request} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ found }: { found: Found }) {
  const t = useTexts(texts);
  const word = useWord();
  const { partner } = useViewer();
  const request = readFragment(OwnRequestParts, found);
  const { id, number, subject, kind, status, owner, order } = request;
  return (
    <RecordPage
      middle={t('conversation')}
      header={
        <RecordHeader
          name={subject ?? number ?? ''}
          tags={status && <Tag tone={REQUEST_TONES[status]}>{word(REQUEST_WORDS[status])}</Tag>}
          parts={[number, partner && found.customer?.name, kind && word(KIND_WORDS[kind])]}
        />
      }
      timeline={
        <Section title={t('conversation')}>
          <Conversation entries={request.entries ?? []} />
          <Answer id={id} status={status} />
        </Section>
      }
      around={
        <FactGroup title={t('facts')}>
          <Fact label={t('handler')}>{owner?.name ?? t('nobody')}</Fact>
          {order && (
            <Fact label={t('order')}>
              <Link to={`/orders/${order.id}`}>{order.number}</Link>
            </Fact>
          )}
          <Fact label={t('opened')}>
            <Time value={request.openedAt} />
          </Fact>
          {request.solvedAt && (
            <Fact label={t('solvedAt')}>
              <Time value={request.solvedAt} />
            </Fact>
          )}
          {request.closedAt && (
            <Fact label={t('closedAt')}>
              <Time value={request.closedAt} />
            </Fact>
          )}
          {request.conversationEndedAt && (
            <Fact label={t('conversationEnded')}>
              <Time value={request.conversationEndedAt} />
            </Fact>
          )}
        </FactGroup>
      }
    />
  );
}

/** What was said and done: the reader's own words stand at the right. */
/** On which side the words stand, seen from him who asks; what is internal never comes here. */
const SIDES: Record<Voice, ThreadEntry['from']> = {
  customer: 'us',
  told: 'us',
  desk: 'them',
  inner: 'them',
  step: 'step',
};
const HEADS = { customer: 'you', told: 'youTold', desk: 'us', inner: 'us' } as const;

function Conversation({ entries }: { entries: NonNullable<OwnRequestPartsFragment['entries']> }) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Thread
      entries={entries.map((entry) => {
        const voice = voiceOf(entry);
        return {
          key: entry.id,
          from: SIDES[voice],
          text: entry.text,
          head: (
            <>
              {voice !== 'step' && `${t(HEADS[voice])} · `}
              {word(ENTRY_WORDS[entry.kind])} · <Time value={entry.at} />
            </>
          ),
        };
      })}
    />
  );
}
