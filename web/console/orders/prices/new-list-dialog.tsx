import type { CreatePriceListInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';

const CreatePriceList = graphql(`
  mutation CreatePriceList($input: CreatePriceListInput!) {
    createPriceList(input: $input) {
      ... on CreatePriceListSuccess {
        priceList {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

/** A new list: its currency and days are given once. */
export function NewListDialog({ close, done }: { close: () => void; done: (id: string) => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(CreatePriceList);
  return (
    <FormDialog
      title={t('createTitle')}
      name="price-list:new"
      close={close}
      initial={{ currency: 'CNY' }}
      fields={[
        { name: 'code', kind: 'text', label: t('code'), required: true, half: true },
        { name: 'name', kind: 'text', label: t('name'), required: true, half: true },
        { name: 'currency', kind: 'text', label: t('currency'), required: true, half: true },
        { name: 'validFrom', kind: 'day', label: t('validFrom'), required: true, half: true },
        { name: 'validTo', kind: 'day', label: t('validTo'), half: true },
      ]}
      submit={(values) => run(values as CreatePriceListInput)}
      done={({ priceList }) => (priceList ? done(priceList.id) : close())}
    />
  );
}
