import { useNavigate, useParams } from 'react-router';
import { EditPosting } from '../../kit/postings/edit-posting.tsx';

/** Corrects a posting of the member's own. */
export function Component() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return <EditPosting id={id} back={() => void navigate(`/postings/${id}`)} />;
}
