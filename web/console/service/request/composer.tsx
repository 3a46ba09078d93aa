import { Button } from 'antd';
import { useId, useState } from 'react';
import type { RequestStatus } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { useDraft } from '../../../kit/form/drafts.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { texts } from '../texts.ts';
import { AcceptSolution, AddToRequest, ResumeRequest, SolveRequest, WaitForCustomer } from './request.ts';
import { type Step, stepsOf } from './steps.ts';
import '../../../kit/form/plain-input.css';

type Run = (input: { requestId: string; text?: string }) => Promise<Outcome<unknown>>;

/** One text and what it is: the customer's words, a note, a question, the solution. The draft outlives the page. */
export function Composer({ id: requestId, status }: { id: string; status: RequestStatus | null }) {
  const t = useTexts(texts);
  const may = useMay();
  const field = useId();
  const { value: text, change: setText, discard } = useDraft(`request:${requestId}`, '');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = useCommand(AddToRequest);
  const wait = useCommand(WaitForCustomer);
  const resume = useCommand(ResumeRequest);
  const solve = useCommand(SolveRequest);
  const accept = useCommand(AcceptSolution);
  const busy = [add, wait, resume, solve, accept].some((each) => each.busy);
  const steps = stepsOf(status, may);
  if (steps.length === 0) return null;

  const runs: Record<Step, Run> = {
    answer: ({ text: words = '' }) => add.run({ requestId, text: words }),
    note: ({ text: words = '' }) => add.run({ requestId, text: words, internal: true }),
    solve: ({ text: words = '' }) => solve.run({ requestId, solution: words }),
    wait: wait.run,
    resume: resume.run,
    accept: accept.run,
  };
  const run = async (step: Step) => {
    const words = text.trim();
    if (words === '' && (step === 'answer' || step === 'note' || step === 'solve')) {
      setProblem(t('needText'));
      document.getElementById(field)?.focus();
      return;
    }
    const outcome = await runs[step]({ requestId, ...(words ? { text: words } : {}) });
    setProblem(outcome.kind === 'done' ? undefined : outcomeText(outcome));
    if (outcome.kind !== 'done') return;
    discard();
  };
  return (
    <div className="gx-compose">
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
          setText(event.target.value);
        }}
      />
      {problem && (
        <span className="gx-problem" id={`${field}-problem`} role="alert">
          {problem}
        </span>
      )}
      <div className="gx-compose-actions">
        {steps.map((step, index) => (
          <Button key={step} type={index === 0 ? 'primary' : 'default'} disabled={busy} onClick={() => void run(step)}>
            {t(step)}
          </Button>
        ))}
      </div>
    </div>
  );
}
