import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { PriceListPageQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Day, Money, Quantity, TierMark } from '../../../kit/values/values.tsx';
import { tierOf, useTiers } from '../../../kit/words/tiers.ts';
import { AddRuleDialog, type KnownRule } from './add-rule-dialog.tsx';
import { texts } from './texts.ts';

const PriceListPage = graphql(`
  query PriceListPage($id: ID!) {
    priceList(id: $id) {
      id
      code
      name
      currency
      validFrom
      validTo
      rules(first: 200) {
        nodes {
          id
          code
          name
          product {
            id
            code
            name
            unit
          }
          tier
          minQuantity
          startsOn
          endsOn
          unitPrice {
            amount
            currency
          }
        }
      }
    }
  }
`);
type List = NonNullable<PriceListPageQuery['priceList']>;

/** A price list with the rules in force. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(PriceListPage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ priceList }) => (priceList ? <Page list={priceList} again={asked.ask} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ list, again }: { list: List; again: () => void }) {
  const t = useTexts(texts);
  const may = useMay();
  const [adding, setAdding] = useState<{ known: KnownRule | undefined } | undefined>(undefined);
  const edits = may('orders.price.edit');
  const tiers = useTiers();
  const until = list.validTo ? <Day value={list.validTo} /> : t('open');
  return (
    <>
      <RecordPage
        middle={t('rules')}
        header={
          <RecordHeader
            name={list.name}
            parts={[
              list.code,
              list.currency,
              <span key="valid">
                <Day value={list.validFrom} /> – {until}
              </span>,
            ]}
            actions={
              edits && (
                <Button type="primary" onClick={() => setAdding({ known: undefined })}>
                  {t('add')}
                </Button>
              )
            }
          />
        }
        timeline={
          <Section title={t('rules')}>
            <RowTable
              rows={list.rules.nodes}
              rowKey={({ id }) => id}
              empty={t('noRules')}
              columns={[
                { key: 'rule', title: t('rule'), cell: ({ name }) => name },
                {
                  key: 'product',
                  title: t('product'),
                  cell: ({ product }) => product && <Link to={`/orders/products/${product.id}`}>{product.name}</Link>,
                },
                {
                  key: 'tier',
                  title: t('tier'),
                  cell: ({ tier }) => (tier ? <TierMark tier={tierOf(tiers, tier)} /> : t('all')),
                },
                {
                  key: 'from',
                  title: t('from'),
                  numeric: true,
                  cell: ({ minQuantity, product }) => <Quantity value={minQuantity} unit={product?.unit} />,
                },
                {
                  key: 'days',
                  title: t('days'),
                  cell: ({ startsOn, endsOn }) =>
                    startsOn || endsOn ? (
                      <>
                        <Day value={startsOn} /> – <Day value={endsOn} />
                      </>
                    ) : (
                      t('open')
                    ),
                },
                {
                  key: 'price',
                  title: t('price'),
                  numeric: true,
                  cell: ({ unitPrice }) => <Money value={unitPrice} />,
                },
                ...(edits
                  ? [
                      {
                        key: 'change',
                        title: '',
                        numeric: true,
                        cell: (rule: List['rules']['nodes'][number]) => (
                          <Button size="small" onClick={() => setAdding({ known: rule })}>
                            {t('newVersion')}
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Section>
        }
      />
      {adding && (
        <AddRuleDialog
          priceListId={list.id}
          currency={list.currency}
          known={adding.known}
          close={() => setAdding(undefined)}
          done={() => {
            setAdding(undefined);
            again();
          }}
        />
      )}
    </>
  );
}
