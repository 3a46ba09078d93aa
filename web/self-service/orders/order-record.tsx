import { useParams } from 'react-router';
import type { OwnOrderQuery } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { skipToken } from '../../kit/api/use-ask.ts';
import { Figure } from '../../kit/figure/figure.tsx';
import { useLanguage, useTexts, useWord } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { RowTable } from '../../kit/record/row-table.tsx';
import { Fact, FactGroup, Section } from '../../kit/record/section.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { isPositive, numberText } from '../../kit/values/format.ts';
import { Money, Person, Quantity, Tag, Time } from '../../kit/values/values.tsx';
import { STATUS_TONES } from '../../kit/words/order-words.ts';
import { ORDER_WORDS } from '../words.ts';
import { OwnOrder, OwnOrderFigures, OwnOrderLines } from './order.ts';
import { OrderMoney } from './order-money.tsx';
import { texts } from './texts.ts';

type Order = NonNullable<OwnOrderQuery['order']>;

/** An order for whom it concerns: what was ordered, what is paid, what is still to pay. */
export function Component() {
  const { id } = useParams();
  const asked = useLive(OwnOrder, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>{({ order }) => (order ? <Page order={order} /> : <NotFound asked={asked} />)}</Answered>
  );
}

function Page({ order }: { order: Order }) {
  const t = useTexts(texts);
  const word = useWord();
  const { partner } = useViewer();
  const { id, number, status, customerName, owner, note, cancelReason } = order;
  return (
    <RecordPage
      middle={t('lines')}
      header={
        <RecordHeader
          name={number}
          tags={<Tag tone={STATUS_TONES[status]}>{word(ORDER_WORDS[status])}</Tag>}
          parts={[partner && customerName, <Time key="placed" value={order.placedAt} />]}
          actions={!partner && <LinkButton to={`/requests/new?order=${id}`}>{t('ask')}</LinkButton>}
          figures={<Figures order={order} />}
        />
      }
      timeline={<Lines order={order} />}
      around={
        <>
          <OrderMoney order={order} />
          <FactGroup title={t('about')}>
            <Fact label={t('seller')}>
              <Person name={owner?.name} />
            </Fact>
            {note && <Fact label={t('note')}>{note}</Fact>}
            {cancelReason && <Fact label={word(ORDER_WORDS.CANCELLED)}>{cancelReason}</Fact>}
          </FactGroup>
        </>
      }
    />
  );
}

function Figures({ order }: { order: FragmentType<typeof OwnOrderFigures> }) {
  const t = useTexts(texts);
  const { total, paid, open, overdue, refundOwed, tax } = readFragment(OwnOrderFigures, order);
  return (
    <>
      <Figure label={t('total')} value={<Money value={total} />} to="#lines" />
      <Figure label={t('paid')} value={<Money value={paid} />} to="#receipts" />
      <Figure label={t('open')} value={<Money value={open} />} to="#instalments" />
      {isPositive(overdue.amount) && (
        <Figure label={t('overdue')} value={<Money value={overdue} />} tone="red" to="#instalments" />
      )}
      {isPositive(refundOwed.amount) && (
        <Figure label={t('refund')} value={<Money value={refundOwed} />} to="#returns" />
      )}
      <Figure label={t('tax')} value={<Money value={tax} />} to="#lines" />
    </>
  );
}

function Lines({ order }: { order: FragmentType<typeof OwnOrderLines> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { lines } = readFragment(OwnOrderLines, order);
  return (
    <Section anchor="lines" title={t('lines')}>
      <RowTable
        rows={lines}
        rowKey={({ id }) => id}
        empty=""
        columns={[
          {
            key: 'product',
            title: t('product'),
            cell: ({ productName, productCode }) => (
              <>
                {productName}
                <small className="gx-mute">{productCode}</small>
              </>
            ),
          },
          {
            key: 'quantity',
            title: t('quantity'),
            numeric: true,
            cell: ({ quantity, unit, returnedQuantity }) => (
              <>
                <Quantity value={quantity} unit={unit} />
                {isPositive(returnedQuantity) && (
                  <small>{t('returned', { quantity: numberText(returnedQuantity, language) })}</small>
                )}
              </>
            ),
          },
          { key: 'unit', title: t('unitPrice'), numeric: true, cell: ({ unitPrice }) => <Money value={unitPrice} /> },
          { key: 'amount', title: t('amount'), numeric: true, cell: ({ gross }) => <Money value={gross} /> },
        ]}
      />
    </Section>
  );
}
