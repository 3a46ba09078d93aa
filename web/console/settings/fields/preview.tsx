import { useState } from 'react';
import { FieldView } from '../../../kit/form/field-view.tsx';
import type { FormValue } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { formField } from '../../fields/form-fields.tsx';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { texts } from './texts.ts';

/** A field as it will stand in a form. What is typed here goes nowhere. */
export function Preview({ field }: { field: Definition }) {
  const t = useTexts(texts);
  const dictionaries = useDictionaries();
  const [value, setValue] = useState<FormValue>();
  return (
    <Section title={t('preview')}>
      {field.kind === 'FORMULA' ? (
        <p className="gx-short-row gx-mute">{t('computed', { label: field.label })}</p>
      ) : (
        <div className="gx-fields">
          <FieldView
            // what was typed into another kind is none of this one
            key={`${field.kind} ${field.dictionary ?? ''}`}
            id="gx-field-preview"
            field={{ ...formField(field, dictionaries), half: false }}
            value={value}
            values={{}}
            refusal={undefined}
            change={setValue}
            fill={() => undefined}
          />
        </div>
      )}
    </Section>
  );
}
