import { Link } from 'react-router';
import type { TaskStatus } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { skipToken } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered, Empty, Loading, Missing } from '../../kit/states/states.tsx';
import { Tag, Time } from '../../kit/values/values.tsx';
import { agendaOf } from './agenda.ts';
import { texts } from './texts.ts';

const HomeToday = graphql(`
  query HomeToday($tasks: TaskFilter) {
    tasks(filter: $tasks, sort: { by: DUE_AT, direction: ASC }, first: 100) {
      nodes {
        id
        title
        dueAt
        overdue
        customer {
          id
          name
        }
      }
    }
  }
`);
const HomeOwnRequests = graphql(`
  query HomeOwnRequests($requests: RequestFilter) {
    requests(filter: $requests, sort: { by: DUE_AT, direction: ASC }, first: 100) {
      nodes {
        id
        number
        subject
        dueAt
        overdue
        customer {
          id
          name
        }
      }
    }
  }
`);
const OPEN_TASKS: TaskStatus[] = ['OPEN', 'ACCEPTED', 'STARTED'];

type Item = {
  id: string;
  to: string;
  kind: 'task' | 'request';
  name: string;
  customer: string | undefined;
  dueAt: string | null;
  overdue: boolean | null;
};

/** What one employee is to do, of tasks and of requests, in order of time. */
export function Today({ employee, requests: handles }: { employee: string; requests: boolean }) {
  const t = useTexts(texts);
  const tasks = useLive(HomeToday, { tasks: { assigneeId: employee, status: OPEN_TASKS } });
  const requests = useLive(
    HomeOwnRequests,
    handles ? { requests: { ownerId: employee, status: ['OPEN', 'ASSIGNED'] } } : skipToken,
  );
  if (tasks.loading || (handles && requests.loading)) return <Loading />;
  const items: Item[] = [
    ...(tasks.data?.tasks?.nodes ?? []).map(
      ({ id, title, dueAt, overdue, customer }): Item => ({
        id,
        to: `/sales/tasks/${id}`,
        kind: 'task',
        name: title ?? '',
        customer: customer?.name ?? undefined,
        dueAt,
        overdue,
      }),
    ),
    ...(requests.data?.requests?.nodes ?? []).map(
      ({ id, subject, number, dueAt, overdue, customer }): Item => ({
        id,
        to: `/service/${id}`,
        kind: 'request',
        name: subject ?? number ?? '',
        customer: customer?.name ?? undefined,
        dueAt,
        overdue,
      }),
    ),
  ];
  const agenda = agendaOf(items, new Date());
  const whole = !tasks.problem && !requests.problem && tasks.missing.length === 0 && requests.missing.length === 0;
  return (
    <>
      <Missing services={[...new Set([...tasks.missing, ...requests.missing])]} />
      {tasks.problem && <Answered asked={tasks}>{() => null}</Answered>}
      {requests.problem && <Answered asked={requests}>{() => null}</Answered>}
      {items.length === 0 && whole && <Empty title={t('nothingToDo')} text={t('nothingToDoText')} />}
      {(['overdue', 'today', 'later', 'undated'] as const).map(
        (part) =>
          agenda[part].length > 0 && (
            <ShortList
              key={part}
              title={t('part', { name: t(part), count: agenda[part].length })}
              extra={<Link to="/sales?mine=true">{t('ownTasks')}</Link>}
            >
              {agenda[part].map((item) => (
                <ShortRow key={item.id} aside={item.dueAt ? <Time value={item.dueAt} /> : undefined}>
                  {part === 'overdue' && (
                    <Tag tone="red" shape="▲">
                      {t('overdue')}
                    </Tag>
                  )}{' '}
                  <Tag tone={item.kind === 'task' ? 'teal' : 'violet'}>{t(item.kind)}</Tag>{' '}
                  <Link to={item.to}>{item.name}</Link>{' '}
                  {item.customer && <span className="gx-mute">{item.customer}</span>}
                </ShortRow>
              ))}
            </ShortList>
          ),
      )}
    </>
  );
}
