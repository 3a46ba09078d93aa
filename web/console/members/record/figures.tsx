import { graphql } from '../../../generated/index.ts';
import { Figure } from '../../../kit/figure/figure.tsx';
import { useLanguage, useTexts } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { dayText, numberText } from '../../../kit/values/format.ts';
import { Count, Money, None, Time } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';

const FiguresOfMember = graphql(`
  query FiguresOfMember($id: ID!) {
    customer(id: $id) {
      id
      contribution {
        amount {
          amount
          currency
        }
        from
        to
      }
      pointsAccount {
        balance
        expiringNext {
          points
          on
        }
      }
      orderTotals {
        currency
        orders
        total {
          amount
          currency
        }
        open {
          amount
          currency
        }
        lastPlacedAt
      }
      rfm {
        openRequests
        requests
        scores {
          recency
          frequency
          monetary
          scoredAt
        }
      }
    }
  }
`);

/** The figures of one customer. Each opens the records that it counts; one that is not to be had is a dash. */
export function MemberFigures({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useLive(FiguresOfMember, { id: customerId });
  const { contribution, pointsAccount, orderTotals, rfm } = data?.customer ?? {};
  const orders = orderTotals?.reduce((sum, each) => sum + each.orders, 0);
  const last = orderTotals
    ?.map(({ lastPlacedAt }) => lastPlacedAt)
    .sort()
    .at(-1);
  const lapsing = pointsAccount?.expiringNext;
  return (
    <>
      <Figure
        label={t('contribution')}
        value={<Money value={contribution?.amount} short />}
        to={`/orders?customer=${customerId}`}
        meaning={contribution ? t('contributionText', { from: contribution.from, to: contribution.to }) : undefined}
      />
      <Figure
        label={t('orders')}
        value={<Count value={orders} />}
        to={`/orders?customer=${customerId}`}
        note={
          last && (
            <>
              {t('lastOrder')} <Time value={last} relative />
            </>
          )
        }
      />
      <Figure
        label={t('open')}
        value={
          orderTotals && orderTotals.length > 0 ? (
            orderTotals.map(({ currency, open }) => <Money key={currency} value={open} short />)
          ) : (
            <None />
          )
        }
        to={`/orders?customer=${customerId}&open=true`}
      />
      <Figure
        label={t('pointsBalance')}
        value={<Count value={pointsAccount?.balance} />}
        to={`/members/${customerId}/points`}
        note={
          lapsing && (
            <span className="gx-tone-red">
              {t('expiring', { points: numberText(lapsing.points, language), on: dayText(lapsing.on) })}
            </span>
          )
        }
      />
      <Figure
        label="RFM"
        value={rfm?.scores ? `${rfm.scores.recency} · ${rfm.scores.frequency} · ${rfm.scores.monetary}` : <None />}
        meaning={t('rfmText')}
      />
      <Figure
        label={t('openRequests')}
        value={<Count value={rfm?.openRequests} />}
        tone={rfm?.openRequests ? 'red' : undefined}
        to={`/service/all?customer=${customerId}`}
      />
    </>
  );
}
