import { readFragment } from '../../generated/index.ts';
import { useAsk } from '../api/use-ask.ts';
import { Answered, NotFound } from '../states/states.tsx';
import { PostingForm } from './posting-form.tsx';
import { PostingParts, PostingToEdit } from './postings-query.ts';

/** Corrects a posting that the reader may change. */
export function EditPosting({ id, back }: { id: string; back: () => void }) {
  const asked = useAsk(PostingToEdit, { id });
  return (
    <Answered asked={asked}>
      {({ posting }) => {
        const found = posting && readFragment(PostingParts, posting);
        return found?.mayChange ? (
          <PostingForm posting={found} cancel={back} done={back} />
        ) : (
          <NotFound asked={asked} />
        );
      }}
    </Answered>
  );
}
