import { useApolloClient } from '@apollo/client/react';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { texts as binTexts } from '../../../kit/bin/texts.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { DeleteCustomer, RestoreCustomer } from './bin-query.ts';
import { texts } from './texts.ts';

type Props = { customer: { id: string; name: string }; onEnd: (deleted: boolean) => void };

/** Puts a customer into the bin; the message that says so takes him out again. */
export function DeleteDialog({ customer: { id, name }, onEnd }: Props) {
  const t = useTexts(texts);
  const tBin = useTexts(binTexts);
  const client = useApolloClient();
  const departments = useDepartments();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const remove = useCommand(DeleteCustomer);
  const restore = useCommand(RestoreCustomer);

  const act = async () => {
    const outcome = await remove.run({ customerId: id, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome) || t('noAnswer'));
    toastDone(t('deleted', { name }), async () => {
      const back = await restore.run({ customerId: id });
      if (back.kind === 'done') toastDone(tBin('restored', { name }));
      else toastFailed(outcomeText(back));
      void client.refetchQueries({ include: 'active' });
    });
    onEnd(true);
  };
  return (
    <Modal
      open
      title={t('removeTitle', { name })}
      okText={t('remove')}
      cancelText={t('close')}
      okButtonProps={{ danger: true, disabled: refused !== undefined }}
      confirmLoading={remove.busy}
      onOk={() => void act()}
      onCancel={() => onEnd(false)}
    >
      {refused === undefined ? (
        <>
          <p>{t('removeText')}</p>
          <Input
            aria-label={t('why')}
            placeholder={t('why')}
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      ) : (
        <p className="gx-refusal" role="alert">
          {withNames(refused, departments)}
        </p>
      )}
    </Modal>
  );
}
