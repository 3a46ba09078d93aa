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
import { formFields } from '../../fields/form-fields.tsx';
import { fieldRefusals, splitFields, typedValues } from '../../fields/input.ts';
import { fieldValues, useCustomFields } from '../../fields/use-custom-fields.ts';
import { texts as reviewTexts } from '../reviews/texts.ts';
import { UpdateCustomer } from './facts-query.ts';
import { type Fact, type FactGroup, factsOf } from './fields.ts';
import { factValue, fieldsOf, isAbroad, isMasked } from './form-fields.tsx';
import { texts } from './texts.ts';

type Props = { group: FactGroup; customer: CustomerFactsFragment; onEnd: () => void; onStale: () => void };
type Changes = Omit<UpdateCustomerInput, 'clientMutationId' | 'customerId' | 'expectedVersion'>;

const isPlace = ({ path }: Fact) => path === 'basic.province';

/**
 * Edits a group of facts where it stands. Only what was changed is sent. If somebody changed the record meanwhile, it is
 * read again and the writer decides with his text before him.
 */
export function EditFacts({ group, customer, onEnd, onStale }: Props) {
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
  const facts = factsOf(customer.kind).filter(
    (fact) => fact.group === group && !fact.once && !isMasked(customer, fact.path),
  );
  const { definitions, known: fieldsKnown } = useCustomFields('CUSTOMER');
  const own = definitions.filter((each) => each.group === group.toUpperCase());
  const [held] = useState(() => fieldValues(customer.customFields));
  const [before] = useState<FormValues>(() =>
    Object.fromEntries(facts.map(({ path }) => [path, factValue(customer, path)])),
  );
  if (!fieldsKnown) return <Loading />;
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
        fields={[
          ...(facts.some(isPlace) ? [paste] : []),
          ...fieldsOf(facts, { word, dictionaries }, places),
          ...formFields(own, dictionaries),
        ].map((field) => ({ ...field, half: false }))}
        initial={{ ...before, ...typedValues(held) }}
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
          const { own: changed, fields } = splitFields(values, own, held);
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
