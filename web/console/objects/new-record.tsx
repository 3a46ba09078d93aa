import { useNavigate } from 'react-router';
import { useCommand } from '../../kit/api/use-command.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { Answered, Loading, NotFound } from '../../kit/states/states.tsx';
import { useDictionaries } from '../../kit/words/dictionaries.ts';
import { fieldRefusals, splitFields } from '../fields/input.ts';
import { useLayout } from '../fields/layout/use-layout.ts';
import { recordForm } from '../fields/object/record-fields.ts';
import { CreateObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';
import { type ObjectOf, useObject } from './use-object.ts';

/** Enters a record of an object by the form that follows from its fields, as the viewer's layout asks for them. */
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
  const word = useWord();
  const navigate = useNavigate();
  const dictionaries = useDictionaries();
  const { layout, known } = useLayout('OBJECT', key);
  const { run } = useCommand(CreateObjectRecord);
  if (!known) return <Loading />;
  return (
    <FormPage
      name={`object:${key}:new`}
      title={t('newOf', { label })}
      fields={recordForm(definitions, layout, { word, dictionaries })}
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
