import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { TaskFilter, TaskPartsFragment, TaskStatus } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { Empty } from '../../../kit/states/states.tsx';
import { Person, Tag } from '../../../kit/values/values.tsx';
import { Board } from './board.tsx';
import { Calendar } from './calendar.tsx';
import { Due } from './due.tsx';
import { TaskList, TaskParts } from './task.ts';
import { texts } from './texts.ts';
import { SOURCE_WORDS, STATUS_TONES, STATUS_WORDS } from './words.ts';

type Face = 'list' | 'board' | 'calendar';
/** The most that the API gives at once: a board or a month is seen whole or not at all. */
const WHOLE = 200;

/** Tasks that the viewer may see, as a list, a board or a calendar. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [{ filters }] = useListState();
  const face = (search.get('face') ?? 'list') as Face;
  const [mine, late, source] = ['mine', 'late', 'source'].map((key) => one(filters, key));
  const filter: TaskFilter = {
    ...(filters.status ? { status: filters.status as TaskStatus[] } : {}),
    ...(mine === 'true' && viewer.employee ? { assigneeId: viewer.employee } : {}),
    ...(late ? { overdue: late === 'true' } : {}),
    ...(source ? { sourceKind: source as keyof typeof SOURCE_WORDS } : {}),
  };
  const asked = useLive(TaskList, { filter, first: face === 'list' ? 50 : WHOLE });
  const tasks = asked.data?.tasks;
  const list = useMemo(
    () => tasks && { ...tasks, nodes: tasks.nodes.map((each) => readFragment(TaskParts, each)) },
    [tasks],
  );
  const columns = useMemo<Column<TaskPartsFragment>[]>(
    () => [
      { key: 'title', title: t('title'), card: 'title', cell: ({ title }) => title },
      {
        key: 'status',
        title: t('status'),
        width: 110,
        card: 'aside',
        cell: ({ status }) => status && <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>,
      },
      { key: 'assignee', title: t('assignee'), width: 130, cell: ({ assignee }) => <Person name={assignee?.name} /> },
      { key: 'customer', title: t('customer'), width: 150, cell: ({ customer }) => customer?.name },
      {
        key: 'source',
        title: t('source'),
        width: 150,
        cell: (task) =>
          task.source && [word(SOURCE_WORDS[task.source.kind]), task.source.number].filter(Boolean).join(' '),
      },
      { key: 'due', title: t('due'), width: 180, cell: (task) => <Due task={task} /> },
    ],
    [t, word],
  );
  const choose = (next: Face) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (next === 'list') after.delete('face');
      else after.set('face', next);
      return after;
    });
  const nodes = list?.nodes ?? [];
  const faces = { list: undefined, board: <Board tasks={nodes} />, calendar: <Calendar tasks={nodes} /> };
  return (
    <ListPage
      title={t('tasks')}
      asked={asked}
      connection={() => list}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ title }) => title ?? ''}
      to={({ id }) => `/sales/tasks/${id}`}
      filters={[
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(STATUS_WORDS, word) },
        { key: 'mine', kind: 'yes-no', label: t('mine') },
        { key: 'late', kind: 'yes-no', label: t('overdue') },
        { key: 'source', kind: 'choice', label: t('source'), options: optionsOf(SOURCE_WORDS, word) },
      ]}
      actions={
        <>
          <Segmented<Face>
            aria-label={t('faces')}
            value={face}
            options={(['list', 'board', 'calendar'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={choose}
          />
          <Button type="primary" onClick={() => void navigate('/sales/tasks/new')}>
            {t('create')}
          </Button>
        </>
      }
      create="/sales/tasks/new"
      face={faces[face]}
      empty={<Empty title={t('none')} />}
    />
  );
}
