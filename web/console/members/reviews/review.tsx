import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { ReviewSection } from './review-section.tsx';
import { GiveReviewMark, ReturnForCorrection, ReviewOf, ReviewOfCustomer } from './reviews-query.ts';

/** How far a customer's record is reviewed and by whom; who may marks it or gives it back. */
export function Review({ customerId }: { customerId: string }) {
  const asked = useLive(ReviewOfCustomer, { id: customerId });
  const { run: give } = useCommand(GiveReviewMark);
  const { run: giveBack } = useCommand(ReturnForCorrection);
  return (
    <ReviewSection
      asked={asked}
      record={readFragment(ReviewOf, asked.data?.customer)}
      give={(mark) => give({ customerId, ...mark })}
      giveBack={(reason) => giveBack({ customerId, reason })}
    />
  );
}
