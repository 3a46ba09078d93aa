import type { CreateProductInput, UpdateProductInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import type { Field } from '../../../kit/form/form-types.ts';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Missing } from '../../../kit/states/states.tsx';
import { PRODUCT_KIND_WORDS } from '../../../kit/words/order-words.ts';
import { attributesOf, type ProductRecord, textOf } from './product.ts';
import { texts } from './texts.ts';

const CategoryChoice = graphql(`
  query CategoryChoice {
    productCategories(first: 200) {
      nodes {
        id
        name
        path
      }
    }
  }
`);
const CreateProduct = graphql(`
  mutation CreateProduct($input: CreateProductInput!) {
    createProduct(input: $input) {
      ... on CreateProductSuccess {
        product {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
const UpdateProduct = graphql(`
  mutation UpdateProduct($input: UpdateProductInput!) {
    updateProduct(input: $input) {
      ... on UpdateProductSuccess {
        product {
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
      ...RefusalParts
    }
  }
`);

type Props = { product?: ProductRecord; close: () => void; done: (id: string) => void };

/** A product as administrators write it; its number is given once. */
export function ProductForm({ product, close, done }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const asked = useAsk(CategoryChoice, {});
  const categories = asked.data?.productCategories?.nodes ?? [];
  const create = useCommand(CreateProduct);
  const update = useCommand(UpdateProduct);
  const choices = categories.map(({ id, name, path }) => ({
    value: id,
    label: `${'　'.repeat(Math.max(0, path.split('/').length - 2))}${name}`,
  }));
  const fields: Field[] = [
    { name: 'code', kind: 'text', label: t('code'), required: true, half: true, disabled: product !== undefined },
    { name: 'name', kind: 'text', label: t('name'), required: true, half: true },
    {
      name: 'kind',
      kind: 'choice',
      label: t('kind'),
      required: true,
      half: true,
      choices: optionsOf(PRODUCT_KIND_WORDS, word),
    },
    { name: 'categoryId', kind: 'choice', label: t('category'), required: true, half: true, choices },
    { name: 'unit', kind: 'text', label: t('unit'), required: true, half: true },
    { name: 'taxRate', kind: 'amount', label: t('taxRate'), help: t('taxHint'), required: true, half: true },
    { name: 'saleStartsOn', kind: 'day', label: t('starts'), placeholder: t('startsHint'), half: true },
    { name: 'saleEndsOn', kind: 'day', label: t('ends'), placeholder: t('endsHint'), half: true },
    { name: 'attributes', kind: 'long-text', label: t('attributes'), help: t('attributesHint'), rows: 4 },
  ];
  const common = { fields, cancel: close, above: <Missing services={asked.missing} /> };
  if (product)
    return (
      <FormPage
        {...common}
        title={t('editTitle', { name: product.name })}
        name={`product:${product.id}`}
        initial={{
          code: product.code,
          name: product.name,
          kind: product.kind,
          categoryId: product.category.id,
          unit: product.unit,
          taxRate: product.taxRate,
          saleStartsOn: product.saleStartsOn,
          saleEndsOn: product.saleEndsOn,
          attributes: textOf(product.attributes),
        }}
        submit={({ code: _, attributes, saleEndsOn, ...values }) =>
          update.run({
            ...values,
            id: product.id,
            attributes: attributesOf(attributes),
            // an empty day opens the sale again
            saleEndsOn: saleEndsOn ?? '',
          } as UpdateProductInput)
        }
        done={() => done(product.id)}
      />
    );
  return (
    <FormPage
      {...common}
      title={t('newTitle')}
      name="product:new"
      initial={{ kind: 'GOODS', taxRate: '0.13' }}
      submit={({ attributes, ...values }) =>
        create.run({ ...values, attributes: attributesOf(attributes) } as CreateProductInput)
      }
      done={({ product: made }) => (made ? done(made.id) : close())}
    />
  );
}
