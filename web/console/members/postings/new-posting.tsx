import { useNavigate, useSearchParams } from 'react-router';
import { PostingForm } from '../../../kit/postings/posting-form.tsx';

/** Posts what a customer offers or looks for, for him. */
export function Component() {
  const navigate = useNavigate();
  const customer = useSearchParams()[0].get('customer') ?? undefined;
  return (
    <PostingForm
      customerId={customer}
      cancel={() => void navigate(customer ? `/members/${customer}` : '/members/postings')}
      done={(id) => void navigate(`/members/postings/${id}`, { replace: true })}
    />
  );
}
