import type { DuplicateFilter, MergeRule, StartBulkChangeInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import type { Chosen } from '../../../kit/list/list-types.ts';
import { StartBulkChange } from '../bulk/bulk-queries.ts';
import type { Pair } from './duplicates-query.ts';
import { mergeTexts } from './merge-texts.ts';

const RULES: readonly MergeRule[] = ['OLDER', 'MORE_ORDERS', 'CONFIRMED'];

type Props = {
  chosen: Chosen<Pair>;
  /** Of the list, where all that match are chosen. */
  filter: DuplicateFilter;
  onEnd: (bulkId?: string) => void;
};

/** Asks by which rule the pairs that were chosen are merged, and begins it. */
export default function MergeTogether({ chosen, filter, onEnd }: Props) {
  const t = useTexts(mergeTexts);
  const { run } = useCommand(StartBulkChange);
  const { isAll, rows, count } = chosen;
  return (
    <FormDialog
      title={count === undefined ? t('ofAll') : t('of', { count })}
      name={undefined}
      close={() => onEnd()}
      initial={{ 'merge.rule': 'OLDER' }}
      fields={[
        {
          ...{ name: 'merge.rule', kind: 'choice', label: t('rule'), required: true, open: 'lines', help: t('first') },
          choices: RULES.map((value) => ({ value, label: t(value) })),
        },
        { name: 'merge.reason', kind: 'text', label: t('reason') },
      ]}
      action={t('begin')}
      submit={(said) => {
        const which = isAll ? { pairs: filter } : { pairIds: rows.map(({ id }) => id) };
        return run({ ...which, ...said } as Omit<StartBulkChangeInput, 'clientMutationId'>);
      }}
      done={({ change }) => onEnd(change.id)}
    >
      {() => (
        <p className="gx-mute">
          {t('fields')} {t('most')}
        </p>
      )}
    </FormDialog>
  );
}
