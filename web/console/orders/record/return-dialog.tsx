import type { ReturnOrderLineInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { useLater } from '../../../kit/find/use-later.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import { Missing } from '../../../kit/states/states.tsx';
import { isPositive, numberText } from '../../../kit/values/format.ts';
import { Money } from '../../../kit/values/values.tsx';
import { REASON_WORDS } from '../../../kit/words/order-words.ts';
import { plain } from '../entry/draft.ts';
import { texts } from './texts.ts';

const ReturnOrderLine = graphql(`
  mutation ReturnOrderLine($input: ReturnOrderLineInput!) {
    returnOrderLine(input: $input) {
      ... on ReturnOrderLineSuccess {
        order {
          id
          status
          ...OrderFigures
          ...OrderLines
          ...OrderInstalments
          ...OrderReturns
        }
      }
      ...RefusalParts
    }
  }
`);
const ReturnPreview = graphql(`
  query ReturnPreview($lineId: ID!, $quantity: Decimal!) {
    returnPreview(lineId: $lineId, quantity: $quantity) {
      gross {
        amount
        currency
      }
      tax {
        amount
        currency
      }
      total {
        amount
        currency
      }
      open {
        amount
        currency
      }
      refundOwed {
        amount
        currency
      }
    }
  }
`);

type Line = { id: string; productName: string; unit: string; returnableQuantity: string };

/** A line, or part of it, comes back; what falls back is shown before it is done. */
export function ReturnDialog({ line, close }: { line: Line; close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const { run } = useCommand(ReturnOrderLine);
  return (
    <FormDialog
      title={t('returnTitle', { product: line.productName })}
      name={`return:${line.id}`}
      close={close}
      // as one would type it, not as it is kept
      initial={{ quantity: plain(numberText(line.returnableQuantity, language)) }}
      fields={[
        {
          name: 'quantity',
          kind: 'amount',
          label: `${t('quantity')} (${line.unit})`,
          help: t('returnable', { quantity: numberText(line.returnableQuantity, language) }),
          required: true,
          half: true,
        },
        {
          name: 'reason',
          kind: 'choice',
          label: t('reason'),
          required: true,
          half: true,
          choices: optionsOf(REASON_WORDS, word),
        },
        { name: 'note', kind: 'long-text', label: t('note'), rows: 2 },
      ]}
      action={t('giveBack')}
      submit={(values) =>
        run({ ...values, quantity: plain(String(values.quantity)), lineId: line.id } as ReturnOrderLineInput)
      }
      done={close}
    >
      {({ quantity }) => <FallsBack lineId={line.id} quantity={plain(String(quantity ?? ''))} />}
    </FormDialog>
  );
}

/** What the service says that the return would take, by the rule that the return itself goes by. */
function FallsBack({ lineId, quantity }: { lineId: string; quantity: string }) {
  const t = useTexts(texts);
  const wanted = useLater(quantity);
  const asks = /^\d+(\.\d{1,4})?$/.test(wanted) && isPositive(wanted);
  const asked = useAsk(ReturnPreview, asks ? { lineId, quantity: wanted } : skipToken);
  const preview = asks ? asked.data?.returnPreview : undefined;
  return (
    <div aria-live="polite">
      <Missing services={asked.missing} />
      <FactGroup title={t('fallsBack')}>
        <Fact label={t('thisLine')}>
          <Money value={preview?.gross} />
        </Fact>
        <Fact label={t('lineTax')}>
          <Money value={preview?.tax} />
        </Fact>
        <Fact label={t('totalAfter')}>
          <Money value={preview?.total} />
        </Fact>
        <Fact label={t('openAfter')}>
          <Money value={preview?.open} />
        </Fact>
        <Fact label={t('refundAfter')}>
          <Money value={preview?.refundOwed} />
        </Fact>
      </FactGroup>
      <p className="gx-mute">{t('pointsAfter')}</p>
    </div>
  );
}
