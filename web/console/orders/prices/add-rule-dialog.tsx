import type { AddPriceRuleInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useTiers } from '../../../kit/words/tiers.ts';
import { ProductFinder } from '../../find/product-finder.tsx';
import { texts } from './texts.ts';

const AddPriceRule = graphql(`
  mutation AddPriceRule($input: AddPriceRuleInput!) {
    addPriceRule(input: $input) {
      ... on AddPriceRuleSuccess {
        priceRule {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

/** A rule that gets a new version. */
export type KnownRule = {
  code: string;
  product: { id: string; code: string; name: string } | null;
  tier: string | null;
  minQuantity: string;
};
type Props = {
  priceListId: string;
  currency: string;
  known: KnownRule | undefined;
  close: () => void;
  done: () => void;
};

/** A price of one product; a code that the list holds gets a new version. */
export function AddRuleDialog({ priceListId, currency, known, close, done }: Props) {
  const t = useTexts(texts);
  const { run } = useCommand(AddPriceRule);
  const tiers = useTiers();
  const product = known?.product;
  return (
    <FormDialog
      title={t('addTitle')}
      name={`price-rule:${priceListId}:${known?.code ?? ''}`}
      close={close}
      initial={{
        code: known?.code,
        productId: product?.id,
        // how the product is written in its field; it is not sent
        productText: product ? `${product.code} ${product.name}` : '',
        tier: known?.tier,
        minQuantity: known?.minQuantity ?? '1',
      }}
      fields={[
        {
          name: 'productId',
          kind: 'own',
          label: t('product'),
          required: true,
          draw: ({ values, fill }) => (
            <ProductFinder
              text={String(values.productText ?? '')}
              onText={(productText) => fill({ productText, productId: undefined })}
              onPick={({ id, code, name }) => fill({ productText: `${code} ${name}`, productId: id })}
            />
          ),
        },
        { name: 'code', kind: 'text', label: t('code'), help: t('codeHint'), required: true, half: true },
        { name: 'unitPrice', kind: 'amount', label: `${t('price')} (${currency})`, required: true, half: true },
        {
          name: 'tier',
          kind: 'choice',
          label: t('tier'),
          placeholder: t('all'),
          half: true,
          choices: tiers.map(({ code, name }) => ({ value: code, label: name })),
        },
        { name: 'minQuantity', kind: 'amount', label: t('from'), half: true },
        { name: 'startsOn', kind: 'day', label: t('starts'), half: true },
        { name: 'endsOn', kind: 'day', label: t('ends'), half: true },
      ]}
      submit={({ tier, productText: _, ...values }) =>
        run({ ...values, ...(tier ? { tier } : {}), priceListId } as AddPriceRuleInput)
      }
      done={done}
    />
  );
}
