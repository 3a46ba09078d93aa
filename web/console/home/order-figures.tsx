import { useMemo } from 'react';
import type { HomeOrderTotalsFragment, OrderFilter, OrderStatus } from '../../generated/graphql.ts';
import { graphql, readFragment } from '../../generated/index.ts';
import { Figure, Figures } from '../../kit/figure/figure.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { firmDay } from '../../kit/values/firm-days.ts';
import { Count, Money } from '../../kit/values/values.tsx';
import { listAddress } from './list-address.ts';
import { type Days, monthsUntil, shareOfChange } from './periods.ts';
import { texts } from './texts.ts';

const HomeOrders = graphql(`
  query HomeOrders($thisMonth: OrderFilter, $lastMonth: OrderFilter, $sameDays: OrderFilter) {
    thisMonth: orderTotals(filter: $thisMonth) {
      ...HomeOrderTotals
    }
    lastMonth: orderTotals(filter: $lastMonth) {
      ...HomeOrderTotals
    }
    sameDays: orderTotals(filter: $sameDays) {
      ...HomeOrderTotals
    }
    overdueInstalments(first: 1) {
      totalCount
      totalCountIsExact
    }
  }
`);
const HomeOrderTotals = graphql(`
  fragment HomeOrderTotals on OrderTotals {
    currency
    orders
    total {
      amount
      currency
    }
    paid {
      amount
      currency
    }
    open {
      amount
      currency
    }
  }
`);

/** Cancelled orders are in no total, so they are not in its list either. */
const COUNTED: OrderStatus[] = ['OPEN', 'PAID', 'RETURNED'];
const filterOf = ({ from, to }: Days): OrderFilter => ({ placedFrom: from, placedTo: to });

/** What was ordered, received and is still open, this month and last, by currency; and what is overdue. */
export function OrderFigures() {
  const t = useTexts(texts);
  const months = useMemo(() => monthsUntil(firmDay(new Date())), []);
  const asked = useLive(HomeOrders, {
    thisMonth: filterOf(months.thisMonth),
    lastMonth: filterOf(months.lastMonth),
    sameDays: filterOf(months.sameDays),
  });
  // these totals carry no time of their own: they were true when they arrived
  const asOf = useMemo(() => asked.data && new Date().toISOString(), [asked.data]);
  return (
    <Section title={t('orders')}>
      <Answered asked={asked} lines={2}>
        {({ thisMonth, lastMonth, sameDays, overdueInstalments }) => (
          <>
            {thisMonth && lastMonth && sameDays && (
              <>
                <Totals
                  label={t('thisMonth')}
                  days={months.thisMonth}
                  totals={readFragment(HomeOrderTotals, thisMonth)}
                  before={readFragment(HomeOrderTotals, sameDays)}
                  asOf={asOf}
                />
                <Totals
                  label={t('lastMonth')}
                  days={months.lastMonth}
                  totals={readFragment(HomeOrderTotals, lastMonth)}
                  asOf={asOf}
                />
              </>
            )}
            {overdueInstalments && (
              <Figures>
                <Figure
                  label={t('overdueInstalments')}
                  value={
                    <>
                      {!overdueInstalments.totalCountIsExact && t('moreThan')}
                      <Count value={overdueInstalments.totalCount} short />
                    </>
                  }
                  tone={overdueInstalments.totalCount > 0 ? 'red' : undefined}
                  meaning={t('overdueInstalmentsMeaning')}
                  asOf={asOf}
                  to="/orders/overdue"
                />
              </Figures>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}

type TotalsProps = {
  label: string;
  days: Days;
  totals: readonly HomeOrderTotalsFragment[];
  /** Of as many days of the period before. */
  before?: readonly HomeOrderTotalsFragment[];
  asOf: string | undefined;
};

function Totals({ label, days, totals, before, asOf }: TotalsProps) {
  const t = useTexts(texts);
  if (totals.length === 0) return <p className="gx-home-none gx-mute">{t('noOrders', { period: label })}</p>;
  return totals.map(({ currency, orders, total, paid, open }) => {
    const earlier = before?.find((each) => each.currency === currency);
    const list = (more: Record<string, string>) =>
      listAddress('/orders', { status: COUNTED, placed: [days.from, days.to], currency, ...more });
    const figure = (name: 'ordered' | 'received' | 'stillOpen') => ({
      label: t(name, { period: label }),
      meaning: t(`${name}Meaning`, days),
      asOf,
    });
    return (
      <Figures key={currency}>
        <Figure
          {...figure('ordered')}
          value={<Money value={total} short />}
          note={t('orderCount', { count: orders })}
          change={shareOfChange(total.amount, earlier?.total.amount)}
          moreIs="good"
          to={list({})}
        />
        <Figure
          {...figure('received')}
          value={<Money value={paid} short />}
          change={shareOfChange(paid.amount, earlier?.paid.amount)}
          moreIs="good"
          to={list({})}
        />
        <Figure
          {...figure('stillOpen')}
          value={<Money value={open} short />}
          change={shareOfChange(open.amount, earlier?.open.amount)}
          moreIs="bad"
          to={list({ open: 'true' })}
        />
      </Figures>
    );
  });
}
