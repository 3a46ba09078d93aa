import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { SettleApplicationInput } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import {
  type Application,
  ApplicationCandidateFacts,
  ApplicationRecord,
  SettleApplication,
} from './applications-query.ts';
import { Compared } from './compared.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { texts } from './texts.ts';
import { APPLICATION_TONES, APPLICATION_WORDS } from './words.ts';

const LIST = '/members/applications';

/** An applicant beside the customers that he may be; staff say which of them he is, or none, or turn him away. */
export function Component() {
  const { id = '' } = useParams();
  const asked = useAsk(ApplicationRecord, { id });
  return (
    <Answered asked={asked}>
      {({ applicationToReview }) =>
        applicationToReview ? (
          <Review key={id} application={applicationToReview} again={asked.ask} />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}

function Review({ application, again }: { application: Application; again: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const [refusing, setRefusing] = useState(false);
  const { run, busy } = useCommand(SettleApplication);
  const { id, state, customer, appliedAt } = application;
  const held = state === 'HELD';
  const applicant = application.name ?? customer?.name ?? t('unnamed');

  const settle = async (verdict: Pick<SettleApplicationInput, 'verdict' | 'customerId'>) => {
    const outcome = await run({ applicationId: id, ...verdict });
    if (outcome.kind === 'done') {
      toastDone(t(held ? 'letterLeaves' : 'kept'));
      void navigate(LIST);
    } else {
      toastFailed(outcomeText(outcome));
      // somebody else may have decided
      again();
    }
  };
  const isHe = async (candidate: { id: string; name: string }) => {
    const title = t('heAsk', { applicant, customer: candidate.name });
    if (await confirm({ title, text: t(held ? 'heHeld' : 'sentOnly'), action: t('he') }))
      await settle({ verdict: 'SAME', customerId: candidate.id });
  };
  const isAnother = async () => {
    const title = t('anotherAsk', { applicant });
    if (await confirm({ title, text: t(held ? 'anotherHeld' : 'sentOnly'), action: t('another') }))
      await settle({ verdict: 'ANOTHER' });
  };

  return (
    <>
      <RecordPage
        middle={t('compare')}
        header={
          <RecordHeader
            name={applicant}
            party={applicant}
            tags={<Tag tone={APPLICATION_TONES[state]}>{word(APPLICATION_WORDS[state])}</Tag>}
            parts={[
              <span key="at">
                {t('appliedAt')} <Time value={appliedAt} />
              </span>,
              customer && (
                <span key="record">
                  {t('record')}{' '}
                  <RecordLink type="Customer" id={customer.id}>
                    {customer.name ?? t('gone')}
                  </RecordLink>
                </span>
              ),
            ]}
            actions={
              <>
                {held && (
                  <Button danger disabled={busy} onClick={() => setRefusing(true)}>
                    {t('refuse')}
                  </Button>
                )}
                <Button disabled={busy} onClick={() => void isAnother()}>
                  {t('another')}
                </Button>
              </>
            }
          />
        }
        timeline={
          <>
            <p className="gx-mute">{t(held ? 'heldText' : 'sentText')}</p>
            <Section title={t('compare')}>
              <Compared
                application={application}
                candidates={application.candidates.map(({ customer: known, ...agrees }) => ({
                  ...agrees,
                  facts: known && readFragment(ApplicationCandidateFacts, known),
                }))}
                busy={busy}
                isHe={(candidate) => void isHe(candidate)}
              />
            </Section>
          </>
        }
      />
      {refusing && (
        <RefuseDialog
          applicationId={id}
          applicant={applicant}
          close={() => setRefusing(false)}
          done={() => {
            toastDone(t('refused'));
            void navigate(LIST);
          }}
        />
      )}
    </>
  );
}
