import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { TaskPartsFragment, TaskStatus } from '../../../generated/graphql.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { codesOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Count, Person, Tag } from '../../../kit/values/values.tsx';
import { Due } from './due.tsx';
import { type Step, stepBetween, stepsOf } from './steps.ts';
import { texts } from './texts.ts';
import { useSteps } from './use-steps.tsx';
import { STATUS_TONES, STATUS_WORDS } from './words.ts';
import './tasks.css';

type Run = (step: Step, task: TaskPartsFragment) => void;

/** Tasks by state. A card is dragged to the next column, or moved by its buttons, which a keyboard reaches. */
export function Board({ tasks }: { tasks: readonly TaskPartsFragment[] }) {
  const t = useTexts(texts);
  const { run, dialog } = useSteps();
  // a click on a card's link is no drag
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const dropped = ({ active, over }: DragEndEvent) => {
    const task = tasks.find(({ id }) => id === active.id);
    const to = over?.id as TaskStatus | undefined;
    if (!task?.status || !to || to === task.status) return;
    const step = stepBetween(task.status, to);
    if (step) run(step, task);
    else toastFailed(t('noStep'));
  };
  return (
    <DndContext sensors={sensors} onDragEnd={dropped}>
      <p className="gx-mute">{t('boardHint')}</p>
      <div className="gx-board">
        {codesOf(STATUS_WORDS).map((status) => (
          <Lane key={status} status={status} tasks={tasks.filter((task) => task.status === status)} run={run} />
        ))}
      </div>
      {dialog}
    </DndContext>
  );
}

type LaneProps = { status: TaskStatus; tasks: readonly TaskPartsFragment[]; run: Run };

function Lane({ status, tasks, run }: LaneProps) {
  const word = useWord();
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const name = word(STATUS_WORDS[status]);
  return (
    <section ref={setNodeRef} className={isOver ? 'gx-lane gx-lane-over' : 'gx-lane'} aria-label={name}>
      <header>
        <Tag tone={STATUS_TONES[status]}>{name}</Tag> <Count value={tasks.length} />
      </header>
      {tasks.map((task) => (
        <Card key={task.id} task={task} run={run} />
      ))}
    </section>
  );
}

function Card({ task, run }: { task: TaskPartsFragment; run: Run }) {
  const t = useTexts(texts);
  const { setNodeRef, listeners, transform } = useDraggable({ id: task.id });
  return (
    <article
      ref={setNodeRef}
      {...listeners}
      className="gx-board-card"
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 2 } : undefined}
    >
      <Link to={`/sales/tasks/${task.id}`}>{task.title}</Link>
      <div className="gx-mute">{[task.customer?.name].filter(Boolean).join(' · ')}</div>
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
    </article>
  );
}
