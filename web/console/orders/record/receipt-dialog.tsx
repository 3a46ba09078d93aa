import type { RecordReceiptInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { METHOD_WORDS } from '../../../kit/words/order-words.ts';
import { texts } from './texts.ts';

const RecordReceipt = graphql(`
  mutation RecordReceipt($input: RecordReceiptInput!) {
    recordReceipt(input: $input) {
      ... on RecordReceiptSuccess {
        order {
          id
          status
          paidAt
          ...OrderFigures
          ...OrderInstalments
          ...OrderReceipts
        }
      }
      ...RefusalParts
    }
  }
`);

type Props = { orderId: string; open: string; currency: string; close: () => void };

/** Money came in: the open amount stands there already, since that is what mostly comes. */
export function ReceiptDialog({ orderId, open, currency, close }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(RecordReceipt);
  return (
    <FormDialog
      title={t('receiveTitle')}
      name={`receipt:${orderId}`}
      close={close}
      initial={{ amount: open, method: 'BANK_TRANSFER' }}
      fields={[
        { name: 'amount', kind: 'amount', label: `${t('amount')} (${currency})`, required: true, half: true },
        {
          name: 'method',
          kind: 'choice',
          label: t('method'),
          required: true,
          half: true,
          choices: optionsOf(METHOD_WORDS, word),
        },
        { name: 'receivedOn', kind: 'day', label: t('receivedOn'), placeholder: t('today'), half: true },
        { name: 'reference', kind: 'text', label: t('reference'), half: true },
      ]}
      action={t('receive')}
      submit={(values) => run({ ...values, orderId } as RecordReceiptInput)}
      done={close}
    />
  );
}
