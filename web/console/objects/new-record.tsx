import { useNavigate } from 'react-router';
import { useCommand } from '../../kit/api/use-command.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { useDictionaries } from '../../kit/words/dictionaries.ts';
import { formFields } from '../fields/form-fields.tsx';
import { fieldRefusals, splitFields } from '../fields/input.ts';
import { CreateObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';
import { type ObjectOf, useObject } from './use-object.ts';

/** Enters a record of an object by the form that follows from its fields. */
export function Component() {
  const { asked, object } = useObject();
  return (
    <Answered asked={asked}>
      {() => (object ? <NewRecord key={object.key} object={object} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function NewRecord({ object: { key, label, definitions } }: { object: ObjectOf }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const dictionaries = useDictionaries();
  const { run } = useCommand(CreateObjectRecord);
  return (
    <FormPage
      name={`object:${key}:new`}
      title={t('newOf', { label })}
      fields={[
        { name: 'name', kind: 'text', label: t('name'), required: true },
        ...formFields(definitions, dictionaries),
      ]}
      cancel={() => void navigate(`/objects/${key}`)}
      submit={async (_, values) => {
        const { own, fields } = splitFields(values, definitions);
        const outcome = await run({ object: key, name: String(own.name ?? ''), fields });
        if (outcome.kind !== 'refused') return outcome;
        return { kind: 'refused', refusals: fieldRefusals(outcome.refusals, fields) };
      }}
      done={({ record }) => void navigate(`/objects/${key}/${record.id}`)}
    />
  );
}
