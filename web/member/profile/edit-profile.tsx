import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MyDetailsFragment, UpdateMyProfileInput } from '../../generated/graphql.ts';
import { graphql, readFragment } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { toastDone } from '../../kit/feedback/feedback.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import type { Field, FieldGroup, FormValues } from '../../kit/form/form-types.ts';
import { nested } from '../../kit/form/refusals.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { ownChanges } from '../../kit/place/own-changes.ts';
import { usePasteField, usePlaceFields } from '../../kit/place/use-place-fields.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { LANGUAGE_WORDS } from '../../kit/words/language-words.ts';
import { MyDetails, valuesOf } from './details.ts';
import { texts } from './texts.ts';
import { SEX_WORDS } from './words.ts';

const MyOwnDetails = graphql(`
  query MyOwnDetails {
    me {
      id
      ...MyDetails
    }
  }
`);
const UpdateMyProfile = graphql(`
  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
    updateMyProfile(input: $input) {
      ... on UpdateMyProfileSuccess {
        customer {
          id
          ...MyDetails
        }
      }
      ...RefusalParts
    }
  }
`);
type Changes = Omit<UpdateMyProfileInput, 'clientMutationId' | 'expectedVersion'>;

/**
 * The member puts his own record right. If somebody changed it meanwhile, it is read again and he decides with his text
 * before him.
 */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MyOwnDetails, {});
  return (
    <Answered asked={asked}>
      {({ me }) => {
        const details = readFragment(MyDetails, me);
        if (details) return <Details me={details} onStale={asked.ask} />;
        return asked.missing.length === 0 && <Empty title={t('none')} />;
      }}
    </Answered>
  );
}

function Details({ me, onStale }: { me: MyDetailsFragment; onStale: () => void }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const fields = useFields(me.kind === 'PERSON');
  const { run } = useCommand(UpdateMyProfile);
  const [before] = useState<FormValues>(() => valuesOf(me));
  const back = () => void navigate('/profile');
  return (
    <FormPage
      name={`profile:${me.id}`}
      title={t('editTitle')}
      initial={before}
      fields={fields}
      submit={async (_, values) => {
        const changes = nested(ownChanges(before, values)) as Changes;
        const outcome = await run({ expectedVersion: me.version ?? null, ...changes });
        if (outcome.kind !== 'refused' || !outcome.refusals.some(({ path }) => path.includes('expectedVersion')))
          return outcome;
        onStale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
      done={() => {
        toastDone(t('saved'));
        back();
      }}
      cancel={back}
    />
  );
}

function useFields(person: boolean): FieldGroup[] {
  const t = useTexts(texts);
  const word = useWord();
  const paste = usePasteField('profile:pasted', false);
  const places = usePlaceFields();
  const ofKind: Field[] = person
    ? [
        { name: 'basic.sex', kind: 'choice', label: t('sex'), half: true, choices: optionsOf(SEX_WORDS, word) },
        { name: 'basic.birthDate', kind: 'day', label: t('birthDate'), half: true },
      ]
    : [{ name: 'basic.legalRepresentative', kind: 'text', label: t('legal'), half: true }];
  const languages = optionsOf(LANGUAGE_WORDS, word);
  return [
    {
      title: t('basic'),
      fields: [
        { name: 'name', kind: 'text', label: t('name'), required: true, half: true, autoComplete: 'name' },
        {
          name: 'language',
          kind: 'choice',
          label: t('language'),
          required: true,
          half: true,
          open: true,
          choices: languages,
        },
        ...ofKind,
      ],
    },
    {
      title: t('contact'),
      fields: [
        paste,
        { name: 'basic.mobile', kind: 'phone', label: t('mobile'), half: true, autoComplete: 'tel' },
        { name: 'basic.phone', kind: 'phone', label: t('phone'), half: true },
        { name: 'basic.mail', kind: 'mail', label: t('mail'), help: t('mailHelp'), autoComplete: 'email' },
        ...places,
        { name: 'basic.address', kind: 'text', label: t('address'), autoComplete: 'street-address' },
        { name: 'basic.postcode', kind: 'text', label: t('postcode'), half: true, autoComplete: 'postal-code' },
      ],
    },
  ];
}
