import type { ConsentChoiceInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { ConsentHistory } from '../../kit/consent/consent-history.tsx';
import { Consents } from '../../kit/consent/consents.tsx';
import { toastDone, toastFailed } from '../../kit/feedback/feedback.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { texts } from './texts.ts';

const MyConsent = graphql(`
  query MyConsent($after: String) {
    consentTexts {
      ...ConsentTextParts
    }
    me {
      id
      ...ConsentsOf
      ...ConsentHistoryOf
    }
  }
`);
const ChooseConsent = graphql(`
  mutation ChooseConsent($input: RecordConsentInput!, $after: String) {
    recordConsent(input: $input) {
      ... on RecordConsentSuccess {
        customer {
          id
          ...ConsentsOf
          ...ConsentHistoryOf
        }
      }
      ...RefusalParts
    }
  }
`);

/** What the member agrees to, for each purpose and channel, and all that he ever said about it. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MyConsent, {});
  const { run, busy } = useCommand(ChooseConsent);

  async function choose(id: string, choice: ConsentChoiceInput): Promise<void> {
    const outcome = await run({ customerId: id, choices: [choice] });
    if (outcome.kind === 'done') return toastDone(t('saved'));
    // the text that he read is not the one in force any more: it is shown anew
    if (outcome.kind === 'refused' && outcome.refusals.some(({ code }) => code === 'CONFLICT')) {
      asked.ask();
      return toastFailed(t('stale'));
    }
    toastFailed(outcome.kind === 'refused' ? (outcome.refusals[0]?.message ?? t('failed')) : t('failed'));
  }

  return (
    <Answered asked={asked}>
      {({ me, consentTexts }) =>
        me ? (
          <RecordPage
            middle={t('title')}
            header={<RecordHeader name={t('title')} parts={[t('lead')]} />}
            timeline={
              <Consents
                customer={me}
                texts={consentTexts ?? []}
                busy={busy}
                choose={(choice) => void choose(me.id, choice)}
              />
            }
            around={
              <ConsentHistory customer={me} busy={asked.refreshing} more={(after) => void asked.more({ after })} />
            }
          />
        ) : (
          asked.missing.length === 0 && <Empty title={t('none')} />
        )
      }
    </Answered>
  );
}
