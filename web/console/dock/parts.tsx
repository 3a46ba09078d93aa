import { Link } from 'react-router';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { KeptRecords } from '../../kit/kept/kept-query.ts';
import { keptRecords } from '../../kit/kept/kept-records.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortRow } from '../../kit/record/section.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Time } from '../../kit/values/values.tsx';
import NoticeList from './bar/notice-list.tsx';
import TaskRows from './bar/task-rows.tsx';
import { useDueTasks, useNotices } from './bar/use-bar.ts';
import { WorkLog } from './dock-query.ts';
import type { Part } from './panel.ts';
import { texts } from './texts.ts';

function Nothing() {
  const t = useTexts(texts);
  return <p className="gx-short-row gx-mute">{t('nothing')}</p>;
}

function Tasks() {
  const t = useTexts(texts);
  const asked = useDueTasks();
  if (!asked) return <Nothing />;
  return (
    <>
      <TaskRows asked={asked} />
      <p className="gx-top-foot">
        <Link to="/sales/tasks/new">{t('newTask')}</Link>
      </p>
    </>
  );
}

function Notices() {
  const asked = useNotices();
  return asked ? <NoticeList asked={asked} /> : <Nothing />;
}

/** Ten are enough to go back to; the command menu finds the others. */
const SHOWN = 10;

function Kept({ of }: { of: 'favourites' | 'recentRecords' }) {
  const asked = useAsk(KeptRecords, {});
  return (
    <Answered asked={asked} lines={3}>
      {(data) => {
        const records = keptRecords(data[of]).slice(0, of === 'favourites' ? undefined : SHOWN);
        if (records.length === 0) return <Nothing />;
        return (
          <ul className="gx-short">
            {records.map(({ key, name, to }) => (
              <ShortRow key={key}>
                <Link to={to}>{name}</Link>
              </ShortRow>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

function Log() {
  const { employee } = useViewer();
  const asked = useLive(WorkLog, employee ? { done: { assigneeId: employee, status: ['DONE'] } } : skipToken);
  if (!employee) return <Nothing />;
  return (
    <Answered asked={asked} lines={3}>
      {({ tasks }) => {
        if (!tasks) return null;
        if (tasks.nodes.length === 0) return <Nothing />;
        return (
          <ul className="gx-short">
            {tasks.nodes.map(({ id, title, result, doneAt }) => (
              <ShortRow key={id} aside={<Time value={doneAt} relative />}>
                <Link to={`/sales/tasks/${id}`}>{title}</Link> {result && <span className="gx-mute">{result}</span>}
              </ShortRow>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

export function PartView({ part }: { part: Part }) {
  switch (part) {
    case 'tasks':
      return <Tasks />;
    case 'notices':
      return <Notices />;
    case 'favourites':
      return <Kept of="favourites" />;
    case 'recent':
      return <Kept of="recentRecords" />;
    case 'log':
      return <Log />;
  }
}
