import { useApolloClient } from '@apollo/client/react';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { BulkChangePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useAskWhile, useEnded } from '../../../kit/api/use-ask-while.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { BulkChangeParts, CancelBulkChange, LatestBulkChange, UndoBulkChange } from './bulk-queries.ts';
import { texts } from './texts.ts';
import './bulk.css';

/** Milliseconds between two looks at how far it is. */
const EVERY = 1000;
const COUNTS = ['changed', 'unchanged', 'refused', 'left', 'undone', 'kept'] as const;
const isWorking = (status: string | undefined) => status === 'RUNNING' || status === 'UNDOING';
/** Under this name the browser remembers which one was dismissed: it is not shown again, also after a reload. */
const DISMISSED = 'guanxi:bulk-dismissed';

/**
 * How far the latest change of many customers is, what came of it, and the way back. It is found again after a reload.
 * @param begun the id of one that was just begun here
 */
export function BulkStatus({ begun, ended }: { begun: string | undefined; ended: () => void }) {
  const asked = useAsk(LatestBulkChange, {});
  const [dismissed, setDismissed] = useState(() => sessionStorage.getItem(DISMISSED));
  const { ask } = asked;
  const latest = asked.data?.bulkChanges?.nodes[0];
  const change = latest && readFragment(BulkChangeParts, latest);
  const working = isWorking(change?.status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another is begun
  useEffect(() => {
    if (begun) ask();
  }, [begun]);
  useAskWhile(working, ask, EVERY);
  // done and given back are two ends of one change
  useEnded(asked.data && (change && !working ? `${change.id} ${change.status}` : null), ended);
  // one that ended on another day is no news
  const isNews = change && (working || change.id === begun || Date.now() - Date.parse(change.createdAt) < DAY);
  if (!change || !isNews || change.id === dismissed) return null;
  return (
    <Status
      change={change}
      ask={ask}
      dismiss={() => {
        sessionStorage.setItem(DISMISSED, change.id);
        setDismissed(change.id);
      }}
    />
  );
}

const DAY = 86_400_000;
type StatusProps = { change: BulkChangePartsFragment; ask: () => void; dismiss: () => void };

function Status({ change, ask, dismiss }: StatusProps) {
  const t = useTexts(texts);
  const may = useMay();
  const client = useApolloClient();
  const departments = useDepartments();
  const cancel = useCommand(CancelBulkChange);
  const undo = useCommand(UndoBulkChange);
  const [open, setOpen] = useState(false);
  const { id, action, status, progress, total } = change;
  const why = [...(change.refusals?.nodes ?? []), ...(change.keptCustomers?.nodes ?? [])];
  const steer = may('customers.bulkChange.steer');
  const settle = (outcome: Outcome<unknown>) => {
    if (outcome.kind !== 'done') toastFailed(outcomeText(outcome));
    ask();
    void client.refetchQueries({ include: ['LatestBulkChange'] });
  };
  const canUndo = !isWorking(status) && status !== 'UNDONE' && change.changed > 0;
  return (
    <section className="gx-bulk-status" aria-label={t(action)}>
      <div className="gx-bulk-said">
        <strong role="status">
          {t(action)} · {t(status)}
        </strong>
        {isWorking(status) && (
          <Progress percent={progress} size="small" aria-label={t('progress', { percent: progress, total })} />
        )}
        {COUNTS.filter((name) => change[name] > 0 && (name !== 'left' || !isWorking(status))).map((name) => (
          <span key={name}>{t(name, { count: change[name] })}</span>
        ))}
        <span className="gx-bulk-steps">
          {why.length > 0 && (
            <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(open ? 'hide' : 'why')}
            </Button>
          )}
          {steer && status === 'RUNNING' && (
            <Button loading={cancel.busy} onClick={async () => settle(await cancel.run({ bulkId: id }))}>
              {t('cancel')}
            </Button>
          )}
          {steer && canUndo && (
            <Button loading={undo.busy} onClick={async () => settle(await undo.run({ bulkId: id }))}>
              {t('undo')}
            </Button>
          )}
          {!isWorking(status) && (
            <Button type="text" onClick={dismiss}>
              {t('dismiss')}
            </Button>
          )}
        </span>
      </div>
      {open && (
        <ul className="gx-refused">
          {why.map(({ customer, message }, at) => (
            <li key={customer?.id ?? at}>
              {customer ? <Link to={`/members/${customer.id}`}>{customer.name}</Link> : t('unseen')}
              {t('refusedOf', { name: '', why: withNames(message, departments) })}
            </li>
          ))}
          {why.length >= 100 && <li className="gx-mute">{t('first')}</li>}
        </ul>
      )}
    </section>
  );
}
