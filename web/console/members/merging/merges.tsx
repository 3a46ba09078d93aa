import { useApolloClient } from '@apollo/client/react';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { MergePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Time } from '../../../kit/values/values.tsx';
import { MergeParts, MergesOfCustomer, UnmergeCustomers } from './merging-query.ts';
import { texts } from './texts.ts';
import { FIELD_WORDS } from './words.ts';

/** The records that were merged into a customer; shown only where there was one. Each can be taken out again. */
export function Merges({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const [undoing, setUndoing] = useState<MergePartsFragment>();
  const nodes = useAsk(MergesOfCustomer, { id: customerId }).data?.customer?.merges?.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <>
      <ShortList title={t('merges')}>
        {nodes.map((node) => {
          const merge = readFragment(MergeParts, node);
          const { id, absorbed, mergedAt, mergedBy, unmergedAt } = merge;
          return (
            <ShortRow
              key={id}
              aside={
                unmergedAt ? (
                  <>
                    {t('undone')} <Time value={unmergedAt} />
                  </>
                ) : (
                  may('customers.customer.merge') && (
                    <Button
                      size="small"
                      aria-label={`${t('undo')}: ${absorbed.name}`}
                      onClick={() => setUndoing(merge)}
                    >
                      {t('undo')}
                    </Button>
                  )
                )
              }
            >
              {absorbed.name} <span className="gx-mute">{absorbed.number}</span>
              <br />
              <span className="gx-mute">
                <Time value={mergedAt} /> {mergedBy?.name}
              </span>
            </ShortRow>
          );
        })}
      </ShortList>
      {undoing && <UndoDialog merge={undoing} close={() => setUndoing(undefined)} />}
    </>
  );
}

/** What undoing a merge gives back, before it is done. */
function UndoDialog({ merge, close }: { merge: MergePartsFragment; close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const { run, busy } = useCommand(UnmergeCustomers);
  const { id, absorbed, fields, customFields } = merge;
  const named = (returns: boolean) =>
    [
      ...fields.map((each) => ({ ...each, name: word(FIELD_WORDS[each.field]) })),
      ...customFields.map((each) => ({ ...each, name: each.definition.label })),
    ]
      .filter((each) => each.returns === returns)
      .map(({ name }) => name)
      .join(t('and'));
  const undo = async () => {
    const outcome = await run({ mergeId: id, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome));
    toastDone(t('apart', { name: absorbed.name }));
    close();
    await client.refetchQueries({ include: 'active' });
  };
  return (
    <Modal
      open
      title={t('askUndo', { name: absorbed.name })}
      okText={t('undo')}
      cancelText={t('leave')}
      confirmLoading={busy}
      onOk={() => void undo()}
      onCancel={close}
    >
      <p>{t('undoText', { name: absorbed.name })}</p>
      {named(true) && <p>{t('returns', { fields: named(true) })}</p>}
      {named(false) && <p>{t('stays', { fields: named(false) })}</p>}
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
