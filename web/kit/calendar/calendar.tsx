import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePhone } from '../frame/use-phone.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { dayKey, otherMonth, weeksOf } from './month.ts';
import { texts } from './texts.ts';
import './calendar.css';

export type CalendarProps<Item> = {
  label: string;
  /** The month that is shown, `2026-11`; the page keeps it in its address. */
  month: string;
  show: (month: string) => void;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** The day it is on, `2026-11-28`. */
  dayOf: (item: Item) => string;
  draw: (item: Item) => ReactNode;
  /** Opens the list of one day. */
  openDay?: (day: string) => void;
};

/** Entries in a day before the rest is only counted. */
const SHOWN = 3;

/** A month of things that have a day. On a phone only days with something, one below another. */
export function Calendar<Item>(props: CalendarProps<Item>) {
  const { label, month, show, items, dayOf } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const phone = usePhone();
  const today = dayKey(new Date());
  const on = (day: string) => items.filter((item) => dayOf(item) === day);
  const weeks = weeksOf(month);
  const title = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T12:00`),
  );
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const days = weeks.flat().filter((day) => day.startsWith(month) && on(day).length > 0);
  return (
    <section className="gx-calendar" aria-label={label}>
      <div className="gx-calendar-head">
        <h2 aria-live="polite">{title}</h2>
        <Button icon={<LeftOutlined />} aria-label={t('previous')} onClick={() => show(otherMonth(month, -1))} />
        <Button onClick={() => show(today.slice(0, 7))}>{t('today')}</Button>
        <Button icon={<RightOutlined />} aria-label={t('next')} onClick={() => show(otherMonth(month, 1))} />
      </div>
      {phone ? (
        <ul className="gx-agenda">
          {days.length === 0 && <li className="gx-mute">{t('none')}</li>}
          {days.map((day) => (
            <li key={day}>
              <strong>{day}</strong>
              <DayItems {...props} items={on(day)} all />
            </li>
          ))}
        </ul>
      ) : (
        <table>
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {weekday.format(new Date(`${day}T12:00`))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td key={day} className={day.startsWith(month) ? undefined : 'gx-other-month'}>
                    <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                      {Number(day.slice(8))}
                    </time>
                    <DayItems {...props} items={on(day)} day={day} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type DayItemsProps<Item> = Pick<CalendarProps<Item>, 'items' | 'itemKey' | 'draw' | 'openDay'> & {
  day?: string;
  all?: boolean;
};

function DayItems<Item>({ items, itemKey, draw, openDay, day, all = false }: DayItemsProps<Item>) {
  const t = useTexts(texts);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN);
  const rest = items.length - shown.length;
  return (
    <ul>
      {shown.map((item) => (
        <li key={itemKey(item)}>{draw(item)}</li>
      ))}
      {rest > 0 && (
        <li>
          {openDay && day ? (
            <button type="button" onClick={() => openDay(day)}>
              {t('more', { count: rest })}
            </button>
          ) : (
            <span className="gx-mute">{t('more', { count: rest })}</span>
          )}
        </li>
      )}
    </ul>
  );
}
