import { lazy, Suspense, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TaskBulkAction, TaskFilter, TaskPartsFragment, TaskStatus } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { weeksOf } from '../../../kit/calendar/month.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { FaceChoice, useFace } from '../../../kit/list/faces.tsx';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { type Filters, one, useListState } from '../../../kit/list/list-state.ts';
import type { Chosen, Column } from '../../../kit/list/list-types.ts';
import { ofCustomer } from '../../../kit/list/of-customer.tsx';
import { Rest } from '../../../kit/list/rest.tsx';
import { useList } from '../../../kit/list/use-list.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { daysFrom, firmDay } from '../../../kit/values/firm-days.ts';
import { Person, Tag } from '../../../kit/values/values.tsx';
import { TaskBoard } from './board.tsx';
import { TasksChanged } from './bulk/tasks-changed.tsx';
import { texts as bulkTexts } from './bulk/texts.ts';
import { TaskCalendar } from './calendar.tsx';
import { Due } from './due.tsx';
import { TaskList, TaskParts } from './task.ts';
import { texts } from './texts.ts';
import { useTaskEdits } from './use-task-edits.ts';
import { SOURCE_WORDS, STATUS_TONES, STATUS_WORDS } from './words.ts';

const BulkDialog = lazy(() => import('./bulk/bulk-dialog.tsx'));
/** What is done with many at once, by which right, and as what it stands on its button. */
const TOGETHER = [
  ['CHANGE', 'change', 'change'],
  ['COMPLETE', 'work', 'complete'],
  ['CANCEL', 'cancel', 'cancel'],
] as const;
const FACES = ['list', 'board', 'calendar'] as const;
/** What a list asks for at once, and a face that does not scroll: the most that the API gives. */
const PAGE = { list: 50, board: 200, calendar: 200 };

/** The days that a calendar shows, with one more at each end: the reader's days are not the firm's everywhere. */
function daysAround(month: string): Pick<TaskFilter, 'dueFrom' | 'dueTo'> {
  const days = weeksOf(month).flat();
  return { dueFrom: daysFrom(days[0] ?? '', -1), dueTo: daysFrom(days.at(-1) ?? '', 1) };
}

/** The filter that the address names. */
function filterOf(filters: Filters, reader: string | undefined): TaskFilter {
  const [mine, late, source, customer] = ['mine', 'late', 'source', 'customer'].map((key) => one(filters, key));
  return {
    ...(filters.status ? { status: filters.status as TaskStatus[] } : {}),
    ...(mine === 'true' && reader ? { assigneeId: reader } : {}),
    ...(late ? { overdue: late === 'true' } : {}),
    ...(customer ? { customerId: customer } : {}),
    ...(source ? { sourceKind: source as keyof typeof SOURCE_WORDS } : {}),
  };
}

/** Tasks that the viewer may see, as a list, a board or a calendar. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const tBulk = useTexts(bulkTexts);
  const viewer = useViewer();
  const may = useMay();
  const [together, setTogether] = useState<{ action: TaskBulkAction; chosen: Chosen<TaskPartsFragment> }>();
  const [begun, setBegun] = useState<string>();
  const [search, setSearch] = useSearchParams();
  const [{ filters }] = useListState();
  const [face, choose] = useFace(FACES);
  const month = search.get('month') ?? firmDay(new Date()).slice(0, 7);
  const filter: TaskFilter = {
    ...(face === 'calendar' ? daysAround(month) : {}),
    ...withConditions(filters, (given) => filterOf(given, viewer.employee)),
  };
  const asked = useList(TaskList, { filter }, { size: PAGE[face], live: true });
  const tasks = asked.data?.tasks;
  const nodes = useMemo(() => tasks?.nodes.map((each) => readFragment(TaskParts, each)) ?? [], [tasks]);
  const edits = useTaskEdits(asked.ask);
  const columns = useMemo<Column<TaskPartsFragment>[]>(
    () => [
      { key: 'title', title: t('title'), card: 'title', edit: edits.title, cell: ({ title }) => title },
      {
        key: 'status',
        title: t('status'),
        file: { words: wordsOf(STATUS_WORDS, word) },
        width: 110,
        card: 'aside',
        cell: ({ status }) => status && <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>,
      },
      {
        key: 'assignee',
        title: t('assignee'),
        file: { at: 'assignee.name' },
        width: 150,
        edit: edits.assigneeId,
        cell: ({ assignee }) => <Person name={assignee?.name} />,
      },
      {
        key: 'customer',
        title: t('customer'),
        file: { at: 'customer.name' },
        width: 150,
        cell: ({ customer }) => customer?.name,
      },
      {
        key: 'source',
        title: t('source'),
        file: [
          { at: 'source.kind', words: wordsOf(SOURCE_WORDS, word) },
          { title: t('sourceNumber'), at: 'source.number' },
        ],
        width: 150,
        cell: (task) =>
          task.source && [word(SOURCE_WORDS[task.source.kind]), task.source.number].filter(Boolean).join(' '),
      },
      {
        key: 'due',
        title: t('due'),
        file: { at: 'dueAt', as: 'TIME' },
        width: 200,
        edit: edits.dueAt,
        cell: (task) => <Due task={task} />,
      },
    ],
    [t, word, edits],
  );
  const showMonth = (next: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('month', next);
      return after;
    });
  const faces = {
    list: undefined,
    board: <TaskBoard tasks={nodes} filter={filter} />,
    calendar: <TaskCalendar tasks={nodes} month={month} show={showMonth} />,
  };
  const drawn = faces[face];
  return (
    <>
      <ListPage
        name="tasks"
        title={t('tasks')}
        asked={asked}
        connection={(data) =>
          data.tasks && { ...data.tasks, nodes: data.tasks.nodes.map((each) => readFragment(TaskParts, each)) }
        }
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ title }) => title ?? ''}
        to={({ id }) => `/sales/tasks/${id}`}
        filters={[
          { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(STATUS_WORDS, word) },
          { key: 'mine', kind: 'yes-no', label: t('mine'), asks: ['assigneeId'] },
          { key: 'late', kind: 'yes-no', label: t('overdue'), asks: ['overdue'] },
          {
            key: 'source',
            kind: 'choice',
            label: t('source'),
            asks: ['sourceKind'],
            options: optionsOf(SOURCE_WORDS, word),
          },
          ofCustomer(t('customer')),
        ]}
        groups
        actions={
          <>
            <FaceChoice face={face} choose={choose} faces={FACES.map((value) => ({ value, label: t(value) }))} />
            <LinkButton type="primary" to="/sales/tasks/new">
              {t('create')}
            </LinkButton>
          </>
        }
        create="/sales/tasks/new"
        face={
          drawn && (
            <>
              <Rest asked={asked} list={tasks} total={asked.counted?.tasks} />
              {drawn}
            </>
          )
        }
        empty={<Empty title={t('none')} />}
        bulk={TOGETHER.filter(([, right]) => may(`sales.task.${right}`)).map(([action, , label]) => ({
          key: action,
          label: tBulk(label),
          danger: action === 'CANCEL',
          run: (chosen: Chosen<TaskPartsFragment>) => setTogether({ action, chosen }),
        }))}
        hint={may('sales.bulkChange.read') && <TasksChanged begun={begun} ended={asked.ask} />}
      />
      {together && (
        <Suspense fallback={null}>
          <BulkDialog
            {...together}
            filter={filter}
            onEnd={(bulkId) => {
              setTogether(undefined);
              if (bulkId) setBegun(bulkId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
