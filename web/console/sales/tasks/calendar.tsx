import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { TaskPartsFragment } from '../../../generated/graphql.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { dayOf, monthBy, weeksOf } from './month.ts';
import { texts } from './texts.ts';
import './tasks.css';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Tasks on the day they are due, a month at a time; the month stands in the address. */
export function Calendar({ tasks }: { tasks: readonly TaskPartsFragment[] }) {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const today = dayOf(new Date());
  const month = search.get('month') ?? today.slice(0, 7);
  const of = new Map<string, TaskPartsFragment[]>();
  for (const task of tasks) {
    if (!task.dueAt) continue;
    const day = dayOf(new Date(task.dueAt));
    of.set(day, [...(of.get(day) ?? []), task]);
  }
  const go = (by: number) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('month', monthBy(month, by));
      return after;
    });
  return (
    <div className="gx-calendar">
      <div className="gx-calendar-head">
        <Button aria-label={t('previous')} onClick={() => go(-1)}>
          ‹
        </Button>
        <h2 aria-live="polite">{month}</h2>
        <Button aria-label={t('next')} onClick={() => go(1)}>
          ›
        </Button>
      </div>
      <table aria-label={`${t('calendar')} ${month}`}>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  className={day.startsWith(month) ? undefined : 'gx-other-month'}
                  aria-current={day === today ? 'date' : undefined}
                  data-empty={of.has(day) ? undefined : ''}
                >
                  <time dateTime={day}>{day.slice(8)}</time>
                  {(of.get(day) ?? []).map(({ id, title, overdue }) => (
                    <Link key={id} to={`/sales/tasks/${id}`} className={overdue ? 'gx-tone-red' : undefined}>
                      {overdue && <span aria-hidden="true">▲ </span>}
                      {title}
                    </Link>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
