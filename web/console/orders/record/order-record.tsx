import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { OrderRecordQuery } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { Figure } from '../../../kit/figure/figure.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { isPositive } from '../../../kit/values/format.ts';
import { Money, Person, Tag, TierMark, Time } from '../../../kit/values/values.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { STATUS_TONES, STATUS_WORDS } from '../../../kit/words/order-words.ts';
import { tierOf, useTiers } from '../../../kit/words/tiers.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { LinesSection } from './lines-section.tsx';
import { InstalmentsSection, ReceiptsSection, ReturnsSection } from './money-sections.tsx';
import { OrderFigures, OrderRecord } from './order.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { texts } from './texts.ts';

type Order = NonNullable<OrderRecordQuery['order']>;

/** An order: what it is worth and where that stands, its lines, and all money that moved. */
export function Component() {
  const { id } = useParams();
  const asked = useLive(OrderRecord, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>{({ order }) => (order ? <Page order={order} /> : <NotFound asked={asked} />)}</Answered>
  );
}

function Page({ order }: { order: Order }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const tiers = useTiers();
  const departments = useDepartments();
  const [doing, setDoing] = useState<'receive' | 'cancel' | undefined>(undefined);
  const { open, currency } = readFragment(OrderFigures, order);
  const { id, number, status, customer, customerName, partner } = order;
  const close = () => setDoing(undefined);
  return (
    <>
      <RecordPage
        middle={t('lines')}
        header={
          <RecordHeader
            record={{ typename: 'Order', id: order.id }}
            name={number}
            tags={<Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>}
            parts={[
              <Person
                key="customer"
                name={customer?.name ?? customerName}
                to={customer ? `/members/${customer.id}` : undefined}
              />,
              <Time key="placed" value={order.placedAt} />,
            ]}
            actions={
              <>
                {status === 'OPEN' && may('orders.order.cancel') && (
                  <Button onClick={() => setDoing('cancel')}>{t('cancel')}</Button>
                )}
                {customer && may('orders.customer.order') && (
                  <LinkButton to={`/orders/new?customer=${customer.id}`}>{t('another')}</LinkButton>
                )}
                {status === 'OPEN' && isPositive(open.amount) && may('orders.order.receive') && (
                  <Button type="primary" onClick={() => setDoing('receive')}>
                    {t('receive')}
                  </Button>
                )}
              </>
            }
            figures={<OrderMoney order={order} />}
          />
        }
        timeline={
          <>
            <LinesSection order={order} />
            <ReturnsSection order={order} />
          </>
        }
        around={
          <>
            <FactGroup title={t('facts')}>
              <Fact label={t('tierOf')}>
                {order.tier ? <TierMark tier={tierOf(tiers, order.tier)} /> : t('noTier')}
              </Fact>
              <Fact label={t('owner')}>
                <Person name={order.owner?.name} />
              </Fact>
              {order.deliveryDepartmentPath && (
                <Fact label={t('delivery')}>{namesOf(order.deliveryDepartmentPath, departments)}</Fact>
              )}
              {partner && (
                <Fact label={t('partner')}>
                  <Link to={`/members/${partner.id}`}>{partner.name}</Link>
                </Fact>
              )}
              {order.note && <Fact label={t('note')}>{order.note}</Fact>}
              {order.cancelReason && <Fact label={word(STATUS_WORDS.CANCELLED)}>{order.cancelReason}</Fact>}
            </FactGroup>
            <InstalmentsSection order={order} />
            <ReceiptsSection order={order} />
          </>
        }
      />
      {doing === 'receive' && <ReceiptDialog orderId={id} open={open.amount} currency={currency} close={close} />}
      {doing === 'cancel' && <CancelDialog orderId={id} number={number} close={close} />}
    </>
  );
}

/** Where the order's money stands; each leads to the records that add up to it. */
function OrderMoney({ order }: { order: Order }) {
  const t = useTexts(texts);
  const { total, received, open, overdue, refundOwed, tax } = readFragment(OrderFigures, order);
  return (
    <>
      <Figure label={t('total')} value={<Money value={total} />} to="#lines" />
      <Figure label={t('received')} value={<Money value={received} />} to="#receipts" />
      <Figure label={t('open')} value={<Money value={open} />} to="#instalments" />
      {isPositive(overdue.amount) && (
        <Figure label={t('overdue')} value={<Money value={overdue} />} tone="red" to="#instalments" />
      )}
      {isPositive(refundOwed.amount) && (
        <Figure label={t('refund')} value={<Money value={refundOwed} />} tone="red" to="#returns" />
      )}
      <Figure label={t('tax')} value={<Money value={tax} />} to="#lines" />
    </>
  );
}
