import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { ReviewSection } from '../reviews/review-section.tsx';
import {
  ContactReviewed,
  GiveContactReviewMark,
  ReturnContactForCorrection,
  ReviewOfContact,
} from './contact-review-query.ts';

/** How far a contact is reviewed and by whom; who may marks him or gives him back. */
export function ContactReview({ contactId }: { contactId: string }) {
  const asked = useAsk(ReviewOfContact, { id: contactId });
  const node = asked.data?.node;
  const contact = readFragment(ContactReviewed, node?.__typename === 'Contact' ? node : undefined);
  const { run: give } = useCommand(GiveContactReviewMark);
  const { run: giveBack } = useCommand(ReturnContactForCorrection);
  return (
    <ReviewSection
      asked={asked}
      record={contact}
      give={(mark) => give({ contactId, ...mark })}
      giveBack={(reason) => giveBack({ contactId, reason })}
    />
  );
}
