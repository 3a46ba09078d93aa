import { Button } from 'antd';
import { Link } from 'react-router';
import type { TaskFilter, TaskPartsFragment, TaskStatus } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { Board } from '../../../kit/board/board.tsx';
import { codesOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { Person } from '../../../kit/values/values.tsx';
import { Due } from './due.tsx';
import { stepBetween, stepsOf } from './steps.ts';
import { texts } from './texts.ts';
import { useSteps } from './use-steps.tsx';
import { STATUS_TONES, STATUS_WORDS } from './words.ts';

const TasksByStatus = graphql(`
  query TasksByStatus($filter: TaskFilter) {
    taskCounts(by: STATUS, filter: $filter) {
      groups {
        key
        count
      }
    }
  }
`);

/** Tasks by state. A card is moved to the next column, or by its buttons; each column says how many there are of all. */
export function TaskBoard({ tasks, filter }: { tasks: readonly TaskPartsFragment[]; filter: TaskFilter }) {
  const t = useTexts(texts);
  const word = useWord();
  const { run, dialog } = useSteps();
  const counted = useLive(TasksByStatus, { filter }).data?.taskCounts?.groups;
  const shown = (status: TaskStatus) => tasks.filter((task) => task.status === status).length;
  return (
    <>
      <Board
        label={t('board')}
        items={tasks}
        itemKey={({ id }) => id}
        itemName={({ title }) => title ?? ''}
        laneOf={({ status }) => status ?? ''}
        lanes={codesOf(STATUS_WORDS).map((status) => {
          const all = counted?.find(({ key }) => key === status)?.count ?? 0;
          return {
            key: status,
            title: word(STATUS_WORDS[status]),
            tone: STATUS_TONES[status],
            aside: all > shown(status) ? t('ofAll', { count: all }) : undefined,
          };
        })}
        mayMove={({ status }, lane) => status !== null && stepBetween(status, lane as TaskStatus) !== undefined}
        move={(task, lane) => {
          const step = task.status && stepBetween(task.status, lane as TaskStatus);
          if (step) run(step, task);
        }}
        card={(task) => (
          <>
            <Link to={`/sales/tasks/${task.id}`}>{task.title}</Link>
            {task.customer?.name && <div className="gx-mute">{task.customer.name}</div>}
            <div>
              <Person name={task.assignee?.name} /> · <Due task={task} />
            </div>
            <div className="gx-board-steps">
              {stepsOf(task.status).map((step) => (
                <Button
                  key={step}
                  size="small"
                  aria-label={`${t(step)}: ${task.title ?? ''}`}
                  onClick={() => run(step, task)}
                >
                  {t(step)}
                </Button>
              ))}
            </div>
          </>
        )}
      />
      {dialog}
    </>
  );
}
