import { graphql } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { skipToken } from '../../kit/api/use-ask.ts';
import { Figure } from '../../kit/figure/figure.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Count } from '../../kit/values/values.tsx';
import { ordersToPay, requestsIn } from '../../self-service/home/places.ts';
import { OrderRows, RequestRows } from '../../self-service/home/rows.tsx';
import { OPEN_REQUESTS } from '../../self-service/words.ts';
import { texts } from './texts.ts';

const PartnerHome = graphql(`
  query PartnerHome($partner: ID!, $open: [RequestStatus!]) {
    viewer {
      id
      partner {
        id
        name
      }
    }
    orders(first: 5) {
      totalCount
      ...OrderRows
    }
    toPay: orders(filter: { hasOpenAmount: true }, first: 1) {
      totalCount
    }
    customers(filter: { partnerId: $partner }, first: 1) {
      totalCount
    }
    requests(filter: { status: $open }, first: 5) {
      totalCount
      ...RequestRows
    }
  }
`);

/** What a partner comes for: the orders that came through him, whom he serves, what they asked. */
export function Component() {
  const t = useTexts(texts);
  const { name, partner } = useViewer();
  const asked = useLive(PartnerHome, partner ? { partner, open: [...OPEN_REQUESTS] } : skipToken);
  return (
    <Answered asked={asked}>
      {({ viewer, orders, toPay, customers, requests }) => (
        <RecordPage
          middle={t('orders')}
          header={
            <RecordHeader
              name={t('hello', { name })}
              party={name}
              parts={[viewer?.partner?.name]}
              actions={
                <LinkButton type="primary" to="/requests/new">
                  {t('newRequest')}
                </LinkButton>
              }
              figures={
                <>
                  {orders && <Figure label={t('orders')} value={<Count value={orders.totalCount} />} to="/orders" />}
                  {toPay && (
                    <Figure label={t('openOrders')} value={<Count value={toPay.totalCount} />} to={ordersToPay} />
                  )}
                  {customers && (
                    <Figure label={t('customers')} value={<Count value={customers.totalCount} />} to="/customers" />
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
              {orders && <OrderRows title={t('orders')} found={orders} to="/orders" named />}
              {requests && (
                <RequestRows title={t('openRequests')} found={requests} to={requestsIn(OPEN_REQUESTS)} named />
              )}
            </>
          }
        />
      )}
    </Answered>
  );
}
