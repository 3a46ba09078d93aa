import { Button } from 'antd';
import { useId, useState } from 'react';
import type { RequestStatus } from '../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../kit/api/use-command.ts';
import { toastDone } from '../../kit/feedback/feedback.ts';
import { useDraft } from '../../kit/form/drafts.ts';
import { outcomeText } from '../../kit/form/problem-text.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useMay } from '../../kit/sign-in/use-may.ts';
import { AcceptOwnRequest, WriteToRequest } from './request.ts';
import { texts } from './texts.ts';
import '../../kit/form/plain-input.css';

/** Writing to a request that is not closed, and accepting what solved it. What is typed outlives the page. */
export function Answer({ id: requestId, status }: { id: string; status: RequestStatus | null }) {
  const t = useTexts(texts);
  const may = useMay();
  const field = useId();
  const { value: text, change, discard } = useDraft(`request:${requestId}`, '');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const write = useCommand(WriteToRequest);
  const accept = useCommand(AcceptOwnRequest);
  if (!status || status === 'CLOSED' || !may('service.request.answer')) return null;
  const busy = write.busy || accept.busy;

  /** Whether it was done; otherwise why not stands at the field. */
  const settled = (outcome: Outcome<unknown>) => {
    setProblem(outcome.kind === 'done' ? undefined : outcomeText(outcome));
    if (outcome.kind !== 'done') return false;
    discard();
    return true;
  };
  const send = async () => {
    const words = text.trim();
    if (words === '') {
      setProblem(t('needText'));
      document.getElementById(field)?.focus();
      return;
    }
    settled(await write.run({ requestId, text: words }));
  };
  const agree = async () => {
    const words = text.trim();
    if (settled(await accept.run({ requestId, ...(words ? { text: words } : {}) }))) toastDone(t('accepted'));
  };
  return (
    <div className="gx-compose">
      {status === 'SOLVED' && <p>{t('acceptHint')}</p>}
      {status === 'WAITING' && <p>{t('waitHint')}</p>}
      <textarea
        id={field}
        className="gx-input"
        rows={3}
        aria-label={t('write')}
        placeholder={t('write')}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${field}-problem` : undefined}
        value={text}
        onChange={(event) => {
          setProblem(undefined);
          change(event.target.value);
        }}
      />
      {problem && (
        <span className="gx-problem" id={`${field}-problem`} role="alert">
          {problem}
        </span>
      )}
      <div className="gx-compose-actions">
        {status === 'SOLVED' && (
          <Button type="primary" disabled={busy} onClick={() => void agree()}>
            {t('accept')}
          </Button>
        )}
        <Button type={status === 'SOLVED' ? 'default' : 'primary'} disabled={busy} onClick={() => void send()}>
          {t('send')}
        </Button>
      </div>
    </div>
  );
}
