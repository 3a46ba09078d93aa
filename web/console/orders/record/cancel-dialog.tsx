import type { CancelOrderInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';

const CancelOrder = graphql(`
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      ... on CancelOrderSuccess {
        order {
          id
          status
          cancelledAt
          cancelReason
          ...OrderFigures
          ...OrderInstalments
        }
      }
      ...RefusalParts
    }
  }
`);

/** Cancelling cannot be undone, so it asks, and asks why. */
export function CancelDialog({ orderId, number, close }: { orderId: string; number: string; close: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(CancelOrder);
  return (
    <FormDialog
      title={t('cancelTitle', { number })}
      name={`cancel:${orderId}`}
      close={close}
      fields={[{ name: 'reason', kind: 'long-text', label: t('cancelReason'), help: t('cancelText'), required: true }]}
      action={t('cancel')}
      submit={(values) => run({ ...values, orderId } as CancelOrderInput)}
      done={close}
    />
  );
}
