import { useState } from 'react';
import type { RecordSourceCostInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { firmDay } from '../../../kit/values/firm-days.ts';
import { choicesIn } from './came.ts';
import type { Cost } from './cost-list.tsx';
import { RecordSourceCost, WithdrawSourceCost } from './sources-query.ts';
import { texts } from './texts.ts';

/** Puts down what was spent on what. */
export function CostForm({ close }: { close: (done: boolean) => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(RecordSourceCost);
  const [today] = useState(() => firmDay(new Date()));
  return (
    <FormDialog
      name="source-cost:new"
      title={t('record')}
      close={() => close(false)}
      done={() => {
        toastDone(t('saved'));
        close(true);
      }}
      initial={{ spentOn: today }}
      fields={[
        { name: 'spentOn', kind: 'day', label: t('spentOn'), required: true, half: true },
        { name: 'amount', kind: 'amount', label: t('cost'), required: true, half: true },
        { name: 'source', kind: 'choice', label: t('SOURCE'), choices: choicesIn('SOURCE', word), half: true },
        { name: 'channel', kind: 'choice', label: t('CHANNEL'), choices: choicesIn('CHANNEL', word), half: true },
        { name: 'campaign', kind: 'text', label: t('CAMPAIGN'), help: t('campaignHelp') },
        { name: 'remark', kind: 'long-text', rows: 2, label: t('remark') },
      ]}
      submit={(values) => run(values as Omit<RecordSourceCostInput, 'clientMutationId'>)}
    />
  );
}

/** Takes back a cost that was put down by mistake. */
export function WithdrawForm({ cost: { id }, close }: { cost: Cost; close: (done: boolean) => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(WithdrawSourceCost);
  return (
    <FormDialog
      name={`source-cost:${id}:withdraw`}
      title={t('withdrawTitle')}
      close={() => close(false)}
      done={() => {
        toastDone(t('withdrawn'));
        close(true);
      }}
      fields={[{ name: 'reason', kind: 'text', label: t('reason'), required: true }]}
      submit={(_, { reason }) => run({ costId: id, reason: reason as string })}
    />
  );
}
