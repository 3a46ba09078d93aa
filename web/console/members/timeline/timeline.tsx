import { type ReactNode, useState } from 'react';
import type { ServiceName } from '../../../kit/api/problem.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { Timeline } from '../../../kit/record/timeline.tsx';
import { Loading, Wrong } from '../../../kit/states/states.tsx';
import { GROUP_NAMES, GROUPS, type Group } from './kinds.ts';
import { texts } from './texts.ts';
import { CustomerTimeline } from './timeline-query.ts';
import { useEntries } from './use-entries.tsx';

const PAGE = 25;

/** What happened with a customer, from all services; one that does not answer is named and the rest stands. */
export function MemberTimeline({ customerId, composer }: { customerId: string; composer: ReactNode }) {
  const t = useTexts(texts);
  const [group, setGroup] = useState<Group | 'all'>('all');
  const kinds = group === 'all' ? null : [...GROUPS[group]];
  const asked = useLive(CustomerTimeline, { id: customerId, first: PAGE, kinds });
  const timeline = asked.data?.customer?.timeline;
  const entries = useEntries(timeline?.nodes ?? []);
  const missing = [...new Set([...(timeline?.missing ?? []), ...(timeline ? [] : asked.missing)])] as ServiceName[];
  const busy = asked.loading || asked.refreshing;
  return (
    <Timeline
      kinds={(['all', ...GROUP_NAMES] as const).map((key) => ({ key, label: t(key) }))}
      kind={group}
      chooseKind={(key) => setGroup(key as Group)}
      composer={
        <>
          {composer}
          {asked.loading && <Loading />}
          {asked.problem && <Wrong problem={asked.problem} again={asked.ask} />}
        </>
      }
      entries={entries}
      missing={missing}
      busy={busy || asked.problem !== undefined}
      more={timeline?.pageInfo.hasNextPage ? () => void asked.more({ after: timeline.pageInfo.endCursor }) : undefined}
    />
  );
}
