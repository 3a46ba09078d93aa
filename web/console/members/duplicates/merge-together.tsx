import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { DuplicateFilter, MergeRule } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
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
  const { run, busy } = useCommand(StartBulkChange);
  const [rule, setRule] = useState<MergeRule>('OLDER');
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const { isAll, rows, count } = chosen;
  const begin = async () => {
    const which = isAll ? { pairs: filter } : { pairIds: rows.map(({ id }) => id) };
    const outcome = await run({ ...which, merge: { rule, ...(reason.trim() ? { reason: reason.trim() } : {}) } });
    if (outcome.kind === 'done') onEnd(outcome.value.change.id);
    else setRefused(outcomeText(outcome));
  };
  return (
    <Modal
      open
      title={count === undefined ? t('ofAll') : t('of', { count })}
      okText={t('begin')}
      cancelText={t('leave')}
      confirmLoading={busy}
      onOk={() => void begin()}
      onCancel={() => onEnd()}
    >
      <p className="gx-mute">{t('most')}</p>
      <Radio.Group
        aria-label={t('rule')}
        value={rule}
        onChange={({ target }) => setRule(target.value as MergeRule)}
        options={RULES.map((value) => ({ value, label: t(value) }))}
        vertical
      />
      <p>{t('first')}</p>
      <p>{t('fields')}</p>
      <Input
        aria-label={t('reason')}
        placeholder={t('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {refused && (
        <p className="gx-refusal" role="alert">
          {refused}
        </p>
      )}
    </Modal>
  );
}
