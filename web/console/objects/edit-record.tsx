import { useNavigate, useParams } from 'react-router';
import type { ObjectRecordPageQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { toastDone } from '../../kit/feedback/feedback.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { Answered, Loading, NotFound } from '../../kit/states/states.tsx';
import { useDictionaries } from '../../kit/words/dictionaries.ts';
import { FieldDefinitionParts } from '../fields/fields-query.ts';
import { fieldRefusals, formName, splitFields, typedValues } from '../fields/input.ts';
import { useLayout } from '../fields/layout/use-layout.ts';
import { recordForm } from '../fields/object/record-fields.ts';
import { ShownValue } from '../fields/shown-value.tsx';
import { fieldValues } from '../fields/use-custom-fields.ts';
import { ObjectRecordPage, UpdateObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';

/** Corrects a record of an object; of two who do so at once the second is told. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(ObjectRecordPage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ objectRecord }) =>
        objectRecord?.isWritable ? (
          <EditRecord key={objectRecord.id} record={objectRecord} />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}

function EditRecord({ record }: { record: NonNullable<ObjectRecordPageQuery['objectRecord']> }) {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const dictionaries = useDictionaries();
  const { run } = useCommand(UpdateObjectRecord);
  const { id, name, version, object } = record;
  const { layout, known } = useLayout('OBJECT', object.key);
  const definitions = (object.fields ?? []).map((each) => readFragment(FieldDefinitionParts, each));
  const held = fieldValues(record.customFields);
  const initial = { name, ...typedValues(held) };
  const shown = (field: string) => (
    <ShownValue of={{ type: 'OBJECT_RECORD', id }} value={held.find(({ key }) => formName(key) === field)} />
  );
  const back = () => void navigate(`/objects/${object.key}/${id}`);
  if (!known) return <Loading />;
  return (
    <FormPage
      name={`object:${id}`}
      title={t('editOf', { label: object.label })}
      initial={initial}
      fields={recordForm(definitions, layout, { word, dictionaries }, shown)}
      cancel={back}
      done={() => {
        toastDone(t('saved'));
        back();
      }}
      submit={async (_, values) => {
        // what a condition has hidden keeps what it holds
        const { own, fields } = splitFields({ ...initial, ...values }, definitions, held);
        const outcome = await run({ recordId: id, expectedVersion: version, name: String(own.name ?? ''), fields });
        if (outcome.kind !== 'refused') return outcome;
        return { kind: 'refused', refusals: fieldRefusals(outcome.refusals, fields) };
      }}
    />
  );
}
