import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { InquiryPartsFragment } from '../../generated/graphql.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../kit/feedback/feedback.ts';
import { outcomeText } from '../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { INQUIRY_STATES, INQUIRY_TONES } from '../../kit/postings/words.ts';
import { Tag, Time } from '../../kit/values/values.tsx';
import { AnswerInquiry } from './postings-query.ts';
import { texts } from './texts.ts';
import './inquiry.css';

type Props = {
  inquiry: InquiryPartsFragment /** The reader is to answer it. */;
  isReceived?: boolean;
  about?: ReactNode;
};

/** What was asked about a posting, and how the two reach each other once it is shared. */
export function Inquiry({ inquiry: { id, message, state, askedAt, contact }, isReceived = false, about }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { run, busy } = useCommand(AnswerInquiry);
  const answer = async (share: boolean) => {
    if (share && !(await confirm({ title: t('askShare'), action: t('share') }))) return;
    const outcome = await run({ inquiryId: id, share });
    if (outcome.kind === 'done') toastDone(t(share ? 'shared' : 'declined'));
    else toastFailed(outcomeText(outcome));
  };
  return (
    <li className="gx-inquiry">
      {about && <p>{about}</p>}
      <p className="gx-mute">
        {isReceived && `${contact?.name ?? t('another')} · `}
        <Time value={askedAt} /> <Tag tone={INQUIRY_TONES[state]}>{word(INQUIRY_STATES[state])}</Tag>
      </p>
      <p className="gx-inquiry-message">{message}</p>
      {contact && (
        <p>
          <strong>{contact.name}</strong> {contact.mobile && <a href={`tel:${contact.mobile}`}>{contact.mobile}</a>}{' '}
          {contact.mail && <a href={`mailto:${contact.mail}`}>{contact.mail}</a>}
        </p>
      )}
      {isReceived && state === 'OPEN' && (
        <p className="gx-inquiry-acts">
          <Button type="primary" loading={busy} onClick={() => void answer(true)}>
            {t('share')}
          </Button>
          <Button disabled={busy} onClick={() => void answer(false)}>
            {t('decline')}
          </Button>
        </p>
      )}
    </li>
  );
}
