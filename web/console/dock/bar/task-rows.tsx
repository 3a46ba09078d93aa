import { Link } from 'react-router';
import type { DueTasksQuery } from '../../../generated/graphql.ts';
import type { Asked } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ShortRow } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';

/** What is to be done, what is late at the top. */
export default function TaskRows({ asked }: { asked: Asked<DueTasksQuery> }) {
  const t = useTexts(texts);
  return (
    <Answered asked={asked} lines={3}>
      {({ open }) => {
        if (!open) return null;
        const rest = open.totalCount - open.nodes.length;
        return (
          <>
            {open.nodes.length === 0 && <p className="gx-short-row gx-mute">{t('nothingToDo')}</p>}
            <ul className="gx-short">
              {open.nodes.map(({ id, title, dueAt, overdue, customer }) => (
                <ShortRow key={id} aside={dueAt ? <Time value={dueAt} relative /> : undefined}>
                  {overdue && (
                    <Tag tone="red" shape="▲">
                      {t('overdue')}
                    </Tag>
                  )}{' '}
                  <Link to={`/sales/tasks/${id}`}>{title}</Link>{' '}
                  {customer?.name && <span className="gx-mute">{customer.name}</span>}
                </ShortRow>
              ))}
            </ul>
            <footer className="gx-top-foot">
              <span className="gx-mute">{rest > 0 && t('moreTasks', { count: rest })}</span>
              <Link to="/sales?mine=true&status=OPEN&status=ACCEPTED&status=STARTED">{t('allTasks')}</Link>
            </footer>
          </>
        );
      }}
    </Answered>
  );
}
