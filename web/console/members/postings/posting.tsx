import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { StaffPostingQuery } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { PostingPage } from '../../../kit/postings/posting-page.tsx';
import { INQUIRY_STATES, INQUIRY_TONES } from '../../../kit/postings/words.ts';
import { Fact, FactGroup, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { ModeratePosting, StaffPosting } from './postings-query.ts';
import { texts } from './texts.ts';

type Found = NonNullable<StaffPostingQuery['posting']>;

/** One posting as staff see it: whose it is, what was reported and asked, and whether members may see it. */
export function Component() {
  const { id = '' } = useParams();
  const asked = useLive(StaffPosting, { id });
  return (
    <Answered asked={asked}>
      {({ posting }) =>
        posting ? <Page posting={posting} more={(after) => void asked.more({ after })} /> : <NotFound asked={asked} />
      }
    </Answered>
  );
}

function Page({ posting, more }: { posting: Found; more: (after: string) => void }) {
  const t = useTexts(texts);
  const may = useMay();
  const { id, state, customer } = posting;
  const [hiding, setHiding] = useState(false);
  const { run, busy } = useCommand(ModeratePosting);
  const show = async () => {
    const outcome = await run({ postingId: id, hidden: false });
    if (outcome.kind === 'done') toastDone(t('shown'));
    else toastFailed(outcomeText(outcome));
  };
  return (
    <>
      <PostingPage
        found={posting}
        root="/members/postings"
        more={more}
        actions={
          may('customers.posting.moderate') &&
          (state === 'HIDDEN' ? (
            <Button loading={busy} onClick={() => void show()}>
              {t('show')}
            </Button>
          ) : (
            <Button danger onClick={() => setHiding(true)}>
              {t('hide')}
            </Button>
          ))
        }
        below={<Inquiries posting={posting} />}
        beside={
          <>
            {customer && (
              <FactGroup title={t('poster')}>
                <Fact label={t('poster')}>
                  <Link to={`/members/${customer.id}`}>{customer.name}</Link>
                </Fact>
              </FactGroup>
            )}
            {posting.reports && posting.reports.length > 0 && (
              <ShortList title={t('reports')}>
                {posting.reports.map(({ reason, at }) => (
                  <ShortRow key={`${at} ${reason}`} aside={<Time value={at} />}>
                    {reason}
                  </ShortRow>
                ))}
              </ShortList>
            )}
          </>
        }
      />
      {hiding && (
        <FormDialog
          name={`posting:${id}:hide`}
          title={t('hide')}
          close={() => setHiding(false)}
          done={() => {
            toastDone(t('hidden'));
            setHiding(false);
          }}
          action={t('hide')}
          fields={[{ name: 'reason', kind: 'text', label: t('reason'), required: true, help: t('reasonHelp') }]}
          submit={(_, { reason }) => run({ postingId: id, hidden: true, reason: reason as string })}
        />
      )}
    </>
  );
}

/** What members asked about it; who, as far as the reader may see him. */
function Inquiries({ posting: { inquiries } }: { posting: Found }) {
  const t = useTexts(texts);
  const word = useWord();
  if (!inquiries) return null;
  return (
    <ShortList title={t('inquiries')}>
      {inquiries.nodes.map(({ id, message, state, askedAt, customer }) => (
        <ShortRow key={id} aside={<Time value={askedAt} />}>
          {customer && <Link to={`/members/${customer.id}`}>{customer.name}</Link>}{' '}
          <Tag tone={INQUIRY_TONES[state]}>{word(INQUIRY_STATES[state])}</Tag> {message}
        </ShortRow>
      ))}
    </ShortList>
  );
}
