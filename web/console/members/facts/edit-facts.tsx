import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { CustomerFactsFragment, UpdateCustomerInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { changesOf } from '../../../kit/form/changes.ts';
import { Form } from '../../../kit/form/form.tsx';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { nested } from '../../../kit/form/refusals.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { usePasteField, usePlaceFields } from '../../../kit/place/use-place-fields.tsx';
import { Loading } from '../../../kit/states/states.tsx';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { isAbroad } from '../../fields/facts/fact-fields.tsx';
import { type FactGroup, factsOf } from '../../fields/facts/facts.ts';
import { codeNames } from '../../fields/form-fields.tsx';
import { fieldRefusals, formName, splitFields, typedValues } from '../../fields/input.ts';
import { customerFields } from '../../fields/layout/customer-fields.ts';
import { groupCode } from '../../fields/layout/groups.ts';
import { laidForm } from '../../fields/layout/laid-form.tsx';
import type { LaidField } from '../../fields/layout/place.ts';
import { fieldValues, useCustomFields } from '../../fields/use-custom-fields.ts';
import { texts as reviewTexts } from '../reviews/texts.ts';
import { UpdateCustomer } from './facts-query.ts';
import { factValue, isMasked } from './held.ts';
import { heldOf, shownOf } from './of-record.tsx';
import { texts } from './texts.ts';

type Props = {
  group: FactGroup;
  customer: CustomerFactsFragment;
  layout: readonly LaidField[];
  onEnd: () => void;
  onStale: () => void;
};
type Changes = Omit<UpdateCustomerInput, 'clientMutationId' | 'customerId' | 'expectedVersion'>;

/** Where it is filled, a pasted address fills it. */
const PLACE = 'basic.province';

/**
 * Edits a group of facts where it stands. Only what was changed is sent. If somebody changed the record meanwhile, it is
 * read again and the writer decides with his text before him.
 */
export default function EditFacts({ group, customer, layout, onEnd, onStale }: Props) {
  const t = useTexts(texts);
  const tReview = useTexts(reviewTexts);
  const client = useApolloClient();
  const word = useWord();
  const { run } = useCommand(UpdateCustomer);
  const [known, setKnown] = useState(false);
  const allow = useRef(false);
  const departments = useDepartments();
  const dictionaries = useDictionaries();
  const paste = usePasteField(`member:${customer.id}:pasted`, false);
  const places = usePlaceFields(isAbroad);
  const facts = factsOf(customer.kind).filter((fact) => !fact.once && !isMasked(customer, fact.path));
  const { definitions, known: fieldsKnown } = useCustomFields('CUSTOMER');
  const [held] = useState(() => fieldValues(customer.customFields));
  const [all] = useState<FormValues>(() =>
    Object.fromEntries(facts.map(({ path }) => [path, factValue(customer, path)])),
  );
  if (!fieldsKnown) return <Loading />;
  const drawing = { word, dictionaries };
  const fields =
    laidForm(customerFields(facts, definitions, drawing, places), layout, {
      codes: codeNames(definitions),
      held: heldOf(customer, held),
      shown: (name) => shownOf(customer, held, name),
    }).get(groupCode(group)) ?? [];
  const isFilled = (name: string) => fields.some((field) => field.name === name && !isRead(name));
  const isRead = (name: string) => layout.some((laid) => laid.name === name && laid.look === 'READ_ONLY');
  const own = definitions.filter(({ key }) => isFilled(formName(key)));
  const before = Object.fromEntries(Object.entries(all).filter(([name]) => isFilled(name)));
  const initial = {
    ...before,
    ...Object.fromEntries(Object.entries(typedValues(held)).filter(([name]) => isFilled(name))),
  };
  const toldOfReview = () => {
    toastDone(tReview('dropped'));
    void client.refetchQueries({ include: ['ReviewOfCustomer'] });
  };
  const isMarked = customer.review?.state === 'FIRST' || customer.review?.state === 'SECOND';
  return (
    <>
      {isMarked && (
        <p className="gx-short-row gx-mute" role="note">
          {tReview('drops')}
        </p>
      )}
      <Form
        name={`member:${customer.id}:${group}`}
        label={t(group)}
        fields={[...(isFilled(PLACE) ? [paste] : []), ...fields].map((field) => ({ ...field, half: false }))}
        initial={initial}
        cancel={onEnd}
        done={onEnd}
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
          // what a condition has hidden keeps what it holds
          const { own: changed, fields } = splitFields({ ...initial, ...values }, own, held);
          const outcome = await run({
            customerId: customer.id,
            expectedVersion: customer.version ?? null,
            ...(nested(changesOf(before, changed)) as Changes),
            ...(fields.length > 0 ? { fields } : {}),
            ...(allow.current ? { allowDuplicate: true } : {}),
          });
          allow.current = false;
          if (outcome.kind === 'done' && outcome.value.reviewDropped) toldOfReview();
          if (outcome.kind !== 'refused') return outcome;
          setKnown(outcome.refusals.some(({ code }) => code === 'KNOWN_CUSTOMER'));
          const stale = outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
          if (!stale) {
            const refusals = fieldRefusals(outcome.refusals, fields).map((each) => ({
              ...each,
              message: withNames(each.message, departments),
            }));
            return { kind: 'refused', refusals };
          }
          onStale();
          return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
        }}
      />
    </>
  );
}
