import { Navigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { Figure } from '../../kit/figure/figure.tsx';
import { useLanguage, useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { dayText, numberText } from '../../kit/values/format.ts';
import { Count, None, Points, TierMark } from '../../kit/values/values.tsx';
import { ordersToPay, requestsIn } from '../../self-service/home/places.ts';
import { OrderRows, RequestRows } from '../../self-service/home/rows.tsx';
import { OPEN_REQUESTS } from '../../self-service/words.ts';
import { texts } from './texts.ts';

const MemberHome = graphql(`
  query MemberHome($open: [RequestStatus!]) {
    me {
      id
      name
      number
      application {
        appliedAt
      }
      owner {
        id
        name
      }
      ...MemberStanding
    }
    orders(filter: { hasOpenAmount: true }, first: 5) {
      totalCount
      ...OrderRows
    }
    requests(filter: { status: $open }, first: 5) {
      totalCount
      ...RequestRows
    }
  }
`);

const MemberStanding = graphql(`
  fragment MemberStanding on Customer {
    id
    tier {
      code
      name
    }
    pointsAccount {
      balance
      expiringNext {
        points
        on
      }
    }
  }
`);

/** Where a member stands: tier, points, what is to pay, what is being seen to. */
export function Component() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const asked = useLive(MemberHome, { open: [...OPEN_REQUESTS] });
  return (
    <Answered asked={asked}>
      {({ me, orders, requests }) =>
        // the first sign-in of who applied
        me?.application && !me.number ? (
          <Navigate to="/welcome" replace />
        ) : (
          <RecordPage
            middle={t('openOrders')}
            header={
              <RecordHeader
                name={t('hello', { name: me?.name ?? viewer.name })}
                party={me?.name ?? viewer.name}
                parts={[
                  me?.number && t('number', { number: me.number }),
                  me?.owner?.name && t('contact', { name: me.owner.name }),
                ]}
                actions={
                  <LinkButton type="primary" to="/requests/new">
                    {t('newRequest')}
                  </LinkButton>
                }
                figures={
                  <>
                    {me && <Standing customer={me} />}
                    {orders && (
                      <Figure label={t('openOrders')} value={<Count value={orders.totalCount} />} to={ordersToPay} />
                    )}
                    {requests && (
                      <Figure
                        label={t('openRequests')}
                        value={<Count value={requests.totalCount} />}
                        to={requestsIn(OPEN_REQUESTS)}
                      />
                    )}
                  </>
                }
              />
            }
            timeline={
              <>
                {orders && <OrderRows title={t('openOrders')} found={orders} to={ordersToPay} />}
                {requests && <RequestRows title={t('openRequests')} found={requests} to={requestsIn(OPEN_REQUESTS)} />}
              </>
            }
          />
        )
      }
    </Answered>
  );
}

function Standing({ customer }: { customer: FragmentType<typeof MemberStanding> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { tier, pointsAccount } = readFragment(MemberStanding, customer);
  const next = pointsAccount?.expiringNext;
  return (
    <>
      <Figure label={t('tier')} value={tier ? <TierMark tier={tier} /> : <None />} to="/profile" />
      {pointsAccount && (
        <Figure
          label={t('points')}
          value={<Points value={pointsAccount.balance} />}
          note={next && t('lapse', { points: numberText(next.points, language), day: dayText(next.on) })}
          to="/points"
        />
      )}
    </>
  );
}
