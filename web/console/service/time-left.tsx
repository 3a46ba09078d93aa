import { useSyncExternalStore } from 'react';
import { useTexts } from '../../kit/language/texts.ts';
import { clockOf } from './clock.ts';
import { texts } from './texts.ts';
import './service.css';

/** One tick a minute for all clocks of the page. */
const everyMinute = (listener: () => void) => {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
};
const minute = () => Math.floor(Date.now() / 60_000);

type Props = { request: { status: string | null; dueAt: string | null; overdue: boolean | null } };

/** The service clock: a shape, a word and a colour that say the same. */
export function TimeLeft({ request }: Props) {
  const t = useTexts(texts);
  useSyncExternalStore(everyMinute, minute);
  const clock = clockOf(request, new Date());
  if (clock.kind === 'done')
    return (
      <span className="gx-clock gx-mute">
        <span aria-hidden="true">✓</span> {t('clockDone')}
      </span>
    );
  if (clock.kind === 'standing') return <span className="gx-clock">❙❙ {t('standing')}</span>;
  const { kind, days, hours, minutes } = clock;
  const over = kind === 'over';
  const words =
    days > 0 ? t(over ? 'overDays' : 'inDays', { days, hours }) : t(over ? 'overHours' : 'inHours', { hours, minutes });
  const shape = { running: '○', soon: '◐', over: '▲' }[kind];
  return (
    <span className={`gx-clock gx-clock-${kind}`}>
      <span aria-hidden="true">{shape}</span> {words}
    </span>
  );
}
