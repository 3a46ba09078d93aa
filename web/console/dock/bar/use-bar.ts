import { useEffect } from 'react';
import type { TaskStatus } from '../../../generated/graphql.ts';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { DueTasks, UnreadNotices } from './bar-query.ts';

const OPEN: TaskStatus[] = ['OPEN', 'ACCEPTED', 'STARTED'];
/** ms after which a task is surely late by the service's clock, too. */
const AFTER = 1_000;
/** No timer waits longer than this, ms. */
const LONGEST = 2 ** 31 - 1;

/** What the viewer was told; undefined where he is told nothing. */
export function useNotices() {
  const may = useMay()('sales.notification.read');
  const asked = useLive(UnreadNotices, may ? {} : skipToken);
  return may ? asked : undefined;
}

/** What the viewer is to do; undefined for one who does no tasks. Asks again when the next one becomes late. */
export function useDueTasks() {
  const { employee } = useViewer();
  const may = useMay()('sales.task.work');
  const mine = { assigneeId: employee };
  const asked = useLive(
    DueTasks,
    may && employee ? { open: { ...mine, status: OPEN }, overdue: { ...mine, overdue: true } } : skipToken,
  );
  const next = asked.data?.open?.nodes.find(({ dueAt, overdue }) => dueAt !== null && !overdue)?.dueAt;
  const { ask } = asked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked with is new each time; what is due is not
  useEffect(() => {
    if (!next) return;
    const wait = new Date(next).getTime() - Date.now() + AFTER;
    // what was due before this page asked is no longer waited for
    if (wait <= 0 || wait > LONGEST) return;
    const timer = setTimeout(ask, wait);
    return () => clearTimeout(timer);
  }, [next]);
  return may && employee ? asked : undefined;
}
