import { useMemo } from 'react';
import type { ProductKind, ProductListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useCommand } from '../../../kit/api/use-command.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { cellCommand } from '../../../kit/list/cell-command.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { percentText } from '../../../kit/values/format.ts';
import { Tag } from '../../../kit/values/values.tsx';
import { PRODUCT_KIND_WORDS } from '../../../kit/words/order-words.ts';
import { texts } from './texts.ts';

const ProductList = graphql(`
  query ProductList($filter: ProductFilter, $first: Int!, $after: String, $count: Boolean!) {
    products(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        code
        name
        kind
        category {
          id
          name
        }
        unit
        taxRate
        onSale
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
const EditProduct = graphql(`
  mutation EditProduct($input: UpdateProductInput!) {
    updateProduct(input: $input) {
      ... on UpdateProductSuccess {
        product {
          id
          name
          unit
        }
      }
      ...RefusalParts
    }
  }
`);
type Row = NonNullable<ProductListQuery['products']>['nodes'][number];

/** What the firm sells, by name. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const may = useMay();
  const [{ filters }] = useListState();
  const q = one(filters, 'q');
  const asked = useList(ProductList, {
    filter: { ...(q ? { search: q } : {}), ...(filters.kind ? { kind: filters.kind as ProductKind[] } : {}) },
  });
  const edits = may('orders.product.edit');
  const { run } = useCommand(EditProduct);
  const columns = useMemo<Column<Row>[]>(() => {
    const edit = (key: 'name' | 'unit') =>
      edits
        ? cellCommand<Row, unknown>({ value: (row) => row[key], send: ({ id }, typed) => run({ id, [key]: typed }) })
        : undefined;
    return [
      { key: 'name', title: t('name'), card: 'title', edit: edit('name'), cell: ({ name }) => name },
      { key: 'code', title: t('code'), width: 150, cell: ({ code }) => code },
      {
        key: 'kind',
        title: t('kind'),
        file: { words: wordsOf(PRODUCT_KIND_WORDS, word) },
        width: 110,
        cell: ({ kind }) => word(PRODUCT_KIND_WORDS[kind]),
      },
      {
        key: 'category',
        title: t('category'),
        file: { at: 'category.name' },
        width: 150,
        cell: ({ category }) => <span lang="">{category.name}</span>,
      },
      { key: 'unit', title: t('unit'), width: 100, edit: edit('unit'), cell: ({ unit }) => unit },
      {
        key: 'tax',
        title: t('taxRate'),
        file: { at: 'taxRate', as: 'NUMBER' },
        width: 90,
        numeric: true,
        cell: ({ taxRate }) => percentText(Number(taxRate), language),
      },
      {
        key: 'sale',
        title: t('sale'),
        file: { at: 'onSale', words: { true: t('onSale'), false: t('offSale') } },
        width: 110,
        card: 'aside',
        cell: ({ onSale }) => <Tag tone={onSale ? 'green' : 'slate'}>{t(onSale ? 'onSale' : 'offSale')}</Tag>,
      },
    ];
  }, [t, word, language, edits, run]);
  return (
    <ListPage
      name="products"
      title={t('products')}
      asked={asked}
      connection={({ products }) => products}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      to={({ id }) => `/orders/products/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search') },
        { key: 'kind', kind: 'choices', label: t('kind'), options: optionsOf(PRODUCT_KIND_WORDS, word) },
      ]}
      actions={
        edits && (
          <LinkButton type="primary" to="/orders/products/new">
            {t('create')}
          </LinkButton>
        )
      }
      {...(edits ? { create: '/orders/products/new' } : {})}
      empty={<Empty title={t('none')} />}
    />
  );
}
