import { useState } from 'react';
import { Link } from 'react-router';
import type { CompleteMembershipMutation, MyApplicationQuery } from '../../generated/graphql.ts';
import { type FragmentType, graphql } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { useAgreement } from '../../kit/consent/agreement.tsx';
import type { ConsentTextParts } from '../../kit/consent/consents.tsx';
import { FormPage } from '../../kit/form/form-page.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { Time } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';

const MyApplication = graphql(`
  query MyApplication {
    consentTexts {
      ...ConsentTextParts
    }
    me {
      id
      name
      number
      application {
        appliedAt
        choices {
          purpose
          channel
        }
      }
    }
  }
`);
const CompleteMembership = graphql(`
  mutation CompleteMembership($input: CompleteMembershipInput!) {
    completeMembership(input: $input) {
      ... on CompleteMembershipSuccess {
        customer {
          id
          name
          number
          application {
            appliedAt
          }
        }
      }
      ...RefusalParts
    }
  }
`);
type Me = NonNullable<MyApplicationQuery['me']>;
type Done = Extract<CompleteMembershipMutation['completeMembership'], { customer: object }>['customer'];

/** The first sign-in of who applied: he says once more what he agrees to, and is a member. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MyApplication, {});
  const [done, setDone] = useState<Done>();
  if (done?.number) return <Member name={done.name ?? ''} number={done.number} />;
  return (
    <Answered asked={asked}>
      {({ me, consentTexts }) => {
        if (me?.number) return <Member name={me.name ?? ''} number={me.number} />;
        if (me?.application && consentTexts) return <Confirm me={me} texts={consentTexts} done={setDone} />;
        return asked.missing.length === 0 && <Empty title={t('nothing')} />;
      }}
    </Answered>
  );
}

type ConfirmProps = { me: Me; texts: readonly FragmentType<typeof ConsentTextParts>[]; done: (customer: Done) => void };

function Confirm({ me: { name, application }, texts: given, done }: ConfirmProps) {
  const t = useTexts(texts);
  const agreement = useAgreement(given);
  const { run } = useCommand(CompleteMembership);
  const before = application?.choices ?? [];
  return (
    <FormPage
      name={undefined}
      title={t('almost', { name: name ?? '' })}
      above={
        <p>
          {t('applied')} <Time value={application?.appliedAt} />
        </p>
      }
      action={t('become')}
      initial={{
        offers: before.flatMap(({ purpose, channel }) => (purpose === 'MARKETING' && channel ? [channel] : [])),
      }}
      fields={agreement.fields}
      submit={async (_, values) => {
        const choices = agreement.choicesOf(values);
        return 'kind' in choices ? choices : run({ choices });
      }}
      done={({ customer }) => done(customer)}
    />
  );
}

function Member({ name, number }: { name: string; number: string }) {
  const t = useTexts(texts);
  return (
    <div className="gx-form-page" role="status">
      <h1>{t('member', { name })}</h1>
      <p>{t('number', { number })}</p>
      <p>
        <Link to="/consent">{t('consent')}</Link>
      </p>
      <LinkButton type="primary" to="/">
        {t('on')}
      </LinkButton>
    </div>
  );
}
