import { useNavigate } from 'react-router';
import { PostingForm } from '../../kit/postings/posting-form.tsx';

/** Posts what the member offers or looks for. */
export function Component() {
  const navigate = useNavigate();
  return (
    <PostingForm
      cancel={() => void navigate('/postings')}
      done={(id) => void navigate(`/postings/${id}`, { replace: true })}
    />
  );
}
