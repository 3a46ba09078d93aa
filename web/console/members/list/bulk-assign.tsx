import { Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { type Assignee, AssignForm } from '../record/assign-form.tsx';
import { AssignMember } from '../record/head-mutations.ts';
import { type Assignment, assignEach } from './assign-each.ts';
import type { Listed } from './member-list.tsx';
import { texts } from './texts.ts';

/** Gives the chosen customers to somebody. It can be taken back from the message that says so. */
export function BulkAssign({ rows, onEnd }: { rows: readonly Listed[]; onEnd: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(AssignMember);
  const [busy, setBusy] = useState(false);
  const [assignee, setAssignee] = useState<Assignee>();

  const assign = async (assignments: readonly Assignment[]): Promise<readonly string[]> => {
    const names = new Map(rows.map(({ id, name }) => [id, name ?? '']));
    const { done, refused } = await assignEach(assignments, run, t('notAnswered'));
    for (const { customerId, why } of refused.slice(0, 3))
      toastFailed(t('refusedOf', { name: names.get(customerId) ?? '', why }));
    return done;
  };
  const act = async () => {
    if (!assignee) return;
    setBusy(true);
    const done = await assign(rows.map(({ id }) => ({ customerId: id, ...assignee })));
    setBusy(false);
    onEnd();
    if (done.length === 0) return;
    const before = rows
      .filter(({ id }) => done.includes(id))
      .map(({ id, owner, departmentPath }) => ({
        customerId: id,
        ownerId: owner?.id ?? null,
        departmentPath: departmentPath ?? undefined,
      }));
    toastDone(t('assigned', { count: done.length }), async () => {
      const back = await assign(before);
      toastDone(t('givenBack', { count: back.length }));
    });
  };
  return (
    <Modal
      open
      title={t('assignMany', { count: rows.length })}
      okText={t('assign')}
      cancelText={t('close')}
      confirmLoading={busy}
      okButtonProps={{ disabled: !assignee }}
      onOk={() => void act()}
      onCancel={onEnd}
    >
      <AssignForm onChange={setAssignee} />
    </Modal>
  );
}
