import { useEffect, useRef } from 'react';
import { Navigate, useParams } from 'react-router';
import { useLive } from '../../../kit/live/use-live.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Around } from '../around/around.tsx';
import { MemberNextStep } from '../around/next-step.tsx';
import { Confirmation } from '../confirmation/confirmation.tsx';
import { CallerCheck } from '../desk/caller-check.tsx';
import { Facts } from '../facts/facts.tsx';
import { Needs } from '../needs/needs.tsx';
import { Review } from '../reviews/review.tsx';
import { MemberTimeline } from '../timeline/timeline.tsx';
import { Composer } from './composer.tsx';
import { Head } from './head.tsx';
import { MemberRecord } from './head-query.ts';

/** One customer: who he is, what can be done, what happened, and what is around him. */
export function Component() {
  const { id = '' } = useParams();
  const asked = useLive(MemberRecord, { id });
  const composer = useRef<HTMLTextAreaElement>(null);
  const name = asked.data?.customer?.name;
  useEffect(() => {
    if (!name) return;
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const shown = customer.shownAs?.id ?? id;
        if (shown !== id) return <Navigate replace to={`/members/${shown}`} />;
        return (
          <RecordPage
            header={<Head customer={customer} onContact={() => composer.current?.focus()} />}
            facts={<Facts customer={customer} onStale={asked.ask} />}
            timeline={<MemberTimeline customerId={id} composer={<Composer customerId={id} field={composer} />} />}
            around={
              <>
                <CallerCheck customerId={id} />
                <MemberNextStep customerId={id} />
                <Needs customerId={id} />
                <Confirmation customerId={id} />
                <Review customerId={id} />
                <Around customerId={id} />
              </>
            }
          />
        );
      }}
    </Answered>
  );
}
