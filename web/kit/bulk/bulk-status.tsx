import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { BulkStatus as Status } from '../../generated/graphql.ts';
import type { Asked } from '../api/use-ask.ts';
import { useAskWhile, useEnded } from '../api/use-ask-while.ts';
import type { Outcome } from '../api/use-command.ts';
import { toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { useTexts } from '../language/texts.ts';
import { useDepartments, withNames } from '../words/departments.tsx';
import { texts } from './texts.ts';
import './bulk.css';

/** Milliseconds between two looks at how far it is. */
const EVERY = 1000;
const DAY = 86_400_000;
/** How many records of those that were not changed a status asks for. */
const UNABLE_MOST = 100;
const COUNTS = ['changed', 'unchanged', 'refused', 'left', 'undone', 'kept'] as const;
const isWorking = (status: string | undefined) => status === 'RUNNING' || status === 'UNDOING';
/** Under this name the browser remembers which one was dismissed: it is not shown again, also after a reload. */
const DISMISSED = 'guanxi:bulk-dismissed';

/** One change of many records, as every service tells it. */
export type BulkChange = Record<(typeof COUNTS)[number] | 'progress' | 'total', number> & {
  id: string;
  status: Status;
  createdAt: string;
};

/** A record that was not changed or not given back, and why; without `to` and `name` where it does not exist for the reader. */
export type Unable = { to?: string | undefined; name?: string | null | undefined; message: string };

type Steer = { run: (input: { bulkId: string }) => Promise<Outcome<unknown>>; busy: boolean };
export type BulkStatusProps = {
  /** The question whose answer holds the latest change. */
  asked: Pick<Asked<unknown>, 'data' | 'ask'>;
  /** The latest of the reader's, if there is one. */
  change: BulkChange | null | undefined;
  /** What is done, such as "Edit together". */
  name: string;
  unable: readonly Unable[];
  /** The id of one that was just begun here. */
  begun: string | undefined;
  /** Hears that one has ended: what it changed may be shown. */
  ended: () => void;
  /** For whom may stop it and take it back. */
  steer: { cancel: Steer; undo: Steer } | undefined;
};

/** How far the latest change of many records is, what came of it, and the way back. It is found again after a reload. */
export function BulkStatus({ asked, change, begun, ended, ...rest }: BulkStatusProps) {
  const [dismissed, setDismissed] = useState(() => sessionStorage.getItem(DISMISSED));
  const { ask } = asked;
  const working = isWorking(change?.status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another is begun
  useEffect(() => {
    if (begun) ask();
  }, [begun]);
  useAskWhile(working, ask, EVERY);
  // done and given back are two ends of one change
  useEnded(asked.data ? (change && !working ? `${change.id} ${change.status}` : null) : undefined, ended);
  // one that ended on another day is no news
  const isNews = change && (working || change.id === begun || Date.now() - Date.parse(change.createdAt) < DAY);
  if (!change || !isNews || change.id === dismissed) return null;
  const dismiss = () => {
    sessionStorage.setItem(DISMISSED, change.id);
    setDismissed(change.id);
  };
  return <Told {...rest} change={change} ask={ask} dismiss={dismiss} />;
}

type ToldProps = Pick<BulkStatusProps, 'name' | 'unable' | 'steer'> & {
  change: BulkChange;
  ask: () => void;
  dismiss: () => void;
};

function Told({ change, name, unable, steer, ask, dismiss }: ToldProps) {
  const t = useTexts(texts);
  const departments = useDepartments();
  const [open, setOpen] = useState(false);
  const { id, status, progress, total } = change;
  const working = isWorking(status);
  const act = async ({ run }: Steer) => {
    const outcome = await run({ bulkId: id });
    if (outcome.kind !== 'done') toastFailed(outcomeText(outcome));
    ask();
  };
  const canUndo = !working && status !== 'UNDONE' && change.changed > 0;
  return (
    <section className="gx-bulk-status" aria-label={name}>
      <div className="gx-bulk-said">
        <strong role="status">
          {name} · {t(status)}
        </strong>
        {working && (
          <Progress percent={progress} size="small" aria-label={t('progress', { percent: progress, total })} />
        )}
        {COUNTS.filter((each) => change[each] > 0 && (each !== 'left' || !working)).map((each) => (
          <span key={each}>{t(each, { count: change[each] })}</span>
        ))}
        <span className="gx-bulk-steps">
          {unable.length > 0 && (
            <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(open ? 'hide' : 'why')}
            </Button>
          )}
          {steer && status === 'RUNNING' && (
            <Button loading={steer.cancel.busy} onClick={() => void act(steer.cancel)}>
              {t('cancel')}
            </Button>
          )}
          {steer && canUndo && (
            <Button loading={steer.undo.busy} onClick={() => void act(steer.undo)}>
              {t('undo')}
            </Button>
          )}
          {!working && (
            <Button type="text" onClick={dismiss}>
              {t('dismiss')}
            </Button>
          )}
        </span>
      </div>
      {open && (
        <ul className="gx-refused">
          {unable.map(({ to, name: record, message }, at) => (
            <li key={to ?? at}>
              {to ? <Link to={to}>{record ?? t('unnamed')}</Link> : t('unseen')}
              {t('because', { why: withNames(message, departments) })}
            </li>
          ))}
          {unable.length >= UNABLE_MOST && <li className="gx-mute">{t('first', { count: UNABLE_MOST })}</li>}
        </ul>
      )}
    </section>
  );
}
