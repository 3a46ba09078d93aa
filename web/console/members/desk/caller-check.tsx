import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import type { CallerQuestionCode } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { Form } from '../../../kit/form/form.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Time } from '../../../kit/values/values.tsx';
import { CallerCheckOfCustomer, CallerCheckParts, EndVerification, VerifyCaller } from './desk-query.ts';
import { texts } from './texts.ts';
import { QUESTION_WORDS } from './words.ts';

/**
 * Making sure of who calls before he is told anything. Shown to those who must; once he answered, what was closed is
 * open until the call ends. What he answers is kept nowhere.
 */
export function CallerCheck({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const verify = useCommand(VerifyCaller);
  const end = useCommand(EndVerification);
  const found = useAsk(CallerCheckOfCustomer, { id: customerId }).data?.customer?.callerCheck;
  const check = readFragment(CallerCheckParts, found);
  if (!check) return null;
  // what is masked opens, or closes again: the whole page is read anew
  const again = () => void client.refetchQueries({ include: 'active' });
  const { verification, questions, needed, attemptsLeft, lockedUntil } = check;
  if (verification)
    return (
      <Section
        title={t('verified')}
        extra={
          <Button
            size="small"
            loading={end.busy}
            onClick={async () => {
              await end.run({ customerId });
              again();
            }}
          >
            {t('end')}
          </Button>
        }
      >
        <p className="gx-short-row">
          <span>{verification.verifiedBy?.name}</span>
          <span className="gx-mute">
            {t('until')} <Time value={verification.validUntil} />
          </span>
        </p>
      </Section>
    );
  if (lockedUntil && Date.parse(lockedUntil) > Date.now())
    return (
      <Section title={t('verify')}>
        <p className="gx-short-row gx-tone-red">
          <span>
            {t('locked')} <Time value={lockedUntil} />
          </span>
        </p>
      </Section>
    );
  return (
    <Section title={t('verify')}>
      <div style={{ padding: '8px 12px' }}>
        <p className="gx-mute">
          {t('needed', { count: needed })} {t('attempts', { count: attemptsLeft })}
        </p>
        <Form
          name={undefined}
          label={t('verify')}
          action={t('check')}
          fields={questions.map(({ code, weak }) => ({
            name: code,
            label: word(QUESTION_WORDS[code]),
            kind: 'text' as const,
            autoComplete: 'off',
            ...(weak ? { help: t('weak') } : {}),
          }))}
          submit={async (_, values) => {
            const answers = Object.entries(values).flatMap(([question, answer]) =>
              answer ? [{ question: question as CallerQuestionCode, answer: String(answer) }] : [],
            );
            const outcome = await verify.run({ customerId, answers });
            if (outcome.kind === 'refused') void client.refetchQueries({ include: ['CallerCheckOfCustomer'] });
            return outcome;
          }}
          done={again}
        />
      </div>
    </Section>
  );
}
