import { useApolloClient } from '@apollo/client/react';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { DeleteCustomer, RestoreCustomer } from './bin-query.ts';
import { texts } from './texts.ts';

export type Deleted = { id: string; name: string };
type Refused = Deleted & { why: string };
type Props = { customers: readonly Deleted[]; onEnd: (deleted: readonly string[]) => void };

/** Puts customers into the bin; the message that says so takes them out again. Who is refused is listed with why. */
export function DeleteDialog({ customers, onEnd }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const departments = useDepartments();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const remove = useCommand(DeleteCustomer);
  const restore = useCommand(RestoreCustomer);
  const [first] = customers;
  const again = () => void client.refetchQueries({ include: 'active' });

  const act = async () => {
    setBusy(true);
    const done: Deleted[] = [];
    const not: Refused[] = [];
    for (const each of customers) {
      const outcome = await remove.run({ customerId: each.id, ...(reason.trim() ? { reason: reason.trim() } : {}) });
      if (outcome.kind === 'done') done.push(each);
      else not.push({ ...each, why: outcomeText(outcome) || t('noAnswer') });
    }
    setBusy(false);
    const ids = done.map(({ id }) => id);
    if (done.length > 0) {
      const said =
        done.length === 1 ? t('deleted', { name: done[0]?.name ?? '' }) : t('deletedMany', { count: done.length });
      toastDone(said, async () => {
        let back = 0;
        for (const { id } of done) {
          const outcome = await restore.run({ customerId: id });
          if (outcome.kind === 'done') back += 1;
          else toastFailed(outcomeText(outcome));
        }
        toastDone(t('restoredMany', { count: back }));
        again();
      });
    }
    if (not.length === 0) onEnd(ids);
    else {
      setGone(ids);
      setRefused(not);
    }
  };
  return (
    <Modal
      open
      title={
        customers.length === 1
          ? t('removeTitle', { name: first?.name ?? '' })
          : t('removeMany', { count: customers.length })
      }
      okText={t('remove')}
      cancelText={t('close')}
      okButtonProps={{ danger: true, disabled: refused.length > 0 }}
      confirmLoading={busy}
      onOk={() => void act()}
      onCancel={() => onEnd(gone)}
    >
      {refused.length > 0 ? (
        <div role="alert">
          <p>{t('refusedMany', { count: refused.length })}</p>
          <ul className="gx-refused">
            {refused.map(({ id, name, why }) => (
              <li key={id}>{t('refusedOf', { name, why: withNames(why, departments) })}</li>
            ))}
          </ul>
        </div>
      ) : (
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
      )}
    </Modal>
  );
}
