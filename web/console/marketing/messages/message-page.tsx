import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { MessagePageQuery, MessagePartsFragment } from '../../../generated/graphql.ts';
import { graphql, readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName } from '../../../kit/language/written.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, Section } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Count, Person, Tag, Time } from '../../../kit/values/values.tsx';
import { maySeeTemplates } from '../rights.ts';
import {
  FIELD_WORDS,
  LETTER_WORDS,
  MOMENT_WORDS,
  PURPOSE_WORDS,
  REASON_WORDS,
  STATUS_TONES,
  STATUS_WORDS,
} from '../words.ts';
import { MessageParts, ResendMessage } from './message.ts';
import { texts } from './texts.ts';
import '../marketing.css';

const MessagePage = graphql(`
  query MessagePage($id: ID!) {
    message(id: $id) {
      customer {
        id
        name
      }
      ...MessageParts
    }
  }
`);
type Found = NonNullable<MessagePageQuery['message']>;

/** One message: its words as they left, and what became of it. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(MessagePage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ message }) => (message ? <Page found={message} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ found }: { found: Found }) {
  const t = useTexts(texts);
  const word = useWord();
  const message = readFragment(MessageParts, found);
  const { run, busy } = useCommand(ResendMessage);
  const { customer } = found;
  const { id: messageId, letter, status, subject, text, language } = message;
  const resend = async () => {
    // it may lie in the mailbox already: the reader is told so before a second one leaves
    if (status === 'UNKNOWN' && !(await confirm({ title: t('resendUnknown'), action: t('resend') }))) return;
    const outcome = await run({ messageId });
    if (outcome.kind === 'done') toastDone(t('resent'));
    else toastFailed(outcomeText(outcome));
  };
  return (
    <RecordPage
      middle={t('text')}
      header={
        <RecordHeader
          name={subject ?? word(LETTER_WORDS[letter])}
          tags={<Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>}
          parts={[
            customer && <Person key="customer" name={customer.name} to={`/members/${customer.id}`} />,
            word(LETTER_WORDS[letter]),
            word(PURPOSE_WORDS[message.purpose]),
          ]}
          actions={
            message.resendable && (
              <Button type="primary" loading={busy} onClick={() => void resend()}>
                {t('resend')}
              </Button>
            )
          }
        />
      }
      facts={<Facts message={message} />}
      timeline={
        <Section title={t('text')}>
          {text === null ? (
            <p className="gx-short-row gx-mute">{t(message.wordsEndedAt ? 'wordsEnded' : 'notWorded')}</p>
          ) : (
            <div className="gx-letter" {...(language ? { lang: LANGUAGE_TAGS[language] } : {})}>
              {text}
            </div>
          )}
        </Section>
      }
    />
  );
}

function Facts({ message }: { message: MessagePartsFragment }) {
  const t = useTexts(texts);
  const word = useWord();
  const readsTemplates = hasAny(useViewer(), maySeeTemplates);
  const { moment, letter, reason, missingFields, attempts, language, address, createdAt, settledAt, template } =
    message;
  const version = template && t('version', { version: template.version });
  return (
    <FactGroup title={t('facts')}>
      <Fact label={t('moment')}>{word(MOMENT_WORDS[moment])}</Fact>
      {reason && <Fact label={t('reason')}>{word(REASON_WORDS[reason])}</Fact>}
      {missingFields.length > 0 && (
        <Fact label={t('missingFields')}>
          {missingFields
            .map((name) => FIELD_WORDS[name])
            .flatMap((each) => (each ? [word(each)] : []))
            .join(t('comma'))}
        </Fact>
      )}
      <Fact label={t('address')}>{address}</Fact>
      <Fact label={t('language')}>
        {language && <span lang={LANGUAGE_TAGS[language]}>{languageName(language)}</span>}
      </Fact>
      <Fact label={t('template')}>
        {version && readsTemplates && language ? (
          <Link to={`/marketing/templates/${letter}?language=${language}`}>{version}</Link>
        ) : (
          version
        )}
      </Fact>
      <Fact label={t('attempts')}>
        <Count value={attempts} />
      </Fact>
      <Fact label={t('created')}>
        <Time value={createdAt} />
      </Fact>
      <Fact label={t('settled')}>{settledAt && <Time value={settledAt} />}</Fact>
      {message.wordsEndedAt && (
        <Fact label={t('wordsEnded')}>
          <Time value={message.wordsEndedAt} />
        </Fact>
      )}
    </FactGroup>
  );
}
