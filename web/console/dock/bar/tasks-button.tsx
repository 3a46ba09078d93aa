import { CheckSquareOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { TopPanel } from '../../../kit/frame/top-panel.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';
import { useDueTasks } from './use-bar.ts';

const TaskRows = lazy(() => import('./task-rows.tsx'));

/** The viewer's own tasks: how many are late, and what is due next. */
export function TasksButton() {
  const t = useTexts(texts);
  const asked = useDueTasks();
  if (!asked) return null;
  const count = asked.data?.overdue?.totalCount ?? 0;
  return (
    <TopPanel label={count > 0 ? t('tasks', { count }) : t('noOverdue')} icon={<CheckSquareOutlined />} count={count}>
      {() => <TaskRows asked={asked} />}
    </TopPanel>
  );
}
