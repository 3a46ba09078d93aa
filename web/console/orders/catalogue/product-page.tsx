import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { percentText } from '../../../kit/values/format.ts';
import { Day, Tag } from '../../../kit/values/values.tsx';
import { PRODUCT_KIND_WORDS } from '../../../kit/words/order-words.ts';
import type { ProductRecord } from './product.ts';
import { ProductForm } from './product-form.tsx';
import { texts } from './texts.ts';

const ProductPage = graphql(`
  query ProductPage($id: ID!) {
    product(id: $id) {
      id
      code
      name
      kind
      category {
        id
        name
      }
      unit
      attributes {
        name
        value
      }
      taxRate
      saleStartsOn
      saleEndsOn
      onSale
    }
  }
`);

/** A product, or the form of a new one. */
export function Component() {
  const { id } = useParams();
  const navigate = useNavigate();
  const asked = useAsk(ProductPage, id ? { id } : skipToken);
  if (!id)
    return (
      <ProductForm
        close={() => void navigate('/orders/products')}
        done={(made) => void navigate(`/orders/products/${made}`, { replace: true })}
      />
    );
  return (
    <Answered asked={asked}>
      {({ product }) => (product ? <Product key={product.id} product={product} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Product({ product }: { product: ProductRecord }) {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { code, name, kind, category, unit, attributes, taxRate, saleStartsOn, saleEndsOn, onSale } = product;
  const stop = () => setEditing(false);
  if (editing) return <ProductForm product={product} close={stop} done={stop} />;
  return (
    <RecordPage
      header={
        <RecordHeader
          record={{ typename: 'Product', id: product.id }}
          name={name}
          tags={<Tag tone={onSale ? 'green' : 'slate'}>{t(onSale ? 'onSale' : 'offSale')}</Tag>}
          parts={[code, word(PRODUCT_KIND_WORDS[kind]), category.name]}
          actions={
            <>
              {may('orders.order.read') && (
                <LinkButton to={`/orders?q=${encodeURIComponent(code)}`}>{t('orders')}</LinkButton>
              )}
              {may('orders.product.edit') && (
                <Button type="primary" onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
              )}
            </>
          }
        />
      }
      facts={
        <FactGroup title={t('facts')}>
          <Fact label={t('code')}>{code}</Fact>
          <Fact label={t('category')}>{category.name}</Fact>
          <Fact label={t('unit')}>{unit}</Fact>
          <Fact label={t('taxRate')}>{percentText(Number(taxRate), language)}</Fact>
          <Fact label={t('starts')}>
            <Day value={saleStartsOn} />
          </Fact>
          <Fact label={t('ends')}>{saleEndsOn ? <Day value={saleEndsOn} /> : t('endsHint')}</Fact>
        </FactGroup>
      }
      around={
        <FactGroup title={t('attributes')} nothing={attributes.length === 0 ? t('noAttributes') : undefined}>
          {attributes.map((each) => (
            <Fact key={each.name} label={each.name}>
              {each.value}
            </Fact>
          ))}
        </FactGroup>
      }
    />
  );
}
