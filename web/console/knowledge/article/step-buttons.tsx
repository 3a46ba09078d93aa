import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { ArticlePartsFragment } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { PublishArticle, SubmitArticle, WithdrawArticle } from './article.ts';
import { type Step, stepsOf } from './steps.ts';
import { texts } from './texts.ts';

type Sent = Exclude<Step, 'revise'>;
type Props = { articleId: string; versions: NonNullable<ArticlePartsFragment['versions']> };

/** What can be done with the article now, the main step last. */
export function StepButtons({ articleId, versions }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const { employee } = useViewer();
  const submit = useCommand(SubmitArticle);
  const publish = useCommand(PublishArticle);
  const withdraw = useCommand(WithdrawArticle);
  const commands: Record<Sent, { run: (input: { articleId: string }) => Promise<Outcome<unknown>>; busy: boolean }> = {
    submit,
    publish,
    withdraw,
  };
  const take = async (step: Sent) => {
    if (step === 'withdraw' && !(await confirm({ title: t('withdrawAsk'), action: t('withdraw'), danger: true })))
      return;
    const outcome = await commands[step].run({ articleId });
    if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
    toastDone(t(`${step}Done`));
    // what was looked at may be an older version
    void navigate(`/knowledge/${articleId}`, { replace: true });
  };
  const steps = stepsOf({ versions, employee, may });
  return [...steps].reverse().map((step) => {
    const type = step === steps[0] && step !== 'withdraw' ? 'primary' : 'default';
    if (step === 'revise')
      return (
        <LinkButton key={step} type={type} to={`/knowledge/${articleId}/edit`}>
          {t(step)}
        </LinkButton>
      );
    return (
      <Button key={step} type={type} loading={commands[step].busy} onClick={() => void take(step)}>
        {t(step)}
      </Button>
    );
  });
}
