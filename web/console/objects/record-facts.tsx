import type { ObjectRecordPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Fact, FactGroup } from '../../kit/record/section.tsx';
import { Loading } from '../../kit/states/states.tsx';
import { Person, Time } from '../../kit/values/values.tsx';
import { formName, typedValue } from '../fields/input.ts';
import { inPlace, isThere, said } from '../fields/layout/place.ts';
import { useLayout } from '../fields/layout/use-layout.ts';
import { OBJECT_GROUP, RECORD_NAME } from '../fields/object/record-fields.ts';
import { ShownValue } from '../fields/shown-value.tsx';
import { type Definition, fieldValues } from '../fields/use-custom-fields.ts';
import { texts } from './texts.ts';

type Props = { record: NonNullable<ObjectRecordPageQuery['objectRecord']>; definitions: readonly Definition[] };

/** What a record holds, as the viewer's layout has it, and when it was made. */
export function RecordFacts({ record, definitions }: Props) {
  const t = useTexts(texts);
  const { id, name, object, createdAt, createdBy, updatedAt } = record;
  const { layout, known } = useLayout('OBJECT', object.key);
  if (!known) return <Loading />;
  const values = fieldValues(record.customFields);
  const inField = (field: string) => values.find(({ key }) => formName(key) === field);
  const held = (field: string) => {
    if (field === RECORD_NAME.path) return [name];
    const value = inField(field);
    return value ? said(typedValue(value), value.definition.kind === 'CHOICE') : [];
  };
  const items = definitions.map(({ key, label }) => ({ name: formName(key), label }));
  const shown = (inPlace([{ group: OBJECT_GROUP, items }], layout).get(OBJECT_GROUP) ?? []).filter(
    ({ laid }) => !laid || isThere(laid, held),
  );
  return (
    <FactGroup title={t('facts')}>
      {shown.map(({ item }) => (
        <Fact key={item.name} label={item.label}>
          <ShownValue of={{ type: 'OBJECT_RECORD', id }} value={inField(item.name)} />
        </Fact>
      ))}
      <Fact label={t('created')}>
        <Time value={createdAt} />
      </Fact>
      <Fact label={t('createdBy')}>{createdBy && <Person name={createdBy.name} />}</Fact>
      <Fact label={t('updated')}>
        <Time value={updatedAt} />
      </Fact>
    </FactGroup>
  );
}
