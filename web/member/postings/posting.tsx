import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../generated/index.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { toastDone } from '../../kit/feedback/feedback.ts';
import { FormDialog } from '../../kit/form/form-dialog.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { PostingPage } from '../../kit/postings/posting-page.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { Inquiry } from './inquiry.tsx';
import { AskPoster, InquiriesOf, InquiryParts, MemberPosting, ReportPosting } from './postings-query.ts';
import { texts } from './texts.ts';

/** One posting as another member sees it, or as its poster does, with what was asked about it. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const [open, setOpen] = useState<'ask' | 'report'>();
  const { run: ask } = useCommand(AskPoster);
  const { run: report } = useCommand(ReportPosting);
  const asked = useLive(MemberPosting, { id });
  const done = (said: 'sent' | 'reported') => {
    toastDone(t(said));
    setOpen(undefined);
  };
  return (
    <Answered asked={asked}>
      {({ posting }) => {
        if (!posting) return <NotFound asked={asked} />;
        const { isMine, myInquiry, inquiries } = readFragment(InquiriesOf, posting);
        return (
          <>
            <PostingPage
              found={posting}
              root="/postings"
              more={(after) => void asked.more({ after })}
              actions={
                !isMine &&
                posting.state === 'OPEN' && (
                  <>
                    <Button onClick={() => setOpen('report')}>{t('report')}</Button>
                    {!myInquiry && (
                      <Button type="primary" onClick={() => setOpen('ask')}>
                        {t('ask')}
                      </Button>
                    )}
                  </>
                )
              }
              below={
                isMine ? (
                  <Section title={t('received')}>
                    {inquiries?.nodes.length ? (
                      <ul className="gx-short">
                        {inquiries.nodes.map((node) => (
                          <Inquiry key={node.id} inquiry={readFragment(InquiryParts, node)} isReceived />
                        ))}
                      </ul>
                    ) : (
                      <p className="gx-short-row gx-mute">{t('noneReceived')}</p>
                    )}
                  </Section>
                ) : (
                  myInquiry && (
                    <Section title={t('own')}>
                      <ul className="gx-short">
                        <Inquiry inquiry={readFragment(InquiryParts, myInquiry)} />
                      </ul>
                    </Section>
                  )
                )
              }
            />
            {open === 'ask' && (
              <FormDialog
                name={`posting:${id}:ask`}
                title={t('ask')}
                close={() => setOpen(undefined)}
                done={() => done('sent')}
                action={t('send')}
                fields={[
                  {
                    name: 'message',
                    kind: 'long-text',
                    rows: 3,
                    label: t('message'),
                    required: true,
                    help: t('askText'),
                  },
                ]}
                submit={(_, { message }) => ask({ postingId: id, message: message as string })}
              />
            )}
            {open === 'report' && (
              <FormDialog
                name={`posting:${id}:report`}
                title={t('report')}
                close={() => setOpen(undefined)}
                done={() => done('reported')}
                action={t('send')}
                fields={[{ name: 'reason', kind: 'text', label: t('reason'), required: true, help: t('reasonHelp') }]}
                submit={(_, { reason }) => report({ postingId: id, reason: reason as string })}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
}
