import { Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { Progress } from '../../../kit/import/wizard.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { type Assignee, AssignForm } from '../record/assign-form.tsx';
import { AssignMember } from '../record/head-mutations.ts';
import { assignEach, type Refused } from './assign-each.ts';
import type { Listed } from './member-list.tsx';
import { texts } from './texts.ts';

/** Gives the chosen customers to somebody. It can be taken back from the message that says so. */
export function BulkAssign({ rows, onEnd }: { rows: readonly Listed[]; onEnd: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(AssignMember);
  const departments = useDepartments();
  const [busy, setBusy] = useState(false);
  const [assignee, setAssignee] = useState<Assignee>();

  const [tried, setTried] = useState(0);
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  const names = new Map(rows.map(({ id, name }) => [id, name ?? '']));
  const said = ({ customerId, why }: Refused) =>
    t('refusedOf', { name: names.get(customerId) ?? '', why: withNames(why, departments) });
  const act = async () => {
    if (!assignee) return;
    setBusy(true);
    const assignments = rows.map(({ id }) => ({ customerId: id, ...assignee }));
    const { done, refused } = await assignEach(assignments, run, t('notAnswered'), (count) => {
      setTried(count);
      return !isOver.current;
    });
    setBusy(false);
    setRefusals(refused);
    if (refused.length === 0) onEnd();
    if (done.length === 0) return;
    const before = rows
      .filter(({ id }) => done.includes(id))
      .map(({ id, owner, departmentPath }) => ({
        customerId: id,
        ownerId: owner?.id ?? null,
        departmentPath: departmentPath ?? undefined,
      }));
    toastDone(t('assigned', { count: done.length }), async () => {
      const back = await assignEach(before, run, t('notAnswered'));
      for (const each of back.refused.slice(0, 3)) toastFailed(said(each));
      toastDone(t('givenBack', { count: back.done.length }));
    });
  };
  return (
    <Modal
      open
      title={t('assignMany', { count: rows.length })}
      okText={t('assign')}
      cancelText={t('close')}
      confirmLoading={busy}
      okButtonProps={{ disabled: !assignee || refusals.length > 0 }}
      onOk={() => void act()}
      onCancel={onEnd}
    >
      {busy ? (
        <Progress label={t('assign')} done={tried} total={rows.length} />
      ) : refusals.length > 0 ? (
        <div role="alert">
          <p>{t('refusedMany', { count: refusals.length })}</p>
          <ul className="gx-refused">
            {refusals.map((each) => (
              <li key={each.customerId}>{said(each)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <AssignForm onChange={setAssignee} />
      )}
    </Modal>
  );
}
