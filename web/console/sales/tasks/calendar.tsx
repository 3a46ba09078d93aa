import { Link } from 'react-router';
import type { TaskPartsFragment } from '../../../generated/graphql.ts';
import { Calendar } from '../../../kit/calendar/calendar.tsx';
import { dayKey } from '../../../kit/calendar/month.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';

type Props = { tasks: readonly TaskPartsFragment[]; month: string; show: (month: string) => void };

/** Tasks on the day they are due, a month at a time. */
export function TaskCalendar({ tasks, month, show }: Props) {
  const t = useTexts(texts);
  return (
    <Calendar
      label={t('calendar')}
      month={month}
      show={show}
      items={tasks.filter(({ dueAt }) => dueAt !== null)}
      itemKey={({ id }) => id}
      dayOf={({ dueAt }) => dayKey(new Date(dueAt ?? ''))}
      draw={({ id, title, overdue }) => (
        <Link to={`/sales/tasks/${id}`} className={overdue ? 'gx-tone-red' : undefined}>
          {overdue && (
            <>
              <span aria-hidden="true">▲ </span>
              <span className="gx-said">{t('overdue')} </span>
            </>
          )}
          {title}
        </Link>
      )}
    />
  );
}
