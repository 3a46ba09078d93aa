import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RequestPageQuery, RequestPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, Section, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Person, Tag, TierMark, Time } from '../../../kit/values/values.tsx';
import { CHANNEL_WORDS, KIND_WORDS, STATUS_TONES, STATUS_WORDS } from '../../../kit/words/request-words.ts';
import { texts } from '../texts.ts';
import { TimeLeft } from '../time-left.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { Composer } from './composer.tsx';
import { RequestPage, RequestParts } from './request.ts';
import { Thread } from './thread.tsx';

type Found = NonNullable<RequestPageQuery['request']>;

/** A request: where it stands and how long there is, what was said, and what to do next. */
export function Component() {
  const { id } = useParams();
  const asked = useLive(RequestPage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ request }) => (request ? <Page found={request} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ found }: { found: Found }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [assigning, setAssigning] = useState(false);
  const request = readFragment(RequestParts, found);
  const { customer } = found;
  const { id, number, subject, kind, status, owner } = request;
  const open = status === 'OPEN' || status === 'ASSIGNED' || status === 'WAITING';
  return (
    <>
      <RecordPage
        middle={t('conversation')}
        header={
          <RecordHeader
            record={{ typename: 'ServiceRequest', id }}
            name={subject ?? number ?? ''}
            tags={
              <>
                {status && <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>}{' '}
                <TimeLeft request={request} />
              </>
            }
            parts={[
              number,
              customer && <Person key="customer" name={customer.name} to={`/members/${customer.id}`} />,
              customer?.tier && <TierMark key="tier" tier={customer.tier} />,
              kind && word(KIND_WORDS[kind]),
              owner?.name ?? t('nobody'),
            ]}
            actions={
              open &&
              may('service.request.work') && (
                <Button onClick={() => setAssigning(true)}>{t(owner ? 'reassign' : 'assign')}</Button>
              )
            }
          />
        }
        timeline={
          <Section title={t('conversation')}>
            <Thread entries={request.entries ?? []} />
            <Composer id={id} status={status} />
          </Section>
        }
        around={<Around request={request} articles={customer?.suggestedArticles} />}
      />
      {assigning && <AssignDialog requestId={id} close={() => setAssigning(false)} />}
    </>
  );
}

type AroundProps = {
  request: RequestPartsFragment;
  articles: readonly { id: string; title: string | null }[] | null | undefined;
};

function Around({ request, articles }: AroundProps) {
  const t = useTexts(texts);
  const word = useWord();
  const { channel, openedAt, dueAt, solvedAt, closedAt, conversationEndedAt, product, order } = request;
  const times = [
    { label: t('due'), at: dueAt },
    { label: t('solvedAt'), at: solvedAt },
    { label: t('closedAt'), at: closedAt },
    { label: t('conversationEnded'), at: conversationEndedAt },
  ];
  return (
    <>
      <FactGroup title={t('facts')}>
        <Fact label={t('channel')}>{channel && word(CHANNEL_WORDS[channel])}</Fact>
        <Fact label={t('opened')}>
          <Time value={openedAt} />
        </Fact>
        {times.map(
          ({ label, at }) =>
            at && (
              <Fact key={label} label={label}>
                <Time value={at} />
              </Fact>
            ),
        )}
        {product && (
          <Fact label={t('product')}>
            <Link to={`/orders/products/${product.id}`}>{product.name}</Link>
          </Fact>
        )}
        {order && (
          <Fact label={t('order')}>
            <Link to={`/orders/${order.id}`}>{order.number}</Link>
          </Fact>
        )}
      </FactGroup>
      {/* a knowledge base that does not answer is named above; an empty list would say that there is nothing */}
      {articles && (
        <ShortList title={t('articles')}>
          {articles.map(({ id, title }) => (
            <ShortRow key={id}>
              <Link to={`/knowledge/${id}`}>{title}</Link>
            </ShortRow>
          ))}
        </ShortList>
      )}
      <ShortList title={t('escalations')}>
        {(request.escalations ?? []).map(({ step, at, owner, head }) => (
          <ShortRow key={step} aside={<Time value={at} />}>
            ▲ {t('step', { count: step })} {joined([owner?.name, head?.name])}
          </ShortRow>
        ))}
      </ShortList>
    </>
  );
}
