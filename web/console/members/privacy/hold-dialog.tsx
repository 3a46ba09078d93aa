import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { PlaceHold } from './privacy-mutations.ts';
import { texts } from './texts.ts';

/** Keeps a person from being erased, with the reason. */
export function HoldDialog({
  customer: { id, name },
  close,
}: {
  customer: { id: string; name: string };
  close: () => void;
}) {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const { run, busy } = useCommand(PlaceHold);
  const act = async () => {
    const outcome = await run({ customerId: id, reason });
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome) || t('noAnswer'));
    toastDone(t('held'));
    close();
  };
  return (
    <Modal
      open
      title={t('holdTitle', { name })}
      okText={t('hold')}
      cancelText={t('close')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={busy}
      onOk={() => void act()}
      onCancel={close}
    >
      <p>{t('holdText')}</p>
      <Input
        aria-label={t('holdReason')}
        placeholder={t('holdReason')}
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
