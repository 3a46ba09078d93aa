import { Select } from 'antd';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import type { Field, FormValue } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import type { LaidField } from '../../fields/layout/place.ts';
import type { Known } from './known.ts';
import { texts } from './texts.ts';

type Condition = LaidField['when'][number];

/** A condition on another field: it holds one of some values, or anything at all. */
export function ConditionDialog({
  known,
  add,
  close,
}: {
  known: readonly Known[];
  add: (condition: Condition) => void;
  close: () => void;
}) {
  const t = useTexts(texts);
  const of = (name: FormValue | undefined) => known.find((each) => each.name === name);
  const values: Field = {
    name: 'values',
    kind: 'own',
    label: t('values'),
    help: t('valuesHelp'),
    when: (typed) => (of(typed.field)?.values ?? 'any') !== 'any',
    draw: ({ id, value, change, values: typed, describedBy }) => {
      const options = of(typed.field)?.values;
      return (
        <Select
          // what was chosen of one field is none of another
          key={String(typed.field)}
          id={id}
          aria-describedby={describedBy}
          mode={Array.isArray(options) ? 'multiple' : 'tags'}
          showSearch={{ optionFilterProp: 'label' }}
          options={Array.isArray(options) ? [...options] : []}
          value={[...((value as readonly string[] | undefined) ?? [])]}
          onChange={(next: string[]) => change(next)}
        />
      );
    },
  };
  return (
    <FormDialog<Condition>
      title={t('addCondition')}
      name={undefined}
      action={t('addCondition')}
      fields={[
        {
          name: 'field',
          kind: 'choice',
          label: t('field'),
          required: true,
          choices: known.map(({ name, label }) => ({ value: name, label })),
        },
        values,
      ]}
      submit={async (_, typed) => {
        const options = of(typed.field)?.values ?? 'any';
        const chosen = (typed.values as readonly string[] | undefined) ?? [];
        const kept = Array.isArray(options)
          ? chosen.filter((each) => options.some(({ value }) => value === each))
          : options === 'typed'
            ? chosen.map((each) => each.trim()).filter(Boolean)
            : [];
        return { kind: 'done', value: { field: String(typed.field), values: kept } };
      }}
      done={(condition) => {
        add(condition);
        close();
      }}
      close={close}
    />
  );
}
