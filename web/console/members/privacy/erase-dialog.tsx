import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ErasureReason } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { REASON_WORDS } from '../erasures/words.ts';
import { ErasePerson } from './privacy-mutations.ts';
import { texts } from './texts.ts';

/** Retention gives its reason itself. */
const REASONS = (Object.keys(REASON_WORDS) as ErasureReason[]).filter((each) => each !== 'RETENTION_ENDED');
type Props = { customer: { id: string; name: string }; close: () => void; done: (erasureId: string) => void };

/** Erases a person for good: a reason is chosen, the name typed once more. */
export function EraseDialog({ customer: { id, name }, close, done }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const [reason, setReason] = useState<ErasureReason>();
  const [confirmation, setConfirmation] = useState('');
  const [refused, setRefused] = useState<string>();
  const { run, busy } = useCommand(ErasePerson);

  const act = async () => {
    if (!reason) return;
    const outcome = await run({ customerId: id, reason, confirmation });
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome) || t('noAnswer'));
    done(outcome.value.erasure.id);
  };
  return (
    <Modal
      open
      title={t('eraseTitle', { name })}
      okText={t('erase')}
      cancelText={t('close')}
      okButtonProps={{ danger: true, disabled: !reason || confirmation.trim() === '' }}
      confirmLoading={busy}
      onOk={() => void act()}
      onCancel={close}
    >
      <p>{t('eraseText')}</p>
      <Form layout="vertical">
        <Form.Item label={t('reason')} htmlFor="erase-reason">
          <Select
            id="erase-reason"
            value={reason}
            onChange={setReason}
            options={REASONS.map((each) => ({ value: each, label: word(REASON_WORDS[each]) }))}
          />
        </Form.Item>
        <Form.Item label={t('confirmation')} htmlFor="erase-confirmation">
          <Input
            id="erase-confirmation"
            autoComplete="off"
            maxLength={200}
            value={confirmation}
            onChange={({ target }) => {
              setConfirmation(target.value);
              setRefused(undefined);
            }}
          />
        </Form.Item>
      </Form>
      {refused && (
        <p className="gx-refusal" role="alert">
          {refused}
        </p>
      )}
    </Modal>
  );
}
