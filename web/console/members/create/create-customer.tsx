import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CreateCustomerInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import type { Field } from '../../../kit/form/form-types.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { usePasteField, usePlaceFields } from '../../../kit/place/use-place-fields.tsx';
import { Loading } from '../../../kit/states/states.tsx';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { isAbroad } from '../../fields/facts/fact-fields.tsx';
import { FACTS, GROUPS } from '../../fields/facts/facts.ts';
import { codeNames } from '../../fields/form-fields.tsx';
import { fieldRefusals, splitFields } from '../../fields/input.ts';
import { customerFields } from '../../fields/layout/customer-fields.ts';
import { groupCode } from '../../fields/layout/groups.ts';
import { laidForm } from '../../fields/layout/laid-form.tsx';
import { useLayout } from '../../fields/layout/use-layout.ts';
import { useCustomFields } from '../../fields/use-custom-fields.ts';
import { DuplicateHints } from '../duplicates/hints.tsx';
import { texts as duplicateTexts } from '../duplicates/texts.ts';
import { texts as factTexts } from '../facts/texts.ts';
import { CreateCustomer } from './create-query.ts';
import { inputOf } from './input.ts';
import { texts } from './texts.ts';

type Created = { customer: { id: string } };
const PERSON = { kind: 'PERSON' };

/** Enters a person or an organisation. A known mobile number is refused with the department that has the record. */
export function Component() {
  const t = useTexts(texts);
  const of = useTexts(factTexts);
  const ofDuplicates = useTexts(duplicateTexts);
  const word = useWord();
  const navigate = useNavigate();
  const { run } = useCommand(CreateCustomer);
  const [known, setKnown] = useState(false);
  const allow = useRef(false);
  const departments = useDepartments();
  const dictionaries = useDictionaries();
  const { definitions } = useCustomFields('CUSTOMER');
  const { layout, known: layoutKnown } = useLayout('CUSTOMER');
  const kind: Field = {
    kind: 'choice',
    open: true,
    name: 'kind',
    label: t('kind'),
    required: true,
    choices: [
      { value: 'PERSON', label: t('PERSON') },
      { value: 'ORGANISATION', label: t('ORGANISATION') },
    ],
  };
  const paste = usePasteField('member:pasted', true);
  const places = usePlaceFields(isAbroad);
  const hints: Field = {
    kind: 'own',
    name: 'duplicates',
    label: ofDuplicates('possible'),
    draw: ({ id, values }) => <DuplicateHints id={id} values={values} />,
  };
  const laid = laidForm(customerFields(FACTS, definitions, { word, dictionaries }, places), layout, {
    codes: codeNames(definitions),
  });
  if (!layoutKnown) return <Loading />;
  return (
    <FormPage
      name="member:new"
      title={t('title')}
      initial={PERSON}
      fields={[
        { fields: [kind, paste] },
        ...GROUPS.map((group) => ({
          title: of(group),
          fields: [
            ...(laid.get(groupCode(group)) ?? []),
            // beside what it is found by, and before what only describes him
            ...(group === 'basic' ? [hints] : []),
          ],
        })),
      ]}
      cancel={() => void navigate('/members')}
      done={({ customer }: Created) => void navigate(`/members/${customer.id}`)}
      extra={
        known && (
          <Button
            htmlType="submit"
            onClick={() => {
              allow.current = true;
            }}
          >
            {t('keepAllTheSame')}
          </Button>
        )
      }
      submit={async (_, values) => {
        const { own, fields } = splitFields(values, definitions);
        const input = inputOf(own) as Omit<CreateCustomerInput, 'clientMutationId'>;
        const outcome = await run({
          ...input,
          ...(fields.length > 0 ? { fields } : {}),
          ...(allow.current ? { allowDuplicate: true } : {}),
        });
        allow.current = false;
        if (outcome.kind !== 'refused') return outcome;
        setKnown(outcome.refusals.some(({ code }) => code === 'KNOWN_CUSTOMER'));
        const refusals = fieldRefusals(outcome.refusals, fields).map((each) => ({
          ...each,
          message: withNames(each.message, departments),
        }));
        return { kind: 'refused', refusals };
      }}
    />
  );
}
