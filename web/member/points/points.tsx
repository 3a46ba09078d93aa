import { Button } from 'antd';
import { Link } from 'react-router';
import type { MyPointsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { Asked } from '../../kit/api/use-ask.ts';
import { Figure } from '../../kit/figure/figure.tsx';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Section, ShortRow } from '../../kit/record/section.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { dayText } from '../../kit/values/format.ts';
import { Day, Points, Time } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';
import { POSTING_WORDS } from './words.ts';

const MyPoints = graphql(`
  query MyPoints($after: String) {
    me {
      id
      pointsAccount {
        balance
        expiringNext {
          points
          on
        }
        lots(first: 100) {
          nodes {
            id
            remaining
            expiresOn
          }
        }
        entries(first: 25, after: $after) {
          nodes {
            id
            kind
            points
            postedAt
            orderId
            orderNumber
            reason
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);
type Account = NonNullable<NonNullable<MyPointsQuery['me']>['pointsAccount']>;

/** A member's points: how many, when they lapse, and what moved them. */
export function Component() {
  const t = useTexts(texts);
  const asked = useLive(MyPoints, {});
  return (
    <Answered asked={asked}>
      {({ me }) =>
        me?.pointsAccount ? (
          <Page account={me.pointsAccount} asked={asked} />
        ) : (
          asked.missing.length === 0 && <Empty title={t('none')} />
        )
      }
    </Answered>
  );
}

function Page({ account, asked }: { account: Account; asked: Asked<MyPointsQuery> }) {
  const t = useTexts(texts);
  const { balance, expiringNext } = account;
  return (
    <RecordPage
      middle={t('entries')}
      header={
        <RecordHeader
          name={t('title')}
          figures={
            <>
              <Figure label={t('balance')} value={<Points value={balance} />} to="#entries" />
              {expiringNext && (
                <Figure
                  label={t('next')}
                  value={<Points value={expiringNext.points} />}
                  note={t('after', { day: dayText(expiringNext.on) })}
                  to="#lots"
                />
              )}
            </>
          }
        />
      }
      timeline={<Ledger account={account} asked={asked} />}
      around={<Lots account={account} />}
    />
  );
}

function Ledger({ account: { entries }, asked }: { account: Account; asked: Asked<MyPointsQuery> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { nodes, pageInfo } = entries;
  return (
    <Section anchor="entries" title={t('entries')}>
      {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noEntries')}</p>}
      <ul className="gx-short">
        {nodes.map(({ id, kind, points, postedAt, orderId, orderNumber, reason }) => (
          <ShortRow key={id} aside={<Points value={points} signed />}>
            {word(POSTING_WORDS[kind])} {orderId && orderNumber && <Link to={`/orders/${orderId}`}>{orderNumber}</Link>}{' '}
            {reason}{' '}
            <span className="gx-mute">
              <Time value={postedAt} />
            </span>
          </ShortRow>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          type="text"
          block
          loading={asked.refreshing}
          onClick={() => void asked.more({ after: pageInfo.endCursor })}
        >
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function Lots({ account: { lots } }: { account: Account }) {
  const t = useTexts(texts);
  return (
    <Section anchor="lots" title={t('lots')}>
      {lots.nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noLots')}</p>}
      <ul className="gx-short">
        {lots.nodes.map(({ id, remaining, expiresOn }) => (
          <ShortRow key={id} aside={<Points value={remaining} />}>
            {expiresOn ? (
              <>
                {t('lastDay')} <Day value={expiresOn} />
              </>
            ) : (
              t('never')
            )}
          </ShortRow>
        ))}
      </ul>
    </Section>
  );
}
