import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OrderLinesFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useLanguage, useTexts } from '../../../kit/language/texts.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { isPositive, numberText } from '../../../kit/values/format.ts';
import { Money, None, Quantity } from '../../../kit/values/values.tsx';
import { OrderLines } from './order.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { texts } from './texts.ts';

type Line = OrderLinesFragment['lines'][number];

/** Lines with the rule that gave each price; they add up to the total as it was placed. */
export function LinesSection({ order }: { order: FragmentType<typeof OrderLines> }) {
  const t = useTexts(texts);
  const may = useMay();
  const { lines, status } = readFragment(OrderLines, order);
  const [returning, setReturning] = useState<Line | undefined>(undefined);
  const mayReturn = may('orders.order.return') && status !== 'CANCELLED';
  return (
    <Section anchor="lines" title={t('lines')}>
      <RowTable
        rows={lines}
        rowKey={({ id }) => id}
        empty=""
        columns={[
          { key: 'product', title: t('product'), cell: (line) => <ProductOf line={line} /> },
          { key: 'quantity', title: t('quantity'), numeric: true, cell: (line) => <QuantityOf line={line} /> },
          { key: 'unit', title: t('unitPrice'), numeric: true, cell: ({ unitPrice }) => <Money value={unitPrice} /> },
          { key: 'rule', title: t('rule'), cell: (line) => <RuleOf line={line} /> },
          {
            key: 'share',
            title: t('share'),
            numeric: true,
            cell: ({ discountShare }) =>
              isPositive(discountShare.amount) ? <Money value={discountShare} /> : <None />,
          },
          { key: 'amount', title: t('amount'), numeric: true, cell: ({ gross }) => <Money value={gross} /> },
          ...(mayReturn
            ? [
                {
                  key: 'return',
                  title: '',
                  numeric: true,
                  cell: (line: Line) =>
                    isPositive(line.returnableQuantity) && (
                      <Button
                        size="small"
                        aria-label={t('returnTitle', { product: line.productName })}
                        onClick={() => setReturning(line)}
                      >
                        {t('giveBack')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {returning && <ReturnDialog line={returning} close={() => setReturning(undefined)} />}
    </Section>
  );
}

function ProductOf({ line: { product, productName, productCode } }: { line: Line }) {
  return (
    <>
      {product ? <Link to={`/orders/products/${product.id}`}>{productName}</Link> : productName}
      <small className="gx-mute">{productCode}</small>
    </>
  );
}

function QuantityOf({ line: { quantity, unit, returnedQuantity } }: { line: Line }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <>
      <Quantity value={quantity} unit={unit} />
      {isPositive(returnedQuantity) && (
        <small>
          <a href="#returns">{t('returned', { quantity: numberText(returnedQuantity, language) })}</a>
        </small>
      )}
    </>
  );
}

function RuleOf({ line: { priceRule, priceRuleVersion } }: { line: Line }) {
  return priceRule?.priceList ? (
    <Link to={`/orders/prices/${priceRule.priceList.id}`}>{priceRuleVersion}</Link>
  ) : (
    priceRuleVersion
  );
}
